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

/// More than these are chosen in a dialog.
constexpr std::size_t kMostNames = 40;

QString plain(const std::string &name)
{
    return name.empty() ? FilterMenu::tr("none") : QString::fromStdString(name);
}

/// In a menu, where one & would be a key.
QString doubled(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString classWord(const std::string &key)
{
    return common::className(key);
}

} // namespace

FilterMenu::FilterMenu(QMenu *menu) : QObject(menu), m_menu(menu) {}

int FilterMenu::countOf(const Filter &filter)
{
    return count(rowsOf(filter));
}

std::vector<std::uint8_t> FilterMenu::rowsOf(const Filter &filter)
{
    const UtteranceColumns &columns = m_current();
    if (m_withText.size() != columns.size()) // read again since the menu was opened
        m_withText = matchesText(columns, m_filter.text, m_blind);
    return matchesRest(columns, filter, m_withText);
}

QMenu *FilterMenu::submenu(const QString &title, std::function<void(QMenu *)> fill)
{
    QMenu *menu = m_menu->addMenu(title);
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        if (menu->isEmpty())
            fill(menu);
    });
    return menu;
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

void FilterMenu::toggle(QMenu *to, const QString &text, int rows, Member member,
                        const std::string &name)
{
    Filter filter = m_filter;
    const bool on = (filter.*member).contains(name);
    if (on)
        (filter.*member).erase(name);
    else
        (filter.*member).insert(name);
    entry(to, text, rows, on, filter);
}

void FilterMenu::names(const QString &title, Names UtteranceColumns::*of, Member member, Word word)
{
    if ((m_current().*of).names.size() > 1)
        submenu(title, [=, this](QMenu *menu) { fillNames(menu, title, of, member, word); });
}

void FilterMenu::fillNames(QMenu *to, const QString &title, Names UtteranceColumns::*of,
                           Member member, Word word)
{
    Filter others = m_filter;
    (others.*member).clear();
    const std::vector<std::uint8_t> rows = rowsOf(others);
    const Names &names = m_current().*of;
    std::vector<int> counts(names.names.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        counts[static_cast<std::size_t>(names.of[row])] += rows[row];
    std::vector<NamesDialog::Name> all;
    for (std::size_t i = 0; i < names.names.size(); ++i)
        if (counts[i] > 0 || (m_filter.*member).contains(names.names[i]))
            all.push_back({names.names[i], word(names.names[i]), counts[i]});
    for (std::size_t i = 0; i < std::min(all.size(), kMostNames); ++i)
        toggle(to, doubled(all[i].shown), all[i].utterances, member, all[i].key);
    if (all.size() > kMostNames) {
        to->addSeparator();
        to->addAction(tr("All %Ln…", "names of dialogs or speakers", static_cast<int>(all.size())),
                      this, [=, this] { askNames(title, all, member); });
    }
    if (all.empty())
        to->addAction(tr("none"))->setEnabled(false);
}

void FilterMenu::askNames(const QString &title, std::vector<NamesDialog::Name> all, Member member)
{
    auto *dialog = new NamesDialog(
        title, all, m_filter.*member,
        [this, member](const std::set<std::string> &chosen) {
            Filter filter = m_filter;
            filter.*member = chosen;
            return countOf(filter);
        },
        m_menu->parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, member, dialog] {
        Filter filter = m_filter;
        filter.*member = dialog->chosen();
        Q_EMIT chosen(filter);
    });
    dialog->open();
}

void FilterMenu::annotators(const UtteranceColumns &columns)
{
    std::set<std::string> all;
    for (const std::string &lines : columns.annotators.names)
        for (const QString &name : QString::fromStdString(lines).split(u'\n', Qt::SkipEmptyParts))
            all.insert(name.toStdString());
    if (all.empty())
        return;
    submenu(tr("Annotated by"), [this, all](QMenu *menu) {
        for (const std::string &name : all) {
            Filter alone = m_filter;
            alone.annotators = {name};
            toggle(menu, doubled(plain(name)), countOf(alone), &Filter::annotators, name);
        }
    });
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
                return countOf(filter);
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
    submenu(tr("Predicted"), [this](QMenu *menu) {
        values<Verdict>(menu, &Filter::verdicts, {Verdict::Right, Verdict::Different}, verdictWord);
        menu->addSeparator();
        if (const auto of = m_current().answers.of)
            for (const std::string &key : of->run.classes) {
                Filter alone = m_filter;
                alone.predicted = {key};
                toggle(menu, doubled(common::className(key)), countOf(alone), &Filter::predicted, key);
            }
    });
    submenu(tr("Answer"), [this](QMenu *menu) {
        values<store::Split>(menu, &Filter::splits,
                             {store::Split::Test, store::Split::Validation, store::Split::Train},
                             splitWord);
    });
    submenu(tr("Confidence"), [this](QMenu *menu) {
        const auto none = [](Filter &f) { f.confidence = {}; };
        for (const Range &one : {Range{.greatest = 0.5}, Range{.least = 0.5}, Range{.least = 0.9}})
            choice(menu, rangeWords(one, 2), none, [one](Filter &f) { f.confidence = one; });
        range(menu, &Filter::confidence,
              {.name = tr("Confidence"), .from = 0, .to = 1, .step = 0.05});
    });
}

void FilterMenu::fill(const Current &current, const UtteranceFilter &filter, bool blind)
{
    m_current = current;
    m_filter = filter;
    m_blind = blind;
    m_menu->clear(); // the submenus stay its children
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    const UtteranceColumns &columns = m_current();
    m_withText = matchesText(columns, filter.text, blind);
    if (!blind) {
        names(tr("Label"), &UtteranceColumns::label, &Filter::labels, classWord);
        answers(columns);
        m_menu->addSeparator();
    }
    names(tr("Corpus"), &UtteranceColumns::corpus, &Filter::corpora, plain);
    names(tr("Session"), &UtteranceColumns::session, &Filter::sessions, plain);
    names(tr("Dialog"), &UtteranceColumns::dialog, &Filter::dialogs, plain);
    names(tr("Speaker"), &UtteranceColumns::speaker, &Filter::speakers, plain);
    submenu(tr("Scenario"), [this](QMenu *menu) {
        values<corpus::Scenario>(menu, &Filter::scenarios,
                                 {corpus::Scenario::Improvised, corpus::Scenario::Scripted},
                                 scenarioWord);
    });
    submenu(tr("Duration"), [this](QMenu *menu) {
        const auto none = [](Filter &f) { f.duration = {}; };
        for (const Range &one : {Range{.greatest = 1}, Range{.least = 1}, Range{.least = 2},
                                 Range{.least = 5}, Range{.least = 10}})
            choice(menu, rangeWords(one, 0, tr("%1 s")), none,
                   [one](Filter &f) { f.duration = one; });
        range(menu, &Filter::duration,
              {.name = tr("Duration"), .from = 0, .to = 9999, .step = 0.5, .suffix = tr(" s")});
    });
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
    submenu(tr("Agreement"), [this](QMenu *menu) {
        const auto none = [](Filter &f) { f.agreement = {}; };
        choice(menu, tr("all agree"), none, [](Filter &f) { f.agreement = {.least = 1.0}; });
        choice(menu, tr("2/3 or less"), none,
               [](Filter &f) { f.agreement = {.greatest = 2.0 / 3}; });
        choice(menu, tr("half or less"), none, [](Filter &f) { f.agreement = {.greatest = 0.5}; });
        range(menu, &Filter::agreement,
              {.name = tr("Agreement, 1 is all"), .from = 0, .to = 1, .step = 0.1});
    });
    const auto dimension = [this](const QString &name, Range Filter::*member, const QString &low,
                                  const QString &high) {
        submenu(name, [=, this](QMenu *menu) {
            const auto none = [member](Filter &f) { f.*member = {}; };
            choice(menu, low, none, [member](Filter &f) { f.*member = {.greatest = 2.0}; });
            choice(menu, high, none, [member](Filter &f) { f.*member = {.least = 4.0}; });
            range(menu, member, {.name = name, .from = 1, .to = 5, .step = 0.5, .decimals = 1});
        });
    };
    dimension(tr("Valence"), &Filter::valence, tr("2 or less, unpleasant"),
              tr("4 or more, pleasant"));
    dimension(tr("Activation"), &Filter::activation, tr("2 or less, calm"),
              tr("4 or more, excited"));
    dimension(tr("Dominance"), &Filter::dominance, tr("2 or less, weak"), tr("4 or more, strong"));
}

} // namespace merhan::browse
