// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/utterance_rows.h"

#include <QWidget>

namespace merhan::common {
class ShownRun;
}

namespace merhan::annotate {

/// What the run that is shown in the whole window answered for one utterance, and what that is
/// worth: whether the model had seen it.
class ModelAnswer : public QWidget {
    Q_OBJECT
public:
    explicit ModelAnswer(const common::ShownRun *run, QWidget *parent = nullptr);
    /// nullptr: nothing, and the widget is hidden. So it is without a run.
    void show(const store::UtteranceRow *row);
    /// An answer stands here, not only that there is none.
    bool hasAnswer() const { return m_hasAnswer; }

private:
    const common::ShownRun *m_run;
    QWidget *m_content = nullptr; ///< made anew for each utterance
    bool m_hasAnswer = false;
};

} // namespace merhan::annotate
