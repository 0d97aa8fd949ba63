// SPDX-License-Identifier: GPL-3.0-or-later
// The curves of a run as files: pictures that hold every line, a table that holds every number.
#include "tests/core/store/small_project.h"
#include "ui/common/palette.h"
#include "ui/common/picture_file.h"
#include "ui/common/style.h"
#include "ui/train/curve_export.h"

#include <QFile>
#include <QImage>
#include <QLocale>
#include <QTest>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;

namespace {

protocol::RunProgress twoFolds(int epochs)
{
    protocol::RunProgress progress;
    protocol::RunStarted started;
    started.protocol = "leave one session out, 2 folds";
    started.folds = {"session 1", "session 2"};
    started.seeds = {1};
    progress.add({"2026-03-01T12:00:00.500Z", "a1", started});
    for (int fold = 0; fold < 2; ++fold)
        for (int epoch = 1; epoch <= epochs; ++epoch) {
            protocol::EpochFinished finished;
            finished.fold = fold;
            finished.seed = 1;
            finished.epoch = epoch;
            finished.trainLoss = 1.4 / epoch;
            finished.validationLoss = 1.3 / epoch + 0.1 * fold;
            finished.validation = {0.5, 0.4 + 0.05 * epoch, 0.4, 0.4};
            finished.seconds = 61.5;
            finished.best = epoch <= 2;
            progress.add({"2026-03-01T12:00:00.500Z", "a1", finished});
        }
    return progress;
}

/// Pixels in the colour of the curves.
int inked(const QImage &image, const QRect &part)
{
    int count = 0;
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x)
            count += image.pixelColor(x, y) == common::colors(false).plainBar;
    return count;
}

QByteArray contentOf(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCurveExport : public QObject {
    Q_OBJECT

    Folder m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        common::useStyle();
    }

    void bothChartsAreInThePicture_data()
    {
        QTest::addColumn<int>("epochs");
        QTest::newRow("one epoch, so points and no lines") << 1;
        QTest::newRow("lines") << 5;
    }
    void bothChartsAreInThePicture()
    {
        QFETCH(int, epochs);
        const CurveFigure figure =
            curveFigure(twoFolds(epochs), Measure::Uar, u"first"_s, u"two folds"_s);
        VERIFY_RESULT(writeCurves(figure, m_folder / "c.png"));
        const QImage image(QString::fromStdString((m_folder / "c.png").string()));
        QCOMPARE(image.size(), figure.size * 3);
        const int half = image.width() / 2;
        const CurveFigure empty = curveFigure({}, Measure::Uar, u"first"_s, u"two folds"_s);
        VERIFY_RESULT(writeCurves(empty, m_folder / "e.png"));
        const QImage none(QString::fromStdString((m_folder / "e.png").string()));
        for (const QRect &part :
             {QRect(0, 0, half, image.height()), QRect(half, 0, half, image.height())})
            QVERIFY2(inked(image, part) > inked(none, part) + 100,
                     qPrintable(u"%1, without curves %2"_s.arg(inked(image, part))
                                    .arg(inked(none, part))));
        VERIFY_RESULT(writeCurves(figure, m_folder / "c.svg"));
        const QByteArray svg = contentOf(m_folder / "c.svg");
        QVERIFY(svg.contains("<svg") && svg.contains("Validation UAR") && svg.contains("first"));
        QVERIFY(!svg.contains("matrix(0.75")); // as large as its page
    }

    void otherKindsOfPictureAreRefused()
    {
        const auto written =
            writeCurves(curveFigure(twoFolds(2), Measure::War, u"first"_s, {}), m_folder / "c.tiff");
        QVERIFY(!written && written.error().is(common::kPictureKind));
        QVERIFY(!std::filesystem::exists(m_folder / "c.tiff"));
    }

    void theTableHasARowAnEpoch()
    {
        VERIFY_RESULT(writeEpochs(twoFolds(3), "first", m_folder / "t.csv"));
        const QList<QByteArray> lines = contentOf(m_folder / "t.csv").trimmed().split('\n');
        QCOMPARE(lines.size(), 1 + 2 * 3);
        QCOMPARE(lines[0].trimmed(),
                 QByteArray("run,fold,seed,epoch,train_loss,validation_loss,validation_war,"
                            "validation_uar,validation_macro_f1,validation_weighted_f1,seconds,"
                            "best,protocol"));
        QCOMPARE(lines[5].trimmed(),
                 QByteArray("first,1,1,2,0.700000,0.750000,0.500000,0.500000,0.400000,0.400000,"
                            "61.500,1,\"leave one session out, 2 folds\""));
        if (QFile::exists(u"/dev/full"_s))
            QVERIFY(!writeEpochs(twoFolds(3), "first", "/dev/full/t.csv"));
    }
};

QTEST_MAIN(TestCurveExport)
#include "tst_curve_export.moc"
