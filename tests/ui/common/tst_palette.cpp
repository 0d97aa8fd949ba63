// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/labels.h"
#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/text.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QTest>

#include <set>

using namespace merhan::common;

class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownContrast()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        QVERIFY(qAbs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // WCAG's example
    }

    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Colors &c = colors(dark);
        for (const QColor &ground :
             {c.window, c.base, c.raised, c.hover, c.selection, c.inactiveSelection}) {
            QVERIFY2(contrast(c.text, ground) >= 4.5, qPrintable(ground.name()));
            QVERIFY2(contrast(c.text2, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.warning, c.warningGround) >= 4.5);
        QVERIFY(contrast(c.error, c.errorGround) >= 4.5);
        for (const QColor &ground : {c.window, c.base}) {
            QVERIFY(contrast(c.accent, ground) >= 3); // rings and bars
            QVERIFY(contrast(c.fieldEdge, ground) >= 3);
        }
        QCOMPARE(colorsOf(paletteOf(c)).dark, dark);
    }

    void everyLabelHasALook()
    {
        std::set<char16_t> letters;
        for (const std::string_view key : merhan::corpus::kLabelKeys) {
            const ClassLook *look = classLook(key);
            QVERIFY2(look, std::string(key).c_str());
            QVERIFY2(letters.insert(look->letter).second, "two labels with one letter");
            for (const bool dark : {false, true}) {
                const QColor color = classColor(key, dark);
                if (!color.isValid())
                    continue;
                QVERIFY2(contrast(color, colors(dark).base) >= 2.95, look->key);
                QVERIFY2(contrast(onColor(color), color) >= 4.5, look->key);
            }
        }
        QVERIFY(!classLook("no such label"));
    }

    void tileIsFilled()
    {
        QImage image(16, 16, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            drawTile(painter, image.rect(), "sad", paletteOf(colors(false)));
        }
        QCOMPARE(image.pixelColor(2, 8), QColor(0x0C, 0x56, 0xAD));
        QCOMPARE(image.pixelColor(0, 0).alpha() < 128, true); // rounded
    }

    void timesAndNumbers()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(clock(77, 1), QStringLiteral("1:17.0"));
        QCOMPARE(clock(59.96, 1), QStringLiteral("1:00.0")); // rounded before it is cut up
        QCOMPARE(clock(3723.4, 1), QStringLiteral("1:02:03.4"));
        QCOMPARE(number(1241), QStringLiteral("1,241"));
        QCOMPARE(number(-5), QStringLiteral("−5"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(number(3.31, 2), QStringLiteral("3,31"));
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
