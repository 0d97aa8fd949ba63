// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_header.h"

#include "ui/common/badge.h"
#include "ui/common/elided_label.h"
#include "ui/common/icons.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/train/state_badge.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 48;
/// A worker that was asked to stop gets this long before it can be ended by force.
constexpr qint64 kPatienceMs = 15'000;

} // namespace

RunHeader::RunHeader(QWidget *parent)
    : QWidget(parent), m_name(new common::ElidedLabel), m_state(new StateBadge),
      m_badges(new QHBoxLayout), m_pause(button(tr("Pause"), u"pause"_s)),
      m_continue(button(tr("Continue"), u"play"_s)), m_stop(button(tr("Stop and save"), u"stop"_s)),
      m_end(button(tr("End it now"), u"stop"_s)), m_start(new QPushButton(tr("Resume"))),
      m_like(new QPushButton(tr("New run like this…"))),
      m_evaluate(button(tr("Evaluate"), u"evaluate"_s)), m_more(new QPushButton(tr("More"))),
      m_menu(new QMenu(m_more))
{
    setFixedHeight(kHeight);
    m_name->setFont(common::fontOf(m_name, 15, true));
    m_badges->setSpacing(8);
    m_like->setToolTip(tr("Opens the dialog with this run’s settings"));
    m_pause->setToolTip(tr("Waits after the batch it is at, and keeps its memory"));
    m_stop->setToolTip(tr("Saves a checkpoint and ends; Resume goes on from there"));
    m_evaluate->setToolTip(tr("Its scores, its confusion matrix, and what is behind them"));
    connect(m_pause, &QPushButton::clicked, this, &RunHeader::pauseAsked);
    connect(m_continue, &QPushButton::clicked, this, &RunHeader::continueAsked);
    connect(m_stop, &QPushButton::clicked, this, &RunHeader::stopAsked);
    connect(m_start, &QPushButton::clicked, this, &RunHeader::startAsked);
    connect(m_like, &QPushButton::clicked, this, &RunHeader::likeThisAsked);
    connect(m_evaluate, &QPushButton::clicked, this, &RunHeader::evaluateAsked);
    connect(m_end, &QPushButton::clicked, this, [this] {
        Q_EMIT endAsked(m_terminated); // what is deaf to SIGTERM is killed
        m_terminated = true;
        m_end->setText(tr("Kill it"));
    });
    m_likeThis = m_menu->addAction(tr("Ne&w run like this…"), this, &RunHeader::likeThisAsked);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Rename…"), this, &RunHeader::renameAsked);
    m_menu->addAction(tr("&Note…"), this, &RunHeader::noteAsked);
    m_menu->addAction(tr("Show in the &file manager"), this, &RunHeader::folderAsked);
    m_menu->addSeparator();
    m_curves = m_menu->addAction(tr("&Curves as picture…"), this, &RunHeader::curvesAsked);
    m_epochs = m_menu->addAction(tr("Table of &epochs…"), this, &RunHeader::epochsAsked);
    m_menu->addSeparator();
    m_remove = m_menu->addAction(tr("&Delete…"), this, &RunHeader::removeAsked);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name);
    layout->addSpacing(4);
    layout->addWidget(m_state);
    layout->addLayout(m_badges);
    layout->addStretch(1);
    for (QPushButton *one : {m_pause, m_continue, m_stop, m_end, m_start, m_like, m_evaluate, m_more})
        layout->addWidget(one);
    setEntry(nullptr, {});
}

QPushButton *RunHeader::button(const QString &text, const QString &icon)
{
    auto *made = new QPushButton(common::icon(icon), text);
    made->setIconSize({14, 14});
    return made;
}

void RunHeader::setEntry(const RunEntry *entry, const QString &cantStart)
{
    for (QWidget *widget : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_more)})
        widget->setVisible(entry != nullptr);
    if (!entry) {
        m_name->setText(tr("Train"));
        m_name->setMore({});
        for (QPushButton *one :
             {m_pause, m_continue, m_stop, m_end, m_start, m_like, m_evaluate})
            one->hide();
        return showBadges({});
    }
    const Look look = entry->look();
    m_name->setText(entry->name);
    m_name->setMore(entry->note.isEmpty() ? entry->folder : entry->note);
    m_state->setLook(look);
    if (look != Look::Stopping)
        m_terminated = false;
    qint64 waited = 0;
    if (look == Look::Stopping) {
        waited = QDateTime::currentMSecsSinceEpoch() - entry->stopAskedMs;
        m_state->setMore(tr("%1 s").arg(common::number(waited / 1000)));
    }
    m_pause->setVisible(look == Look::Running || look == Look::Starting);
    m_pause->setEnabled(look == Look::Running);
    m_continue->setVisible(look == Look::Paused);
    m_stop->setVisible(isLive(look));
    m_stop->setEnabled(look == Look::Running || look == Look::Paused);
    m_end->setVisible(look == Look::Stopping && waited > kPatienceMs && !entry->elsewhere());
    if (!m_terminated)
        m_end->setText(tr("End it now"));
    m_start->setVisible(!isLive(look) && look != Look::Finished && entry->facts);
    const bool other = look == Look::Failed && endsTheSameAgain(entry->progress());
    common::makePrimary(m_start, !other);
    m_like->setVisible(other);
    m_likeThis->setEnabled(entry->facts != nullptr);
    const auto &folds = entry->progress().folds;
    const bool curves = std::any_of(folds.begin(), folds.end(),
                                    [](const auto &fold) { return !fold.second.epochs.empty(); });
    for (QAction *action : {m_curves, m_epochs}) {
        action->setEnabled(curves);
        action->setToolTip(curves ? QString() : tr("No epoch is finished yet"));
    }
    m_start->setText(look == Look::NotBegun ? tr("Start") : tr("Resume"));
    m_start->setEnabled(cantStart.isEmpty());
    m_start->setToolTip(other && cantStart.isEmpty() ? tr("It would come to the same again")
                                                     : cantStart);
    m_evaluate->setVisible(!isLive(look) && entry->row.has_value());
    m_remove->setText(entry->inside ? tr("&Delete…") : tr("&Remove from the project…"));
    m_remove->setEnabled(!isLive(look));
    m_remove->setToolTip(isLive(look) ? tr("Stop it first") : QString());
    showBadges(entry->protocol());
}

void RunHeader::showBadges(const QString &protocol)
{
    if (protocol == m_protocol)
        return;
    m_protocol = protocol;
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const common::ProtocolPart &part : common::protocolParts(protocol)) {
        auto *badge = new common::Badge(part.badge);
        badge->setToolTip(part.words);
        m_badges->addWidget(badge);
    }
}

} // namespace merhan::train
