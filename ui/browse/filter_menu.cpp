// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/filter_menu.h"

#include "ui/browse/filter_words.h"
#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <QMenu>

#include <algorithm>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

int count(const std::vector<std::uint8_t> &rows)
{
    return static_cast<int>(std::count(rows.begin(), rows.end(), std::uint8_t{1}));
}

QString plain(const std::string &name)
{
    return name.empty() ? FilterMenu::tr("none")
                        : QString::fromStdString(name).replace(u'&', u"&&"_s);
}

QString classWord(const std::string &key)
{
    return common::className(key);
}

} // namespace

FilterMenu::FilterMenu(QMenu *menu) : QObject(menu), m_menu(menu) {}

int FilterMenu::countOf(const Filter &filter) const
{
    return count(matchesRest(m_current(), filter, m_withText));
}

void FilterMenu::entry(QMenu *to, const QString &text, int rows, bool on, const Filter &filter)
{
    QAction *action = to->addAction(
        tr("%1\t%2", "a value and how many utterances have it").arg(text, common::number(rows)));
    action->setCheckable(true);
    action->setChecked(on);
    action->setEnabled(rows > 0 || on);
    connect(action, &QAction::triggered, this, [this, filter] { Q_EMIT chosen(filter); });
}

/// One of several that exclude each other; chosen again it is taken away.
void FilterMenu::choice(QMenu *to, const QString &text, const std::function<void(Filter &)> &clear,
                        const std::function<void(Filter &)> &set)
{
    Filter filter = m_filter;
    clear(filter);
    const Filter without = filter;
    set(filter);
    const bool on = filter == m_filter;
    entry(to, text, countOf(filter), on, on ? without : filter);
}

template <typename Value>
void FilterMenu::values(QMenu *to, std::set<Value> Filter::*member, const std::vector<Value> &all,
                        QString (*word)(Value))
{
    for (const Value &value : all) {
        Filter alone = m_filter, filter = m_filter;
        alone.*member = {value};
        const bool on = (filter.*member).contains(value);
        if (on)
            (filter.*member).erase(value);
        else
            (filter.*member).insert(value);
        entry(to, word(value), countOf(alone), on, filter);
    }
}

void FilterMenu::names(const QString &title, const Names &of, Member member,
                       QString (*word)(const std::string &))
{
    if (of.names.size() < 2)
        return;
    Filter others = m_filter;
    (others.*member).clear();
    const std::vector<std::uint8_t> rows = matchesRest(m_current(), others, m_withText);
    std::vector<int> counts(of.names.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        counts[static_cast<std::size_t>(of.of[row])] += rows[row];
    QMenu *menu = m_menu->addMenu(title);
    for (std::size_t i = 0; i < of.names.size(); ++i) {
        Filter filter = m_filter;
        const bool on = (filter.*member).contains(of.names[i]);
        if (counts[i] == 0 && !on)
            continue;
        if (on)
            (filter.*member).erase(of.names[i]);
        else
            (filter.*member).insert(of.names[i]);
        entry(menu, word(of.names[i]), counts[i], on, filter);
    }
}

void FilterMenu::annotators(const UtteranceColumns &columns)
{
    std::set<std::string> all;
    for (const std::string &lines : columns.annotators.names)
        for (const QString &name : QString::fromStdString(lines).split(u'\n', Qt::SkipEmptyParts))
            all.insert(name.toStdString());
    if (all.empty())
        return;
    QMenu *menu = m_menu->addMenu(tr("Annotated by"));
    for (const std::string &name : all) {
        Filter alone = m_filter, filter = m_filter;
        alone.annotators = {name};
        const bool on = filter.annotators.contains(name);
        if (on)
            filter.annotators.erase(name);
        else
            filter.annotators.insert(name);
        entry(menu, plain(name), countOf(alone), on, filter);
    }
}

void FilterMenu::range(QMenu *to, Range Filter::*member, const RangeDialog::Scale &scale)
{
    const Range &now = m_filter.*member;
    to->addSeparator();
    QAction *action = to->addAction(tr("From … to …"));
    connect(action, &QAction::triggered, this, [this, member, scale, now] {
        auto *dialog = new RangeDialog(
            scale, now,
            [this, member](const Range &range) {
                Filter filter = m_filter;
                filter.*member = range;
                return count(matches(m_current(), filter));
            },
            m_menu->parentWidget());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, member, dialog] {
            Filter filter = m_filter;
            filter.*member = dialog->range();
            Q_EMIT chosen(filter);
        });
        dialog->open();
    });
}

void FilterMenu::answers(const UtteranceColumns &columns)
{
    if (!columns.answers.of)
        return;
    QMenu *predicted = m_menu->addMenu(tr("Predicted"));
    values<Verdict>(predicted, &Filter::verdicts, {Verdict::Right, Verdict::Different}, verdictWord);
    predicted->addSeparator();
    for (const std::string &key : columns.answers.of->run.classes) {
        Filter alone = m_filter, filter = m_filter;
        alone.predicted = {key};
        const bool on = filter.predicted.contains(key);
        if (on)
            filter.predicted.erase(key);
        else
            filter.predicted.insert(key);
        entry(predicted, common::className(key), countOf(alone), on, filter);
    }
    QMenu *answer = m_menu->addMenu(tr("Answer"));
    values<store::Split>(answer, &Filter::splits,
                         {store::Split::Test, store::Split::Validation, store::Split::Train},
                         splitWord);
    QMenu *confidence = m_menu->addMenu(tr("Confidence"));
    const auto none = [](Filter &f) { f.confidence = {}; };
    for (const Range &one : {Range{.greatest = 0.5}, Range{.least = 0.5}, Range{.least = 0.9}})
        choice(confidence, rangeWords(one, 2), none, [one](Filter &f) { f.confidence = one; });
    range(confidence, &Filter::confidence,
          {.name = tr("Confidence"), .from = 0, .to = 1, .step = 0.05});
}

void FilterMenu::fill(const Current &current, const UtteranceFilter &filter, bool blind)
{
    m_current = current;
    m_filter = filter;
    m_menu->clear();
    const UtteranceColumns &columns = m_current();
    m_withText = matchesText(columns, filter.text);
    if (!blind) {
        names(tr("Label"), columns.label, &Filter::labels, classWord);
        answers(columns);
        m_menu->addSeparator();
    }
    names(tr("Corpus"), columns.corpus, &Filter::corpora, plain);
    names(tr("Session"), columns.session, &Filter::sessions, plain);
    names(tr("Dialog"), columns.dialog, &Filter::dialogs, plain);
    names(tr("Speaker"), columns.speaker, &Filter::speakers, plain);
    QMenu *scenario = m_menu->addMenu(tr("Scenario"));
    values<corpus::Scenario>(scenario, &Filter::scenarios,
                             {corpus::Scenario::Improvised, corpus::Scenario::Scripted},
                             scenarioWord);
    QMenu *duration = m_menu->addMenu(tr("Duration"));
    const auto noDuration = [](Filter &f) { f.duration = {}; };
    for (const Range &one : {Range{.greatest = 1}, Range{.least = 1}, Range{.least = 2},
                             Range{.least = 5}, Range{.least = 10}})
        choice(duration, rangeWords(one, 0, tr("%1 s")), noDuration,
               [one](Filter &f) { f.duration = one; });
    range(duration, &Filter::duration,
          {.name = tr("Duration"), .from = 0, .to = 9999, .step = 0.5, .suffix = tr(" s")});
    if (!blind)
        opinions();
    m_menu->addSeparator();
    const auto only = [this](const QString &text, std::optional<bool> Filter::*member, bool value) {
        choice(m_menu, text, [member](Filter &f) { (f.*member).reset(); },
               [member, value](Filter &f) { f.*member = value; });
    };
    only(tr("Only marked"), &Filter::marked, true);
    if (!blind) {
        only(tr("Only with a note"), &Filter::noted, true);
        only(tr("Only labelled here"), &Filter::annotated, true);
        only(tr("Only labelled by the corpus"), &Filter::annotated, false);
        annotators(columns);
    }
    if (!m_filter.isEmpty()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Clear filters"), this, [this] { Q_EMIT chosen({}); });
    }
}

/// How the raters agree, and what they rated.
void FilterMenu::opinions()
{
    QMenu *agreement = m_menu->addMenu(tr("Agreement"));
    const auto noAgreement = [](Filter &f) { f.agreement = {}; };
    choice(agreement, tr("all agree"), noAgreement, [](Filter &f) { f.agreement = {.least = 1.0}; });
    choice(agreement, tr("2/3 or less"), noAgreement,
           [](Filter &f) { f.agreement = {.greatest = 2.0 / 3}; });
    choice(agreement, tr("half or less"), noAgreement,
           [](Filter &f) { f.agreement = {.greatest = 0.5}; });
    range(agreement, &Filter::agreement,
          {.name = tr("Agreement, 1 is all"), .from = 0, .to = 1, .step = 0.1});
    const auto dimension = [this](const QString &name, Range Filter::*member, const QString &low,
                                  const QString &high) {
        QMenu *menu = m_menu->addMenu(name);
        const auto none = [member](Filter &f) { f.*member = {}; };
        choice(menu, low, none, [member](Filter &f) { f.*member = {.greatest = 2.0}; });
        choice(menu, high, none, [member](Filter &f) { f.*member = {.least = 4.0}; });
        range(menu, member, {.name = name, .from = 1, .to = 5, .step = 0.5, .decimals = 1});
    };
    dimension(tr("Valence"), &Filter::valence, tr("2 or less, unpleasant"),
              tr("4 or more, pleasant"));
    dimension(tr("Activation"), &Filter::activation, tr("2 or less, calm"),
              tr("4 or more, excited"));
    dimension(tr("Dominance"), &Filter::dominance, tr("2 or less, weak"), tr("4 or more, strong"));
}

} // namespace merhan::browse
