// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/empty_page.h"

#include "ui/common/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace merhan::evaluate {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel),
      m_again(new QPushButton(tr("Look again"))), m_new(new QPushButton(tr("New run…")))
{
    m_title->setFont(common::fontOf(m_title, 15, true));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(480);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_again, &QPushButton::clicked, this, &EmptyPage::again);
    connect(m_new, &QPushButton::clicked, this, &EmptyPage::newRunAsked);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_title, 0, Qt::AlignCenter);
    // Without an alignment of its own, or its second line is cut: only so the layout asks how high
    // it is at its width.
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_text, 3);
    middle->addStretch(1);
    layout->addLayout(middle);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignCenter);
    layout->addStretch();
    say({}, {});
}

void EmptyPage::say(const QString &title, const QString &text, bool canTrain)
{
    m_title->setText(title);
    m_text->setText(text);
    m_again->setVisible(!title.isEmpty());
    m_new->setVisible(canTrain);
}

} // namespace merhan::evaluate
