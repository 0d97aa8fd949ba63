// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace merhan::preferences {

/// Shows a key; while it has the focus, the next one that is pressed is taken. Esc leaves it as it
/// was, Tab goes on.
class KeyField : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyField(QWidget *parent = nullptr);
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    void pressed(const QKeySequence &key);
    void left(); ///< by Esc

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *) override {} // there is nothing to cut or paste

private:
    void showText();

    QKeySequence m_key;
};

} // namespace merhan::preferences
