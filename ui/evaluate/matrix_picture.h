// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/metrics.h"
#include "ui/evaluate/run_evaluation.h"

#include <QFont>
#include <QPalette>
#include <QRect>
#include <QString>

#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace merhan::evaluate {

enum class Unit { Counts, OfRow, OfColumn, OfAll };

/// A confusion matrix as it is drawn: true labels in rows, predicted ones in columns, sums and
/// recall at the edges, the legend of the colours below. A widget, a PNG and an SVG are painted by
/// the same lines.
struct MatrixPicture {
    std::vector<std::string> classes;
    evaluation::ConfusionMatrix counts; ///< [true][predicted]
    /// Of another run: where it isn't empty, one scale of colours is for both.
    evaluation::ConfusionMatrix other;
    bool difference = false; ///< `counts` − `other` is drawn
    Unit unit = Unit::Counts;
    QPalette palette;
    QFont font;
    int width = 640;
    std::optional<Cell> current; ///< gets a frame
    bool focused = false;        ///< the frame is the focus ring

    int size() const { return static_cast<int>(classes.size()); }
    std::int64_t count(const Cell &cell) const;
    std::int64_t ofRow(int label) const;
    std::int64_t ofColumn(int predicted) const;
    std::int64_t all() const;

    /// A part of 1; of the row, the column or all, and of all for counts. 0 of nothing. Of a
    /// difference: of `counts` less that of `other`.
    double share(const Cell &cell) const;
    /// "38" or "15.5 %"
    QString text(const Cell &cell) const;
    /// For those who can't see it: "true sad, predicted neutral: 38, 15.5 % of sad".
    QString sentence(const Cell &cell) const;
    QColor ground(const Cell &cell) const;
    QColor ink(const Cell &cell) const; ///< of the number: black or white

    int height() const;
    QRect rect(const Cell &cell) const;
    std::optional<Cell> at(const QPoint &point) const;
    void paint(QPainter &painter) const;

private:
    MatrixPicture otherPicture() const; ///< of `other` alone
    QString edge(std::int64_t own, std::int64_t others) const;
    QColor colorAt(double at) const; ///< of the legend, 0 to 1
    int nameWidth() const;
    int cellWidth() const;
    bool headingsFit(const QFont &in) const;
    QFont headingFont() const;
    int cellHeight() const;
    /// What the strongest colour stands for: 1 for row and column, else the largest cell.
    double top() const;
    void paintEdges(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
};

/// "+2.2", "−2.2", "0.0": a difference of two shares, in points of a hundred.
QString points(double difference);
/// "+4", "−4", "0"
QString signedNumber(std::int64_t difference);
/// A number with the sign where the language has it: "15.5 %", "%15,5".
QString inPercent(const QString &number);
/// "15.5 %"; "–" of nothing.
QString percent(double share);

} // namespace merhan::evaluate
