// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/class_look.h"

#include "ui/common/palette.h"

#include <QCoreApplication>
#include <QPainter>

namespace merhan::common {

namespace {

// The two hollow ones have no colour of their own.
constexpr ClassLook kLooks[] = {
    {"neutral", QT_TRANSLATE_NOOP("labels", "neutral"), u'N', Qt::SolidPattern, 0xFF81878B,
     0xFFA7BABB},
    {"happy", QT_TRANSLATE_NOOP("labels", "happy"), u'H', Qt::Dense6Pattern, 0xFFBA8100,
     0xFFFDDB67},
    {"excited", QT_TRANSLATE_NOOP("labels", "excited"), u'E', Qt::Dense4Pattern, 0xFFB35828,
     0xFFF36F08},
    {"angry", QT_TRANSLATE_NOOP("labels", "angry"), u'A', Qt::BDiagPattern, 0xFFAA243A,
     0xFFCD4951},
    {"sad", QT_TRANSLATE_NOOP("labels", "sad"), u'S', Qt::HorPattern, 0xFF0C56AD, 0xFF3D82EA},
    {"frustrated", QT_TRANSLATE_NOOP("labels", "frustrated"), u'F', Qt::FDiagPattern, 0xFF532A50,
     0xFF99678C},
    {"surprised", QT_TRANSLATE_NOOP("labels", "surprised"), u'U', Qt::VerPattern, 0xFFD74575,
     0xFFEE7899},
    {"fearful", QT_TRANSLATE_NOOP("labels", "fearful"), u'R', Qt::DiagCrossPattern, 0xFF8C7DBF,
     0xFFBDA6FC},
    {"disgusted", QT_TRANSLATE_NOOP("labels", "disgusted"), u'D', Qt::CrossPattern, 0xFF26450D,
     0xFF9DBB70},
    {"other", QT_TRANSLATE_NOOP("labels", "other"), u'O', Qt::NoBrush, 0, 0},
};

} // namespace

const ClassLook *classLook(std::string_view key)
{
    for (const ClassLook &look : kLooks)
        if (key == look.key)
            return &look;
    return nullptr;
}

QString className(std::string_view key)
{
    if (key.empty())
        return QCoreApplication::translate("labels", "no label");
    if (const ClassLook *look = classLook(key))
        return QCoreApplication::translate("labels", look->name);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QChar classLetter(std::string_view key)
{
    const ClassLook *look = classLook(key);
    return look ? QChar(look->letter) : QChar(u'–');
}

QColor classColor(std::string_view key, bool dark)
{
    const ClassLook *look = classLook(key);
    if (!look || look->pattern == Qt::NoBrush)
        return {};
    return QColor::fromRgb(dark ? look->dark : look->light);
}

QColor onColor(const QColor &ground)
{
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? Qt::black : Qt::white;
}

void drawTile(QPainter &painter, const QRect &rect, std::string_view key, const QPalette &palette,
              bool selected)
{
    const Colors &colors = colorsOf(palette);
    const QColor fill = classColor(key, colors.dark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected && fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.base);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), 4, 4);
    }
    if (fill.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, 3, 3);
        painter.setPen(onColor(fill));
    } else {
        painter.setPen(colors.fieldEdge);
        painter.setBrush(colors.base);
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(colors.text);
    }
    QFont font = painter.font();
    font.setPixelSize(rect.height() * 11 / 16);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignCenter, QString(classLetter(key)));
    painter.restore();
}

} // namespace merhan::common
