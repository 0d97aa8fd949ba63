// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;

namespace merhan::common {

/// The window: menu bar, mode rail, the mode in front with its header, the player below,
/// status bar. Modes are made when they are first shown.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(const Studio &studio, std::vector<ModeEntry> modes, QWidget *parent = nullptr);

    /// Shown while no project is open; set once.
    void setStartPage(QWidget *page);
    void setMode(int index);

private:
    void makeMenus();
    void openDialog();

    Studio m_studio;
    std::vector<ModeEntry> m_entries;
    std::vector<Mode *> m_modes;
    QStackedWidget *m_pages;
    QLabel *m_project;
};

} // namespace merhan::common
