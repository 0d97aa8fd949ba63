// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/matrix_picture.h"

#include "ui/common/class_look.h"
#include "ui/common/ice_map.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

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

struct Words {
    Q_DECLARE_TR_FUNCTIONS(merhan::evaluate::MatrixPicture)
};

/// Diverging maps of F. Crameri ("Scientific colour maps"): `vik`, pale at zero, for light,
/// `berlin`, dark at zero, for dark. −1: B has more; 1: A has.
QColor differenceColor(double at, bool dark)
{
    static constexpr QRgb kVik[] = {0xFF033E7D, 0xFF1E6F9D, 0xFF71A8C4, 0xFFC9DDE7, 0xFFF1EFEC,
                                    0xFFEACEBD, 0xFFD39774, 0xFFBE6533, 0xFF8B2706};
    static constexpr QRgb kBerlin[] = {0xFF9EB0FF, 0xFF5AA3DA, 0xFF2D7597, 0xFF194155, 0xFF171517,
                                       0xFF501802, 0xFF8A3F2A, 0xFFC37469, 0xFFFFACAC};
    const auto &map = dark ? kBerlin : kVik;
    const double place = (std::clamp(at, -1.0, 1.0) + 1) / 2 * (std::size(map) - 1);
    const auto before = std::min(static_cast<std::size_t>(place), std::size(map) - 2);
    const double rest = place - static_cast<double>(before);
    const auto mix = [rest](int from, int to) {
        return static_cast<int>(std::lround(from + rest * (to - from)));
    };
    const QRgb a = map[before], b = map[before + 1];
    return QColor(mix(qRed(a), qRed(b)), mix(qGreen(a), qGreen(b)), mix(qBlue(a), qBlue(b)));
}

double part(std::int64_t count, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(count) / static_cast<double>(whole) : 0;
}

} // namespace

QString inPercent(const QString &number)
{
    return Words::tr("%1 %").arg(number);
}

QString percent(double share)
{
    return std::isnan(share) ? QStringLiteral("–") : inPercent(common::number(share * 100, 1));
}

QString points(double difference)
{
    if (std::isnan(difference))
        return QStringLiteral("–");
    const double rounded = std::round(difference * 1000) / 10;
    const QString text = common::number(rounded == 0 ? 0.0 : rounded, 1); // no "−0.0"
    return rounded > 0 ? u'+' + text : text;
}

QString signedNumber(std::int64_t difference)
{
    const QString text = common::number(qint64{difference});
    return difference > 0 ? u'+' + text : text;
}

MatrixPicture MatrixPicture::otherPicture() const
{
    MatrixPicture picture = *this;
    picture.counts.swap(picture.other);
    picture.difference = false;
    return picture;
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
    if (difference) {
        MatrixPicture own = *this;
        own.difference = false;
        return own.share(cell) - otherPicture().share(cell);
    }
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
    if (difference)
        return unit == Unit::Counts ? signedNumber(count(cell) - otherPicture().count(cell))
                                    : points(share(cell));
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
    if (!other.empty()) {
        const std::int64_t beside = otherPicture().count(cell);
        return difference
                   ? Words::tr("true %1, predicted %2: A − B is %3, A %4, B %5")
                         .arg(label, predicted, signedNumber(count(cell) - beside),
                              common::number(qint64{count(cell)}), common::number(qint64{beside}))
                   : Words::tr("true %1, predicted %2: %3, in the other run %4")
                         .arg(label, predicted, common::number(qint64{count(cell)}),
                              common::number(qint64{beside}));
    }
    return Words::tr("true %1, predicted %2: %3, %4 of %1, %5 of predicted %2, %6 of all")
        .arg(label, predicted, common::number(qint64{count(cell)}),
             percent(part(count(cell), ofRow(cell.label))),
             percent(part(count(cell), ofColumn(cell.predicted))),
             percent(part(count(cell), all())));
}

double MatrixPicture::top() const
{
    if (!difference && (unit == Unit::OfRow || unit == Unit::OfColumn))
        return 1;
    const MatrixPicture beside = otherPicture();
    double most = 0;
    for (int label = 0; label < size(); ++label)
        for (int predicted = 0; predicted < size(); ++predicted) {
            const Cell cell{label, predicted};
            most = std::max(most, std::abs(share(cell)));
            if (!other.empty() && !difference)
                most = std::max(most, beside.share(cell));
        }
    return most;
}

QColor MatrixPicture::colorAt(double at) const
{
    const bool dark = common::colorsOf(palette).dark;
    return difference ? differenceColor(2 * at - 1, dark) : common::matrixColor(at, dark);
}

QColor MatrixPicture::ground(const Cell &cell) const
{
    const double most = top(), at = most > 0 ? share(cell) / most : 0;
    return colorAt(difference ? (at + 1) / 2 : at);
}

QString MatrixPicture::edge(std::int64_t own, std::int64_t others) const
{
    return difference ? signedNumber(own - others) : common::number(qint64{own});
}

QColor MatrixPicture::ink(const Cell &cell) const
{
    return common::onColor(ground(cell));
}

int MatrixPicture::nameWidth() const
{
    const QFontMetrics metrics(common::sized(font, 13, false));
    int widest = QFontMetrics(common::sized(font, 12, false))
                     .horizontalAdvance(Words::tr("true ↓  predicted →", "corner of the matrix"));
    for (const std::string &key : classes)
        widest =
            std::max(widest, metrics.horizontalAdvance(common::className(key)) + common::kTile + 5);
    return widest + 12;
}

int MatrixPicture::cellWidth() const
{
    const int room = width - nameWidth() - kSumWidth - kRecallWidth;
    return std::clamp(room / std::max(1, size()), kNarrowest, kWidest);
}

bool MatrixPicture::headingsFit(const QFont &in) const
{
    const QFontMetrics metrics(in);
    const int room = cellWidth() - kGap - common::kTile - 5;
    return std::all_of(classes.begin(), classes.end(), [&](const std::string &key) {
        return metrics.horizontalAdvance(common::className(key)) <= room;
    });
}

/// All alike: a little smaller before their words go.
QFont MatrixPicture::headingFont() const
{
    for (const int pixels : {13, 12})
        if (const QFont one = common::sized(font, pixels, false); headingsFit(one))
            return one;
    return common::sized(font, 11, false);
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
            painter.setFont(common::sized(font, 13, label == predicted));
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
    const QFont plain = common::sized(font, 13, false), small = common::sized(font, 12, false);
    const auto right = static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    const auto left = static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    const int sums = nameWidth() + size() * cellWidth();
    const int bottom = kHeader + size() * cellHeight();
    painter.setFont(small);
    painter.setPen(colors.text2);
    painter.drawText(QRect(0, 0, nameWidth(), kHeader), left,
                     Words::tr("true ↓  predicted →", "corner of the matrix"));
    painter.drawText(QRect(sums, 0, kSumWidth, kHeader), right, Words::tr("all", "sum of a row"));
    painter.drawText(QRect(sums + kSumWidth, 0, kRecallWidth, kHeader), right, Words::tr("recall"));
    painter.drawText(QRect(0, bottom, nameWidth(), kFooter), left, Words::tr("all", "sum of a column"));

    const MatrixPicture beside = otherPicture();
    const auto recallOf = [](const MatrixPicture &picture, int label) {
        const std::int64_t labelled = picture.ofRow(label);
        return labelled > 0 ? part(picture.count({label, label}), labelled) : std::nan("");
    };
    const QFont headings = headingFont();
    const QFontMetrics metrics(headings);
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
        painter.drawText(QRect(common::kTile + 5, row.top(), nameWidth(), row.height()), left,
                         name);

        const int room = column.width() - common::kTile - 5;
        const QString heading = headingsFit(headings) ? name : QString();
        const int wide =
            common::kTile + (heading.isEmpty() ? 0 : 5 + metrics.horizontalAdvance(heading));
        const int x = column.left() + (column.width() - wide) / 2;
        common::drawTile(painter, tile(x, 0, kHeader), key, palette);
        painter.setFont(headings);
        painter.setPen(colors.text);
        painter.drawText(QRect(x + common::kTile + 5, 0, room, kHeader), left, heading);
        painter.setFont(plain);

        // The labels are the same in both: so is the sum of a row.
        painter.drawText(QRect(sums, row.top(), kSumWidth, row.height()), right,
                         common::number(qint64{ofRow(i)}));
        painter.setPen(colors.text2);
        painter.drawText(QRect(sums + kSumWidth, row.top(), kRecallWidth, row.height()), right,
                         difference ? points(recallOf(*this, i) - recallOf(beside, i))
                                    : percent(recallOf(*this, i)));
        painter.setPen(colors.text);
        painter.drawText(QRect(column.left(), bottom, column.width(), kFooter), Qt::AlignCenter,
                         edge(ofColumn(i), difference ? beside.ofColumn(i) : 0));
    }
    painter.setFont(common::sized(font, 13, true));
    painter.drawText(QRect(sums, bottom, kSumWidth, kFooter), right, common::number(qint64{all()}));
}

void MatrixPicture::paintLegend(QPainter &painter) const
{
    const common::Colors &colors = common::colorsOf(palette);
    const QFont axis = common::sized(font, 11, false);
    const QFontMetrics metrics(axis);
    const auto said = [this](double share) {
        if (unit != Unit::Counts)
            return difference ? points(share) : percent(share);
        const auto whole = std::llround(share * static_cast<double>(all()));
        return difference ? signedNumber(whole) : common::number(qint64{whole});
    };
    const QString zero = said(difference ? -top() : 0), most = said(top());
    const int y = height() - kLegend;
    const QRect bar(nameWidth() + metrics.horizontalAdvance(zero) + 8, y + 8, 120, 8);
    painter.setFont(axis);
    painter.setPen(colors.text2);
    painter.drawText(QRect(nameWidth(), y, bar.left() - nameWidth() - 8, kLegend),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), zero);
    painter.drawText(QRect(bar.right() + 9, y, 80, kLegend),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), most);
    // An image, for lines side by side would have seams in an SVG.
    QImage ramp(bar.width(), 1, QImage::Format_RGB32);
    for (int x = 0; x < bar.width(); ++x)
        ramp.setPixelColor(x, 0, colorAt(x / double(bar.width() - 1)));
    painter.drawImage(bar, ramp);
}

} // namespace merhan::evaluate
