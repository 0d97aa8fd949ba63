// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/annotations.h"

namespace merhan::store {

/// One utterance as tables, label sources and snapshots see it.
struct UtteranceRow {
    std::int64_t number = 0; ///< names it within this project, as long as the project lives
    corpus::Utterance utterance;
    bool vanished = false; ///< the last import of its corpus didn't have it any more
    std::vector<Standing> annotations;
};

/// Every utterance, with votes and standing annotations, in corpus order: corpora by name, then as
/// the reader gave them. One read transaction, so that the whole is of one moment.
Result<std::vector<UtteranceRow>> utterances(const Project &project);
Result<UtteranceRow> utterance(const Project &project, std::int64_t number);
/// By id; `corpus` may be "" while only one corpus has it.
Result<UtteranceRow> findUtterance(const Project &project, const std::string &id,
                                   const std::string &corpus = {});

} // namespace merhan::store
