// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/curve_chart.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/evaluate/matrix_picture.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kYLines = 5, kXLines = 8;
constexpr double kRing = 8;     ///< its diameter
constexpr double kRoom = 0.015; ///< of the width, left and right of the epochs

} // namespace

// Without a chart the view makes one, which setChart() would leave to nobody.
CurveChart::CurveChart(bool shares, QWidget *parent)
    : QChartView(new QChart, parent), m_shares(shares)
{
    QChart *chart = this->chart();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setLocale(QLocale());
    chart->setLocalizeNumbers(true); // what follows the number in a format is then taken as it is
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins(QMargins(0, 4, 24, 0)); // room for the number of a line that ends at the edge
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    m_x = new QValueAxis(chart);
    m_y = new QValueAxis(chart);
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTruncateLabels(false);
    }
    m_x->setGridLineVisible(false);
    m_y->setLineVisible(false);
    m_x->setLabelFormat(u"%.0f"_s);
    chart->addAxis(m_x, Qt::AlignBottom);
    chart->addAxis(m_y, Qt::AlignLeft);
    m_rings = makeRings();
    m_liveRing = makeRings();
    connect(chart, &QChart::plotAreaChanged, this, &CurveChart::placeLabels);
    dress();
    fitAxes();
}

void CurveChart::addToChart(QXYSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

QLineSeries *CurveChart::makeSeries()
{
    auto *series = new QLineSeries;
    addToChart(series);
    return series;
}

QScatterSeries *CurveChart::makeRings()
{
    auto *rings = new QScatterSeries;
    rings->setMarkerSize(kRing);
    addToChart(rings);
    return rings;
}

CurveChart::Line CurveChart::makeLine()
{
    Line line;
    line.dotted = makeSeries();
    line.solid = makeSeries();
    line.label = new QGraphicsSimpleTextItem(chart());
    line.label->setZValue(20);
    const std::size_t at = m_lines.size();
    for (QLineSeries *series : {line.solid, line.dotted})
        connect(series, &QLineSeries::hovered, this,
                [this, at, series](const QPointF &point, bool over) {
                    if (!over || at >= m_curves.size())
                        return QToolTip::hideText();
                    const auto points = series->points();
                    const auto nearest = std::min_element(
                        points.begin(), points.end(), [&](const QPointF &a, const QPointF &b) {
                            return std::abs(a.x() - point.x()) < std::abs(b.x() - point.x());
                        });
                    if (nearest == points.end())
                        return;
                    const QString what =
                        tr("%1, epoch %2: %3", "fold, number, value")
                            .arg(m_curves[at].longName, common::number(std::llround(nearest->x())),
                                 valueText(nearest->y()));
                    QToolTip::showText(QCursor::pos(), series == m_lines[at].dotted
                                                           ? what + u' ' + tr("(training)")
                                                           : what);
                });
    return line;
}

QString CurveChart::valueText(double value) const
{
    return m_shares ? evaluate::percent(value / 100) : common::number(value, 3);
}

void CurveChart::setCurves(const std::vector<Curve> &curves)
{
    if (curves == m_curves)
        return;
    const std::vector<Curve> before = std::exchange(m_curves, curves);
    // What is too many is emptied and kept for the next run: a series costs more to make than to
    // fill.
    for (std::size_t i = curves.size(); i < before.size(); ++i) {
        m_lines[i].solid->replace(QList<QPointF>());
        m_lines[i].dotted->replace(QList<QPointF>());
        m_lines[i].label->hide();
    }
    const double scale = m_shares ? 100 : 1;
    const auto scaled = [scale](QList<QPointF> points) {
        for (QPointF &point : points)
            point.ry() *= scale;
        return points;
    };
    fitAxes();
    const std::size_t firstFresh = m_lines.size();
    if (firstFresh < curves.size()) {
        // Rings lie over the lines, and what was added last lies on top.
        for (QScatterSeries *series : {m_rings, m_liveRing})
            chart()->removeSeries(series);
        while (m_lines.size() < curves.size())
            m_lines.push_back(makeLine());
        for (QScatterSeries *series : {m_rings, m_liveRing})
            addToChart(series);
    }
    QList<QPointF> rings, liveRing;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const bool fresh = i >= firstFresh;
        const Curve &curve = curves[i];
        if (fresh || i >= before.size() || before[i].solid != curve.solid)
            m_lines[i].solid->replace(scaled(curve.solid));
        if (fresh || i >= before.size() || before[i].dotted != curve.dotted)
            m_lines[i].dotted->replace(scaled(curve.dotted));
        // A line of one epoch has no length.
        for (QLineSeries *series : {m_lines[i].solid, m_lines[i].dotted})
            series->setPointsVisible(series->count() == 1);
        m_lines[i].label->setText(curve.name);
        if (fresh || i >= before.size() || before[i].live != curve.live)
            dressLine(i);
        if (curve.best >= 0)
            (curve.live ? liveRing : rings).append(scaled({curve.solid[curve.best]}));
    }
    if (m_rings->points() != rings)
        m_rings->replace(rings);
    if (m_liveRing->points() != liveRing)
        m_liveRing->replace(liveRing);
    placeLabels();
}

/// The axes hold everything, in round numbers, and change only when that does.
void CurveChart::fitAxes()
{
    const double scale = m_shares ? 100 : 1;
    double least = std::numeric_limits<double>::max(), most = std::numeric_limits<double>::lowest();
    double last = 0;
    for (const Curve &curve : m_curves)
        for (const auto *points : {&curve.solid, &curve.dotted})
            for (const QPointF &point : *points) {
                least = std::min(least, point.y() * scale);
                most = std::max(most, point.y() * scale);
                last = std::max(last, point.x());
            }
    if (least > most) {
        least = 0;
        most = scale;
    }
    // A little more than all, so that a ring at the top is whole.
    const double air = (most - least) * 0.03;
    AxisRange y =
        m_shares ? axisRange(std::max(0.0, least - air), std::min(100.0, most + air), kYLines)
                 : axisRange(least, most + air, kYLines);
    y.to = std::max(y.to, most + air); // also at 100 %
    // From 1 on: there is no epoch 0.
    AxisRange x = axisRange(0, std::max(last, 5.0), kXLines);
    x.step = std::max(1.0, std::round(x.step));
    x.to = std::max(last, 5.0);
    const double room = std::min(kRoom * (x.to - 1), 0.9); // so that a ring at an end is whole
    x.from = 1 - room;
    x.to += room;
    if (x != m_xRange) {
        m_xRange = x;
        m_x->setTickAnchor(0);
        m_x->setTickInterval(x.step);
        m_x->setRange(x.from, x.to);
    }
    if (y != m_yRange) {
        m_yRange = y;
        const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(y.step) - 1e-9)));
        const QString format = u"%."_s + QString::number(decimals) + u'f';
        m_y->setLabelFormat(m_shares ? evaluate::inPercent(format) : format);
        m_y->setTickAnchor(y.from);
        m_y->setTickInterval(y.step);
        m_y->setRange(y.from, y.to);
    }
}

/// Numbers at the ends of lines, pushed apart where lines end together.
void CurveChart::placeLabels()
{
    std::vector<std::size_t> order(m_curves.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<QPointF> ends(m_curves.size());
    const double scale = m_shares ? 100 : 1;
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto &points = m_curves[i].solid;
        m_lines[i].label->setVisible(!points.isEmpty());
        if (!points.isEmpty())
            ends[i] = chart()->mapToPosition({points.last().x(), points.last().y() * scale},
                                             m_lines[i].solid);
    }
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return ends[a].y() < ends[b].y(); });
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const QSizeF size = m_lines[i].label->boundingRect().size();
        QRectF rect(ends[i] + QPointF(5, -size.height() / 2), size);
        for (const QRectF &other : taken)
            if (other.adjusted(0, 1, 0, -1).intersects(rect)) // its box is higher than its digits
                rect.moveTop(other.bottom() - 2);
        taken.push_back(rect);
        m_lines[i].label->setPos(rect.topLeft());
    }
}

void CurveChart::dressLine(std::size_t i)
{
    const common::Colors &colors = common::colorsOf(palette());
    const bool live = m_curves[i].live;
    const QColor color = live ? colors.accent : colors.plainBar;
    m_lines[i].solid->setPen(QPen(color, live ? 2 : 1.3));
    m_lines[i].dotted->setPen(QPen(color, 1.2, Qt::DotLine));
    m_lines[i].label->setBrush(live ? colors.accent : colors.text2);
    m_lines[i].label->setFont(common::fontOf(this, 11, live));
}

void CurveChart::dress()
{
    const common::Colors &colors = common::colorsOf(palette());
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setLabelsFont(common::fontOf(this, 11));
        axis->setLabelsColor(colors.text2);
        axis->setGridLineColor(colors.divider);
        axis->setLinePenColor(colors.fieldEdge);
    }
    for (QScatterSeries *rings : {m_rings, m_liveRing}) {
        rings->setColor(colors.base);
        rings->setBorderColor(rings == m_liveRing ? colors.accent : colors.plainBar);
        rings->setPen(QPen(rings == m_liveRing ? colors.accent : colors.plainBar, 1.5));
    }
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        dressLine(i);
}

void CurveChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace merhan::train
