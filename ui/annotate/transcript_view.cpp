// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/transcript_view.h"

#include "ui/annotate/parts.h"
#include "ui/common/style.h"

#include <QGridLayout>

namespace merhan::annotate {

namespace {

constexpr std::size_t kCurrent = 2;
constexpr int kLarge = 21, kSmaller = 15;
constexpr int kLong = 220; ///< characters from which on the large letters would fill the page

} // namespace

TranscriptView::TranscriptView(const common::Session *session, QWidget *parent)
    : QWidget(parent), m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 48);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const bool now = i == kCurrent;
        QLabel *who = text({}, 13, now, !now);
        if (now)
            who->setForegroundRole(QPalette::Link);
        QLabel *what = text({}, now ? kLarge : 13, false, !now);
        what->setWordWrap(now);
        what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        grid->addWidget(who, static_cast<int>(i), 0, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(what, static_cast<int>(i), 1);
        m_turns[i] = {who, what, {}};
    }
}

void TranscriptView::showRow(int row)
{
    const common::Rows none;
    const common::Rows &rows = m_session->isOpen() ? m_session->data().rows : none;
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        Turn &turn = m_turns[i];
        const int other = row + static_cast<int>(i) - static_cast<int>(kCurrent);
        bool there = row >= 0 && other >= 0 && other < static_cast<int>(rows.size());
        if (there && other != row) {
            const corpus::Utterance &a = rows[static_cast<std::size_t>(row)]->utterance;
            const corpus::Utterance &b = rows[static_cast<std::size_t>(other)]->utterance;
            // A corpus without dialogs has no neighbours.
            there = !a.dialog.empty() && a.dialog == b.dialog && a.session == b.session
                    && a.corpus == b.corpus;
        }
        turn.who->setVisible(there);
        turn.what->setVisible(there);
        if (!there)
            continue;
        const corpus::Utterance &said = rows[static_cast<std::size_t>(other)]->utterance;
        turn.who->setText(QString::fromStdString(said.speaker));
        turn.said = said.hasTranscript ? QString::fromStdString(said.transcript).simplified()
                                       : tr("No transcript");
        if (i == kCurrent) {
            turn.what->setFont(
                common::fontOf(turn.what, turn.said.size() > kLong ? kSmaller : kLarge));
            turn.what->setText(turn.said);
        }
    }
    elide();
}

/// The turns around have a line each, so that the keys below stay where they are.
void TranscriptView::elide()
{
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
        const Turn &turn = m_turns[i];
        if (i == kCurrent || turn.what->isHidden())
            continue;
        const QString fits =
            turn.what->fontMetrics().elidedText(turn.said, Qt::ElideRight, turn.what->width());
        turn.what->setText(fits);
        turn.what->setToolTip(fits == turn.said ? QString() : turn.said);
    }
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

} // namespace merhan::annotate
