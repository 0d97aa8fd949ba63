// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/outside.h"

#include "core/audio/wav_facts.h"
#include "ui/common/class_look.h"
#include "ui/common/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

const QStringList kEndings{u"wav"_s, u"flac"_s, u"ogg"_s, u"mp3"_s, u"aiff"_s, u"aif"_s, u"sph"_s};
constexpr qint64 kLongestText = 64 * 1024;

bool isRecording(const QFileInfo &file)
{
    return file.isFile() && kEndings.contains(file.suffix(), Qt::CaseInsensitive);
}

QFileInfoList recordingsOf(const QFileInfo &folder)
{
    QStringList patterns;
    for (const QString &ending : kEndings)
        patterns << u"*."_s + ending;
    return QDir(folder.filePath()).entryInfoList(patterns, QDir::Files, QDir::Name | QDir::IgnoreCase);
}

QString transcriptBeside(const QFileInfo &recording)
{
    for (const QString &ending : {u".txt"_s, u".lab"_s}) {
        QFile file(recording.absolutePath() + u'/' + recording.completeBaseName() + ending);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.read(kLongestText)).simplified();
    }
    return {};
}

} // namespace

std::vector<Recording> recordingsIn(const QStringList &filesAndFolders)
{
    QFileInfoList files;
    for (const QString &name : filesAndFolders) {
        const QFileInfo info(name);
        if (info.isDir())
            files << recordingsOf(info);
        else if (isRecording(info))
            files << info;
    }
    std::vector<Recording> recordings;
    for (const QFileInfo &info : files) {
        Recording recording;
        recording.file = common::toPath(info.absoluteFilePath());
        recording.name = info.completeBaseName();
        recording.text = transcriptBeside(info);
        if (const auto facts = audio::readWavFacts(recording.file))
            recording.seconds = static_cast<double>(facts->frames) / facts->sampleRateHz;
        else
            recording.problem = common::sentence(facts.error());
        recordings.push_back(std::move(recording));
    }
    return recordings;
}

bool mayBeRecordings(const QStringList &filesAndFolders)
{
    return std::any_of(filesAndFolders.begin(), filesAndFolders.end(), [](const QString &name) {
        const QFileInfo info(name);
        if (!info.isDir())
            return isRecording(info);
        return !QFileInfo::exists(name + u"/dataset.jsonl"_s) && !recordingsOf(info).isEmpty();
    });
}

void RecordingModel::add(std::vector<Recording> recordings)
{
    std::erase_if(recordings, [this](const Recording &one) {
        return std::any_of(m_recordings.begin(), m_recordings.end(),
                           [&](const Recording &mine) { return mine.file == one.file; });
    });
    if (recordings.empty())
        return;
    const auto first = static_cast<int>(m_recordings.size());
    beginInsertRows({}, first, first + static_cast<int>(recordings.size()) - 1);
    std::move(recordings.begin(), recordings.end(), std::back_inserter(m_recordings));
    endInsertRows();
}

void RecordingModel::clear()
{
    beginResetModel();
    m_recordings.clear();
    endResetModel();
}

void RecordingModel::setRun(const QString &run, const std::string &protocol)
{
    m_protocol = protocol;
    if (run == m_run)
        return;
    m_run = run;
    for (Recording &recording : m_recordings)
        recording.prediction.reset();
    if (!m_recordings.empty())
        Q_EMIT dataChanged(index(0, Predicted), index(rowCount() - 1, Confidence));
}

void RecordingModel::setPrediction(const std::filesystem::path &file, const QString &text,
                                   const std::vector<std::string> &classes,
                                   const protocol::EnginePrediction &prediction)
{
    const auto found = std::find_if(m_recordings.begin(), m_recordings.end(),
                                    [&](const Recording &one) { return one.file == file; });
    if (found == m_recordings.end() || found->text != text)
        return; // gone, or other words by now
    m_classes = classes;
    found->problem = prediction.error ? common::sentence(prediction.error->code, prediction.error->arguments,
                                                      prediction.error->sentence)
                                   : QString();
    found->prediction = prediction.error ? std::nullopt : std::optional(prediction);
    const auto row = static_cast<int>(found - m_recordings.begin());
    Q_EMIT dataChanged(index(row, Predicted), index(row, Confidence));
}

protocol::Predictions RecordingModel::predictions() const
{
    protocol::Predictions all;
    all.classes = m_classes;
    for (const Recording &recording : m_recordings) {
        if (!recording.prediction)
            continue;
        protocol::PredictionRow &row = all.rows.emplace_back();
        row.utterance = recording.name.toStdString();
        row.endSeconds = recording.seconds;
        row.transcript = recording.text.toStdString();
        row.predicted = recording.prediction->predicted;
        row.probabilities = recording.prediction->probabilities;
        row.entropy = protocol::entropyOf(row.probabilities);
        row.run = m_run.toStdString();
        row.protocol = m_protocol;
    }
    return all;
}

int RecordingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recordings.size());
}

int RecordingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Recording &recording = m_recordings[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole && !recording.problem.isEmpty())
        return recording.problem;
    if (role == Qt::TextAlignmentRole && (index.column() == Seconds || index.column() == Confidence))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Name: return recording.name;
    case Seconds:
        return recording.seconds > 0 ? tr("%1 s").arg(common::number(recording.seconds, 2)) : u"–"_s;
    case Text:
        return recording.text.isEmpty() && role == Qt::DisplayRole ? tr("Type what is said…")
                                                                   : recording.text;
    case Predicted:
        return recording.prediction ? common::className(recording.prediction->predicted)
               : recording.problem.isEmpty() ? QString()
                                             : tr("can’t be used");
    case Confidence: {
        if (!recording.prediction || recording.prediction->probabilities.empty())
            return {};
        const auto &p = recording.prediction->probabilities;
        return common::number(*std::max_element(p.begin(), p.end()), 2);
    }
    case ColumnCount: break;
    }
    return {};
}

QVariant RecordingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name: return tr("Recording");
    case Seconds: return tr("Length");
    case Text: return tr("What is said");
    case Predicted: return tr("Predicted");
    case Confidence: return tr("p", "a probability");
    case ColumnCount: break;
    }
    return {};
}

bool RecordingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Text || role != Qt::EditRole)
        return false;
    Recording &recording = m_recordings[static_cast<std::size_t>(index.row())];
    const QString text = value.toString().simplified();
    if (text == recording.text)
        return false;
    recording.text = text;
    recording.prediction.reset();
    Q_EMIT dataChanged(index.siblingAtColumn(Text), index.siblingAtColumn(Confidence));
    Q_EMIT textEdited(index.row());
    return true;
}

Qt::ItemFlags RecordingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Text ? flags | Qt::ItemIsEditable : flags;
}

} // namespace merhan::inspect
