// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/map_figure.h"
#include "ui/inspect/map_view.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace merhan::player {
class PlayerPanel;
}
namespace merhan::common {
class HelpButton;
class Segments;
}

namespace merhan::inspect {

class GlobalStrip;
class Legend;
class WaitBox;

/// The middle of the mode: which map, the waveform, the map below it, the global weights, the
/// legend. It has a time line with the player's; it knows nothing of projects and engines.
class InspectPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectPage(QWidget *parent = nullptr);

    player::WaveformView *waveform() const { return m_waveform; }
    MapView *map() const { return m_map; }
    WaitBox *wait() const { return m_wait; }

    /// Lends the waveform to the player and follows it; nullptr: takes it back.
    void setPlayer(player::PlayerPanel *player);
    void setMap(std::shared_ptr<OpenMap> map);
    /// What is seen is of another utterance; it stays until setMap() or a message.
    void freeze();
    /// In place of the map: a sentence and, with a word for it, a button. "": the map again.
    void setMessage(const QString &sentence, const QString &button = {}, bool error = false);
    QString message() const;
    const Look &look() const { return m_look; }
    void setLook(const Look &look);
    /// Of the picture: how to read it, in a few sentences.
    QString howToRead() const;
    /// The map for a file, as far as it is in sight; it says which attention it is. Only with a map.
    MapFigure figure() const;

Q_SIGNALS:
    void lookChanged();
    void messageButtonClicked();
    /// The player is at another turn, or has its sound.
    void turnShown();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeMessage();
    void showLook();
    void showHeads(int heads);
    void showState();
    void placeWait();
    void fitRoom();
    player::SecondsRange stretch() const;
    void placeWords();

    Look m_look;
    std::shared_ptr<OpenMap> m_open;
    QPointer<player::PlayerPanel> m_player;
    std::pair<QString, player::SecondsRange> m_shownTurn{}; ///< that the axis was last set for
    player::WaveformView *m_waveform;
    MapView *m_map;
    GlobalStrip *m_strip;
    Legend *m_legend;
    QLabel *m_legendText, *m_barsName;
    common::Segments *m_kinds;
    common::Segments *m_heads = nullptr;
    QBoxLayout *m_headPlace = nullptr;
    QLabel *m_headName;
    QScrollArea *m_scroll;
    QStackedWidget *m_pages;
    QLabel *m_message;
    QPushButton *m_messageButton;
    WaitBox *m_wait;
    bool m_wordsAligned = false;
};

} // namespace merhan::inspect
