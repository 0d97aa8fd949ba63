// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/key_tile.h"

#include "ui/common/class_look.h"
#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QPainter>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {
constexpr int kBigTile = 20, kKeycap = 16;
}

void drawKeycap(QPainter &painter, const QRect &rect, const QString &text, const QPalette &palette)
{
    const common::Colors &c = common::colorsOf(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.divider);
    painter.setBrush(c.window);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    QFont font = painter.font();
    font.setPixelSize(11);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(c.text2);
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
}

KeyTile::KeyTile(Look look, const QString &what, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_what(what)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    setSizePolicy(look == Look::Class ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

void KeyTile::setKey(const QString &key)
{
    m_key = key;
    setAccessibleName(key.isEmpty() ? text() : tr("%1, key %2").arg(text(), key));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

bool KeyTile::hasKeycap() const
{
    return m_look != Look::Digit && !m_key.isEmpty()
           && (m_look != Look::Class || m_key != common::classLetter(m_what.toStdString()));
}

int KeyTile::keycapWidth() const
{
    return std::max(kKeycap, QFontMetrics(common::fontOf(this, 11)).horizontalAdvance(m_key) + 8);
}

QSize KeyTile::sizeHint() const
{
    const int name = QFontMetrics(common::fontOf(this, 13, true)).horizontalAdvance(text());
    const int keycap = hasKeycap() ? keycapWidth() + 8 : 0;
    if (m_look == Look::Class)
        return {8 + kBigTile + 8 + name + 28 + keycap, 40};
    if (m_look == Look::Keycap)
        return {10 + keycap + name + 10, 30};
    return {36, 26};
}

void KeyTile::paintEvent(QPaintEvent *)
{
    const common::Colors &c = common::colorsOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const bool solid = on && m_look == Look::Digit;
    const QColor fill = solid                         ? c.accent
                        : on                          ? c.selection
                        : isEnabled() && underMouse() ? c.hover
                                                      : c.raised;
    const QColor edge = on ? c.accent : isEnabled() ? c.buttonEdge : c.divider;
    const double width = on && m_look != Look::Digit ? 2 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            4, 4);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(solid ? c.onAccent : c.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 3, 3);
    }
    painter.setFont(common::fontOf(this, 13, on));
    const QColor ink = !isEnabled() ? c.text3 : solid ? c.onAccent : c.text;
    if (m_look == Look::Digit) {
        painter.setPen(ink);
        painter.drawText(rect(), Qt::AlignCenter, m_what);
        return;
    }
    int left = m_look == Look::Class ? 8 : 10;
    if (m_look == Look::Class) {
        const QRect tile(left, (height() - kBigTile) / 2, kBigTile, kBigTile);
        common::drawTile(painter, tile, m_what.toStdString(), palette());
        left = tile.right() + 9;
    }
    if (hasKeycap()) {
        const QRect keycap(left, (height() - kKeycap) / 2, keycapWidth(), kKeycap);
        drawKeycap(painter, keycap, m_key, palette());
        left = keycap.right() + 9;
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left, 0, -6, 0), Qt::AlignVCenter, text());
    if (on && m_look == Look::Class)
        painter.drawPixmap(this->width() - 24, (height() - 16) / 2,
                           common::iconPixmap(u"check"_s, 16, c.accent, devicePixelRatioF()));
}

} // namespace merhan::annotate
