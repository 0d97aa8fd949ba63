// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/queue_panel.h"

#include "ui/annotate/parts.h"
#include "ui/annotate/queue_list.h"
#include "ui/common/divider.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QProgressBar>

namespace merhan::annotate {

QueuePanel::QueuePanel(Pass *pass, common::Keys *keys, QWidget *parent)
    : QWidget(parent), m_pass(pass), m_place(text({}, 13, true)),
      m_speed(text({}, 13, false, true)), m_left(text({}, 13, false, true)), m_bar(new QProgressBar)
{
    setFixedWidth(236);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("Answered"));
    m_left->setWordWrap(true);
    auto *top = new QGridLayout;
    top->setContentsMargins(12, 12, 12, 12);
    top->setVerticalSpacing(6);
    top->addWidget(m_place, 0, 0);
    top->addWidget(m_speed, 0, 1, Qt::AlignRight);
    top->addWidget(m_bar, 1, 0, 1, 2);
    top->addWidget(m_left, 2, 0, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(common::divider(Qt::Horizontal));
    layout->addWidget(new QueueList(pass, keys), 1);
    connect(pass, &Pass::currentChanged, this, &QueuePanel::showProgress);
    connect(pass, &Pass::queueChanged, this, &QueuePanel::showProgress);
    connect(pass, &Pass::answersChanged, this, &QueuePanel::showProgress);
    connect(pass, &Pass::answerChanged, this, &QueuePanel::showProgress);
    showProgress();
}

void QueuePanel::showProgress()
{
    const int all = m_pass->queue().size();
    const int left = all - m_pass->answered();
    m_place->setText(
        all == 0 ? tr("Nothing in the queue")
        : m_pass->place() < 0
            ? tr("Not in the queue")
            : tr("%1 of %2").arg(common::number(m_pass->place() + 1), common::number(all)));
    const auto perMinute = m_pass->pace().perMinute();
    m_speed->setText(perMinute ? tr("%1 a minute").arg(common::number(qRound(*perMinute)))
                               : QString());
    QString rest = all == 0 ? QString()
                   : perMinute && left > 0
                       ? tr("%1 left, about %2")
                             .arg(common::number(left), common::duration(60.0 * left / *perMinute))
                       : tr("%1 left").arg(common::number(left));
    if (m_pass->later() > 0)
        rest += u'\n' + tr("%1 for later").arg(common::number(m_pass->later()));
    m_left->setText(rest);
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(m_pass->answered());
}

} // namespace merhan::annotate
