// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/engine.h"
#include "core/protocol/predictions.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <filesystem>
#include <optional>
#include <vector>

namespace merhan::inspect {

/// A recording that is in no corpus, and what is said in it.
struct Recording {
    std::filesystem::path file;
    QString name; ///< the file's, without its ending
    QString text;
    double seconds = 0; ///< 0: it can't be read
    std::optional<protocol::EnginePrediction> prediction; ///< in the mean of the run's folds
    QString problem; ///< why there is none
};

/// Recordings among those files, and in those folders (not below them), by name. The transcript is
/// that of NAME.txt or NAME.lab beside NAME.wav. Reads the disk.
std::vector<Recording> recordingsIn(const QStringList &filesAndFolders);
/// Whether something dropped is for recordingsIn(): recordings, or a folder with some right in it
/// that is no run. Looks at names alone.
bool mayBeRecordings(const QStringList &filesAndFolders);

/// The recordings from outside as a table; what is said can be typed in.
class RecordingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Seconds, Text, Predicted, Confidence, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    const std::vector<Recording> &recordings() const { return m_recordings; }
    /// Those that are new; the same file again keeps what was typed.
    void add(std::vector<Recording> recordings);
    void clear();
    /// Of another run; what was predicted is gone.
    void setRun(const QString &run, const std::string &protocol);
    void setPrediction(const std::filesystem::path &file, const QString &text,
                       const std::vector<std::string> &classes,
                       const protocol::EnginePrediction &prediction);
    const std::vector<std::string> &classes() const { return m_classes; }
    /// As predictions.csv has them; those without an answer are left out.
    protocol::Predictions predictions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other words were typed: it is to be predicted anew.
    void textEdited(int row);

private:
    std::vector<Recording> m_recordings;
    std::vector<std::string> m_classes;
    QString m_run;
    std::string m_protocol;
};

} // namespace merhan::inspect
