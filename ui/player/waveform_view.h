// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/waveform_renderer.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>

namespace merhan::player {

/// Ruler and waveform of a dialog, 96 high. Wheel scrolls, Ctrl+wheel zooms, a click asks to go
/// there, a drag selects.
class WaveformView : public QWidget {
    Q_OBJECT

public:
    explicit WaveformView(QWidget *parent = nullptr);

    void setTrack(std::shared_ptr<const SoundTrack> track, double lengthSeconds);
    /// `speaker` stands at the left of it.
    void setCurrent(std::optional<SecondsRange> range, const QString &speaker);
    void setPlayhead(double seconds);
    /// Where the ruler counts from; the dialog's beginning at first.
    void setZero(double seconds);
    void setSelection(std::optional<SecondsRange> range);
    /// In place of the wave, or over it: what is wrong with the sound.
    void setMessage(const QString &sentence);

    const TimeAxis &axis() const { return m_axis; }
    std::optional<SecondsRange> selection() const { return m_selection; }
    /// In view around the middle, or around the playhead while that is in view.
    void zoom(double factor);
    void showRange(double fromSeconds, double toSeconds);
    void showAll();
    void reveal(double seconds);
    void scrollColumns(std::int64_t columns);

    QSize sizeHint() const override { return {640, kHeight}; }
    static constexpr int kHeight = 96;
    static constexpr int kRulerHeight = 18;

Q_SIGNALS:
    void seekAsked(double seconds);
    void selectionChanged();
    /// Scrolled, zoomed or resized: whoever shows the same seconds follows.
    void axisChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void redraw();
    void viewChanged();
    void drawCache();
    void drawRuler(QPainter &painter, const QSize &device);
    void drawPlayhead(QPainter &painter);
    QRect playheadStrip(double seconds) const;

    std::shared_ptr<const SoundTrack> m_track;
    TimeAxis m_axis;
    std::optional<SecondsRange> m_current;
    std::optional<SecondsRange> m_selection;
    QString m_speaker;
    QString m_message;
    double m_playhead = 0;
    double m_zero = 0;
    double m_wheelRest = 0; ///< device pixels that a fine wheel turned without a whole one yet
    std::optional<double> m_pressedAt;
    bool m_dragged = false;
    QPixmap m_cache; ///< device pixels, all but the playhead; null: to be drawn
};

} // namespace merhan::player
