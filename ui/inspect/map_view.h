// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/map_sides.h"
#include "ui/inspect/open_map.h"
#include "ui/player/waveform_renderer.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <stop_token>
#include <vector>

namespace merhan::player {
class WaveformView;
}

namespace merhan::inspect {

/// With as many decimals as tell it from its neighbours where all are small.
QString weightText(double weight);

/// What lies under the pointer, or under the cursor that the arrow keys move.
struct Pointed {
    QString asks, answers; ///< a word in quotes, or seconds
    QString sentence;      ///< all of it
    double weight = 0;
    double rowLargest = 0;
    std::optional<double> global; ///< of the global weights, what its moment has; a part of 1
    /// What a click plays; seconds of the dialog.
    player::SecondsRange stretch{0, 0};
};

/// The map below a waveform, in step with it: words (or seconds) as rows, in a gutter at the left,
/// at the right what the words have of the global weights.
class MapView : public QWidget {
    Q_OBJECT
public:
    /// Draws its seconds where `waveform` has them; both are in one window.
    explicit MapView(player::WaveformView *waveform, QWidget *parent = nullptr);
    ~MapView() override;

    /// The utterance lies at `stretch` of the dialog. nullptr: nothing is shown.
    void setMap(std::shared_ptr<OpenMap> map, player::SecondsRange stretch);
    /// The picture stays as it is until the next setMap(), whatever the axis does.
    void freeze();
    /// What was asked for; look() is what there is.
    void setLook(const Look &look);
    const Look &look() const { return m_look; }
    const std::shared_ptr<OpenMap> &map() const { return m_map; }
    Scale scale() const;
    /// About when each word is said; seconds of the dialog.
    void setWordTimes(std::vector<player::SecondsRange> times);
    void setPlayhead(double seconds);
    /// How high the place is that it is seen through.
    void setRoom(int height);
    /// It is being read, or drawn: what is seen isn't all of it.
    bool isFilling() const { return m_filling != nullptr; }
    std::optional<Pointed> pointed() const;
    /// The map alone, as it is on the screen.
    QPixmap picture();
    /// What is seen of the utterance, in its seconds; all of it where a map has no seconds, or where
    /// none of it is seen.
    player::SecondsRange shown() const;
    /// About when each word is said, in seconds of the utterance.
    std::vector<player::SecondsRange> ownWordTimes() const;

    /// Where the map lies within this widget.
    QRect mapRect() const;
    static constexpr int kBars = MapSides::kBars; ///< to the right of the map

Q_SIGNALS:
    void pointedChanged();
    void stretchAsked(double fromSeconds, double toSeconds);
    /// scale() or isFilling() is another.
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell {
        int row = 0, column = 0;
        bool operator==(const Cell &) const = default;
    };

    bool hasTime() const { return m_look.kind != MapKind::TextToText; }
    bool hasWords() const { return m_look.kind != MapKind::AudioToAudio; }
    int headerHeight() const;
    int rowCount() const;
    int deviceRows() const;
    std::vector<int> xEdges() const; ///< device pixels of the map
    std::vector<int> yEdges() const;
    double seconds(double x) const; ///< of the dialog
    std::optional<Cell> cellAt(const QPointF &point) const;
    QRect rectOf(const Cell &cell) const;
    QRect playheadStrip(double seconds) const;
    void fitHeight();
    void redraw();
    void wantGrid();
    void drawCache();
    MapSides sides() const;
    void drawOutlines(QPainter &painter);
    void drawCell(QPainter &painter, const Cell &cell);
    void setCursorCell(std::optional<Cell> cell);
    QString name(int row) const; ///< of a row, for sentences
    QString columnName(int column) const;
    player::SecondsRange frameSeconds(int frame) const; ///< of the utterance
    void say();

    player::WaveformView *m_waveform;
    std::shared_ptr<OpenMap> m_map;
    player::SecondsRange m_stretch{0, 0};
    Look m_wanted, m_look;
    std::shared_ptr<Grid> m_grid;    ///< drawn
    std::shared_ptr<Grid> m_filling; ///< being read
    const OpenMap *m_fillingOf = nullptr;
    std::stop_source m_stop;
    bool m_frozen = false;
    int m_room = 300;
    double m_playhead = 0;
    int m_wordNow = -1;
    std::vector<player::SecondsRange> m_wordTimes;
    std::optional<Cell> m_under, m_cursor;
    std::optional<double> m_pressedAt, m_draggedTo; ///< x
    QPixmap m_cache; ///< the map in device pixels
    bool m_dirty = true; ///< the cache is of another axis, look or palette
};

} // namespace merhan::inspect
