// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/filter_bar.h"

#include "ui/browse/chip_row.h"
#include "ui/browse/filter_menu.h"
#include "ui/browse/saved_filters_menu.h"
#include "ui/browse/utterance_table_model.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace merhan::browse {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(const UtteranceTableModel *model, SavedFilters *saved, QWidget *parent)
    : QWidget(parent), m_model(model), m_search(new QLineEdit),
      m_add(new QPushButton(tr("Filter"))), m_chips(new ChipRow(m_add)),
      m_saved(new SavedFiltersMenu(saved)), m_count(new QLabel), m_columns(new QPushButton)
{
    setFixedHeight(48);
    sayWhatIsSearched();
    m_search->addAction(common::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(272);
    m_search->installEventFilter(this);
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
    layout->addWidget(m_chips, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_saved);
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
    auto *menu = new QMenu(this);
    m_menu = new FilterMenu(menu);
    connect(m_add, &QPushButton::clicked, this, [this, menu] {
        m_menu->fill([this]() -> const UtteranceColumns & { return m_model->columns(); }, m_filter,
                     m_model->isBlind());
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
    });
    connect(m_menu, &FilterMenu::chosen, this, &FilterBar::take);
    connect(m_saved, &SavedFiltersMenu::chosen, this, &FilterBar::take);
    connect(m_chips, &ChipRow::removed, this, [this](const FilterPart &part) {
        UtteranceFilter filter = m_filter;
        part.clear(filter);
        change(filter);
    });
    m_chips->countWithout = [this](const FilterPart &part) {
        UtteranceFilter filter = m_filter;
        part.clear(filter);
        const std::vector<std::uint8_t> rows =
            matches(m_model->columns(), filter, m_model->isBlind());
        return static_cast<int>(std::count(rows.begin(), rows.end(), std::uint8_t{1}));
    };
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
    m_saved->setFilter(filter);
    m_saved->setBlind(m_model->isBlind());
    sayWhatIsSearched();
    showChips();
}

void FilterBar::sayWhatIsSearched()
{
    const bool blind = m_model->isBlind();
    m_search->setPlaceholderText(blind ? tr("Search transcripts, ids")
                                       : tr("Search transcripts, ids, notes"));
    m_search->setAccessibleName(blind ? tr("Search transcripts and ids")
                                      : tr("Search transcripts, ids and notes"));
    m_search->setToolTip(blind ? tr("Every word must occur. Notes are hidden while you annotate "
                                    "blind, and not searched.")
                               : tr("Every word must occur."));
}

/// One that has a text of its own, too.
void FilterBar::take(const UtteranceFilter &filter)
{
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
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
    m_saved->setFilter(filter);
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
            ? tr("<b>%Ln</b> utterances", nullptr, total)
            : tr("<b>%1</b> of %Ln utterances", nullptr, total).arg(shown));
}

void FilterBar::showChips()
{
    m_chips->setParts(partsOf(m_filter, m_model->isBlind()));
}

} // namespace merhan::browse
