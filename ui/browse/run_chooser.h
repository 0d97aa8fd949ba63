// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace merhan::browse {

/// Which run's answers are shown in the whole window, with its protocol; without a run, the button
/// that ends that.
class RunChooser : public QWidget {
    Q_OBJECT
public:
    explicit RunChooser(const common::Studio &studio, QWidget *parent = nullptr);
    /// 0: the combo box alone; 1: and its caption; 2: and the protocol.
    void setDetail(int detail);
    int widthFor(int detail) const;

private:
    void showRuns();

    common::Studio m_studio;
    int m_detail = 2;
    QLabel *m_caption;
    QComboBox *m_runs;
    QWidget *m_badge = nullptr;
    QBoxLayout *m_layout;
    QLabel *m_none;
    QPushButton *m_new;
};

} // namespace merhan::browse
