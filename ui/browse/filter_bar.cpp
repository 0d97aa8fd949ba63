// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/filter_bar.h"

#include "ui/browse/utterance_table_model.h"
#include "ui/common/chip.h"
#include "ui/common/class_look.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

QString joined(const std::set<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name);
    return list.join(u", "_s);
}

int count(const std::vector<std::uint8_t> &rows)
{
    return static_cast<int>(std::count(rows.begin(), rows.end(), std::uint8_t{1}));
}

} // namespace

FilterBar::FilterBar(const UtteranceTableModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_search(new QLineEdit), m_chips(new QHBoxLayout),
      m_add(new QPushButton(tr("Filter"))), m_menu(new QMenu(this)), m_count(new QLabel),
      m_columns(new QPushButton)
{
    setFixedHeight(48);
    m_search->setPlaceholderText(tr("Search transcripts, ids, notes"));
    m_search->setAccessibleName(tr("Search transcripts, ids and notes"));
    m_search->setToolTip(tr("Every word must occur. Ctrl+F"));
    m_search->addAction(common::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(272);
    m_search->installEventFilter(this);
    m_chips->setSpacing(8);
    m_add->setIcon(common::icon(u"plus"_s));
    m_add->setFlat(true);
    m_add->setToolTip(tr("Show only some of the utterances"));
    m_columns->setIcon(common::icon(u"columns"_s));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    m_columns->setFixedSize(28, 28);
    m_count->setTextFormat(Qt::RichText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addLayout(m_chips);
    layout->addWidget(m_add);
    layout->addStretch();
    layout->addWidget(m_count);
    layout->addWidget(m_columns);

    connect(m_search, &QLineEdit::textEdited, this, [this](const QString &text) {
        UtteranceFilter filter = m_filter;
        filter.text = text.toStdString();
        change(filter);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_filter.text.empty()) { // the clear button edits nothing
            UtteranceFilter filter = m_filter;
            filter.text.clear();
            change(filter);
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::searchLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT searchLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::setColumnMenu(QMenu *menu)
{
    connect(m_columns, &QPushButton::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        menu->popup(m_columns->mapToGlobal(
            QPoint(m_columns->width() - size.width(), m_columns->height() + 2)));
    });
}

void FilterBar::setFilter(const UtteranceFilter &filter)
{
    m_filter = filter;
    m_search->setText(QString::fromStdString(filter.text));
    showChips();
}

void FilterBar::change(const UtteranceFilter &filter)
{
    const bool chips = [&] {
        UtteranceFilter before = m_filter, after = filter;
        before.text.clear();
        after.text.clear();
        return before != after;
    }();
    m_filter = filter;
    if (chips)
        showChips();
    Q_EMIT filterChanged(m_filter);
}

void FilterBar::showCount()
{
    const QString shown = common::number(m_model->rowCount());
    const int total = m_model->total();
    m_count->setText(
        m_model->rowCount() == total
            ? tr("<b>%1</b> utterances", nullptr, total).arg(shown)
            : tr("<b>%1</b> of %2 utterances").arg(shown, common::number(total)));
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto add = [&](const QString &name, const QString &value,
                         void (*clear)(UtteranceFilter &)) {
        auto *chip = new common::Chip(name, value, this);
        connect(chip, &common::Chip::removed, this, [this, clear] {
            UtteranceFilter filter = m_filter;
            clear(filter);
            m_add->setFocus(Qt::TabFocusReason);
            change(filter);
        });
        m_chips->addWidget(chip);
    };
    const UtteranceFilter &f = m_filter;
    if (!f.corpora.empty())
        add(tr("Corpus"), joined(f.corpora), [](UtteranceFilter &x) { x.corpora.clear(); });
    if (!f.sessions.empty())
        add(tr("Session"), joined(f.sessions), [](UtteranceFilter &x) { x.sessions.clear(); });
    if (!f.dialogs.empty())
        add(tr("Dialog"), joined(f.dialogs), [](UtteranceFilter &x) { x.dialogs.clear(); });
    if (!f.labels.empty()) {
        QStringList names;
        for (const std::string &label : f.labels)
            names << common::className(label);
        add(tr("Label"), names.join(u", "_s), [](UtteranceFilter &x) { x.labels.clear(); });
    }
    if (!f.speakers.empty())
        add(tr("Speaker"), joined(f.speakers), [](UtteranceFilter &x) { x.speakers.clear(); });
    if (!f.scenarios.empty())
        add(tr("Scenario"),
            f.scenarios.contains(corpus::Scenario::Scripted) ? tr("scripted") : tr("improvised"),
            [](UtteranceFilter &x) { x.scenarios.clear(); });
    if (f.shortestSeconds || f.longestSeconds)
        add(tr("Duration"),
            f.shortestSeconds
                ? tr("%1 s or more").arg(common::number(*f.shortestSeconds, 0))
                : tr("%1 s or less").arg(common::number(*f.longestSeconds, 0)),
            [](UtteranceFilter &x) {
                x.shortestSeconds.reset();
                x.longestSeconds.reset();
            });
    if (f.leastAgreement || f.greatestAgreement)
        add(tr("Agreement"),
            f.leastAgreement            ? tr("all agree")
            : *f.greatestAgreement > 0.6 ? tr("2/3 or less")
                                         : tr("half or less"),
            [](UtteranceFilter &x) {
                x.leastAgreement.reset();
                x.greatestAgreement.reset();
            });
    if (f.markedOnly)
        add(tr("Only"), tr("marked"), [](UtteranceFilter &x) { x.markedOnly = false; });
    if (f.annotatedOnly)
        add(tr("Only"), tr("annotated"), [](UtteranceFilter &x) { x.annotatedOnly = false; });
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const UtteranceColumns &columns = m_model->columns();
    const auto entry = [this](QMenu *menu, const QString &text, int rows, bool on,
                              const UtteranceFilter &filter) {
        QAction *action = menu->addAction(
            tr("%1\t%2", "a value and how many utterances have it").arg(text, common::number(rows)));
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, filter] { change(filter); });
    };
    const auto names = [&](const QString &title, const Names &of,
                           std::set<std::string> UtteranceFilter::*member, auto shownName) {
        if (of.names.size() < 2)
            return;
        UtteranceFilter others = m_filter;
        (others.*member).clear();
        const std::vector<std::uint8_t> rows = matches(columns, others);
        std::vector<int> counts(of.names.size());
        for (std::size_t row = 0; row < rows.size(); ++row)
            counts[static_cast<std::size_t>(of.of[row])] += rows[row];
        QMenu *menu = m_menu->addMenu(title);
        for (std::size_t i = 0; i < of.names.size(); ++i) {
            if (counts[i] == 0)
                continue;
            UtteranceFilter filter = m_filter;
            const bool on = (filter.*member).contains(of.names[i]);
            if (on)
                (filter.*member).erase(of.names[i]);
            else
                (filter.*member).insert(of.names[i]);
            entry(menu, shownName(of.names[i]), counts[i], on, filter);
        }
    };
    const auto plain = [](const std::string &name) {
        return name.empty() ? tr("none") : QString::fromStdString(name).replace(u'&', u"&&"_s);
    };
    names(tr("Label"), columns.label, &UtteranceFilter::labels,
          [](const std::string &key) { return common::className(key); });
    names(tr("Corpus"), columns.corpus, &UtteranceFilter::corpora, plain);
    names(tr("Session"), columns.session, &UtteranceFilter::sessions, plain);
    names(tr("Dialog"), columns.dialog, &UtteranceFilter::dialogs, plain);
    names(tr("Speaker"), columns.speaker, &UtteranceFilter::speakers, plain);

    const auto choice = [&](QMenu *menu, const QString &text,
                            const std::function<void(UtteranceFilter &)> &clear,
                            const std::function<void(UtteranceFilter &)> &set) {
        UtteranceFilter filter = m_filter;
        clear(filter);
        UtteranceFilter without = filter;
        set(filter);
        const bool on = filter == m_filter;
        const int rows = count(matches(columns, filter));
        entry(menu, text, rows, on, on ? without : filter);
    };
    QMenu *scenario = m_menu->addMenu(tr("Scenario"));
    const auto noScenario = [](UtteranceFilter &f) { f.scenarios.clear(); };
    choice(scenario, tr("improvised"), noScenario,
           [](UtteranceFilter &f) { f.scenarios = {corpus::Scenario::Improvised}; });
    choice(scenario, tr("scripted"), noScenario,
           [](UtteranceFilter &f) { f.scenarios = {corpus::Scenario::Scripted}; });
    QMenu *duration = m_menu->addMenu(tr("Duration"));
    const auto noDuration = [](UtteranceFilter &f) {
        f.shortestSeconds.reset();
        f.longestSeconds.reset();
    };
    choice(duration, tr("%1 s or less").arg(1), noDuration,
           [](UtteranceFilter &f) { f.longestSeconds = 1; });
    for (const int seconds : {1, 2, 5, 10})
        choice(duration, tr("%1 s or more").arg(seconds), noDuration,
               [seconds](UtteranceFilter &f) { f.shortestSeconds = seconds; });
    QMenu *agreement = m_menu->addMenu(tr("Agreement"));
    const auto noAgreement = [](UtteranceFilter &f) {
        f.leastAgreement.reset();
        f.greatestAgreement.reset();
    };
    choice(agreement, tr("all agree"), noAgreement,
           [](UtteranceFilter &f) { f.leastAgreement = 1; });
    choice(agreement, tr("2/3 or less"), noAgreement,
           [](UtteranceFilter &f) { f.greatestAgreement = 2.0 / 3; });
    choice(agreement, tr("half or less"), noAgreement,
           [](UtteranceFilter &f) { f.greatestAgreement = 0.5; });
    m_menu->addSeparator();
    choice(m_menu, tr("Only marked"), [](UtteranceFilter &f) { f.markedOnly = false; },
           [](UtteranceFilter &f) { f.markedOnly = true; });
    choice(m_menu, tr("Only annotated"), [](UtteranceFilter &f) { f.annotatedOnly = false; },
           [](UtteranceFilter &f) { f.annotatedOnly = true; });
    if (!m_filter.isEmpty()) {
        m_menu->addSeparator();
        m_menu->addAction(tr("Remove all filters"), this, [this] {
            setFilter({});
            Q_EMIT filterChanged(m_filter);
        });
    }
}

} // namespace merhan::browse
