// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QButtonGroup;
class QToolButton;

namespace merhan::common {

/// The modes at the left edge of the window, and the settings below them.
class ModeRail : public QWidget {
    Q_OBJECT
public:
    ModeRail(const std::vector<ModeEntry> &modes, Keys *keys, QWidget *parent = nullptr);

    /// −1: none is in front.
    void setCurrent(int index);
    /// Without a project there is nothing that a mode could show.
    void setModesEnabled(bool enabled);
    /// A few characters beside the icon; "": none.
    void setBadge(int index, const QString &badge);

Q_SIGNALS:
    void chosen(int index);
    void settingsAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace merhan::common
