// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/empty_page.h"

#include "ui/common/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace merhan::evaluate {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_text(new QLabel),
      m_again(new QPushButton(tr("Look again")))
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
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch();
    layout->addWidget(m_title, 0, Qt::AlignCenter);
    layout->addWidget(m_text, 0, Qt::AlignCenter);
    layout->addSpacing(8);
    layout->addWidget(m_again, 0, Qt::AlignCenter);
    layout->addStretch();
    say({}, {});
}

void EmptyPage::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_again->setVisible(!title.isEmpty());
}

} // namespace merhan::evaluate
