// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/player/sound_module.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace merhan::preferences {

/// What the window's settings are made from. All outlive it.
struct Parts {
    common::Studio studio;
    std::shared_ptr<player::SoundChoice> sound;
    std::filesystem::path caches;
};

/// Settings of the program. Each holds at once: there is no OK and nothing to be lost.
class Preferences : public QDialog {
    Q_OBJECT
public:
    enum Page { General, Sound, Keys, Encoders, Training, Caches, PageCount };

    explicit Preferences(const Parts &parts, QWidget *parent = nullptr);
    void setPage(Page page);

Q_SIGNALS:
    void themeChanged();
    void languageChanged();

private:
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace merhan::preferences
