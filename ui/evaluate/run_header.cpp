// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/run_header.h"

#include "ui/common/badge.h"
#include "ui/common/palette.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace merhan::evaluate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 48, kRuns = 150;

QComboBox *chooser(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(kRuns);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setFocusPolicy(Qt::TabFocus); // a click leaves the keys where they are
    return box;
}

} // namespace

RunHeader::RunHeader(QWidget *parent)
    : QWidget(parent), m_runs(chooser(tr("Run"))), m_others(chooser(tr("Run B, compared with"))),
      m_a(new QLabel(u"A"_s)), m_b(new QLabel(u"B"_s)), m_busy(new QLabel),
      m_compare(new QPushButton(tr("Compare with…"))), m_export(new QPushButton(tr("Export"))),
      m_leave(new QToolButton), m_strip(makeStrip())
{
    for (QLabel *letter : {m_a, m_b})
        letter->setFont(common::fontOf(letter, 15, true));
    m_runs->setPlaceholderText(tr("no run"));
    auto *badges = new QWidget;
    m_badges = new QHBoxLayout(badges);
    m_badges->setContentsMargins(0, 0, 0, 0);
    m_badges->setSpacing(8);
    m_busy->setForegroundRole(QPalette::PlaceholderText);
    m_busy->setFont(common::fontOf(m_busy, 12));
    m_compare->setMenu(new QMenu(m_compare));
    m_compare->menu()->setToolTipsVisible(true);
    m_leave->setText(u"×"_s);
    m_leave->setAutoRaise(true);
    m_leave->setFocusPolicy(Qt::TabFocus);
    m_leave->setAccessibleName(tr("Stop comparing"));
    m_leave->setToolTip(tr("Stop comparing (Esc)"));
    for (QPushButton *button : {m_compare, m_export})
        button->setFocusPolicy(Qt::TabFocus);

    auto *bar = new QWidget;
    bar->setFixedHeight(kBar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(8);
    layout->addWidget(m_a);
    layout->addWidget(m_runs);
    layout->addWidget(m_b);
    layout->addWidget(m_others);
    layout->addWidget(m_leave);
    layout->addWidget(badges);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addWidget(m_compare);
    layout->addWidget(m_export);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(bar);
    rows->addWidget(m_strip);

    connect(m_runs, &QComboBox::activated, this,
            [this] { Q_EMIT chosen(m_runs->currentData().toString()); });
    connect(m_others, &QComboBox::activated, this,
            [this] { Q_EMIT otherChosen(m_others->currentData().toLongLong()); });
    connect(m_leave, &QToolButton::clicked, this, [this] { Q_EMIT otherChosen(0); });
    connect(m_today, &QPushButton::clicked, this, &RunHeader::todayAsked);
    setOther(nullptr, {}, false);
}

QWidget *RunHeader::makeStrip()
{
    auto *strip = new QWidget;
    strip->setAutoFillBackground(true);
    m_why = new QLabel;
    m_why->setWordWrap(true);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_today = new QPushButton(tr("Score against today’s labels"));
    m_today->setFixedHeight(24);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(16);
    layout->addWidget(m_why, 1);
    layout->addWidget(m_today);
    return strip;
}

void RunHeader::setRuns(const std::vector<store::RunRow> &runs, const store::RunRow *shown)
{
    m_all = runs;
    m_shown = shown ? std::optional(*shown) : std::nullopt;
    const QSignalBlocker blocker(m_runs);
    m_runs->clear();
    for (const store::RunRow &run : runs) {
        const QString name = QString::fromStdString(run.name);
        m_runs->addItem(name, name);
    }
    m_runs->setEnabled(!runs.empty());
    m_runs->setCurrentIndex(shown ? m_runs->findData(QString::fromStdString(shown->name)) : -1);
    fillOthers();
}

/// Those that can't be compared are in the list, too, with their reason.
void RunHeader::fillOthers()
{
    const QSignalBlocker blocker(m_others);
    m_others->clear();
    QMenu *menu = m_compare->menu();
    menu->clear();
    for (const store::RunRow &run : m_all) {
        if (!m_shown || run.number == m_shown->number)
            continue;
        const QString name = QString::fromStdString(run.name);
        const auto may = evaluation::comparable(protocolOf(*m_shown), protocolOf(run));
        const QString about = may ? common::protocolInWords(QString::fromStdString(run.protocol))
                                  : common::sentence(may.error());
        QAction *action =
            menu->addAction(QString(name).replace(u'&', u"&&"_s), this,
                            [this, number = run.number] { Q_EMIT otherChosen(number); });
        action->setEnabled(bool(may));
        action->setToolTip(about);
        m_others->addItem(name, QVariant::fromValue(qint64{run.number}));
        m_others->setItemData(m_others->count() - 1, about, Qt::ToolTipRole);
        if (auto *items = qobject_cast<QStandardItemModel *>(m_others->model());
            items && !may && run.number != m_otherNumber)
            items->item(m_others->count() - 1)->setEnabled(false);
    }
    m_others->setCurrentIndex(m_others->findData(QVariant::fromValue(m_otherNumber)));
    m_compare->setEnabled(m_others->count() > 0);
    m_compare->setToolTip(m_others->count() > 0 ? QString() : tr("There is no other run yet"));
}

void RunHeader::setRun(const store::RunRow *run)
{
    while (QLayoutItem *item = m_badges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!run && m_export->menu())
        m_export->menu()->close(); // open, it would be disabled with its button and stay
    m_export->setEnabled(run != nullptr);
    m_export->setToolTip(run ? QString() : tr("There is no run to export"));
    if (!run)
        return;
    if (run->state != "finished")
        m_badges->addWidget(new common::Badge(run->state == "stopped" ? tr("stopped before its end")
                                                                      : tr("failed before its end"),
                                              true));
    for (const common::ProtocolPart &part :
         common::protocolParts(QString::fromStdString(run->protocol))) {
        auto *badge = new common::Badge(part.badge);
        badge->setToolTip(part.words);
        m_badges->addWidget(badge);
    }
    if (run->seeds > 1)
        m_badges->addWidget(new common::Badge(tr("%n seeds", nullptr, run->seeds)));
}

void RunHeader::setOther(const store::RunRow *other, const QString &why, bool todayHelps)
{
    m_otherNumber = other ? other->number : 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_a), static_cast<QWidget *>(m_b),
                            static_cast<QWidget *>(m_others), static_cast<QWidget *>(m_leave)})
        widget->setVisible(other != nullptr);
    m_compare->setVisible(!other);
    fillOthers();
    if (other && m_shown && why.isEmpty() && other->protocol != m_shown->protocol) {
        auto *badge = new common::Badge(tr("B: other validation"), true);
        badge->setToolTip(common::protocolInWords(QString::fromStdString(other->protocol)));
        m_badges->addWidget(badge);
    }
    m_why->setText(why);
    m_today->setVisible(todayHelps);
    m_strip->setVisible(!why.isEmpty());
    colourStrip();
}

void RunHeader::colourStrip()
{
    const common::Colors &colors = common::colorsOf(palette());
    QPalette own;
    own.setColor(QPalette::Window, colors.warningGround);
    own.setColor(QPalette::WindowText, colors.text);
    m_strip->setPalette(own);
}

void RunHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourStrip();
    QWidget::changeEvent(event);
}

void RunHeader::setBusy(bool busy)
{
    m_busy->setText(busy ? tr("Reading the run…") : QString());
}

} // namespace merhan::evaluate
