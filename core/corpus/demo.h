// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/progress.h"
#include "core/error/result.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>

namespace merhan::corpus {

struct DemoOptions {
    std::string espeak = "espeak-ng"; ///< program; one without '/' is looked for in PATH
    int threads = 0;                  ///< how many speak at a time; 0: one a core
};

struct DemoReport {
    int sessions = 0;
    int dialogs = 0;
    int utterances = 0;
    std::map<std::string, int> codes; ///< utterances by IEMOCAP's code
    double seconds = 0;               ///< of speech
};

/// Makes the demo corpus in `folder`: about 200 utterances in IEMOCAP's layout, five sessions of
/// two speakers, spoken by espeak-ng. The same version of espeak-ng gives the same bytes.
///
/// `folder` must not exist or be empty. It is made under another name beside it and renamed when
/// it is whole; when something goes wrong or `stop` is requested, nothing is left behind.
Result<DemoReport> makeDemo(const std::filesystem::path &folder, std::stop_token stop = {},
                            const Progress &progress = {}, const DemoOptions &options = {});

} // namespace merhan::corpus
