// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ice_map.h"
#include "ui/common/palette.h"
#include "ui/evaluate/confusion_matrix_view.h"
#include "ui/evaluate/matrix_accessible.h"

#include <QSignalSpy>
#include <QtTest>

using namespace merhan;
using namespace merhan::evaluate;

namespace {

const std::vector<std::string> kClasses = {"neutral", "happy", "angry", "sad"};
const evaluation::ConfusionMatrix kCounts = {
    {262, 58, 24, 40}, {66, 331, 31, 14}, {14, 21, 131, 4}, {38, 11, 5, 191}};

} // namespace

class TestConfusionMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void numbersAreOfTheirUnit_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        // By hand, for true sad and predicted neutral: 38 of 245 sad, of 380 neutral, of 1,241.
        QTest::newRow("counts") << static_cast<int>(Unit::Counts) << "38";
        QTest::newRow("row") << static_cast<int>(Unit::OfRow) << "15.5 %";
        QTest::newRow("column") << static_cast<int>(Unit::OfColumn) << "10.0 %";
        QTest::newRow("all") << static_cast<int>(Unit::OfAll) << "3.1 %";
    }
    void numbersAreOfTheirUnit()
    {
        QFETCH(int, unit);
        QFETCH(QString, text);
        ConfusionMatrixView view;
        view.setMatrix(kClasses, kCounts);
        view.setUnit(static_cast<Unit>(unit));
        QCOMPARE(view.picture().text({3, 0}), text);
    }

    void sharesAddUpToOne()
    {
        MatrixPicture picture;
        picture.classes = kClasses;
        picture.counts = kCounts;
        for (int i = 0; i < 4; ++i) {
            double row = 0, column = 0;
            for (int j = 0; j < 4; ++j) {
                picture.unit = Unit::OfRow;
                row += picture.share({i, j});
                picture.unit = Unit::OfColumn;
                column += picture.share({j, i});
            }
            QVERIFY(std::abs(row - 1) < 1e-12);
            QVERIFY(std::abs(column - 1) < 1e-12);
        }
    }

    void aClassThatNeverOccursHasNoShare()
    {
        MatrixPicture picture;
        picture.classes = {"happy", "sad"};
        picture.counts = {{0, 0}, {2, 3}};
        picture.unit = Unit::OfRow;
        QCOMPARE(picture.text({0, 1}), QStringLiteral("–"));
        QCOMPARE(picture.text({1, 0}), QStringLiteral("40.0 %"));
    }

    void numbersCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void numbersCanBeRead()
    {
        QFETCH(bool, dark);
        // Every count from none to the largest, so that the whole of the map is met.
        MatrixPicture picture;
        picture.palette = common::paletteOf(common::colors(dark));
        picture.classes = {"happy", "sad"};
        for (int count = 0; count <= 400; ++count) {
            picture.counts = {{400, count}, {0, 0}};
            const QColor ground = picture.ground({0, 1}), ink = picture.ink({0, 1});
            QVERIFY2(common::contrast(ground, ink) >= 4.5, qPrintable(QString::number(count)));
            QVERIFY(ink == QColor(Qt::black) || ink == QColor(Qt::white));
        }
        // Zero is near the page, the most is far from it.
        const QColor page = common::colors(dark).base;
        picture.counts = {{400, 0}, {0, 0}};
        QVERIFY(common::contrast(picture.ground({0, 1}), page)
                < common::contrast(picture.ground({0, 0}), page));
    }

    void theMapHasItsEnds()
    {
        QCOMPARE(common::iceColor(0, false), QColor(0xEA, 0xFD, 0xFD));
        QCOMPARE(common::iceColor(1, false), QColor(0x04, 0x06, 0x13));
        QCOMPARE(common::iceColor(0, true), common::iceColor(1, false));
        QCOMPARE(common::iceColor(0.5, false), QColor(0x42, 0x7B, 0xB7));
    }

    void aDifferenceHasItsSign_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("back");
        // By hand: 3 of 5 less 1 of 5 in the row; 3 of 4 less 1 of 3 in the column; of 10 in all.
        QTest::newRow("counts") << static_cast<int>(Unit::Counts) << "+2"
                                << "−2";
        QTest::newRow("row") << static_cast<int>(Unit::OfRow) << "+40.0"
                             << "−40.0";
        QTest::newRow("column") << static_cast<int>(Unit::OfColumn) << "+41.7"
                                << "−41.7";
        QTest::newRow("all") << static_cast<int>(Unit::OfAll) << "+20.0"
                             << "−20.0";
    }
    void aDifferenceHasItsSign()
    {
        QFETCH(int, unit);
        QFETCH(QString, text);
        QFETCH(QString, back);
        ConfusionMatrixView view;
        view.setMatrix({"happy", "sad"}, {{3, 2}, {1, 4}});
        view.setOther({{1, 4}, {2, 3}}, true);
        view.setUnit(static_cast<Unit>(unit));
        QCOMPARE(view.picture().text({0, 0}), text);
        view.setMatrix({"happy", "sad"}, {{1, 4}, {2, 3}});
        view.setOther({{3, 2}, {1, 4}}, true);
        QCOMPARE(view.picture().text({0, 0}), back);
        view.setOther({{1, 4}, {2, 3}}, true);
        QCOMPARE(view.picture().text({0, 0}), unit == static_cast<int>(Unit::Counts)
                                                  ? QStringLiteral("0")
                                                  : QStringLiteral("0.0"));
    }

    void differencesCanBeRead_data() { numbersCanBeRead_data(); }
    void differencesCanBeRead()
    {
        QFETCH(bool, dark);
        MatrixPicture picture;
        picture.palette = common::paletteOf(common::colors(dark));
        picture.classes = {"happy", "sad"};
        picture.difference = true;
        picture.other = {{200, 200}, {0, 0}};
        for (int count = 0; count <= 400; ++count) {
            picture.counts = {{400, count}, {0, 0}};
            QVERIFY2(common::contrast(picture.ground({0, 1}), picture.ink({0, 1})) >= 4.5,
                     qPrintable(QString::number(count)));
        }
        // No difference is near the page; more and less are two colours, equally far from it.
        const QColor page = common::colors(dark).base;
        picture.counts = {{400, 0}, {0, 0}};
        QVERIFY(common::contrast(picture.ground({1, 1}), page) < 1.25);
        QVERIFY(common::contrast(picture.ground({0, 0}), page) > 4);
        QVERIFY(common::contrast(picture.ground({0, 1}), page) > 4);
        QVERIFY(picture.ground({0, 0}).red() > picture.ground({0, 1}).red());
    }

    /// Two matrices that are compared have one scale: the same count is the same colour in both.
    void twoMatricesHaveOneScale()
    {
        MatrixPicture a, b;
        a.palette = b.palette = common::paletteOf(common::colors(false));
        a.classes = b.classes = {"happy", "sad"};
        a.counts = b.other = {{90, 10}, {10, 90}};
        b.counts = a.other = {{50, 50}, {90, 10}};
        QCOMPARE(a.ground({0, 0}), b.ground({1, 0}));
        QCOMPARE(a.ground({0, 1}), b.ground({1, 1}));
        b.other.clear();
        b.counts = {{50, 50}, {60, 40}};
        QVERIFY(a.ground({0, 1}) != b.ground({0, 0}));
    }

    void keysWalkAndPick()
    {
        ConfusionMatrixView view;
        view.setMatrix(kClasses, kCounts);
        QSignalSpy picks(&view, &ConfusionMatrixView::pickedChanged);
        QTest::keyClick(&view, Qt::Key_Left); // stays within
        QCOMPARE(view.current(), (Cell{0, 0}));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), (Cell{2, 1}));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.current(), (Cell{2, 3}));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.current(), (Cell{2, 3}));
        QCOMPARE(picks.size(), 0);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(view.picked(), std::optional(Cell{2, 3}));
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.picked(), std::optional(Cell{2, 3}));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(!view.picked());
        QCOMPARE(picks.size(), 2);
    }

    void aClickPicks()
    {
        ConfusionMatrixView view;
        view.setMatrix(kClasses, kCounts);
        view.resize(view.sizeHint());
        for (int label = 0; label < 4; ++label)
            for (int predicted = 0; predicted < 4; ++predicted) {
                QTest::mouseClick(&view, Qt::LeftButton, {},
                                  view.picture().rect({label, predicted}).center());
                QCOMPARE(view.picked(), std::optional(Cell{label, predicted}));
            }
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2)); // the corner is no cell
        QCOMPARE(view.picked(), std::optional(Cell{3, 3}));
    }

    void aScreenReaderHearsBothLabels()
    {
        ConfusionMatrixView view;
        view.setMatrix(kClasses, kCounts);
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(table);
        QCOMPARE(table->childCount(), 16);
        QAccessibleInterface *cell = table->child(12); // true sad, predicted neutral
        QVERIFY(cell);
        QCOMPARE(cell->role(), QAccessible::Cell);
        QCOMPARE(cell->text(QAccessible::Name),
                 QStringLiteral("true sad, predicted neutral: 38, 15.5 % of sad, 10.0 % of "
                                "predicted neutral, 3.1 % of all"));
        QCOMPARE(table->indexOfChild(cell), 12);
        QVERIFY(!cell->state().selected);
        cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(view.picked(), std::optional(Cell{3, 0}));
        QVERIFY(cell->state().selected);
    }

    void aNewMatrixOfTheSameClassesKeepsThePick()
    {
        ConfusionMatrixView view;
        view.setMatrix(kClasses, kCounts);
        view.pick(Cell{1, 2});
        view.setMatrix(kClasses, kCounts);
        QCOMPARE(view.picked(), std::optional(Cell{1, 2}));
        view.setMatrix({"happy", "sad"}, {{1, 0}, {0, 1}});
        QVERIFY(!view.picked());
    }
};

QTEST_MAIN(TestConfusionMatrix)
#include "tst_confusion_matrix.moc"
