// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/info.h"
#include "core/store/label_source.h"
#include "core/store/writer.h"
#include "ui/common/activity.h"
#include "ui/common/current_utterance.h"
#include "ui/common/unsaved.h"

#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

class QTimer;

namespace merhan::common {

class ShownRun;

/// An utterance never changes in place: an annotation gives it a new object. So any thread may
/// read a copy of the vector while the UI thread goes on.
using Rows = std::vector<std::shared_ptr<const store::UtteranceRow>>;

/// What is read when a project is opened, in one go and off the UI thread.
struct ProjectData {
    store::ProjectInfo info;
    Rows rows; ///< corpus order
    store::Correctors correctors;
    store::LabelSource labelSource; ///< as it was last chosen for this project
    std::map<std::string, std::filesystem::path> roots; ///< of the corpora that are where they were
    std::vector<Error> notices;
    bool leftOpen = false; ///< whoever had it last never closed it; the file is looked through
};

/// The open project: one at a time, with its rows in memory and one writer. Lives on the UI thread.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    bool isOpen() const { return m_data != nullptr; }
    bool isLoading() const { return m_loading; }
    /// Of the open project, or of the one being opened.
    const QString &file() const { return m_file; }
    /// Only while a project is open.
    const ProjectData &data() const { return *m_data; }
    /// Which label counts in every table, lane and list of the window.
    const store::LabelSource &labelSource() const { return m_labelSource; }
    /// Holds at once, and is kept in the project when that can be written.
    void setLabelSource(const store::LabelSource &source);
    CurrentUtterance *current() { return &m_current; }
    /// The run whose answers are shown in the whole window.
    ShownRun *shownRun() const { return m_shownRun; }
    Activity *activity() { return &m_activity; }
    /// nullptr without a project, or with one that can't be written.
    store::Writer *writer() { return m_writer.get(); }
    /// The row of an utterance; −1 when there is none.
    int rowOf(const QString &corpus, const QString &id) const;

    /// The row of UtteranceRow::number; −1 when there is none.
    int rowOfNumber(std::int64_t number) const;

    /// One gesture: on disk when gestureSaved() comes, taken back by undo(). Without a writer,
    /// or when writing fails, gestureFailed() comes instead.
    void annotate(store::Gesture gesture);
    void undo(const QString &annotator);
    void redo(const QString &annotator);
    /// What was said and isn't in the file: on its way, or not written, until saveAgain() or until it
    /// is given up.
    Unsaved *unsaved() { return &m_unsaved; }
    void saveAgain();
    /// Gestures that aren't on disk yet.
    int saving() const { return m_saving; }
    /// Any other change of the project, on the writer's thread; `done` is called on the UI thread,
    /// unless the project was closed by then. Without a writer: kOpenedReadOnly.
    void change(std::function<Result<void>(store::Project &)> work,
                std::function<void(const Result<void> &)> done);
    /// Runs of the project were added, renamed or removed by `change`: everybody looks again.
    void sayRunsChanged() { Q_EMIT runsChanged(); }
    /// The settings name another annotator: everybody looks again (annotatorName()).
    void sayAnnotatorChanged() { Q_EMIT annotatorChanged(); }

    /// What the utterance table lets through. Whoever shows the table says so; without one, or with
    /// a project just opened, that is everything.
    struct Filtered {
        QString words; ///< for people, "" where nothing is filtered
        std::function<std::vector<std::int64_t>()> numbers; ///< in the table's order, when asked
        bool toAnnotate = false; ///< asked for to be annotated now, whatever else is
    };
    const Filtered &filtered() const { return m_filtered; }
    void setFiltered(Filtered filtered);

    /// A pass in which other people's labels and the model's answers are hidden in the whole window.
    bool isBlind() const { return m_blind; }
    void setBlind(bool blind);

    /// Closes what is open, reads the project on another thread, then opened() or failed().
    void open(const QString &file);
    void close();
    /// Reads the open project again (another program wrote, a corpus was imported).
    void reload();

Q_SIGNALS:
    void loadingStarted(const QString &file);
    void opened();
    void closed();
    void failed(const QString &file, const merhan::Error &error);
    /// The same project was read again.
    void reloaded();
    /// These have a new object in data().rows.
    void rowsChanged(const QList<int> &rows);
    void savingChanged(int gestures);
    void gestureSaved(const merhan::store::Written &written);
    void gestureFailed(const merhan::Error &error);
    void runsChanged();
    void blindChanged(bool blind);
    void filteredChanged();
    void labelSourceChanged();
    /// Something went wrong that nobody waits for: a setting that wasn't kept, a copy not made.
    void noticed(const merhan::Error &error);
    /// The file isn't whole. In SQLite's words, one a line.
    void damaged(const QStringList &what);
    void annotatorChanged();

private:
    struct Loaded;
    using Change = std::function<Result<store::Written>(store::Project &)>;
    /// `gesture` is what `change` writes; without changes for an undo or redo.
    void write(Change change, const store::Gesture &gesture);
    void take(const QString &file, Result<std::shared_ptr<Loaded>> loaded, bool again);
    void lookThrough();
    void copyOnceADay();

    QString m_file;
    bool m_loading = false;
    bool m_reading = false; ///< again
    bool m_blind = false;
    Filtered m_filtered;
    int m_generation = 0; ///< of the newest open(): answers of older ones are dropped
    int m_opening = 0;    ///< of the project that is open: answers about another are dropped
    store::LabelSource m_labelSource;
    std::unique_ptr<ProjectData> m_data;
    std::map<std::pair<std::string, std::string>, int> m_rowOf;
    std::unordered_map<std::int64_t, int> m_rowOfNumber;
    int m_saving = 0;
    Unsaved m_unsaved;
    /// Changed while the project is read again: newer than what comes from there.
    std::vector<std::shared_ptr<const store::UtteranceRow>> m_changedMeanwhile;
    QTimer *m_daily;
    std::unique_ptr<store::Writer> m_writer;
    CurrentUtterance m_current;
    ShownRun *m_shownRun;
    Activity m_activity;
};

} // namespace merhan::common
