// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

#include <string_view>

class QPainter;
class QPalette;

namespace merhan::common {

/// How a label is shown. The letter is tile, key and code at once, the same in every language.
struct ClassLook {
    const char *key;  ///< label key, as stored
    const char *name; ///< English, translated by className()
    char16_t letter;
    Qt::BrushStyle pattern; ///< of blocks in lanes; NoBrush: hollow
    QRgb light, dark;
};

inline constexpr int kTile = 16;

/// For a label key; nothing is known of any other: shown hollow, with "–".
const ClassLook *classLook(std::string_view key);
/// The word for people; "no label" for "".
QString className(std::string_view key);
QChar classLetter(std::string_view key);
/// Invalid for what is drawn hollow.
QColor classColor(std::string_view key, bool dark);
/// Black or white, whichever contrasts more.
QColor onColor(const QColor &ground);

/// The tile of a label: a rounded square with its letter. `selected` adds a ring in the base colour.
void drawTile(QPainter &painter, const QRect &rect, std::string_view key, const QPalette &palette,
              bool selected = false);

} // namespace merhan::common
