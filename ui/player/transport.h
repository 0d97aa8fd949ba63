// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace merhan::player {

class NoticeLabel;
class PlayButton;
class TimeLabel;
class TranscriptLine;

/// The row of buttons, 40 high: what plays, how far, what is said.
class Transport : public QWidget {
    Q_OBJECT

public:
    explicit Transport(common::Keys *keys, QWidget *parent = nullptr);

    void setPlaying(bool playing);
    void setTime(double seconds, double ofSeconds);
    void setTurn(const QString &id, const QString &transcript);
    /// The words of the transcript, of which one can be marked.
    TranscriptLine *transcript() const { return m_transcript; }
    /// A sentence that stays until it is replaced; "" for none.
    void setNotice(const QString &words, const QString &sentence);
    bool autoplay() const;
    void setAutoplay(bool on);
    /// 0 … 1 as the slider stands.
    double volume() const;
    void setVolume(double volume);
    /// False: there is no waveform to zoom.
    void setZoomShown(bool shown);
    /// False: nothing to play; `reason` is the buttons' tooltip.
    void setUsable(bool usable, const QString &reason = {});

    static constexpr int kHeight = 40;

Q_SIGNALS:
    void playToggled();
    void previousAsked();
    void nextAsked();
    void fromHereAsked();
    void neighboursAsked();
    void zoomAsked(double factor);
    void dialogAsked();
    void autoplayChanged(bool on);
    void volumeChanged(double volume);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Icon { Previous, Next, FromHere, Neighbours, Minus, Plus, Fit, Speaker };
    QToolButton *button(Icon icon, const QString &name, common::KeyId key);
    QIcon icon(Icon which) const;
    void refreshIcons();

    common::Keys *m_keys;
    PlayButton *m_play;
    TimeLabel *m_time;
    QLabel *m_id;
    TranscriptLine *m_transcript;
    NoticeLabel *m_notice;
    QCheckBox *m_autoplay;
    QSlider *m_volume;
    QLabel *m_speaker;
    QList<std::pair<QToolButton *, Icon>> m_buttons;
    QList<QWidget *> m_zoomers;
};

} // namespace merhan::player
