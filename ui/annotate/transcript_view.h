// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/session.h"

#include <QWidget>

#include <array>

class QLabel;

namespace merhan::annotate {

/// What is being labelled, in large letters, between the turns around it.
class TranscriptView : public QWidget {
    Q_OBJECT
public:
    explicit TranscriptView(const common::Session *session, QWidget *parent = nullptr);
    /// −1: none.
    void showRow(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    struct Turn {
        QLabel *who, *what;
        QString said;
    };
    const common::Session *m_session;
    std::array<Turn, 4> m_turns{}; ///< two before, the current, one after
};

} // namespace merhan::annotate
