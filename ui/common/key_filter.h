// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QKeyEvent;
class QWidget;

namespace merhan::common {

/// Somebody writes or chooses there: letters are its own.
bool isField(const QWidget *focus);
/// What has the focus takes that key by what it is: a field what is typed, a button Space, a table
/// its arrows.
bool needsKey(const QWidget *focus, const QKeyEvent &key);

/// The keys of a part of the window while it is on screen, wherever in the window the focus is, but
/// where a field, a button or a menu needs them. Actions with these keys would take letters from a
/// text and Space from a button.
class KeyFilter : public QObject {
    Q_OBJECT
public:
    /// Says whether the key is one of its own, and does it unless `only` asks.
    using Handle = std::function<bool(const QKeyEvent &key, bool only)>;
    /// Belongs to `part`. `inFields` is asked instead of `handle` while a field has the focus.
    KeyFilter(QWidget *part, Handle handle, Handle inFields = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_part;
    Handle m_handle, m_inFields;
    const QEvent *m_ofField = nullptr; ///< a key on its way from a field to its parents
};

} // namespace merhan::common
