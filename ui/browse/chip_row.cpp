// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/chip_row.h"

#include "ui/common/chip.h"
#include "ui/common/text.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolTip>

#include <algorithm>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBetween = 8, kMoreWidth = 44;
}

ChipRow::ChipRow(QPushButton *add, QWidget *parent)
    : QWidget(parent), m_add(add), m_more(new QPushButton(this)), m_menu(new QMenu(m_more))
{
    m_add->setParent(this);
    m_more->setFlat(true);
    m_more->setAccessibleName(tr("More filters"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChipRow::sizeHint() const
{
    return {m_add->sizeHint().width() + (m_parts.empty() ? 0 : kBetween + kMoreWidth), 28};
}

void ChipRow::setParts(std::vector<FilterPart> parts)
{
    for (common::Chip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that asked
    }
    m_chips.clear();
    m_parts = std::move(parts);
    for (const FilterPart &part : m_parts) {
        auto *chip = new common::Chip(part.name, part.value, this);
        chip->installEventFilter(this);
        connect(chip, &common::Chip::removed, this, [this, part] {
            m_add->setFocus(Qt::TabFocusReason);
            Q_EMIT removed(part);
        });
        m_chips.push_back(chip);
    }
    QWidget *before = nullptr;
    for (common::Chip *chip : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before) {
        setTabOrder(before, m_more);
        setTabOrder(m_more, m_add);
    }
    updateGeometry();
    layOut();
}

void ChipRow::layOut()
{
    const int add = m_add->sizeHint().width();
    int all = 0;
    for (const common::Chip *chip : m_chips)
        all += chip->sizeHint().width() + kBetween;
    const bool overflows = all + add > width();
    const int room = width() - add - (overflows ? kMoreWidth + kBetween : 0);
    int x = 0;
    std::size_t shown = 0;
    for (; shown < m_chips.size(); ++shown) {
        const QSize size = m_chips[shown]->sizeHint();
        if (x + size.width() > room)
            break;
        m_chips[shown]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        m_chips[shown]->show();
        x += size.width() + kBetween;
    }
    m_menu->clear();
    for (std::size_t i = shown; i < m_chips.size(); ++i) {
        m_chips[i]->hide();
        m_menu->addAction(tr("Without “%1 %2”").arg(m_parts[i].name, m_parts[i].value), this,
                          [this, part = m_parts[i]] { Q_EMIT removed(part); });
    }
    const auto hidden = static_cast<int>(m_chips.size() - shown);
    m_more->setVisible(hidden > 0);
    if (hidden > 0) {
        m_more->setText(u"+%1"_s.arg(hidden));
        m_more->setAccessibleName(tr("%Ln more filters", nullptr, hidden));
        m_more->setToolTip(m_more->accessibleName());
        m_more->setGeometry(x, (height() - 28) / 2, kMoreWidth, 28);
        x += kMoreWidth + kBetween;
    }
    m_add->setGeometry(x, (height() - 28) / 2, add, 28);
}

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    const auto chip = std::find(m_chips.begin(), m_chips.end(), watched);
    if (event->type() != QEvent::ToolTip || chip == m_chips.end() || !countWithout)
        return QWidget::eventFilter(watched, event);
    const FilterPart &part = m_parts[static_cast<std::size_t>(chip - m_chips.begin())];
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       tr("%1 %2. Without it: %Ln utterances. Delete removes the filter.", nullptr,
                          countWithout(part))
                           .arg(part.name, part.value),
                       *chip);
    return true;
}

} // namespace merhan::browse
