// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <array>

namespace merhan::tests {

/// `count` utterances: dialogs of 50, five sessions, the labels in turn, every seventh without one.
inline std::vector<corpus::Utterance> someUtterances(int count)
{
    static constexpr std::array<const char *, 4> kTexts = {
        "Well, the screen is wrong, isn't it?", "I'm not raising it. I'm cold.",
        "Thursday? You're JOKING.", "Çok üzgünüm, gerçekten."};
    std::vector<corpus::Utterance> all;
    for (int i = 0; i < count; ++i) {
        corpus::Utterance u;
        u.corpus = "made";
        u.session = std::to_string(1 + i * 5 / std::max(count, 1));
        u.dialog = "Ses0" + u.session + "F_impro" + std::to_string(i / 50);
        u.id = u.dialog + "_F" + std::to_string(1000 + i);
        u.turn = i % 50;
        u.speaker = u.session + (i % 2 == 0 ? "F" : "M");
        u.sex = i % 2 == 0 ? corpus::Sex::Female : corpus::Sex::Male;
        u.scenario = i % 3 == 0 ? corpus::Scenario::Scripted : corpus::Scenario::Improvised;
        u.startSeconds = 3.0 * u.turn;
        u.endSeconds = u.startSeconds + 0.5 + (i * 37 % 100) / 20.0;
        u.hasTranscript = true;
        u.transcript = kTexts[static_cast<std::size_t>(i) % kTexts.size()];
        if (i % 7 != 6)
            u.label = corpus::kLabelKeys[static_cast<std::size_t>(i) % 9];
        for (int rater = 0; rater < 3; ++rater) {
            corpus::Vote vote;
            vote.rater = "E" + std::to_string(rater);
            vote.labels = {rater == 2 && i % 2 == 0 ? "other" : "sad"};
            u.votes.push_back(std::move(vote));
        }
        if (i % 4 != 0)
            u.dimensions.valence = 1 + i % 5;
        all.push_back(std::move(u));
    }
    return all;
}

inline common::Rows someRows(int count)
{
    common::Rows rows;
    std::int64_t number = 0;
    for (corpus::Utterance &utterance : someUtterances(count)) {
        auto row = std::make_shared<store::UtteranceRow>();
        row->number = ++number;
        row->utterance = std::move(utterance);
        rows.push_back(row);
    }
    return rows;
}

} // namespace merhan::tests
