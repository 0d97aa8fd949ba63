// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/notification.h"

#include "ui/common/when_read.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QtConcurrentRun>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "org.freedesktop.Notifications";
constexpr auto kPath = "/org/freedesktop/Notifications";
constexpr int kIcon = 64;

/// A picture as the service wants it: "image-data" of the Desktop Notifications Specification.
struct Picture {
    QImage image; ///< RGBA, 8 bits each
};

QDBusArgument &operator<<(QDBusArgument &argument, const Picture &picture)
{
    const QImage &image = picture.image;
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine()) << true
             << 8 << 4
             << QByteArray::fromRawData(reinterpret_cast<const char *>(image.constBits()),
                                        image.sizeInBytes());
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Picture &)
{
    return argument; // it is only sent
}

QDBusMessage call(const char *method)
{
    return QDBusMessage::createMethodCall(QLatin1String(kService), QLatin1String(kPath),
                                          QLatin1String(kService), QLatin1String(method));
}

/// Asked before Qt is: without an address it would look for one by starting other programs.
bool mayHaveBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

void Notifier::say(const QString &title, const QString &text, const QString &about)
{
    if (!mayHaveBus())
        return Q_EMIT unheard();
    // Getting at the bus is a wait, all that follows isn't.
    const auto connecting =
        QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); });
    common::whenRead(this, connecting, [this, title, text, about](bool there) {
        if (!there)
            return Q_EMIT unheard();
        auto *asked = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call("GetCapabilities")), this);
        connect(asked, &QDBusPendingCallWatcher::finished, this, [=, this] {
            asked->deleteLater();
            const QDBusPendingReply<QStringList> answer = *asked;
            if (answer.isError()) // nobody is there
                return Q_EMIT unheard();
            send(title, text, about, answer.value());
        });
    });
}

void Notifier::send(const QString &title, const QString &text, const QString &about,
                    const QStringList &capabilities)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!std::exchange(m_listens, true)) {
        // From whomever: naming the service here would be waiting for its address.
        const auto listen = [&](const char *signal, const char *slot) {
            bus.connect({}, QLatin1String(kPath), QLatin1String(kService), QLatin1String(signal),
                        this, slot);
        };
        listen("ActionInvoked", SLOT(actionInvoked(uint, QString)));
        listen("ActivationToken", SLOT(activationToken(uint, QString)));
    }
    const QString name = QGuiApplication::desktopFileName();
    QVariantMap hints{{u"desktop-entry"_s, name}};
    // A program that isn't installed has no icon that the desktop could find by its name.
    if (const QIcon icon = QGuiApplication::windowIcon();
        !QIcon::hasThemeIcon(name) && !icon.isNull()) {
        qDBusRegisterMetaType<Picture>();
        hints[u"image-data"_s] =
            QVariant::fromValue(Picture{icon.pixmap(QSize(kIcon, kIcon), 1)
                                            .toImage()
                                            .convertToFormat(QImage::Format_RGBA8888)});
    }
    QStringList actions;
    if (capabilities.contains(u"actions"_s))
        actions = {u"default"_s, tr("Show")};
    QDBusMessage message = call("Notify");
    message << QGuiApplication::applicationDisplayName() << 0U << name << title
            << (capabilities.contains(u"body-markup"_s) ? text.toHtmlEscaped() : text) << actions
            << hints << -1; // as long as the desktop likes
    auto *sent = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, about] {
        sent->deleteLater();
        const QDBusPendingReply<uint> id = *sent;
        if (id.isError())
            return Q_EMIT unheard();
        m_shown[id.value()] = about;
        Q_EMIT shown(about);
    });
}

void Notifier::actionInvoked(uint id, const QString &)
{
    if (const auto shown = m_shown.constFind(id); shown != m_shown.cend()) {
        const QString about = *shown; // a listener may have more shown
        Q_EMIT clicked(about);
    }
}

/// Under Wayland a window comes to the front only with this; Qt takes it from there.
void Notifier::activationToken(uint id, const QString &token)
{
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace merhan::train
