// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/curves.h"

#include <QtCharts/QChartView>

class QGraphicsSimpleTextItem;
class QLineSeries;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace merhan::train {

/// Curves over epochs: finished folds grey, the live one in the accent, a ring at the best epoch, the
/// fold's number at the line's end. What hasn't changed isn't drawn anew.
class CurveChart : public QChartView {
    Q_OBJECT
public:
    /// `shares`: 0 … 1, shown in per cent.
    explicit CurveChart(bool shares, QWidget *parent = nullptr);

    void setCurves(const std::vector<Curve> &curves);
    const std::vector<Curve> &curves() const { return m_curves; }
    QSize sizeHint() const override { return {420, 220}; }
    QSize minimumSizeHint() const override { return {240, 150}; }

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } ///< the page scrolls

private:
    struct Line {
        QLineSeries *solid = nullptr, *dotted = nullptr;
        QGraphicsSimpleTextItem *label = nullptr;
    };
    Line makeLine();
    void addToChart(QXYSeries *series);
    QLineSeries *makeSeries();
    QScatterSeries *makeRings();
    void dress();
    void dressLine(std::size_t i);
    void fitAxes();
    void placeLabels();
    QString valueText(double value) const;

    const bool m_shares;
    std::vector<Curve> m_curves;
    std::vector<Line> m_lines;
    QScatterSeries *m_rings, *m_liveRing;
    QValueAxis *m_x, *m_y;
    AxisRange m_xRange, m_yRange;
};

} // namespace merhan::train
