// SPDX-License-Identifier: GPL-3.0-or-later
// What a desktop is told: a bus of the test's own, and on it a service that writes down what it
// gets.
#include "ui/train/notification.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QIcon>
#include <QPixmap>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace merhan::train;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWaitMs = 10'000;

/// The desktop's side.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit Desktop(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, u"desktop"_s))
    {}
    ~Desktop() override { QDBusConnection::disconnectFromBus(u"desktop"_s); }
    bool begin()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                    QDBusConnection::ExportAllSlots)
               && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void end() { m_bus.unregisterService(u"org.freedesktop.Notifications"_s); }
    void click(uint id)
    {
        auto signal =
            QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                       u"org.freedesktop.Notifications"_s, u"ActionInvoked"_s);
        signal << id << u"default"_s;
        m_bus.send(signal);
    }

    QString program, icon, title, text;
    QStringList actions, capabilities{u"actions"_s, u"body"_s};
    QVariantMap hints;
    uint last = 6;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &app, uint, const QString &appIcon, const QString &summary,
                const QString &body, const QStringList &asked, const QVariantMap &more, int)
    {
        program = app;
        icon = appIcon;
        title = summary;
        text = body;
        actions = asked;
        hints = more;
        return ++last;
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class TestNotification : public QObject {
    Q_OBJECT

    QProcess m_bus;
    std::unique_ptr<Desktop> m_desktop;

private Q_SLOTS:
    void initTestCase()
    {
        const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (daemon.isEmpty())
            QSKIP("There is no dbus-daemon here.");
        m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForReadyRead(kWaitMs));
        const QByteArray address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
        m_desktop = std::make_unique<Desktop>(QString::fromLatin1(address));
        QPixmap picture(8, 8);
        picture.fill(Qt::red);
        QGuiApplication::setWindowIcon(QIcon(picture));
        QGuiApplication::setApplicationDisplayName(u"The Program"_s);
        QGuiApplication::setDesktopFileName(u"no-such-program-anywhere"_s);
    }

    void withoutADesktopItIsSaid()
    {
        Notifier notifier;
        QSignalSpy unheard(&notifier, &Notifier::unheard);
        notifier.say(u"One"_s, u"more"_s, u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(unheard.count(), 1, kWaitMs);
    }

    void whatIsSaidIsShownAndAClickComesBack()
    {
        QVERIFY(m_desktop->begin());
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown), clicked(&notifier, &Notifier::clicked);
        notifier.say(u"A & B is finished"_s, u"UAR <91.7>"_s, u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kWaitMs);
        QCOMPARE(m_desktop->program, u"The Program"_s);
        QCOMPARE(m_desktop->title, u"A & B is finished"_s);
        QCOMPARE(m_desktop->text, u"UAR <91.7>"_s); // this desktop knows no markup
        QCOMPARE(m_desktop->actions, (QStringList{u"default"_s, u"Show"_s}));
        QCOMPARE(m_desktop->hints[u"desktop-entry"_s].toString(), u"no-such-program-anywhere"_s);
        // The icon itself, for no theme has it.
        const auto picture = m_desktop->hints[u"image-data"_s].value<QDBusArgument>();
        QCOMPARE(picture.currentSignature(), u"(iiibiiay)"_s);
        int width = 0, height = 0, stride = 0, bits = 0, channels = 0;
        bool alpha = false;
        QByteArray pixels;
        picture.beginStructure();
        picture >> width >> height >> stride >> alpha >> bits >> channels >> pixels;
        picture.endStructure();
        QVERIFY(width > 0 && width == height);
        QCOMPARE(pixels.size(), qsizetype{stride} * height);
        QCOMPARE(pixels.first(4), QByteArray("\xff\x00\x00\xff", 4));

        const uint first = m_desktop->last;
        notifier.say(u"Two"_s, {}, u"b"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 2, kWaitMs);
        m_desktop->click(1); // another program's
        m_desktop->click(first);
        QTRY_COMPARE_WITH_TIMEOUT(clicked.count(), 1, kWaitMs);
        QCOMPARE(clicked[0][0].toString(), u"a"_s);
        m_desktop->click(m_desktop->last);
        QTRY_COMPARE_WITH_TIMEOUT(clicked.count(), 2, kWaitMs);
        QCOMPARE(clicked[1][0].toString(), u"b"_s);
    }

    void markupIsText()
    {
        m_desktop->capabilities = {u"body-markup"_s};
        Notifier notifier;
        QSignalSpy shown(&notifier, &Notifier::shown);
        notifier.say(u"A & B"_s, u"UAR <91.7>"_s, u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, kWaitMs);
        QCOMPARE(m_desktop->title, u"A & B"_s); // a title is never markup
        QCOMPARE(m_desktop->text, u"UAR &lt;91.7&gt;"_s);
        QVERIFY(m_desktop->actions.isEmpty()); // none can be clicked here
    }

    void cleanupTestCase()
    {
        m_desktop.reset();
        m_bus.kill();
        m_bus.waitForFinished();
    }
};

QTEST_MAIN(TestNotification)
#include "tst_notification.moc"
