// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/player: the parts of the transport that paint themselves.
#pragma once

#include "ui/common/keys.h"

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

namespace merhan::player {

/// The round primary button.
class PlayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlayButton(common::Keys *keys, QWidget *parent = nullptr);
    void setPlaying(bool playing);
    QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showKeys();

    common::Keys *m_keys;
    bool m_playing = false;
};

/// "1.62 / 3.31 s" in slots of the widest digit, so that running digits don't push their
/// neighbours.
class TimeLabel : public QWidget {
    Q_OBJECT

public:
    explicit TimeLabel(QWidget *parent = nullptr);
    void setTime(double seconds, double ofSeconds);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const QString &text) const;
    QString m_now;
    QString m_of;
};

/// A few words of a sentence that the tooltip has whole; they end in "…" where there is no room.
class NoticeLabel : public QLabel {
    Q_OBJECT

public:
    explicit NoticeLabel(QWidget *parent = nullptr) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }
    void setSentence(const QString &words, const QString &sentence)
    {
        setText(words);
        setToolTip(sentence);
        setAccessibleName(sentence);
    }
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace merhan::player
