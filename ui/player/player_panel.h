// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/audio_engine.h"
#include "ui/player/track_loader.h"
#include "ui/player/waveform_view.h"
#include "ui/player/word_times.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <stop_token>

namespace merhan::common {
class Keys;
}

namespace merhan::player {

class LanesView;
class Transport;

/// The player at the bottom of the window: waveform, lanes, transport. It knows nothing of
/// projects: the window gives it the turns of a dialog and says which one is current. What plays is
/// in player_playing.cpp, what is shown in player_views.cpp.
class PlayerPanel : public QWidget {
    Q_OBJECT

public:
    struct Options {
        std::filesystem::path peaksFolder; ///< where peaks are kept between starts; none: not
        SoundOutputFactory sound;          ///< systemSound(), or a test's
        common::Keys *keys = nullptr;      ///< none: those that the program comes with
    };
    explicit PlayerPanel(Options options, QWidget *parent = nullptr);
    ~PlayerPanel() override;

    /// Ends what plays and reads the dialog's sound on another thread. `current` may be one of the
    /// turns at once, so that it is read first; currentChanged() isn't said of it.
    void setDialog(const std::filesystem::path &corpusRoot, std::vector<Turn> turns,
                   const QString &current = {});
    /// New labels or transcripts of the same turns; what plays goes on.
    void updateTurns(const std::vector<Turn> &turns);
    void clear();
    /// Shows that turn; plays it when autoplay is on. An id that isn't among the turns: none.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    /// Where the current turn lies; seconds of the dialog.
    std::optional<SecondsRange> currentStretch() const;
    /// The current turn is the how-manieth of how many, from 1; 0 of n when there is none.
    std::pair<int, int> currentPlace() const;

    /// One waveform on screen: a mode that has none hides this one.
    void setWaveformShown(bool shown);
    /// A mode that wants the waveform elsewhere in the window lends a view of its own: the player's
    /// is hidden, and the lent one takes its place in everything. nullptr: back to the player's.
    void borrowWaveform(WaveformView *view);
    void setLanesShown(bool shown);
    /// Nothing says which label anything has.
    void setBlind(bool blind);
    /// Loads what makes sound; to be called once the window is shown.
    void prepareSound() { m_engine.prepare(); }
    /// Keys of its window that no field needs are taken from now on.
    void listenToKeys();

    bool playing() const { return m_engine.playing(); }
    /// What is heard, or where the playhead stands; seconds of the dialog.
    double positionSeconds() const;
    /// Seconds of the dialog that the waveform shows.
    const TimeAxis &axis() const;
    std::shared_ptr<const SoundTrack> track() const { return m_track; }
    /// When words of the current turn are said, in seconds of the dialog.
    WordTimes timesOf(const QStringList &words) const;
    bool autoplay() const;
    double volume() const;
    WaveformView *waveform() const { return m_waveform; }
    LanesView *lanes() const { return m_lanes; }
    Transport *transport() const { return m_transport; }

public Q_SLOTS:
    void togglePlay();
    void playUtterance();
    void playWithNeighbours();
    void playFromHere();
    /// Any stretch of the dialog, once.
    void playStretch(double fromSeconds, double toSeconds);
    void pause();
    void seek(double seconds);
    /// By keys: from the playhead on, or on from where the selection ends; back over its beginning it
    /// grows to the other side. Seconds.
    void extendSelection(double by);
    void step(double seconds);
    void nextTurn();
    void previousTurn();
    void zoom(double factor);
    void showUtterance();
    void showDialog();
    void setAutoplay(bool on);
    void setVolume(double volume);

Q_SIGNALS:
    /// The player itself went to another turn: a click, a key, the end of one.
    void currentChanged(const QString &id);
    void playingChanged(bool playing);
    /// About 60 times a second while it plays, and at each jump.
    void positionChanged(double seconds);
    /// Another turn, dialog or sound is shown; whoever draws below the waveform draws anew.
    void turnShown();
    /// All of it was heard; said before autoplay goes on.
    void utteranceEnded(const QString &id);
    void autoplayChanged(bool on);
    void volumeChanged(double volume);

private:
    std::optional<SecondsRange> m_keyed; ///< the selection as keys have made it
    double m_anchor = 0, m_selectedTo = 0; ///< its two ends
    enum class Kind { Utterance, Selection, Neighbours, FromHere, Other };
    struct Playing {
        Kind kind = Kind::Utterance;
        double from = 0, to = 0;
    };

    const Turn *turn(const QString &id) const;
    /// The one `by` places further; nullptr at the ends.
    const Turn *neighbour(int by) const;
    double lengthSeconds() const;
    void goTo(const QString &id, bool play);
    void select(const QString &id);
    void follow(WaveformView *view);
    void start(const Playing &what);
    void took(LoadedTrack loaded, bool whole);
    void engineChanged(const EngineState &state);
    void showPosition();
    void showProblems();
    void refreshTurns();
    void placeWords();

    common::Keys *m_keys;
    audio::PeaksCache m_cache;
    std::filesystem::path m_root;
    std::vector<Turn> m_turns; ///< laid out
    QString m_current;
    std::map<QString, std::vector<corpus::AlignedWord>> m_aligned; ///< of the turns that have it
    WordTimes m_wordTimes;                     ///< of the current turn's transcript
    std::shared_ptr<const SoundTrack> m_track; ///< null while nothing was read
    std::vector<Error> m_problems;
    bool m_whole = false;  ///< all of the dialog was read
    bool m_wanted = false; ///< to be played as soon as it is there
    std::optional<Playing> m_stretch;
    double m_position = 0;
    SoundProblem m_soundProblem = SoundProblem::None;
    std::stop_source m_stop; ///< of the reading under way
    int m_reading = 0;       ///< counts dialogs; answers about older ones are dropped

    AudioEngine m_engine;
    QTimer m_frames;
    WaveformView *m_own;
    QPointer<WaveformView> m_waveform; ///< m_own, or a lent one
    bool m_waveformShown = true;
    LanesView *m_lanes;
    Transport *m_transport;
};

} // namespace merhan::player
