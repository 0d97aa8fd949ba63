// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segments.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace merhan::common {

Segments::Segments(const QStringList &words, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const QString &word : words) {
        auto *button = new QPushButton(word);
        button->setCheckable(true);
        button->setFixedHeight(24);
        m_group->addButton(button, static_cast<int>(m_group->buttons().size()));
        layout->addWidget(button);
    }
    m_group->setExclusive(true);
    m_group->button(0)->setChecked(true);
}

void Segments::fitWords()
{
    constexpr int kAround = 22;
    for (QAbstractButton *button : m_group->buttons())
        button->setFixedWidth(button->fontMetrics().horizontalAdvance(button->text()) + kAround);
}

} // namespace merhan::common
