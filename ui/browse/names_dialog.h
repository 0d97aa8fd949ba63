// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <set>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace merhan::browse {

/// Chooses some of many names (dialogs, speakers), more than a menu can hold.
class NamesDialog : public QDialog {
    Q_OBJECT
public:
    struct Name {
        std::string key;
        QString shown;
        int utterances = 0;
    };
    /// `countOf`: the utterances that a choice would leave.
    NamesDialog(const QString &title, const std::vector<Name> &names,
                const std::set<std::string> &chosen,
                std::function<int(const std::set<std::string> &)> countOf, QWidget *parent);

    std::set<std::string> chosen() const;

private:
    void say();

    std::function<int(const std::set<std::string> &)> m_countOf;
    std::vector<std::string> m_keys;
    QStandardItemModel *m_items;
    QLabel *m_count;
    QPushButton *m_go;
};

} // namespace merhan::browse
