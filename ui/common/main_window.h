// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_palette.h"
#include "ui/common/history.h"
#include "ui/common/mode.h"
#include "ui/common/palette.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QBoxLayout;
class QDialog;
class QStackedWidget;

namespace merhan::common {

class ModeRail;
class StatusLine;

/// The window: menu bar, mode rail, the mode in front, the player below, status bar. Modes are
/// made when they are first shown. Its menus are in main_menus.cpp, its keys in window_keys.cpp.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shown while no project is open; set once.
    void setStartPage(QWidget *page);
    /// A bar above everything, which shows and hides itself.
    void addBar(QWidget *bar);
    /// What is at the bottom of the window while a project is open; made when the first one is.
    void setPlayer(std::function<QWidget *(QWidget *parent)> make);
    /// The windows behind Ctrl+, and "About", made when they are asked for.
    void setPreferences(std::function<QDialog *(QWidget *parent)> make,
                        std::function<void(QDialog *)> showKeys = {});
    void setAbout(std::function<QDialog *(QWidget *parent)> make);
    /// For a project that was open before the window was made.
    void showProject();
    /// Geometry, side panels, the mode in front: as they are now, for the next start.
    void keepState();
    void setMode(int index);
    /// The key of the mode in front; "" without a project.
    QString mode() const;
    /// Actions of the player for the menu "Playback".
    void setPlaybackActions(const QList<QAction *> &actions);
    /// A sentence for the status bar.
    void say(const QString &sentence);
    /// Everything that a person can do here by a menu or a key, for the palette.
    QList<ActionPalette::Entry> actionEntries() const;
    /// By its key in the table of modes; one that isn't there is passed over.
    void goTo(const QString &mode);
    void openFile(const QString &file);
    /// Follows the settings "theme": "desktop", "light", "dark".
    void applyTheme();

public Q_SLOTS:
    void openDialog();
    void showPreferences();
    void showKeys();
    void showLog();
    void showPalette();
    /// Keys that work everywhere: F6, Alt+←, Alt+→, F1.
    void nextPanel();
    void goBack();
    void goForward();
    void explainFocused();

Q_SIGNALS:
    /// By its key; said when it has come to the front.
    void modeShown(const QString &mode);
    void importAsked(const QString &source); ///< "": to be asked for
    void demoAsked();
    void annotationsExportAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeGoMenu(QMenu *view);
    void makeEditMenu(QMenu *edit);
    void takeBack(bool redo);
    void fillRecent(QMenu *menu);
    void showState();
    void showDialog(QPointer<QDialog> &dialog, const std::function<QDialog *(QWidget *)> &make);
    void visit();
    void travel(const std::optional<History::Place> &place);
    QList<QWidget *> panels() const;
    Mode *current() const;
    QString m_droppedRun; ///< on the window, before its project was open
    Mode *modeAt(std::size_t index); ///< made when it isn't yet

    Studio m_studio;
    std::vector<ModeEntry> m_entries;
    std::vector<Mode *> m_modes;
    const bool m_desktopIsDark;
    ModeRail *m_rail;
    QStackedWidget *m_pages;
    QBoxLayout *m_column;
    StatusLine *m_status;
    QWidget *m_startPage = nullptr;
    QWidget *m_player = nullptr;
    std::function<QWidget *(QWidget *)> m_makePlayer;
    std::function<QDialog *(QWidget *)> m_makePreferences, m_makeAbout;
    std::function<void(QDialog *)> m_showKeys; ///< the page of the preferences that has them
    QPointer<QDialog> m_preferences, m_about, m_log, m_palette;
    QMenu *m_playback = nullptr;
    QAction *m_back = nullptr, *m_forward = nullptr;
    History m_history;
    QElapsedTimer m_clock;
    bool m_travelling = false;
    QHash<QWidget *, QPointer<QWidget>> m_lastFocus; ///< of each panel
    QList<QAction *> m_needProject;
};

} // namespace merhan::common
