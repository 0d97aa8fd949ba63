// SPDX-License-Identifier: GPL-3.0-or-later
// What the player shows: its own waveform or one that a mode lends, how much of it, what is wrong.
#include "ui/common/text.h"
#include "ui/player/lanes_view.h"
#include "ui/player/player_panel.h"
#include "ui/player/transcript_line.h"
#include "ui/player/transport.h"
#include "ui/player/word_times.h"

namespace merhan::player {

namespace {

/// Around the current turn, so that one sees how it begins and what comes next.
constexpr double kAround = 0.3;

QString sentenceOf(SoundProblem problem)
{
    switch (problem) {
    case SoundProblem::None:
        break;
    case SoundProblem::NoSoundSystem:
        return PlayerPanel::tr(
            "The sound module of this program is missing, so nothing is heard; the "
            "playhead moves all the same. Install the program again.");
    case SoundProblem::NoDevice:
        return PlayerPanel::tr(
            "There is no sound output on this machine, so nothing is heard; the "
            "playhead moves all the same. It is looked for again at each start.");
    case SoundProblem::DeviceLost:
        return PlayerPanel::tr(
            "The sound output is gone, so nothing is heard; the playhead moves all "
            "the same. Connect it and play again.");
    }
    return {};
}

} // namespace

void PlayerPanel::follow(WaveformView *view)
{
    connect(view, &WaveformView::seekAsked, this, &PlayerPanel::seek);
    connect(view, &WaveformView::axisChanged, this, [this, view] {
        if (view == m_waveform)
            m_lanes->setInView(view->axis().beginSeconds(), view->axis().endSeconds());
    });
}

void PlayerPanel::borrowWaveform(WaveformView *view)
{
    WaveformView *const next = view ? view : m_own;
    if (next == m_waveform)
        return;
    const bool there = m_waveform != nullptr; // the mode that lent it may be gone with it
    const bool all = !there || m_waveform->axis().showsAll();
    const double from = there ? m_waveform->axis().beginSeconds() : 0;
    const double to = there ? m_waveform->axis().endSeconds() : 0;
    const auto selection = there ? m_waveform->selection() : std::nullopt;
    if (there && m_waveform != m_own) {
        m_waveform->disconnect(this);
        m_waveform->setTrack(nullptr, lengthSeconds());
    }
    m_waveform = next;
    if (view) {
        follow(view);
        connect(view, &QObject::destroyed, this, [this] {
            if (!m_waveform)
                borrowWaveform(nullptr);
        });
    }
    m_own->setVisible(m_waveformShown && !view);
    m_waveform->setTrack(m_track, lengthSeconds());
    const Turn *const now = turn(m_current);
    m_waveform->setCurrent(currentStretch(), now ? now->speaker : QString());
    m_waveform->setSelection(selection);
    if (!all)
        m_waveform->showRange(from, to);
    m_transport->setZoomShown(m_waveformShown || view);
    showProblems();
    showPosition();
    Q_EMIT turnShown();
}

void PlayerPanel::showProblems()
{
    QString wav;
    if (m_whole && !m_turns.empty()) {
        // One sentence is enough to know where to look; how many more there are, too.
        if (!m_problems.empty())
            wav = common::sentence(m_problems.front());
        if (m_problems.size() > 1)
            wav += QLatin1Char(' ')
                   + tr("%n more recordings of this dialog can't be read.", nullptr,
                        static_cast<int>(m_problems.size() - 1));
        if (m_problems.empty() && m_track && m_track->silent())
            wav = tr(
                "This dialog has no recording, so nothing can be played. Everything else works.");
    }
    m_waveform->setMessage(wav);
    if (m_soundProblem != SoundProblem::None)
        m_transport->setNotice(m_soundProblem == SoundProblem::NoSoundSystem
                                   ? tr("No sound module")
                                   : tr("No sound output"),
                               sentenceOf(m_soundProblem));
    else
        m_transport->setNotice(m_waveform->isHidden() ? wav : QString(),
                               m_waveform->isHidden() ? wav : QString());
}

WordTimes PlayerPanel::timesOf(const QStringList &words) const
{
    const Turn *const now = turn(m_current);
    if (!now || !m_track || m_track->silent())
        return {}; // nothing is heard
    if (const auto known = m_aligned.find(m_current); known != m_aligned.end())
        if (auto times = alignedTimes(words, known->second, now->startSeconds))
            return {*std::move(times), true};
    return {wordTimes(words, *m_track, now->startSeconds, now->endSeconds), false};
}

void PlayerPanel::placeWords()
{
    TranscriptLine *line = m_transport->transcript();
    m_wordTimes = timesOf(line->words());
    line->explainMarks(m_wordTimes);
}

void PlayerPanel::zoom(double factor)
{
    m_waveform->zoom(factor);
}

void PlayerPanel::showUtterance()
{
    const Turn *const now = turn(m_current);
    if (!now) {
        showDialog();
        return;
    }
    const double around = std::max((now->endSeconds - now->startSeconds) * kAround, 0.2);
    m_waveform->showRange(now->startSeconds - around, now->endSeconds + around);
}

void PlayerPanel::showDialog()
{
    m_waveform->showAll();
}

void PlayerPanel::setWaveformShown(bool shown)
{
    m_waveformShown = shown;
    m_own->setVisible(shown && m_waveform == m_own);
    m_transport->setZoomShown(shown || m_waveform != m_own);
    showProblems();
}

void PlayerPanel::setLanesShown(bool shown)
{
    m_lanes->setVisible(shown);
}

void PlayerPanel::setBlind(bool blind)
{
    m_lanes->setBlind(blind);
}

const TimeAxis &PlayerPanel::axis() const
{
    return m_waveform->axis();
}

bool PlayerPanel::autoplay() const
{
    return m_transport->autoplay();
}

void PlayerPanel::setAutoplay(bool on)
{
    m_transport->setAutoplay(on);
}

double PlayerPanel::volume() const
{
    return m_transport->volume();
}

void PlayerPanel::setVolume(double volume)
{
    m_transport->setVolume(volume);
}

} // namespace merhan::player
