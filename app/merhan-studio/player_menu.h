// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QSettings;

namespace merhan::common {
class MainWindow;
}
namespace merhan::player {
class PlayerPanel;
}

namespace merhan::studio {

/// The menu "Playback", and how much of the player a mode leaves room for: in Train the transport
/// alone, in a low window no lanes. F8 toggles the waveform, kept for each mode.
class PlayerMenu : public QObject {
    Q_OBJECT
public:
    /// Belongs to the panel.
    PlayerMenu(player::PlayerPanel *panel, common::MainWindow *window, QSettings *settings);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    QString key() const;

    player::PlayerPanel *m_panel;
    common::MainWindow *m_window;
    QSettings *m_settings;
    QAction *m_waveform;
};

} // namespace merhan::studio
