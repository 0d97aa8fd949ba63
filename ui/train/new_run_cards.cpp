// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_cards.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSign = 16;

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    label->setForegroundRole(QPalette::WindowText); // on Base it would be Text
}

} // namespace

NoteCard::NoteCard(QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10 + kSign + 8, 8, 10, 8);
    layout->addWidget(m_text);
}

void NoteCard::set(Kind kind, const QString &sentence)
{
    m_kind = kind;
    m_text->setText(sentence);
    setAccessibleName(sentence);
    color();
    update();
}

QString NoteCard::text() const
{
    return m_text->text();
}

void NoteCard::color()
{
    const common::Colors &colors = common::colorsOf(palette());
    setColor(m_text, m_kind == Kind::Warning ? colors.warning
                     : m_kind == Kind::Error ? colors.error
                                             : colors.text);
}

void NoteCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        color();
    QWidget::changeEvent(event);
}

void NoteCard::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    const bool warning = m_kind == Kind::Warning, error = m_kind == Kind::Error;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(warning || error ? QPen(Qt::NoPen) : QPen(colors.divider));
    painter.setBrush(warning ? colors.warningGround : error ? colors.errorGround : colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (m_kind == Kind::Plain)
        return;
    const QString sign = warning ? u"warning"_s : error ? u"error"_s : u"check"_s;
    const QColor color = warning ? colors.warning : error ? colors.error : colors.fine;
    painter.drawPixmap(10, 8 + (m_text->fontMetrics().height() - kSign) / 2,
                       common::iconPixmap(sign, kSign, color, devicePixelRatioF()));
}

ProblemLine::ProblemLine(QWidget *parent) : QWidget(parent), m_text(new QLabel)
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSign + 6, 0, 0, 0);
    layout->addWidget(m_text);
    hide();
}

void ProblemLine::setText(const QString &sentence)
{
    m_text->setText(sentence);
    setColor(m_text, common::colorsOf(palette()).error);
    setVisible(!sentence.isEmpty());
}

QString ProblemLine::text() const
{
    return m_text->text();
}

void ProblemLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        setColor(m_text, common::colorsOf(palette()).error);
    QWidget::changeEvent(event);
}

void ProblemLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // Beside the first line; a single one stands in the middle.
    const QRect text = m_text->geometry();
    const int height = m_text->fontMetrics().height();
    const int top = text.height() >= 2 * height ? text.top() : text.center().y() - height / 2;
    painter.drawPixmap(0, top + (height - kSign) / 2,
                       common::iconPixmap(u"error"_s, kSign, common::colorsOf(palette()).error,
                                          devicePixelRatioF()));
}

} // namespace merhan::train
