// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/action_palette.h"

#include <QWidget>

class QTreeWidget;

namespace merhan::preferences {

/// Every key of the program, to be looked up.
class KeysPage : public QWidget {
    Q_OBJECT
public:
    explicit KeysPage(const QList<common::ActionPalette::Entry> &actions,
                      QWidget *parent = nullptr);

    /// "Ctrl+O  Open a project…", those that the search shows.
    QStringList shown() const;

private:
    void filter(const QString &typed);

    QTreeWidget *m_list;
};

} // namespace merhan::preferences
