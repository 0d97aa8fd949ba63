// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/map_sides.h"
#include "ui/inspect/open_map.h"
#include "ui/player/waveform_renderer.h"

#include <QPixmap>
#include <QWidget>

namespace merhan::player {
class WaveformView;
}

namespace merhan::inspect {

/// What each moment of the sound has of the global weights, below the map and in step with it. As
/// wide as the waveform.
class GlobalStrip : public QWidget {
    Q_OBJECT
public:
    explicit GlobalStrip(player::WaveformView *waveform, QWidget *parent = nullptr);
    void setMap(std::shared_ptr<const Maps> maps, double startSeconds);
    void setPlayhead(double seconds);
    void setFrozen(bool frozen);
    static constexpr int kHeight = 44;

Q_SIGNALS:
    void seekAsked(double seconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void redraw();
    void drawCache();

    player::WaveformView *m_waveform;
    std::shared_ptr<const Maps> m_maps;
    double m_start = 0;
    double m_playhead = 0;
    bool m_frozen = false;
    QPixmap m_cache;
    bool m_dirty = true;
};

/// The colour scale with its ends.
class Legend : public QWidget {
    Q_OBJECT
public:
    explicit Legend(QWidget *parent = nullptr);
    void setScale(const Scale &scale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ScaleBar bar() const;
    Scale m_scale;
};

} // namespace merhan::inspect
