// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/matrix_picture.h"

#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"
#include "ui/common/ice_map.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace merhan::evaluate {

namespace {

constexpr int kHeader = 28;
constexpr int kFooter = 28;
constexpr int kLegend = 24;
constexpr int kWidest = 104, kNarrowest = 44;
constexpr int kTallest = 44, kLowest = 28;
constexpr int kWhole = 300; ///< height that the cells share when they are many
constexpr int kGap = 1;
constexpr int kSumWidth = 52, kRecallWidth = 66;

QString tr(const char *text, const char *context = nullptr)
{
    return QCoreApplication::translate("merhan::evaluate::MatrixPicture", text, context);
}

QFont sized(QFont font, int pixels, bool bold)
{
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

double part(std::int64_t count, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(count) / static_cast<double>(whole) : 0;
}

} // namespace

QString percent(double share)
{
    return std::isnan(share) ? QStringLiteral("–") : tr("%1 %").arg(common::number(share * 100, 1));
}

std::int64_t MatrixPicture::count(const Cell &cell) const
{
    return counts[static_cast<std::size_t>(cell.label)][static_cast<std::size_t>(cell.predicted)];
}

std::int64_t MatrixPicture::ofRow(int label) const
{
    std::int64_t sum = 0;
    for (const std::int64_t one : counts[static_cast<std::size_t>(label)])
        sum += one;
    return sum;
}

std::int64_t MatrixPicture::ofColumn(int predicted) const
{
    std::int64_t sum = 0;
    for (const auto &row : counts)
        sum += row[static_cast<std::size_t>(predicted)];
    return sum;
}

std::int64_t MatrixPicture::all() const
{
    std::int64_t sum = 0;
    for (int label = 0; label < size(); ++label)
        sum += ofRow(label);
    return sum;
}

double MatrixPicture::share(const Cell &cell) const
{
    switch (unit) {
    case Unit::OfRow:
        return part(count(cell), ofRow(cell.label));
    case Unit::OfColumn:
        return part(count(cell), ofColumn(cell.predicted));
    case Unit::Counts:
    case Unit::OfAll:
        break;
    }
    return part(count(cell), all());
}

QString MatrixPicture::text(const Cell &cell) const
{
    if (unit == Unit::Counts)
        return common::number(qint64{count(cell)});
    const std::int64_t whole = unit == Unit::OfRow      ? ofRow(cell.label)
                               : unit == Unit::OfColumn ? ofColumn(cell.predicted)
                                                        : all();
    return percent(whole > 0 ? share(cell) : std::nan(""));
}

QString MatrixPicture::sentence(const Cell &cell) const
{
    const QString label = common::className(classes[static_cast<std::size_t>(cell.label)]);
    const QString predicted = common::className(classes[static_cast<std::size_t>(cell.predicted)]);
    return tr("true %1, predicted %2: %3, %4 of %1, %5 of predicted %2, %6 of all")
        .arg(label, predicted, common::number(qint64{count(cell)}),
             percent(part(count(cell), ofRow(cell.label))),
             percent(part(count(cell), ofColumn(cell.predicted))),
             percent(part(count(cell), all())));
}

double MatrixPicture::top() const
{
    if (unit == Unit::OfRow || unit == Unit::OfColumn)
        return 1;
    double most = 0;
    for (int label = 0; label < size(); ++label)
        for (int predicted = 0; predicted < size(); ++predicted)
            most = std::max(most, share({label, predicted}));
    return most;
}

QColor MatrixPicture::ground(const Cell &cell) const
{
    const double most = top();
    return common::matrixColor(most > 0 ? share(cell) / most : 0, common::colorsOf(palette).dark);
}

QColor MatrixPicture::ink(const Cell &cell) const
{
    return common::onColor(ground(cell));
}

int MatrixPicture::nameWidth() const
{
    const QFontMetrics metrics(sized(font, 13, false));
    int widest = QFontMetrics(sized(font, 12, false))
                     .horizontalAdvance(tr("true ↓  predicted →", "corner of the matrix"));
    for (const std::string &key : classes)
        widest = std::max(widest,
                          metrics.horizontalAdvance(common::className(key)) + common::kTile + 5);
    return widest + 12;
}

int MatrixPicture::cellWidth() const
{
    const int room = width - nameWidth() - kSumWidth - kRecallWidth;
    return std::clamp(room / std::max(1, size()), kNarrowest, kWidest);
}

int MatrixPicture::cellHeight() const
{
    return std::clamp(kWhole / std::max(1, size()), kLowest, kTallest);
}

int MatrixPicture::height() const
{
    return kHeader + size() * cellHeight() + kFooter + kLegend;
}

QRect MatrixPicture::rect(const Cell &cell) const
{
    const int w = cellWidth(), h = cellHeight();
    return QRect(nameWidth() + cell.predicted * w, kHeader + cell.label * h, w - kGap, h - kGap);
}

std::optional<Cell> MatrixPicture::at(const QPoint &point) const
{
    const int x = point.x() - nameWidth(), y = point.y() - kHeader;
    if (x < 0 || y < 0 || x / cellWidth() >= size() || y / cellHeight() >= size())
        return std::nullopt;
    return Cell{y / cellHeight(), x / cellWidth()};
}

void MatrixPicture::paint(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    paintEdges(painter);
    for (int label = 0; label < size(); ++label)
        for (int predicted = 0; predicted < size(); ++predicted) {
            const Cell cell{label, predicted};
            const QRect box = rect(cell);
            painter.fillRect(box, ground(cell));
            painter.setFont(sized(font, 13, label == predicted));
            painter.setPen(ink(cell));
            painter.drawText(box, Qt::AlignCenter, text(cell));
        }
    if (current) {
        // Outside its colour a frame in the text's, or the accent's where the keys are.
        const QRect box = rect(*current);
        const QColor frame = focused ? colors.accent : colors.text;
        painter.fillRect(box.adjusted(-1, -1, 1, -box.height() + 1), frame);
        painter.fillRect(box.adjusted(-1, box.height() - 1, 1, 1), frame);
        painter.fillRect(box.adjusted(-1, 1, -box.width() + 1, -1), frame);
        painter.fillRect(box.adjusted(box.width() - 1, 1, 1, -1), frame);
    }
    paintLegend(painter);
}

void MatrixPicture::paintEdges(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const QFont plain = sized(font, 13, false), small = sized(font, 12, false);
    const auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const int sums = nameWidth() + size() * cellWidth();
    const int bottom = kHeader + size() * cellHeight();
    painter.setFont(small);
    painter.setPen(colors.text2);
    painter.drawText(QRect(0, 0, nameWidth(), kHeader), left,
                     tr("true ↓  predicted →", "corner of the matrix"));
    painter.drawText(QRect(sums, 0, kSumWidth, kHeader), right, tr("all", "sum of a row"));
    painter.drawText(QRect(sums + kSumWidth, 0, kRecallWidth, kHeader), right, tr("recall"));
    painter.drawText(QRect(0, bottom, nameWidth(), kFooter), left, tr("all", "sum of a column"));

    const QFontMetrics metrics(plain);
    const auto tile = [](int x, int y, int height) {
        return QRect(x, y + (height - common::kTile) / 2, common::kTile, common::kTile);
    };
    for (int i = 0; i < size(); ++i) {
        const std::string &key = classes[static_cast<std::size_t>(i)];
        const QString name = common::className(key);
        const QRect row = rect({i, 0}), column = rect({0, i});
        painter.setFont(plain);
        common::drawTile(painter, tile(0, row.top(), row.height()), key, palette);
        painter.setPen(colors.text);
        painter.drawText(QRect(common::kTile + 5, row.top(), nameWidth(), row.height()), left, name);

        const int room = column.width() - common::kTile - 5;
        const QString heading = metrics.horizontalAdvance(name) <= room ? name : QString();
        const int wide = common::kTile
                         + (heading.isEmpty() ? 0 : 5 + metrics.horizontalAdvance(heading));
        const int x = column.left() + (column.width() - wide) / 2;
        common::drawTile(painter, tile(x, 0, kHeader), key, palette);
        painter.setPen(colors.text);
        painter.drawText(QRect(x + common::kTile + 5, 0, room, kHeader), left, heading);

        const std::int64_t labelled = ofRow(i);
        painter.drawText(QRect(sums, row.top(), kSumWidth, row.height()), right,
                         common::number(qint64{labelled}));
        painter.setPen(colors.text2);
        painter.drawText(QRect(sums + kSumWidth, row.top(), kRecallWidth, row.height()), right,
                         percent(labelled > 0 ? part(count({i, i}), labelled) : std::nan("")));
        painter.setPen(colors.text);
        painter.drawText(QRect(column.left(), bottom, column.width(), kFooter), Qt::AlignCenter,
                         common::number(qint64{ofColumn(i)}));
    }
    painter.setFont(sized(font, 13, true));
    painter.drawText(QRect(sums, bottom, kSumWidth, kFooter), right,
                     common::number(qint64{all()}));
}

void MatrixPicture::paintLegend(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const QFont axis = sized(font, 11, false);
    const QFontMetrics metrics(axis);
    const QString zero = unit == Unit::Counts ? common::number(0) : percent(0);
    const QString most =
        unit == Unit::Counts
            ? common::number(qint64{std::llround(top() * static_cast<double>(all()))})
            : percent(top());
    const int y = height() - kLegend;
    const QRect bar(nameWidth() + metrics.horizontalAdvance(zero) + 8, y + 8, 120, 8);
    painter.setFont(axis);
    painter.setPen(colors.text2);
    painter.drawText(QRect(nameWidth(), y, bar.left() - nameWidth() - 8, kLegend),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), zero);
    painter.drawText(QRect(bar.right() + 9, y, 80, kLegend),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), most);
    for (int x = 0; x < bar.width(); ++x)
        painter.fillRect(bar.left() + x, bar.top(), 1, bar.height(),
                         common::matrixColor(x / double(bar.width() - 1), colors.dark));
}

} // namespace merhan::evaluate
