// SPDX-License-Identifier: GPL-3.0-or-later
// The bar above the map, with texts as long as German's: nothing is cut and nothing touches.
#include "ui/common/badge.h"
#include "ui/common/elided_label.h"
#include "ui/common/keys.h"
#include "ui/common/style.h"
#include "ui/inspect/inspect_header.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace merhan;
using namespace merhan::inspect;
using namespace Qt::StringLiterals;

namespace {

/// Of the page in a window 1280, 1120 (the least) and 1920 wide.
constexpr int kWidth = 1204, kLeastWidth = 1044, kWideWidth = 1844;

} // namespace

class TestInspectHeader : public QObject {
    Q_OBJECT

    common::Keys m_keys;
    std::unique_ptr<InspectHeader> m_header;

    const common::ElidedLabel *name() const { return m_header->findChild<common::ElidedLabel *>(); }
    QStringList badges() const
    {
        QStringList shown;
        for (const auto *badge : m_header->findChildren<common::Badge *>())
            if (badge->isVisible())
                shown << badge->accessibleName();
        return shown;
    }
    QWidget *labelled(const QString &text) const
    {
        for (auto *label : m_header->findChildren<QLabel *>())
            if (label->text() == text)
                return label;
        return nullptr;
    }
    void setWidth(int width)
    {
        m_header->resize(width, m_header->height());
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void initTestCase() { common::useStyle(); }

    void init()
    {
        m_header = std::make_unique<InspectHeader>(&m_keys);
        m_header->show();
        setWidth(kWidth);
        m_header->setPlace(u"125 von 156"_s, {});
        m_header->setName(u"Ses03F_impro05_F012"_s, u"the transcript"_s);
        m_header->setProtocol(u"leave one session out, 5 folds; validated on 10 % of the rest at "
                              "random, class by class; labels corrected in four"_s,
                              {});
        m_header->setSplit(new common::Badge(u"zur Wahl der Epoche benutzt, Sitzung 5"_s, true));
        QCoreApplication::processEvents();
    }

    void whatCanBeSaidShorterIsAndTheNameStaysWhole()
    {
        QVERIFY(!name()->isElided());
        QCOMPARE(badges().size(), 2);
        setWidth(kWideWidth);
        QCOMPARE(badges().value(0), u"LOSO · 5 folds"_s);
        QVERIFY(labelled(u"Run"_s)->isVisible());
        setWidth(kLeastWidth);
        QCOMPARE(badges().value(0), u"LOSO 5"_s);
        m_header->setName(QString(60, u'w'), {});
        QVERIFY(name()->isElided());
        QVERIFY(!labelled(u"Run"_s)->isVisible());
        m_header->setName(u"Ses03F_impro05_F012"_s, {});
        setWidth(kWideWidth);
        QCOMPARE(badges().value(0), u"LOSO · 5 folds"_s);
        QVERIFY(labelled(u"Run"_s)->isVisible());
    }

    void aBadgeCountsAtOnce()
    {
        m_header->setSplit(new common::Badge(QString(70, u'w')));
        QCoreApplication::processEvents();
        QCOMPARE(badges().value(0), u"LOSO 5"_s); // which leaves room
    }

    void nothingIsCutOrTouches_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("name");
        for (const int width : {kWideWidth, kWidth, kLeastWidth})
            for (const QString &name : {u"a"_s, u"Ses03F_impro05_F012"_s, QString(60, u'w')})
                QTest::addRow("%d, %d letters", width, static_cast<int>(name.size()))
                    << width << name;
    }

    void nothingIsCutOrTouches()
    {
        QFETCH(int, width);
        QFETCH(QString, name);
        m_header->setName(name, {});
        setWidth(width);
        QList<QWidget *> shown;
        for (QWidget *child : m_header->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                shown << child;
        QVERIFY(shown.size() >= 8);
        for (QWidget *one : shown) {
            const QByteArray what =
                one->metaObject()->className() + QByteArray(" ") + one->accessibleName().toUtf8();
            QVERIFY2(m_header->rect().contains(one->geometry()), what);
            QVERIFY2(one->width() >= one->minimumSizeHint().width(), what);
            for (const QWidget *other : shown)
                QVERIFY2(
                    one == other
                        || !one->geometry().adjusted(-3, 0, 3, 0).intersects(other->geometry()),
                    what);
        }
    }
};

QTEST_MAIN(TestInspectHeader)
#include "tst_inspect_header.moc"
