// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InspectMode that asks, waits and shows.
#include "ui/inspect/inspect_mode.h"

#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"
#include "ui/inspect/answer_panel.h"
#include "ui/inspect/errors.h"
#include "ui/inspect/inspect_header.h"
#include "ui/inspect/inspect_page.h"
#include "ui/inspect/models.h"
#include "ui/inspect/outside_panel.h"
#include "ui/inspect/wait_box.h"
#include "ui/player/player_panel.h"

#include <QComboBox>
#include <QtConcurrentRun>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

protocol::EngineUtterance utteranceOf(const MapKey &key, const store::UtteranceRow *row)
{
    protocol::EngineUtterance utterance;
    utterance.id = key.utterance;
    utterance.corpus = key.corpus;
    utterance.wav = key.wav;
    if (row) {
        utterance.start = row->utterance.clipStartSeconds;
        utterance.end = row->utterance.clipEndSeconds;
    }
    utterance.text = key.text;
    return utterance;
}

} // namespace

std::shared_ptr<const store::UtteranceRow> InspectMode::row() const
{
    const common::Session *session = m_studio.session;
    if (!session->isOpen())
        return nullptr;
    if (outside())
        return nullptr;
    const common::CurrentUtterance *current = m_studio.session->current();
    const int at = current->isEmpty() ? -1 : session->rowOf(current->corpus(), current->id());
    return at < 0 ? nullptr : session->data().rows[static_cast<std::size_t>(at)];
}

std::optional<MapKey> InspectMode::wanted() const
{
    const auto current = row();
    const Recording *recording = outside();
    const store::RunRow *run = m_studio.session->shownRun()->run();
    if ((!current && !recording) || !run || !run->folderThere)
        return std::nullopt;
    MapKey key;
    key.model = run->folder.string();
    const QVariant chosen = m_header->models()->currentData();
    if (chosen.isValid()) {
        key.fold = chosen.value<ModelOfRun>().fold;
        key.seed = chosen.value<ModelOfRun>().seed;
    }
    if (recording) {
        key.utterance = recording->name.toStdString();
        key.wav = recording->file.string();
        key.text = recording->text.toStdString();
        return key;
    }
    const corpus::Utterance &u = current->utterance;
    key.corpus = u.corpus;
    key.utterance = u.id;
    const auto &roots = m_studio.session->data().roots;
    if (const auto root = roots.find(u.corpus); root != roots.end() && !u.wav.empty())
        key.wav = (root->second / u.wav).string();
    key.text = u.transcript;
    return key;
}

void InspectMode::look()
{
    // While it isn't looked at nothing is asked; showEvent() comes here again.
    if (!isVisible() || m_studio.session->isBlind())
        return;
    const auto key = wanted();
    if (key && m_key && *key == *m_key)
        return;
    m_engine->cancel(std::exchange(m_question, {}));
    m_askAgain = m_askedAgain = false;
    m_key = key;
    m_asked.start();
    if (!key)
        return showNothing();
    showPlace();
    if (const auto known = m_cache.find(*key))
        return showMap(known);
    m_page->freeze();
    m_open = nullptr; // seen, but of another utterance
    ask(*key);
    showAnswer();
    showBadges();
}

void InspectMode::ask(const MapKey &key)
{
    const auto current = row();
    if (!current && !outside())
        return;
    protocol::AttentionRequest request;
    request.view = "inspect";
    request.model = key.model;
    request.fold = key.fold;
    request.seed = key.seed;
    request.utterance = utteranceOf(key, outside() ? nullptr : current.get());
    m_button = Button::None;
    if (!m_page->message().isEmpty())
        m_page->setMessage({});
    m_page->wait()->begin(m_engine->state() == Engine::State::Ready ? tr("Reading the attention…")
                                                                    : tr("Starting the engine…"));
    m_question = m_engine->ask(
        request, this, [this, key](const Result<Answer> &answer) { answered(key, answer); });
}

void InspectMode::answered(const MapKey &key, const Result<Answer> &answer)
{
    if (!m_key || !(*m_key == key))
        return;
    m_question.clear();
    if (!answer) {
        if (answer.error().is(merhan::errors::kCancelled))
            return;
        if (answer.error().is(errors::kEngineDied))
            m_askAgain = !m_askedAgain;
        return showError(answer.error());
    }
    const auto *attention = std::get_if<protocol::AttentionAnswer>(&*answer);
    if (!attention)
        return;
    using Opened = std::shared_ptr<Result<std::shared_ptr<OpenMap>>>;
    common::whenRead(
        this, QtConcurrent::run([said = *attention, look = m_page->look()]() -> Opened {
            return std::make_shared<Result<std::shared_ptr<OpenMap>>>(openMap(said, look));
        }),
        [this, key](const Opened &map) { take(key, *map); });
}

void InspectMode::take(const MapKey &key, const Result<std::shared_ptr<OpenMap>> &map)
{
    if (map)
        m_cache.add(key, *map);
    if (!m_key || !(*m_key == key))
        return;
    if (!map)
        return showError(map.error());
    showMap(*map);
}

void InspectMode::showMap(const std::shared_ptr<OpenMap> &map)
{
    m_open = map;
    m_button = Button::None;
    m_page->setMap(map);
    m_panel->setMaps(map->maps.get());
    m_panel->setHow(m_page->howToRead());
    m_header->setExports(true, !m_outside->isHidden());
    showAnswer();
    showBadges();
    showPlace();
    focusMap();
    m_milliseconds = static_cast<double>(m_asked.nsecsElapsed()) / 1e6;
    Q_EMIT settled();
}

void InspectMode::showNothing()
{
    m_open = nullptr;
    m_header->setExports(false, !m_outside->isHidden());
    m_panel->setMaps(nullptr);
    showAnswer();
    showBadges();
    showPlace();
    const common::ShownRun *shown = m_studio.session->shownRun();
    const store::RunRow *run = shown->run();
    m_button = Button::None;
    if (!m_studio.session->isOpen()) {
        m_page->setMessage(tr("No project is open."));
    } else if (!shown->isRead()) {
        m_page->setMessage({}); // it comes in a moment
    } else if (!run) {
        m_button = m_studio.navigator ? Button::NewRun : Button::None;
        m_page->setMessage(tr("No run yet. Train one, and this page shows where its model looked."),
                           m_studio.navigator ? tr("New run…") : QString());
    } else if (!run->folderThere) {
        m_button = Button::Again;
        m_page->setMessage(
            tr("The folder of the run “%1” isn’t there any more: %2. Its answers are "
               "kept in the project, but its models, which the attention comes from, "
               "lie in that folder. Put it back, or choose another run.")
                .arg(QString::fromStdString(run->name), common::shownPath(run->folder)),
            tr("Look again"));
    } else if (!row() && !outside()) {
        m_button = m_studio.navigator ? Button::Corpus : Button::None;
        m_page->setMessage(tr("Choose an utterance, and this page shows where the model looked."),
                           m_studio.navigator ? tr("To the corpus") : QString());
    }
    Q_EMIT settled();
}

void InspectMode::showError(const Error &error)
{
    m_open = nullptr;
    m_header->setExports(false, !m_outside->isHidden());
    m_panel->setMaps(nullptr);
    m_panel->setHow({});
    m_button = Button::Again;
    m_page->setMessage(common::sentence(error), tr("Try again"), true);
    showAnswer();
    showBadges();
    Q_EMIT settled();
}

void InspectMode::buttonClicked()
{
    switch (m_button) {
    case Button::None:
        return;
    case Button::Corpus:
        return m_studio.navigator->goTo(u"corpus"_s);
    case Button::NewRun:
        return m_studio.navigator->newRun();
    case Button::Again:
        if (!m_key)
            return m_studio.session->shownRun()->refresh();
        m_asked.start();
        ask(*m_key);
    }
}

} // namespace merhan::inspect
