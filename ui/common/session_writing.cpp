// SPDX-License-Identifier: GPL-3.0-or-later
// How a session changes its project.
#include "core/store/copies.h"
#include "core/store/errors.h"
#include "ui/common/session.h"

#include <algorithm>
#include <set>

namespace merhan::common {

void Session::annotate(store::Gesture gesture)
{
    write([gesture](store::Project &project) { return store::annotate(project, gesture); },
          gesture);
}

void Session::undo(const QString &annotator)
{
    write(
        [name = annotator.toStdString()](store::Project &project) {
            return store::undo(project, name);
        },
        {});
}

void Session::redo(const QString &annotator)
{
    write(
        [name = annotator.toStdString()](store::Project &project) {
            return store::redo(project, name);
        },
        {});
}

void Session::saveAgain()
{
    std::vector<Unsaved::Failed> all = m_unsaved.takeFailed();
    // First, on the one thread that writes, so that the gestures behind it find the file.
    if (std::any_of(all.begin(), all.end(), [](const Unsaved::Failed &failed) {
            return failed.error.is(store::errors::kRemoved);
        }))
        change([](store::Project &project) { return store::putBack(project); },
               [this](const Result<void> &done) {
                   if (!done)
                       Q_EMIT noticed(done.error());
               });
    for (Unsaved::Failed &failed : all)
        if (!failed.gesture.changes.empty())
            annotate(std::move(failed.gesture));
}

/// Once it is on disk, the writer's thread reads what has changed, so that the rows in memory are
/// what the file says.
void Session::write(Change change, const store::Gesture &gesture)
{
    m_unsaved.begin(gesture);
    if (!m_writer) {
        const Error error{&store::errors::kOpenedReadOnly};
        m_unsaved.fail(gesture, error);
        Q_EMIT gestureFailed(error);
        return;
    }
    struct Answer {
        store::Written written;
        std::vector<std::shared_ptr<const store::UtteranceRow>> rows;
    };
    Q_EMIT savingChanged(++m_saving);
    const auto answer = std::make_shared<Answer>();
    m_writer->submit(
        [change = std::move(change), answer](store::Project &project) -> Result<void> {
            auto written = change(project);
            if (!written)
                return written.error();
            answer->written = *std::move(written);
            std::set<std::int64_t> numbers;
            for (const store::Annotation &annotation : answer->written.rows)
                numbers.insert(annotation.utterance);
            for (const std::int64_t number : numbers)
                if (auto row = store::utterance(project, number))
                    answer->rows.push_back(
                        std::make_shared<const store::UtteranceRow>(*std::move(row)));
            return {};
        },
        [this, answer, gesture, project = m_opening](const Result<void> &done) {
            // The writer is gone before this object is, so `this` is there.
            QMetaObject::invokeMethod(
                this,
                [this, answer, gesture, project, done] {
                    if (project != m_opening)
                        return; // of a project that was closed since
                    Q_EMIT savingChanged(--m_saving);
                    if (!done) {
                        m_unsaved.fail(gesture, done.error());
                        Q_EMIT gestureFailed(done.error());
                        return;
                    }
                    m_unsaved.save(gesture);
                    QList<int> changed;
                    // Copied: the answer may end on the writer's thread.
                    for (const auto &row : answer->rows)
                        if (const int at = rowOfNumber(row->number); at >= 0) {
                            if (m_reading)
                                m_changedMeanwhile.push_back(row);
                            m_data->rows[static_cast<std::size_t>(at)] = row;
                            changed.append(at);
                        }
                    if (!changed.isEmpty())
                        Q_EMIT rowsChanged(changed);
                    Q_EMIT gestureSaved(answer->written);
                },
                Qt::QueuedConnection);
        });
}

void Session::change(std::function<Result<void>(store::Project &)> work,
                     std::function<void(const Result<void> &)> done)
{
    if (!m_writer) {
        QMetaObject::invokeMethod(
            this, [done] { done(Error{&store::errors::kOpenedReadOnly}); }, Qt::QueuedConnection);
        return;
    }
    m_writer->submit(std::move(work), [this, done, project = m_opening](const Result<void> &result) {
        QMetaObject::invokeMethod(
            this,
            [this, done, project, result] {
                if (project == m_opening && isOpen())
                    done(result);
            },
            Qt::QueuedConnection);
    });
}

} // namespace merhan::common
