// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>

namespace merhan::train {

/// Notifications by the desktop's own service (org.freedesktop.Notifications). Never waits for it,
/// and says nothing anywhere when there is none.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `about` comes back when it is clicked.
    void say(const QString &title, const QString &text, const QString &about);

Q_SIGNALS:
    void clicked(const QString &about);
    void shown(const QString &about);
    /// No desktop showed it.
    void unheard();

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void activationToken(uint id, const QString &token);

private:
    void send(const QString &title, const QString &text, const QString &about,
              const QStringList &capabilities);

    /// By the desktop's number: what each is about. Desktops keep them to be clicked later.
    QMap<uint, QString> m_shown;
    bool m_listens = false;
};

} // namespace merhan::train
