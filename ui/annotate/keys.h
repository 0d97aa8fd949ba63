// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace merhan::annotate {

/// The keys of a mode while it is on screen, but where a field, a list of choices or a menu needs
/// them. Actions with these keys would take letters from a text.
class Keys : public QObject {
    Q_OBJECT
public:
    /// `handle` says whether the key is one of the mode's, and does it unless `only` asks.
    using Handle = std::function<bool(const QKeyEvent &key, bool only)>;
    /// Belongs to the mode.
    Keys(QWidget *mode, Handle handle);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_mode;
    Handle m_handle;
};

} // namespace merhan::annotate
