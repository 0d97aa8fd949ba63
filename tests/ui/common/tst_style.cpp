// SPDX-License-Identifier: GPL-3.0-or-later
// What the style draws, measured.
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace merhan::common;
using namespace Qt::StringLiterals;

class TestStyle : public QObject {
    Q_OBJECT

    static QIcon square()
    {
        QPixmap pixmap(16, 16);
        pixmap.fill(Qt::red);
        return pixmap;
    }
    static bool isRed(QRgb pixel)
    {
        return qRed(pixel) > 200 && qGreen(pixel) < 60 && qBlue(pixel) < 60;
    }
    /// Columns without ink between the icon, which is red, and what comes right of it; −1: there is
    /// nothing.
    static int gap(QWidget &widget)
    {
        const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(image.width() - 8, image.height() / 2);
        int icon = -1;
        for (int x = 0; x < image.width(); ++x)
            if (isRed(image.pixel(x, image.height() / 2)))
                icon = x;
        for (int x = icon + 1; icon >= 0 && x < image.width() - 6; ++x)
            for (int y = 6; y < image.height() - 6; ++y)
                if (image.pixel(x, y) != ground)
                    return x - icon - 1;
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        useStyle();
        QApplication::setPalette(paletteOf(colors(false)));
    }

    void iconAndTextKeepApart()
    {
        QPushButton push(square(), u"Hide"_s);
        push.resize(push.sizeHint());
        QVERIFY2(gap(push) >= 6 && gap(push) <= 10, qPrintable(QString::number(gap(push))));
        QToolButton tool;
        tool.setIcon(square());
        tool.setText(u"Hide"_s);
        tool.setIconSize({16, 16});
        tool.setAutoRaise(true);
        tool.setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tool.resize(tool.sizeHint());
        QVERIFY2(gap(tool) >= 6 && gap(tool) <= 10, qPrintable(QString::number(gap(tool))));
    }

    void theTextStillHasItsRoom()
    {
        QPushButton with(square(), u"A long name of something"_s);
        QPushButton without(u"A long name of something"_s);
        QVERIFY(with.sizeHint().width() >= without.sizeHint().width() + 16 + 6);
    }

    void aHeaderIsAsWideAsItsWord_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"Key"_s, u"Größe"_s, u"Lizenz"_s, u"Çıkış"_s})
            QTest::newRow(qPrintable(word)) << word;
    }

    void aHeaderIsAsWideAsItsWord()
    {
        QFETCH(QString, word);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({word});
        QHeaderView header(Qt::Horizontal);
        header.setModel(&model);
        const int text = QFontMetrics(fontOf(&header, 12)).horizontalAdvance(word);
        QVERIFY(header.sectionSizeHint(0) >= text + 16); // 8 on each side, as it is drawn
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
