// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/time_axis.h"

#include <QPixmap>
#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

namespace merhan::player {

struct LaneTurn {
    QString id;
    QString speaker;
    double startSeconds = 0;
    double endSeconds = 0;
    QString label;      ///< label key; drawn hollow when it is none
    QString transcript; ///< in the tooltip
};

/// The whole dialog as two lanes of turns, 46 high. A click asks to go to a turn.
class LanesView : public QWidget {
    Q_OBJECT

public:
    explicit LanesView(QWidget *parent = nullptr);

    /// By start. Speakers beyond the first share the lower lane.
    void setTurns(std::vector<LaneTurn> turns, double lengthSeconds);
    void setCurrent(const QString &id);
    void setPlayhead(double seconds);
    /// Tints the seconds that the waveform shows.
    void setInView(double fromSeconds, double toSeconds);
    /// All blocks hollow, nothing said of labels.
    void setBlind(bool blind);

    const TimeAxis &axis() const { return m_axis; }
    /// Where that turn's block lies; device-independent.
    QRectF blockOf(const QString &id) const;

    QSize sizeHint() const override { return {640, kHeight}; }
    static constexpr int kHeight = 46;

Q_SIGNALS:
    void turnClicked(const QString &id);
    void seekAsked(double seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void redraw();
    void drawCache();
    int laneOf(const LaneTurn &turn) const;
    QRect deviceBlock(const LaneTurn &turn) const;
    const LaneTurn *at(const QPointF &point) const;

    std::vector<LaneTurn> m_turns;
    QString m_speakers[2];
    QString m_current;
    TimeAxis m_axis;
    double m_playhead = 0;
    std::pair<double, double> m_inView{0, 0};
    bool m_blind = false;
    QPixmap m_cache; ///< device pixels, all but the playhead; null: to be drawn
};

} // namespace merhan::player
