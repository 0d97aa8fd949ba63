// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InspectMode that is about recordings from outside.
#include "ui/inspect/inspect_mode.h"

#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/outside_panel.h"
#include "ui/player/player_panel.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QtConcurrentRun>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

void InspectMode::followOutside()
{
    connect(m_outside, &OutsidePanel::currentChanged, this, [this] {
        playOutside();
        look();
    });
    connect(m_outside, &OutsidePanel::closeAsked, this, [this] {
        leaveOutside();
        m_outside->model()->clear();
        if (m_player)
            m_player->clear();
        const auto [corpus, id] = std::exchange(m_before, {});
        m_studio.session->current()->set(corpus, id); // what was inspected before
        look();
    });
    connect(m_outside->model(), &RecordingModel::textEdited, this, [this](int row) {
        if (row == m_outside->currentRow())
            playOutside();
        predictOutside();
        look();
    });
}

const Recording *InspectMode::outside() const
{
    return m_outside->isHidden() ? nullptr : m_outside->current();
}

void InspectMode::addRecordings(const QStringList &filesAndFolders)
{
    using Found = std::shared_ptr<std::vector<Recording>>;
    common::whenRead(this, QtConcurrent::run([filesAndFolders]() -> Found {
                         return std::make_shared<std::vector<Recording>>(
                             recordingsIn(filesAndFolders));
                     }),
                     [this](const Found &found) {
                         if (found->empty()) {
                             Q_EMIT said(tr("There is no recording in what you chose; nothing was "
                                            "opened."));
                             return;
                         }
                         const std::filesystem::path first = found->front().file;
                         common::CurrentUtterance *current = m_studio.session->current();
                         if (!current->isEmpty())
                             m_before = {current->corpus(), current->id()};
                         current->clear(); // the player is for these now
                         m_outside->model()->add(std::move(*found));
                         m_outside->show();
                         const auto &all = m_outside->model()->recordings();
                         for (std::size_t i = 0; i < all.size(); ++i)
                             if (all[i].file == first)
                                 m_outside->setCurrentRow(static_cast<int>(i));
                         playOutside();
                         predictOutside();
                         look();
                     });
}

void InspectMode::leaveOutside()
{
    if (m_outside->isHidden())
        return;
    m_outside->hide();
    m_engine->cancel(std::exchange(m_predicting, {}));
    m_playing.clear();
}

void InspectMode::playOutside()
{
    const Recording *recording = outside();
    if (!recording || !m_player)
        return;
    const QString shown = common::fromPath(recording->file) + u'\n' + recording->text;
    if (shown == m_playing)
        return;
    m_playing = shown;
    player::Turn turn;
    turn.id = recording->name;
    turn.endSeconds = recording->seconds;
    turn.wav = recording->file;
    turn.durationSeconds = recording->seconds;
    turn.transcript = recording->text;
    m_player->setDialog({}, {turn}, turn.id);
}

void InspectMode::predictOutside()
{
    const store::RunRow *run = m_studio.session->shownRun()->run();
    if (m_outside->isHidden() || !run || !run->folderThere)
        return;
    RecordingModel *model = m_outside->model();
    model->setRun(QString::fromStdString(run->name), run->protocol);
    protocol::PredictRequest request;
    request.view = "outside";
    request.model = run->folder.string();
    std::vector<Recording> asked;
    for (const Recording &recording : model->recordings())
        if (!recording.prediction && recording.problem.isEmpty()) {
            protocol::EngineUtterance &utterance = request.utterances.emplace_back();
            utterance.id = recording.name.toStdString();
            utterance.wav = recording.file.string();
            utterance.text = recording.text.toStdString();
            asked.push_back(recording);
        }
    m_engine->cancel(std::exchange(m_predicting, {}));
    if (asked.empty())
        return;
    m_outside->setNotice(tr("Predicting %Ln recordings…", nullptr, static_cast<int>(asked.size())));
    m_predicting = m_engine->ask(request, this, [this, asked](const Result<Answer> &answer) {
        m_predicting.clear();
        m_outside->setNotice({});
        if (!answer) {
            if (!answer.error().is(merhan::errors::kCancelled))
                m_outside->setNotice(common::plainSentence(answer.error()));
            return;
        }
        const auto *predicted = std::get_if<protocol::PredictAnswer>(&*answer);
        if (!predicted)
            return;
        for (std::size_t i = 0; i < std::min(asked.size(), predicted->predictions.size()); ++i)
            m_outside->model()->setPrediction(asked[i].file, asked[i].text, predicted->classes,
                                              predicted->predictions[i]);
        showAnswer();
    });
}

void InspectMode::openRecordings(bool folder)
{
    auto *dialog = new QFileDialog(
        this, folder ? tr("A folder of recordings, transcripts beside them") : tr("Recordings"), {},
        folder ? QString() : tr("Recordings (*.wav *.flac *.ogg *.mp3 *.aiff *.aif *.sph)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &InspectMode::addRecordings);
    dialog->open();
}

void InspectMode::dragEnterEvent(QDragEnterEvent *event)
{
    // What is no recording is the window's: a project, a run, a corpus.
    if (event->mimeData()->hasUrls() && mayBeRecordings(filesOf(event->mimeData())))
        event->acceptProposedAction();
    else
        event->ignore();
}

void InspectMode::dropEvent(QDropEvent *event)
{
    addRecordings(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace merhan::inspect
