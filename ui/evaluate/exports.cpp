// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/exports.h"

#include "core/interchange/csv.h"
#include "core/protocol/atomic_file.h"
#include "ui/common/palette.h"
#include "ui/common/picture_file.h"

#include <QPainter>

#include <cmath>
#include <sstream>

namespace merhan::evaluate {

namespace {

constexpr int kMargin = 16, kGap = 12;
constexpr int kDecimals = 6;

/// As it stands on a page: nothing is focused, nothing is picked.
MatrixPicture forPaper(MatrixPicture picture)
{
    picture.palette = common::paletteOf(common::colors(false));
    picture.current.reset();
    picture.focused = false;
    return picture;
}

QSize sizeOf(const MatrixPicture &picture)
{
    return QSize(picture.width + 2 * kMargin, picture.height() + 2 * kMargin);
}

} // namespace

std::string labelsOf(const RunEvaluation &evaluation, Against against)
{
    if (against == Against::Snapshot)
        return "the run's own";
    store::TodaysAnswers said;
    said.changed = evaluation.changed;
    said.changedModelInView = evaluation.changedModelInView;
    return "today's: " + said.sentence();
}

Result<void> writeMatrix(MatrixPicture picture, const QString &title, const QStringList &about,
                         const std::filesystem::path &file)
{
    picture = forPaper(std::move(picture));
    const common::Heading heading{title, about, picture.font};
    const int above = heading.height() + kGap;
    const QSize size = sizeOf(picture) + QSize(0, above);
    return common::writePicture(file, size, [&](QPainter &painter) {
        heading.paint(painter, {kMargin, kMargin}, size.width() - 2 * kMargin);
        painter.translate(kMargin, kMargin + above);
        picture.paint(painter);
    });
}

Result<void> writeFigures(const RunEvaluation &evaluation, Against against,
                          const std::filesystem::path &file)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out);
    for (const char *name : {"run", "fold", "seed", "tested_on", "utterances", "war", "uar",
                             "macro_f1", "weighted_f1", "labels", "protocol"})
        csv.text(name);
    csv.endRecord();
    const auto add = [&](const Scope &scope, const evaluation::Metrics &metrics) {
        csv.text(evaluation.run.name);
        scope.fold ? csv.integer(*scope.fold) : csv.text("all");
        scope.seed ? csv.integer(static_cast<std::int64_t>(*scope.seed)) : csv.text("all");
        csv.text(scope.fold ? evaluation.testedOn(scope.fold) : std::string());
        csv.integer(metrics.count);
        for (const double figure : {metrics.war, metrics.uar, metrics.macroF1, metrics.weightedF1})
            csv.number(figure, kDecimals);
        csv.text(labelsOf(evaluation, against)).text(evaluation.run.protocol).endRecord();
    };
    if (const auto &report = evaluation.report(against)) {
        for (const evaluation::FoldScore &fold : report->folds)
            add({fold.fold, fold.seed}, fold.score.metrics);
        add({}, report->pooled.metrics);
    }
    return protocol::writeWhole(file, out.str());
}

Result<void> writeClasses(const RunEvaluation &evaluation, const Scope &scope, Against against,
                          const std::filesystem::path &file)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out);
    for (const char *name : {"class", "precision", "recall", "f1", "support"})
        csv.text(name);
    for (const std::string &key : evaluation.run.classes)
        csv.text("predicted_" + key);
    csv.text("labels").text("protocol").endRecord();
    const auto &report = evaluation.report(against);
    if (const evaluation::Score *score = report ? scoreOf(*report, scope) : nullptr)
        for (std::size_t i = 0; i < evaluation.run.classes.size(); ++i) {
            const evaluation::ClassMetrics &one = score->metrics.perClass[i];
            csv.text(evaluation.run.classes[i]);
            csv.number(one.precision, kDecimals).number(one.recall, kDecimals);
            csv.number(one.f1, kDecimals).integer(one.support);
            for (const std::int64_t count : score->metrics.confusionMatrix[i])
                csv.integer(count);
            csv.text(labelsOf(evaluation, against)).text(evaluation.run.protocol).endRecord();
        }
    return protocol::writeWhole(file, out.str());
}

} // namespace merhan::evaluate
