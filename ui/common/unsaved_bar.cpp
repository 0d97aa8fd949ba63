// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/unsaved_bar.h"

#include "core/store/errors.h"
#include "ui/common/palette.h"
#include "ui/common/session.h"
#include "ui/common/text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace merhan::common {

namespace {

constexpr qsizetype kLines = 3;

} // namespace

UnsavedBar::UnsavedBar(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_sentences(new QLabel),
      m_again(new QPushButton)
{
    m_sentences->setTextFormat(Qt::PlainText);
    m_sentences->setWordWrap(true);
    auto *dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setToolTip(tr("The project stays as it is"));
    for (QPushButton *button : {m_again, dismiss})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_again, &QPushButton::clicked, session, &Session::saveAgain);
    connect(dismiss, &QPushButton::clicked, session->unsaved(), &Unsaved::giveUp);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->addWidget(m_sentences, 1);
    layout->addWidget(m_again);
    layout->addWidget(dismiss);
    setAutoFillBackground(true);
    useColors();
    connect(session->unsaved(), &Unsaved::failedChanged, this, &UnsavedBar::showFailed);
    showFailed();
}

void UnsavedBar::useColors()
{
    const Colors &c = colorsOf(QApplication::palette());
    QPalette ground = QApplication::palette();
    ground.setColor(QPalette::Window, c.errorGround);
    ground.setColor(QPalette::WindowText, c.error);
    setPalette(ground);
}

void UnsavedBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        useColors();
    QWidget::changeEvent(event);
}

/// One line a cause: a full disk fails them all.
void UnsavedBar::showFailed()
{
    struct Cause {
        QString why;
        QString utterance; ///< of the first
        int changes = 0;
    };
    QList<Cause> causes;
    for (const Unsaved::Failed &one : m_session->unsaved()->failed()) {
        const QString why = sentence(one.error);
        auto cause = std::find_if(causes.begin(), causes.end(),
                                  [&](const Cause &c) { return c.why == why; });
        if (cause == causes.end())
            cause = causes.insert(causes.end(), {why, {}, 0});
        cause->changes += static_cast<int>(one.gesture.changes.size());
        if (!one.gesture.changes.empty() && cause->utterance.isEmpty())
            if (const int row = m_session->rowOfNumber(one.gesture.changes[0].utterance); row >= 0)
                cause->utterance = QString::fromStdString(
                    m_session->data().rows[static_cast<std::size_t>(row)]->utterance.id);
    }
    const auto &failed = m_session->unsaved()->failed();
    const bool removed = std::any_of(failed.begin(), failed.end(), [](const Unsaved::Failed &one) {
        return one.error.is(store::errors::kRemoved);
    });
    m_again->setText(removed ? tr("Put it back", "the project file") : tr("Try again"));
    m_again->setToolTip(removed ? tr("Writes the project anew in its place, with what isn’t saved")
                                : QString());
    QStringList lines;
    for (const Cause &cause : causes)
        lines << (cause.changes == 0 ? cause.why
                  : cause.changes == 1
                      ? tr("%1 isn’t saved: %2").arg(cause.utterance, cause.why)
                      : tr("%Ln changes aren’t saved: %1", nullptr, cause.changes).arg(cause.why));
    const qsizetype more = lines.size() - kLines;
    lines = lines.mid(0, kLines);
    if (more > 0)
        lines << tr("… and %Ln more", nullptr, static_cast<int>(more));
    m_sentences->setText(lines.join(u'\n'));
    setVisible(!lines.isEmpty());
}

} // namespace merhan::common
