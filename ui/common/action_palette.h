// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace merhan::common {

/// Every action of the window by its name: typed, chosen, done.
class ActionPalette : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString place; ///< "File", the menu it is in; "" for none
        QPointer<QAction> action;
    };
    ActionPalette(const QList<Entry> &entries, QWidget *parent);

    /// Whether what was typed finds `text`: every word begins somewhere in it, in any order.
    static bool matches(const QString &typed, const QString &text);
    QStringList shown() const;
    static QString nameOf(const QAction *action);
    /// Its shortcut, or the key that stands beside it in its menu.
    static QString keyOf(const QAction *action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void run();

    QList<Entry> m_entries;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace merhan::common
