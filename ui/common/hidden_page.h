// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QWidget>

namespace merhan::common {

/// Stands in a mode's place while somebody annotates blind: says so, and can end the blind pass.
class HiddenPage : public QWidget {
    Q_OBJECT
public:
    explicit HiddenPage(Session *session, QWidget *parent = nullptr);
};

/// Keeps `content`, everything that a mode shows, and a HiddenPage in one place, and shows the one
/// or the other as the session's blind pass begins and ends. What is behind it can't be reached by
/// Tab or by a screen reader. The widget that it returns goes into the mode's layout.
QWidget *hiddenWhileBlind(Session *session, QWidget *content);

} // namespace merhan::common
