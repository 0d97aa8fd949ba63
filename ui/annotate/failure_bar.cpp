// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/failure_bar.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/pass.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace merhan::annotate {

FailureBar::FailureBar(Pass *pass, QWidget *parent)
    : QWidget(parent), m_pass(pass), m_sentences(text({}))
{
    m_sentences->setWordWrap(true);
    auto *again = new QPushButton(tr("Try again"));
    auto *dismiss = new QPushButton(tr("Dismiss"));
    connect(again, &QPushButton::clicked, pass, &Pass::tryAgain);
    connect(dismiss, &QPushButton::clicked, pass, &Pass::dismissFailures);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->addWidget(m_sentences, 1);
    layout->addWidget(again);
    layout->addWidget(dismiss);
    setAutoFillBackground(true);
    useColors();
    connect(pass, &Pass::failuresChanged, this, &FailureBar::showFailures);
    showFailures();
}

void FailureBar::useColors()
{
    const common::Colors &c = common::colorsOf(QApplication::palette());
    QPalette ground = QApplication::palette();
    ground.setColor(QPalette::Window, c.errorGround);
    ground.setColor(QPalette::WindowText, c.error);
    setPalette(ground);
}

void FailureBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        useColors();
    QWidget::changeEvent(event);
}

void FailureBar::showFailures()
{
    QStringList sentences;
    for (const Pass::Failure &failure : m_pass->failures())
        sentences << (failure.utterance.isEmpty()
                          ? common::sentence(failure.error)
                          : tr("%1 isn’t saved: %2").arg(failure.utterance,
                                                         common::sentence(failure.error)));
    sentences.removeDuplicates();
    const qsizetype more = sentences.size() - 3;
    sentences = sentences.mid(0, 3);
    if (more > 0)
        sentences << tr("… and %n more", nullptr, static_cast<int>(more));
    m_sentences->setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

} // namespace merhan::annotate
