// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/picture_file.h"

#include "core/protocol/atomic_file.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace merhan::common {

namespace {

constexpr double kUnitsAMetre = 96 / 0.0254;

Result<void> write(const std::filesystem::path &file, const QByteArray &bytes)
{
    return protocol::writeWhole(file, std::string_view(bytes.constData(),
                                                       static_cast<std::size_t>(bytes.size())));
}

constexpr int kTitle = 24, kLine = 18; ///< heights

} // namespace

int Heading::height() const
{
    return kTitle + static_cast<int>(about.size()) * kLine;
}

void Heading::paint(QPainter &painter, const QPoint &at, int width) const
{
    const Colors &light = colors(false);
    int y = at.y();
    const auto line = [&](const QString &text, int height) {
        painter.drawText(QRect(at.x(), y, width, height), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, width));
        y += height;
    };
    painter.setPen(light.text);
    painter.setFont(sized(font, 15, true));
    line(title, kTitle);
    painter.setPen(light.text2);
    painter.setFont(sized(font, 12));
    for (const QString &one : about)
        line(one, kLine);
}

Result<void> writePicture(const std::filesystem::path &file, const QSize &size,
                          const std::function<void(QPainter &)> &paint, double scale)
{
    const QString suffix = fromPath(file.extension()).toLower();
    if (suffix != u".png" && suffix != u".svg")
        return Error{&kPictureKind, {}, file};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const auto paintPage = [&](QPainter &&painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(QRect(QPoint(), size), Qt::white);
        paint(painter);
    };
    if (suffix == u".svg") {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize(size);
        svg.setResolution(96); // a QPicture in it would be scaled otherwise
        svg.setViewBox(QRect(QPoint(), size));
        paintPage(QPainter(&svg));
        return write(file, bytes);
    }
    QImage image(size * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    paintPage(QPainter(&image));
    // Afterwards: a QPicture that is painted would be scaled by it once more.
    image.setDotsPerMeterX(static_cast<int>(kUnitsAMetre * scale));
    image.setDotsPerMeterY(static_cast<int>(kUnitsAMetre * scale));
    image.save(&buffer, "PNG");
    return write(file, bytes);
}

} // namespace merhan::common
