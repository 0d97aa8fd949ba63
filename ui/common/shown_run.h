// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corpus/labels.h"
#include "core/store/runs.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace merhan::common {

class Session;

/// What a run says of every utterance, as store::Shown has it: the answer of a model that hadn't
/// seen it, where there is one. Never changes, so any thread may read it.
struct RunAnswers {
    store::RunRow run;
    std::optional<corpus::LabelSet> labelSet; ///< that the run was trained with
    std::unordered_map<std::int64_t, store::Shown> byUtterance; ///< by UtteranceRow::number

    /// nullptr: the run says nothing of it.
    const store::Shown *of(std::int64_t utterance) const;
    /// The label key of the class; "" for an index that is none.
    std::string_view classKey(int index) const;
    /// Whether the answer is what `labelKey` counts as in the run's label set; nothing for a label
    /// outside the set, and for none.
    std::optional<bool> agrees(const store::Shown &answer, std::string_view labelKey) const;
};

/// The run whose answers are shown in the whole window, and the list it is chosen from. At first
/// the one that was chosen last in this project, else the newest finished one. Follows the session;
/// what it reads, it reads off the UI thread.
class ShownRun : public QObject {
    Q_OBJECT
public:
    explicit ShownRun(Session *session);

    /// The project's runs, in the order in which they were begun.
    const std::vector<store::RunRow> &runs() const { return m_runs; }
    /// Whether runs() has been read since the project was opened.
    bool isRead() const { return m_read; }
    /// "" while there is none.
    QString name() const;
    /// nullptr while there is none.
    const store::RunRow *run() const;
    /// nullptr while there is no run, or its answers aren't read yet.
    std::shared_ptr<const RunAnswers> answers() const { return m_answers; }

    /// Shows another run, and remembers it in the project.
    void choose(const QString &name);
    /// Looks again: another program may have taken a run in. Then read() or failed().
    void refresh();

Q_SIGNALS:
    /// The list was read, or another of it is chosen: name() and run() hold from here on.
    void read();
    /// answers() are others, or there are none any more.
    void changed();
    /// The list or the answers can't be read.
    void failed(const merhan::Error &error);

private:
    struct Looked;
    void look();
    void readAnswers();
    void forget();

    Session *m_session;
    std::vector<store::RunRow> m_runs;
    bool m_read = false;
    std::int64_t m_number = 0; ///< RunRow::number of the shown one; a name may change
    bool m_chosen = false;     ///< by the person; else a newer run takes its place
    int m_looking = 0, m_reading = 0; ///< answers to older questions are dropped
    std::shared_ptr<const RunAnswers> m_answers;
};

} // namespace merhan::common
