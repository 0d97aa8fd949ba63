// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/pass.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace merhan::annotate {

class ModelAnswer;

/// Beside the utterance: what raters and annotators said of it, what the shown run answered, and
/// its history. In a blind pass nothing but the history of that pass.
class OthersPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int kWidth = 272;

    OthersPanel(common::Session *session, Pass *pass, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showRow();
    void showModel();
    void readHistory();
    void showHistory(const std::vector<store::Annotation> &history);

    common::Session *m_session;
    QPointer<Pass> m_pass;
    QWidget *m_others; ///< made anew for each utterance
    ModelAnswer *m_model;
    QWidget *m_history;
    QVBoxLayout *m_layout;
    bool m_reading = false, m_again = false;
};

} // namespace merhan::annotate
