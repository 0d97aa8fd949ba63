// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elided_label.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace merhan::common {

namespace {

constexpr int kNarrowest = 96;

} // namespace

ElidedLabel::ElidedLabel(QWidget *parent) : QWidget(parent), m_copy(new QAction(tr("Copy"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_text); });
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_copy->setEnabled(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setMore(const QString &more)
{
    m_more = more;
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {m_text.isEmpty() ? 0 : metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), kNarrowest), whole.height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(m_text, Qt::ElideMiddle, width()));
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QStringList lines;
    if (isElided())
        lines << m_text;
    if (!m_more.isEmpty())
        lines << m_more;
    if (lines.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                           lines.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace merhan::common
