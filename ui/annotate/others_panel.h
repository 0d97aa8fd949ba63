// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/pass.h"

#include <QWidget>

class QVBoxLayout;

namespace merhan::annotate {

/// Beside the utterance: what raters and annotators said of it, and its history. In a blind pass
/// nothing but the history of that pass.
class OthersPanel : public QWidget {
    Q_OBJECT
public:
    OthersPanel(common::Session *session, Pass *pass, QWidget *parent = nullptr);

private:
    void showRow();
    void readHistory();
    void showHistory(const std::vector<store::Annotation> &history);

    common::Session *m_session;
    Pass *m_pass;
    QWidget *m_others; ///< made anew for each utterance
    QWidget *m_history;
    QVBoxLayout *m_layout;
    bool m_reading = false, m_again = false;
};

} // namespace merhan::annotate
