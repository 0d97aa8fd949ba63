// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/import_job.h"
#include "ui/common/mode.h"
#include "ui/player/sound_module.h"

#include <QObject>
#include <QSettings>

#include <chrono>
#include <memory>

namespace merhan::common {
class MainWindow;
}

namespace merhan::studio {

/// What is there as long as the program: settings, session, sound; and the window, which is made
/// anew when the language changes.
class Program : public QObject {
    Q_OBJECT
public:
    Program();
    ~Program() override;

    using Clock = std::chrono::steady_clock;
    /// Shows the window, and opens a project when one is named. How long it took since `begun`
    /// stands in the log.
    void start(const QString &project, Clock::time_point begun);
    common::MainWindow *window() const { return m_window.get(); }
    common::Session *session() { return &m_session; }

private:
    void makeWindow();
    void makeAnew();
    void import(browse::ImportRequest::Kind kind, const QString &source);
    void sayDamaged(const QStringList &what);
    QDialog *makePreferences(QWidget *parent);

    QSettings m_settings;
    common::Session m_session;
    common::Navigator m_navigator;
    const common::Studio m_studio;
    const std::shared_ptr<player::SoundChoice> m_sound;
    std::unique_ptr<common::MainWindow> m_window;
};

} // namespace merhan::studio
