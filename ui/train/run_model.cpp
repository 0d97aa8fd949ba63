// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_model.h"

#include "ui/common/protocol_words.h"
#include "ui/common/text.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/train/words.h"

#include <algorithm>
#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

Look lookOf(const std::string &state)
{
    if (state == "stopped")
        return Look::Stopped;
    if (state == "failed")
        return Look::Failed;
    return state == "died" ? Look::Died : Look::Finished;
}

/// Not begun first, then by the time of beginning, the newest first.
bool before(const RunEntry &a, const RunEntry &b)
{
    const QString one = a.startedAt(), other = b.startedAt();
    if (one.isEmpty() != other.isEmpty())
        return one.isEmpty();
    return one != other ? one > other : a.folder > b.folder;
}

} // namespace

Look RunEntry::look() const
{
    if (process > 0)
        return Look::Starting;
    if (!startProblem.isEmpty())
        return Look::Failed;
    if (!facts)
        return row ? lookOf(row->state) : Look::NotBegun;
    switch (facts->status.state) {
    case protocol::RunState::NotStarted:
        return Look::NotBegun;
    case protocol::RunState::Running:
        if (stopAsked)
            return Look::Stopping;
        return progress().paused ? Look::Paused : Look::Running;
    case protocol::RunState::Finished:
        return Look::Finished;
    case protocol::RunState::Stopped:
        return Look::Stopped;
    case protocol::RunState::Failed:
        return Look::Failed;
    case protocol::RunState::Died:
        break;
    }
    return Look::Died;
}

const protocol::RunProgress &RunEntry::progress() const
{
    static const protocol::RunProgress none;
    return facts && facts->progress ? *facts->progress : none;
}

QString RunEntry::protocol() const
{
    if (progress().started)
        return QString::fromStdString(progress().started->protocol);
    return row ? QString::fromStdString(row->protocol) : QString();
}

QString RunEntry::leakage() const
{
    if (progress().started)
        return QString::fromStdString(progress().started->leakage);
    return row ? QString::fromStdString(row->leakage) : QString();
}

QString RunEntry::startedAt() const
{
    if (!progress().firstTime.empty())
        return QString::fromStdString(progress().firstTime);
    return row ? QString::fromStdString(row->startedAt) : QString();
}

QString RunEntry::scores() const
{
    return look() == Look::Finished && std::isfinite(uar)
               ? Words::tr("UAR %1, WAR %2", "numbers in per cent, the second with its sign")
                     .arg(common::number(100 * uar, 1), evaluate::percent(war))
               : summary();
}

QString RunEntry::summary() const
{
    const Look state = look();
    if (facts && !facts->problem.isEmpty())
        return facts->problem;
    switch (state) {
    case Look::Running:
    case Look::Paused:
    case Look::Stopping: {
        const QString place = shortPlace(progress());
        if (state == Look::Running)
            return place.isEmpty() ? stateName(state) : place;
        return place.isEmpty() ? stateName(state) : stateName(state) + u", "_s + place;
    }
    case Look::Failed:
        if (startProblem.isEmpty() && progress().error)
            return shortError(*progress().error, progress());
        return stateName(state);
    case Look::Finished:
        return std::isfinite(uar) ? Words::tr("UAR %1", "per cent").arg(evaluate::percent(uar))
                                  : stateName(state);
    case Look::Stopped:
    case Look::Died: {
        const QString place = shortPlace(progress());
        return place.isEmpty() ? stateName(state) : stateName(state) + u", "_s + place;
    }
    case Look::NotBegun:
    case Look::Starting:
        break;
    }
    return stateName(state);
}

int RunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant RunModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RunEntry &entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::ToolTipRole: {
        QStringList lines{entry.name, entry.scores()};
        if (!entry.note.isEmpty())
            lines << entry.note;
        if (const QString protocol = entry.protocol(); !protocol.isEmpty())
            lines << common::protocolInWords(protocol);
        lines << entry.folder;
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        // Every word that the row shows.
        const Look look = entry.look();
        QString text = u"%1, %2"_s.arg(entry.name, stateName(look));
        if (entry.scores() != stateName(look))
            text += u", "_s + entry.scores();
        return entry.protocol().isEmpty()
                   ? text
                   : text + u", "_s + common::protocolInWords(entry.protocol());
    }
    default:
        return {};
    }
}

int RunModel::rowOf(const QString &folder) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const RunEntry &entry) { return entry.folder == folder; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const RunEntry *RunModel::find(const QString &folder) const
{
    const int row = rowOf(folder);
    return row < 0 ? nullptr : &at(row);
}

void RunModel::put(RunEntry entry)
{
    const auto others = [&](const RunEntry &other) { return other.folder != entry.folder; };
    const int to = static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [&](const RunEntry &other) {
            return others(other) && before(other, entry);
        }));
    const int from = rowOf(entry.folder);
    if (from < 0) {
        beginInsertRows({}, to, to);
        m_entries.insert(m_entries.begin() + to, std::move(entry));
        endInsertRows();
        return;
    }
    if (from != to) {
        // Qt counts the goal before the row has left.
        beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        m_entries.erase(m_entries.begin() + from);
        m_entries.insert(m_entries.begin() + to, std::move(entry));
        endMoveRows();
    } else {
        m_entries[static_cast<std::size_t>(to)] = std::move(entry);
    }
    Q_EMIT dataChanged(index(to), index(to));
}

void RunModel::remove(const QString &folder)
{
    const int row = rowOf(folder);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

void RunModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

} // namespace merhan::train
