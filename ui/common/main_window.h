// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/common/palette.h"

#include <QMainWindow>

class QActionGroup;
class QBoxLayout;
class QLabel;
class QStackedWidget;

namespace merhan::common {

class ModeRail;

/// The window: menu bar, mode rail, the mode in front, the player below, status bar. Modes are
/// made when they are first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent = nullptr);

    /// Shown while no project is open; set once.
    void setStartPage(QWidget *page);
    /// What is at the bottom of the window while a project is open; made when the first one is.
    void setPlayer(std::function<QWidget *(QWidget *parent)> make);
    void setMode(int index);
    /// By its key in the table of modes; one that isn't there is passed over.
    void goTo(const QString &mode);
    void openFile(const QString &file);
    /// Follows the settings "theme": "desktop", "light", "dark".
    void applyTheme();

public Q_SLOTS:
    void openDialog();

Q_SIGNALS:
    void importAsked(const QString &source); ///< "": to be asked for
    void demoAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeSettingsMenu(QMenu *menu);
    void fillRecent(QMenu *menu);
    void showState();
    void about();
    Mode *current() const;
    Mode *modeAt(std::size_t index); ///< made when it isn't yet

    Studio m_studio;
    std::vector<ModeEntry> m_entries;
    std::vector<Mode *> m_modes;
    const bool m_desktopIsDark;
    QMenu *m_settingsMenu;
    ModeRail *m_rail;
    QStackedWidget *m_pages;
    QBoxLayout *m_column;
    QWidget *m_startPage = nullptr;
    QWidget *m_player = nullptr;
    std::function<QWidget *(QWidget *)> m_makePlayer;
    QLabel *m_project;
    QLabel *m_said;
    QLabel *m_source;
    QList<QAction *> m_needProject;
};

} // namespace merhan::common
