// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace merhan::player {

class PlayerPanel;

/// The player's keys anywhere in a window, but where a field or a menu needs them. Actions with
/// these keys would take Space from a focused button and a comma from a text.
class PlayerKeys : public QObject {
    Q_OBJECT

public:
    /// Belongs to the panel.
    PlayerKeys(PlayerPanel *panel, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isForUs(const QKeyEvent &event, QWidget *focus) const;
    bool handle(const QKeyEvent &event, bool only);

    PlayerPanel *m_panel;
    QWidget *m_window;
};

} // namespace merhan::player
