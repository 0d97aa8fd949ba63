// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/curve_export.h"

#include "core/interchange/csv.h"
#include "core/protocol/atomic_file.h"
#include "ui/common/palette.h"
#include "ui/common/picture_file.h"
#include "ui/common/style.h"
#include "ui/train/curve_chart.h"
#include "ui/train/words.h"

#include <QPainter>

#include <sstream>

namespace merhan::train {

namespace {

constexpr int kMargin = 16, kChartWidth = 440, kChartHeight = 300, kBetween = 24;
constexpr int kLine = 18, kGap = 8;
constexpr int kDecimals = 6;

QString nameOf(Measure measure)
{
    switch (measure) {
    case Measure::Uar:
        return Words::tr("Validation UAR");
    case Measure::War:
        return Words::tr("Validation WAR");
    case Measure::MacroF1:
        return Words::tr("Validation macro F1");
    case Measure::Loss:
        break;
    }
    return Words::tr("Loss (solid: validation, dotted: training)");
}

/// Never on the screen, but laid out as if it were.
void paintChart(QPainter &painter, const protocol::RunProgress &progress, Measure measure,
                const QRect &where)
{
    CurveChart chart(measure != Measure::Loss);
    chart.setPalette(common::paletteOf(common::colors(false)));
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(where.size());
    chart.show();
    chart.setCurves(curvesOf(progress, measure, false));
    chart.render(&painter, where);
}

} // namespace

CurveFigure curveFigure(const protocol::RunProgress &progress, Measure measure, const QString &run,
                        const QString &about)
{
    const common::Colors &colors = common::colors(false);
    CurveFigure figure;
    const QWidget fonts; // whose font the charts have, too
    const common::Heading heading{run, {about}, fonts.font()};
    const int top = kMargin + heading.height() + kGap;
    figure.size = {2 * kMargin + 2 * kChartWidth + kBetween,
                   top + kLine + kChartHeight + kLine + kMargin};
    QPainter painter(&figure.picture);
    painter.setRenderHint(QPainter::Antialiasing);
    heading.paint(painter, {kMargin, kMargin}, figure.size.width() - 2 * kMargin);
    int x = kMargin;
    for (const Measure one : {measure, Measure::Loss}) {
        painter.setPen(colors.text);
        painter.setFont(common::fontOf(&fonts, 13, true));
        painter.drawText(QRect(x, top, kChartWidth, kLine), Qt::AlignLeft | Qt::AlignVCenter,
                         nameOf(one));
        paintChart(painter, progress, one, QRect(x, top + kLine, kChartWidth, kChartHeight));
        painter.setPen(colors.text2);
        painter.setFont(common::fontOf(&fonts, 11));
        painter.drawText(QRect(x, top + kLine + kChartHeight, kChartWidth, kLine),
                         Qt::AlignHCenter | Qt::AlignVCenter,
                         Words::tr("Epoch; the number at a line’s end is its fold, the ring its "
                                   "best epoch"));
        x += kChartWidth + kBetween;
    }
    return figure;
}

Result<void> writeCurves(const CurveFigure &figure, const std::filesystem::path &file)
{
    return common::writePicture(file, figure.size, [&figure](QPainter &painter) {
        painter.drawPicture(0, 0, figure.picture);
    });
}

Result<void> writeEpochs(const protocol::RunProgress &progress, const std::string &run,
                         const std::filesystem::path &file)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out);
    for (const char *name :
         {"run", "fold", "seed", "epoch", "train_loss", "validation_loss", "validation_war",
          "validation_uar", "validation_macro_f1", "validation_weighted_f1", "seconds", "best",
          "protocol"})
        csv.text(name);
    csv.endRecord();
    const std::string protocol = progress.started ? progress.started->protocol : std::string();
    for (const auto &[which, fold] : progress.folds) {
        // Each epoch that was better than all before says so: the last one is the best.
        std::int64_t best = 0;
        for (const auto &[number, epoch] : fold.epochs)
            best = epoch.best ? number : best;
        for (const auto &[number, epoch] : fold.epochs) {
            csv.text(run).integer(which.first).integer(static_cast<std::int64_t>(which.second));
            csv.integer(number);
            for (const double figure :
                 {epoch.trainLoss, epoch.validationLoss, epoch.validation.war, epoch.validation.uar,
                  epoch.validation.macroF1, epoch.validation.weightedF1})
                csv.number(figure, kDecimals);
            csv.number(epoch.seconds, 3).integer(number == best ? 1 : 0).text(protocol).endRecord();
        }
    }
    return protocol::writeWhole(file, out.str());
}

} // namespace merhan::train
