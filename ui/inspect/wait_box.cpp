// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/wait_box.h"

#include "ui/common/palette.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace merhan::inspect {

namespace {

constexpr int kStepMs = 80, kSteps = 12;

class Spinner : public QWidget {
public:
    explicit Spinner(QWidget *parent = nullptr) : QWidget(parent)
    {
        setFixedSize(18, 18);
        m_turn.setInterval(kStepMs);
        QObject::connect(&m_turn, &QTimer::timeout, this, [this] {
            m_step = (m_step + 1) % kSteps;
            update();
        });
    }

protected:
    void showEvent(QShowEvent *) override { m_turn.start(); }
    void hideEvent(QHideEvent *) override { m_turn.stop(); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const common::Colors &colors = common::colorsOf(palette());
        painter.setPen(QPen(colors.divider, 2.5));
        const QRectF circle = QRectF(rect()).adjusted(2, 2, -2, -2);
        painter.drawEllipse(circle);
        painter.setPen(QPen(colors.accent, 2.5));
        painter.drawArc(circle, -m_step * 16 * 360 / kSteps, 90 * 16);
    }

private:
    QTimer m_turn;
    int m_step = 0;
};

} // namespace

WaitBox::WaitBox(QWidget *parent)
    : QFrame(parent), m_spinner(new Spinner), m_sentence(new QLabel), m_bar(new QProgressBar),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Progress"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_spinner);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    m_long.setSingleShot(true);
    m_long.setInterval(kLongMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        show();
        raise();
        Q_EMIT shownChanged();
    });
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_bar->show();
        m_cancel->show();
        Q_EMIT shownChanged();
    });
    connect(m_cancel, &QPushButton::clicked, this, &WaitBox::cancelled);
    hide();
}

void WaitBox::begin(const QString &sentence)
{
    m_waiting = true;
    setSentence(sentence);
    m_bar->setRange(0, 0);
    if (isVisible()) // from one wait into the next: no flicker
        return;
    m_bar->hide();
    m_cancel->hide();
    m_slow.start();
    m_long.start();
}

void WaitBox::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    Q_EMIT shownChanged();
}

void WaitBox::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

void WaitBox::end()
{
    m_waiting = false;
    m_slow.stop();
    m_long.stop();
    hide();
}

} // namespace merhan::inspect
