// SPDX-License-Identifier: GPL-3.0-or-later
// Private to ui/player.
#pragma once

#include "ui/player/word_times.h"

#include <QLabel>

namespace merhan::player {

/// A turn's words in one line that ends in "…" where there is no room for more. A word can be
/// marked, the one that is heard; the line then begins where that word has room.
class TranscriptLine : public QLabel {
    Q_OBJECT
public:
    explicit TranscriptLine(QWidget *parent = nullptr);

    void setTranscript(const QString &text);
    /// The words as they are marked, in their order.
    QStringList words() const;
    /// In the tooltip: whether marks come at all, and what says when a word is heard.
    void explainMarks(const WordTimes &times);
    /// −1: none.
    void setWord(int word);
    int word() const { return m_word; }
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        int at = 0, length = 0;
    };
    void makeRoom();
    int widthOf(int from, int to) const;

    std::vector<Place> m_words;
    int m_word = -1;
    int m_begin = 0; ///< the first word that is shown
};

} // namespace merhan::player
