// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QString>

#include <vector>

namespace merhan::browse {

/// One thing that a filter asks, for people, and how it is taken away again.
struct FilterPart {
    QString name, value;
    void (*clear)(UtteranceFilter &filter);
};
/// Everything that it asks but its text. `blind`: that it asks for a label, but not for which.
std::vector<FilterPart> partsOf(const UtteranceFilter &filter, bool blind = false);

/// All of it in one line: "“joking”, Label sad, Duration 1 s or more"; "" for one that asks nothing.
QString wordsOf(const UtteranceFilter &filter, bool blind = false);

/// "2 s or more", "0.5 … 0.9"; `unit` as in tr("%1 s").
QString rangeWords(const Range &range, int decimals, const QString &unit = QStringLiteral("%1"));
QString scenarioWord(corpus::Scenario scenario);
QString verdictWord(Verdict verdict);
QString splitWord(store::Split split);

} // namespace merhan::browse
