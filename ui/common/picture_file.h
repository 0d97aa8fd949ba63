// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/result.h"

#include <QFont>
#include <QPoint>
#include <QSize>
#include <QStringList>

#include <filesystem>
#include <functional>

class QPainter;

namespace merhan::common {

inline constexpr ErrorCode kPictureKind{
    "picture_kind", "Pictures are saved as .png, with pixels, or as .svg, with lines and text. Name "
                    "the file so; nothing was written."};

/// A picture for a page, painted on white in a rectangle of `size` (a unit is 1/96 inch): an SVG
/// where the file is called so, else a PNG with `scale` pixels a unit. Any thread.
Result<void> writePicture(const std::filesystem::path &file, const QSize &size,
                          const std::function<void(QPainter &)> &paint, double scale = 3);

/// What stands above a picture: a title and, quieter, lines about it. Each is cut at `width`.
struct Heading {
    QString title;
    QStringList about;
    QFont font;

    int height() const;
    void paint(QPainter &painter, const QPoint &at, int width) const;
};

} // namespace merhan::common
