// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/filter_words.h"

#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(merhan::browse::FilterWords)
};

template <typename Values, typename Word>
QString joined(const Values &values, Word word)
{
    QStringList words;
    for (const auto &value : values)
        words << word(value);
    return words.join(u", "_s);
}

QString plain(const std::string &name)
{
    return name.empty() ? FilterWords::tr("none") : QString::fromStdString(name);
}

QString classWord(const std::string &key)
{
    return common::className(key);
}

} // namespace

QString rangeWords(const Range &range, int decimals, const QString &unit)
{
    const auto number = [&](double value) {
        QString text = common::number(value, decimals);
        while (decimals > 0 && text.endsWith(u'0')) // 2.00 s: more than anybody has typed
            text.chop(1);
        if (!text.isEmpty() && !text.back().isDigit())
            text.chop(1);
        return text;
    };
    if (range.least && range.greatest)
        return *range.least == *range.greatest
                   ? unit.arg(number(*range.least))
                   : unit.arg(FilterWords::tr("%1 to %2", "a range")
                                  .arg(number(*range.least), number(*range.greatest)));
    if (range.least)
        return FilterWords::tr("%1 or more").arg(unit.arg(number(*range.least)));
    if (range.greatest)
        return FilterWords::tr("%1 or less").arg(unit.arg(number(*range.greatest)));
    return {};
}

QString scenarioWord(corpus::Scenario scenario)
{
    return scenario == corpus::Scenario::Scripted     ? FilterWords::tr("scripted")
           : scenario == corpus::Scenario::Improvised ? FilterWords::tr("improvised")
                                                      : FilterWords::tr("none");
}

QString verdictWord(Verdict verdict)
{
    return verdict == Verdict::Right       ? FilterWords::tr("as the label")
           : verdict == Verdict::Different ? FilterWords::tr("not the label")
                                           : FilterWords::tr("nothing to compare");
}

QString splitWord(store::Split split)
{
    switch (split) {
    case store::Split::Test:
        return FilterWords::tr("not seen before");
    case store::Split::Validation:
        return FilterWords::tr("used to choose the epoch");
    case store::Split::Train:
        break;
    }
    return FilterWords::tr("seen in training");
}

std::vector<FilterPart> partsOf(const UtteranceFilter &f, bool blind)
{
    std::vector<FilterPart> parts;
    using Filter = UtteranceFilter;
    const auto named = [&](const QString &name, const std::set<std::string> &values, auto word,
                           void (*clear)(Filter &)) {
        if (!values.empty())
            parts.push_back({name, joined(values, word), clear});
    };
    const auto ranged = [&](const QString &name, const Range &range, int decimals,
                            const QString &unit, void (*clear)(Filter &)) {
        if (!range.isEmpty())
            parts.push_back({name, rangeWords(range, decimals, unit), clear});
    };
    const auto only = [&](const std::optional<bool> &asked, const QString &yes, const QString &no,
                          void (*clear)(Filter &)) {
        if (asked)
            parts.push_back({FilterWords::tr("Only"), *asked ? yes : no, clear});
    };
    const QString one = u"%1"_s;
    named(FilterWords::tr("Corpus"), f.corpora, plain, [](Filter &x) { x.corpora.clear(); });
    named(FilterWords::tr("Session"), f.sessions, plain, [](Filter &x) { x.sessions.clear(); });
    named(FilterWords::tr("Dialog"), f.dialogs, plain, [](Filter &x) { x.dialogs.clear(); });
    named(FilterWords::tr("Label"), f.labels, classWord, [](Filter &x) { x.labels.clear(); });
    named(FilterWords::tr("Speaker"), f.speakers, plain, [](Filter &x) { x.speakers.clear(); });
    if (!f.scenarios.empty())
        parts.push_back({FilterWords::tr("Scenario"), joined(f.scenarios, scenarioWord),
                         [](Filter &x) { x.scenarios.clear(); }});
    ranged(FilterWords::tr("Duration"), f.duration, 2, FilterWords::tr("%1 s"), [](Filter &x) { x.duration = {}; });
    if (f.agreement == Range{.least = 1.0})
        parts.push_back(
            {FilterWords::tr("Agreement"), FilterWords::tr("all agree"), [](Filter &x) { x.agreement = {}; }});
    else if (!f.agreement.isEmpty())
        parts.push_back({FilterWords::tr("Agreement"),
                         rangeWords({f.agreement.least ? std::optional(*f.agreement.least * 100)
                                                       : std::nullopt,
                                     f.agreement.greatest
                                         ? std::optional(*f.agreement.greatest * 100)
                                         : std::nullopt},
                                    0, FilterWords::tr("%1 %")),
                         [](Filter &x) { x.agreement = {}; }});
    ranged(FilterWords::tr("Valence"), f.valence, 1, one, [](Filter &x) { x.valence = {}; });
    ranged(FilterWords::tr("Activation"), f.activation, 1, one, [](Filter &x) { x.activation = {}; });
    ranged(FilterWords::tr("Dominance"), f.dominance, 1, one, [](Filter &x) { x.dominance = {}; });
    named(FilterWords::tr("Predicted"), f.predicted, classWord, [](Filter &x) { x.predicted.clear(); });
    if (!f.verdicts.empty())
        parts.push_back({FilterWords::tr("Predicted"), joined(f.verdicts, verdictWord),
                         [](Filter &x) { x.verdicts.clear(); }});
    if (!f.splits.empty())
        parts.push_back(
            {FilterWords::tr("Answer"), joined(f.splits, splitWord), [](Filter &x) { x.splits.clear(); }});
    ranged(FilterWords::tr("Confidence"), f.confidence, 2, one, [](Filter &x) { x.confidence = {}; });
    only(f.marked, FilterWords::tr("marked"), FilterWords::tr("not marked"), [](Filter &x) { x.marked.reset(); });
    only(f.noted, FilterWords::tr("with a note"), FilterWords::tr("without a note"), [](Filter &x) { x.noted.reset(); });
    only(f.annotated, FilterWords::tr("labelled here"), FilterWords::tr("labelled by the corpus"),
         [](Filter &x) { x.annotated.reset(); });
    named(FilterWords::tr("Annotated by"), f.annotators, plain, [](Filter &x) { x.annotators.clear(); });
    if (blind)
        for (FilterPart &part : parts) {
            UtteranceFilter without = f;
            part.clear(without);
            if (withoutOpinions(without) == withoutOpinions(f))
                part.value = FilterWords::tr("hidden");
        }
    return parts;
}

QString wordsOf(const UtteranceFilter &filter, bool blind)
{
    QStringList words;
    if (!filter.text.empty())
        words << FilterWords::tr("“%1”", "a text that was searched for")
                     .arg(QString::fromStdString(filter.text));
    for (const FilterPart &part : partsOf(filter, blind))
        words << part.name + u' ' + part.value;
    return words.join(u", "_s);
}

} // namespace merhan::browse
