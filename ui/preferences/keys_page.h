// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace merhan::preferences {

class KeyField;

/// Every key of the program that can be another one: looked up, pressed anew, taken from somebody
/// else, put back.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(common::Keys *keys, QWidget *parent = nullptr);

    /// "Ctrl+O  Open a project", those that the search shows.
    QStringList shown() const;
    void choose(common::KeyId id);

private:
    QWidget *makeBar();
    QWidget *makeQuestion();
    void fill();
    void showKeys();
    void filter(const QString &typed);
    void showChosen();
    void want(const QKeySequence &key);
    /// `yes` is the button's word; "": nothing is asked, it is only said.
    void ask(const QString &sentence, const QString &yes, bool orNo);
    void askNothing();
    void resetAll();
    std::optional<common::KeyId> chosen() const;

    common::Keys *m_keys;
    QTreeWidget *m_list;
    QList<QTreeWidgetItem *> m_items; ///< in the order of KeyId
    QLabel *m_of;
    KeyField *m_field;
    QPushButton *m_remove, *m_reset, *m_resetAll;
    QWidget *m_question;
    QLabel *m_sentence;
    QPushButton *m_yes, *m_no;
    std::function<void()> m_does; ///< what is asked about
};

} // namespace merhan::preferences
