// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QSettings;
class QTreeWidget;

namespace merhan::preferences {

/// The text encoders of this machine, and the folders that the person added.
class EncodersPage : public QWidget {
    Q_OBJECT
public:
    explicit EncodersPage(QSettings *settings, QWidget *parent = nullptr);

    void add(const QString &folder);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void ask();
    void removeCurrent();
    void showCurrent();

    QSettings *m_settings;
    QTreeWidget *m_list;
    QLabel *m_said;
    QPushButton *m_remove;
};

} // namespace merhan::preferences
