// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/import_report.h"
#include "core/error/progress.h"
#include "core/error/result.h"

#include <stop_token>

namespace merhan::corpus {

struct ImportedCorpus {
    std::string name;
    std::filesystem::path root; ///< absolute; `wav` of every utterance is relative to it
    /// By session, dialog and turn; labelled turns and those without a label.
    std::vector<Utterance> utterances;
    ImportReport report;
};

struct IemocapOptions {
    /// "": "IEMOCAP" when the root's folder name has that word, whatever its case, else that name.
    /// It must stay the same for one corpus, or importing it again doubles it.
    std::string name = {};
    int threads = 0; ///< 0: one a core
};

/// Reads a corpus in the layout of IEMOCAP's release, or any part of it that has EmoEvaluation.
/// `root` is the release (whatever it is called), the folder above it, or one session.
///
/// Never stops at bad input: what can't be taken is a problem of the report. An Error is a folder
/// that holds no such corpus, or kCancelled. Only regular files are opened, nothing is written,
/// and the result depends on neither the order of the file system nor the number of threads.
/// `progress` is called from the calling thread.
///
/// Raters: the C- and A- lines of the turn's own summary block count. Where the block has no line
/// of one kind (categories or dimensions, of others or of the actor), that kind is taken from
/// the files in Categorical, Attribute and Self-evaluation.
Result<ImportedCorpus> readIemocap(const std::filesystem::path &root,
                                   const IemocapOptions &options = {},
                                   const std::stop_token &stop = {}, const Progress &progress = {});

} // namespace merhan::corpus
