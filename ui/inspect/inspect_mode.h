// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"
#include "ui/inspect/engine.h"
#include "ui/inspect/open_map.h"

#include <QElapsedTimer>

#include <optional>

class QScrollArea;

namespace merhan::player {
class PlayerPanel;
}

namespace merhan::inspect {

class AnswerPanel;
class InspectHeader;
class InspectPage;
class OutsidePanel;
struct Recording;

/// What the shown run, or one model of it, makes of the current utterance, or of a recording that is
/// in no corpus: its answer, and where it looked.
class InspectMode : public common::Mode {
    Q_OBJECT
public:
    InspectMode(const common::Studio &studio, QWidget *parent);
    /// With an engine of one's own: a test's.
    InspectMode(const common::Studio &studio, Engine::Options engine, QWidget *parent);
    ~InspectMode() override;

    QWidget *sidePanel() override;
    void shown() override;
    /// The player of the window; found in it by shown().
    void setPlayer(player::PlayerPanel *player);

    InspectPage *page() const { return m_page; }
    AnswerPanel *panel() const { return m_panel; }
    Engine *engine() const { return m_engine; }
    OutsidePanel *outsidePanel() const { return m_outside; }
    /// Recordings, or folders of them, to be looked at without joining the corpus.
    void addRecordings(const QStringList &filesAndFolders);
    /// From the question to the picture, of the last one shown.
    double milliseconds() const { return m_milliseconds; }

Q_SIGNALS:
    /// A picture or a sentence is shown: nothing is waited for.
    void settled();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeActions();
    void followHeader();
    void followSession();
    void followEngine();

    /// Looks whether something else is to be shown, and asks for it.
    void look();
    std::optional<MapKey> wanted() const;
    std::shared_ptr<const store::UtteranceRow> row() const;
    void ask(const MapKey &key);
    void answered(const MapKey &key, const Result<Answer> &answer);
    void take(const MapKey &key, const Result<std::shared_ptr<OpenMap>> &map);
    void showMap(const std::shared_ptr<OpenMap> &map);
    void showNothing();
    void showError(const Error &error);
    void buttonClicked();
    void readModels();
    void showRuns();
    void showAnswer();
    void showBadges();
    void showPlace();
    void focusMap();
    void showEngine();
    void sayNotSaved(const QString &why);
    void saveMaps();
    void savePicture();

    void followOutside();
    /// The recording from outside that is shown; nullptr: the current utterance is.
    const Recording *outside() const;
    void leaveOutside();
    void playOutside();
    void predictOutside();
    void openRecordings(bool folder);
    void saveOutside();
    void step(int by);

    common::Studio m_studio;
    Engine *m_engine;
    MapCache m_cache;
    std::optional<MapKey> m_key; ///< shown, or waited for
    std::shared_ptr<OpenMap> m_open;
    QString m_question; ///< to the engine, not answered yet; "" for none
    bool m_engineDied = false; ///< and is being started again
    bool m_askAgain = false;   ///< when the engine is back
    bool m_askedAgain = false; ///< it was: what killed two of them isn't given to a third
    int m_reading = 0; ///< of a run's models: answers about another are dropped
    QString m_modelsOf;
    QElapsedTimer m_asked;
    double m_milliseconds = 0;
    enum class Button { None, Corpus, NewRun, Again } m_button = Button::None;

    InspectHeader *m_header;
    bool m_wasShown = false;
    bool m_focusMap = false; ///< as soon as there is one
    OutsidePanel *m_outside;
    std::pair<QString, QString> m_before; ///< corpus and id of what was inspected before them
    QString m_predicting; ///< question to the engine about recordings; "" for none
    QString m_playing;    ///< recording and words that the player has
    InspectPage *m_page;
    AnswerPanel *m_panel;
    QScrollArea *m_side;
    player::PlayerPanel *m_player = nullptr;
};

} // namespace merhan::inspect
