// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/ask_page.h"

#include "ui/annotate/parts.h"
#include "ui/common/style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace merhan::annotate {

AskPage::AskPage(QWidget *parent) : QWidget(parent), m_name(new QLineEdit)
{
    m_name->setAccessibleName(tr("Name or initials of the annotator"));
    m_name->setPlaceholderText(tr("Name or initials"));
    m_name->setFixedWidth(240);
    auto *start = new QPushButton(tr("Start annotating"));
    common::makePrimary(start);
    start->setEnabled(false);
    start->setToolTip(tr("A name is needed first"));
    connect(m_name, &QLineEdit::textChanged, start, [start](const QString &name) {
        start->setEnabled(!name.trimmed().isEmpty());
        start->setToolTip(name.trimmed().isEmpty() ? tr("A name is needed first") : QString());
    });
    const auto take = [this] {
        if (const QString name = m_name->text().trimmed(); !name.isEmpty())
            Q_EMIT answered(name);
    };
    connect(m_name, &QLineEdit::returnPressed, this, take);
    connect(start, &QPushButton::clicked, this, take);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(text(tr("Who is annotating?"), 15, true), 0, Qt::AlignCenter);
    layout->addWidget(
        text(tr("Every label is kept with this name. It is asked for once."), 13, false, true), 0,
        Qt::AlignCenter);
    layout->addWidget(m_name, 0, Qt::AlignCenter);
    layout->addWidget(start, 0, Qt::AlignCenter);
    layout->addStretch();
}

void AskPage::ask(const QString &name)
{
    m_name->setText(name);
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace merhan::annotate
