// SPDX-License-Identifier: GPL-3.0-or-later
// What is set there holds at once; what it says of this machine is what lies there.
#include "ui/common/style.h"
#include "ui/common/text.h"
#include "ui/preferences/caches_page.h"
#include "ui/preferences/general_page.h"
#include "ui/preferences/libtorch_here.h"
#include "ui/preferences/preferences.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace merhan;
using namespace merhan::preferences;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    common::Session m_session;

    void write(const QString &name, qint64 bytes)
    {
        const QString file = m_folder.filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(QByteArray(bytes, 'x')), bytes);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        common::useStyle();
    }

    /// Asking the sound system takes a moment, also when the page is gone. What it then warns of
    /// goes to QTest, which ends before the application waits for the thread pool.
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s),
                                                 QSettings::IniFormat);
        m_settings->clear();
    }

    void theButtonClears()
    {
        const std::filesystem::path folder = common::toPath(m_folder.filePath(u"cache2"_s));
        write(u"cache2/peaks/a.peaks"_s, 1000);
        CachesPage page(folder);
        page.show();
        const auto buttons = page.findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        QTRY_VERIFY(buttons[0]->isEnabled());
        QVERIFY(!buttons[1]->isEnabled());
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QTRY_VERIFY(!std::filesystem::exists(folder / "peaks" / "a.peaks"));
        QTRY_VERIFY(!buttons[0]->isEnabled());
    }

    void aNameAndAThemeHoldAtOnce()
    {
        const common::Studio studio{&m_session, m_settings.get()};
        GeneralPage page(studio);
        QSignalSpy annotator(&m_session, &common::Session::annotatorChanged);
        QSignalSpy theme(&page, &GeneralPage::themeChanged);
        QSignalSpy language(&page, &GeneralPage::languageChanged);
        page.show();
        auto *name = page.findChild<QLineEdit *>();
        name->setFocus();
        QTest::keyClicks(name, u" R7 "_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_settings->value(u"annotator"_s).toString(), u"R7"_s);
        QCOMPARE(annotator.count(), 1);
        for (QComboBox *box : page.findChildren<QComboBox *>()) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Down);
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(theme.count(), 2);
        QCOMPARE(m_settings->value(u"theme"_s).toString(), u"dark"_s);
        QTRY_COMPARE(language.count(), 2);
        QCOMPARE(m_settings->value(u"language"_s).toString(), u"de"_s);
    }

    void libTorchIsWhereItsVariableSays()
    {
        write(u"torch/lib/libtorch_cpu.so"_s, 4);
        QFile header(m_folder.filePath(u"torch/include/torch/headeronly/version.h"_s));
        QVERIFY(QDir().mkpath(QFileInfo(header.fileName()).path()));
        QVERIFY(header.open(QIODevice::WriteOnly));
        header.write("#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 11\n"
                     "#define TORCH_VERSION_PATCH 0\n");
        header.close();
        qputenv("LibTorch_ROOT", QFile::encodeName(m_folder.path()));
        LibTorchHere here = libTorchHere();
        QCOMPARE(here.version, u"2.11.0"_s);
        QVERIFY(here.folder.endsWith(u"/torch"_s));
        QVERIFY(!here.cuda);
        qputenv("LibTorch_ROOT", "/no/such/folder"); // that one or none, as the launcher does
        here = libTorchHere();
        QVERIFY(here.folder.isEmpty());
        QCOMPARE(here.lookedIn, QStringList(u"/no/such/folder"_s));
        qunsetenv("LibTorch_ROOT");
    }

    void everyControlHasAName()
    {
        const common::Studio studio{&m_session, m_settings.get()};
        Preferences window({studio, std::make_shared<player::SoundChoice>(),
                            common::toPath(m_folder.filePath(u"none"_s))});
        window.show();
        for (int page = 0; page < Preferences::PageCount; ++page) {
            window.setPage(static_cast<Preferences::Page>(page));
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (widget->objectName().startsWith(u"qt_"_s)
                    || QByteArray(widget->metaObject()->className()).startsWith("QHeaderView")
                    || QByteArray(widget->metaObject()->className()).startsWith("QLineEditIcon"))
                    continue;
                if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QLineEdit *>(widget)
                    && !qobject_cast<QComboBox *>(widget)
                    && !qobject_cast<QAbstractItemView *>(widget))
                    continue;
                const auto *interface = QAccessible::queryAccessibleInterface(widget);
                QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                         qPrintable(u"%1 on page %2"_s.arg(
                                        QString::fromLatin1(widget->metaObject()->className()))
                                        .arg(page)));
            }
        }
    }
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
