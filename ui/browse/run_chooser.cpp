// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/run_chooser.h"

#include "ui/common/badge.h"
#include "ui/common/protocol_words.h"
#include "ui/common/shown_run.h"
#include "ui/common/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace merhan::browse {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBetween = 8, kRuns = 160, kBadge = 190;

} // namespace

RunChooser::RunChooser(const common::Studio &studio, QWidget *parent)
    : QWidget(parent), m_studio(studio), m_caption(new QLabel(tr("Predicted by"))),
      m_runs(new QComboBox), m_layout(new QHBoxLayout(this)), m_none(new QLabel(tr("No run yet."))),
      m_new(new QPushButton(tr("New run…")))
{
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_runs->setAccessibleName(tr("Predicted by"));
    m_runs->setFixedWidth(kRuns);
    m_runs->setFocusPolicy(Qt::TabFocus);
    m_new->setFocusPolicy(Qt::TabFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kBetween);
    for (QWidget *widget : {static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_new),
                            static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_runs)})
        m_layout->addWidget(widget);
    common::ShownRun *shown = studio.session->shownRun();
    connect(m_runs, &QComboBox::activated, this,
            [this, shown] { shown->choose(m_runs->currentData().toString()); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        if (m_studio.navigator)
            m_studio.navigator->newRun();
    });
    connect(shown, &common::ShownRun::read, this, &RunChooser::showRuns);
    showRuns();
}

void RunChooser::showRuns()
{
    const common::ShownRun *shown = m_studio.session->shownRun();
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const store::RunRow &run : shown->runs()) {
        const QString name = QString::fromStdString(run.name);
        m_runs->addItem(name, name);
        m_runs->setItemData(m_runs->count() - 1,
                            common::protocolInWords(QString::fromStdString(run.protocol)),
                            Qt::ToolTipRole);
    }
    m_runs->setCurrentIndex(m_runs->findData(shown->name()));
    delete m_badge;
    m_badge = nullptr;
    if (const store::RunRow *run = shown->run()) {
        const QString english = QString::fromStdString(run->protocol);
        const QString words = common::protocolInWords(english);
        m_badge = new common::Badge(common::shortProtocol(english));
        m_badge->setToolTip(words);
        m_badge->setMaximumWidth(kBadge);
        m_layout->addWidget(m_badge);
        m_runs->setToolTip(tr("%1: %2").arg(shown->name(), words));
    }
    setDetail(m_detail);
}

void RunChooser::setDetail(int detail)
{
    m_detail = detail;
    const bool any = m_runs->count() > 0;
    const bool none = m_studio.session->shownRun()->isRead() && !any;
    m_none->setVisible(none && detail > 0);
    m_new->setVisible(none && m_studio.navigator);
    m_caption->setVisible(any && detail > 0);
    m_runs->setVisible(any);
    if (m_badge)
        m_badge->setVisible(detail > 1);
}

int RunChooser::widthFor(int detail) const
{
    int width = m_runs->count() > 0 ? kRuns : m_new->sizeHint().width();
    if (detail > 0)
        width += kBetween + std::max(m_caption->sizeHint().width(), m_none->sizeHint().width());
    if (detail > 1 && m_badge)
        width += kBetween + std::min(kBadge, m_badge->sizeHint().width());
    return width;
}

} // namespace merhan::browse
