// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/import_job.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace merhan::browse {

/// The problems of an import, one a row.
class ProblemModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, Utterance, What, Done, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<corpus::Problem> problems);
    const std::vector<corpus::Problem> &problems() const { return m_problems; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// As CSV: kind, file, line, utterance, action, sentence.
    Result<void> save(const std::filesystem::path &file) const;

private:
    std::vector<corpus::Problem> m_problems;
};

/// What an import found: counts a session, beside what the full release has, and the problems,
/// which can be filtered and saved.
class ImportReportView : public QWidget {
    Q_OBJECT
public:
    explicit ImportReportView(QWidget *parent = nullptr);
    void show(const ImportOutcome &outcome);

private:
    void save();
    void showChosen(const QModelIndex &row);

    QLabel *m_summary;
    QLabel *m_sessions;
    QLineEdit *m_search;
    QLabel *m_count;
    QWidget *m_problemPart;
    QLabel *m_chosen; ///< the current problem, whole
    ProblemModel *m_problems;
};

} // namespace merhan::browse
