// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/runs.h"
#include "ui/train/run_facts.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace merhan::train {

/// One run: what its files say, what the project says, and what was just asked of it.
struct RunEntry {
    QString folder; ///< its key
    QString name;
    QString note;
    bool inside = true; ///< in the project's own folder of runs
    std::shared_ptr<const RunFacts> facts; ///< nullptr: the folder isn't there (any more)
    std::optional<store::RunRow> row;      ///< once the project has taken it in
    double war = protocol::kNoNumber, uar = protocol::kNoNumber; ///< of the test
    qint64 eventsMs = 0; ///< when it last said something, since 1970
    // Asked by this program
    qint64 process = 0;       ///< of the worker that was started; 0: none, or it has begun
    QString startProblem;     ///< why that came to nothing
    bool stopAsked = false;
    qint64 stopAskedMs = 0;
    Force force = Force::None; ///< the stop that was asked for didn't come

    Look look() const;
    bool live() const { return isLive(look()); }
    bool elsewhere() const { return facts && facts->status.elsewhere; }
    const protocol::RunProgress &progress() const; ///< an empty one when it wasn't read
    /// As the run says them, in English; "" before the first event.
    QString protocol() const;
    QString leakage() const;
    QString startedAt() const; ///< UTC; "" before the first event
    /// What the list says below the name: where a live one is, what the score or the matter is.
    QString summary() const;
    /// The same with every score of the run.
    QString scores() const;
};

/// The runs of the project, the newest first.
class RunModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const RunEntry &at(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    int rowOf(const QString &folder) const; ///< −1: none
    const RunEntry *find(const QString &folder) const;
    const std::vector<RunEntry> &entries() const { return m_entries; }

    /// Adds it or takes the place of the one with its folder; moved to where it belongs.
    void put(RunEntry entry);
    void remove(const QString &folder);
    void clear();

private:
    std::vector<RunEntry> m_entries;
};

} // namespace merhan::train
