// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transcript_line.h"

#include "ui/common/palette.h"

#include <QPainter>

namespace merhan::player {

using namespace Qt::StringLiterals;

namespace {
constexpr int kAround = 2; ///< of the mark, beside its word
const QString kMore = u"… "_s;
} // namespace

TranscriptLine::TranscriptLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void TranscriptLine::setTranscript(const QString &text)
{
    const QString line = text.simplified();
    if (line == this->text())
        return;
    setText(line);
    m_words.clear();
    m_word = -1;
    m_begin = 0;
    for (int at = 0; at < line.size();) {
        const auto space = static_cast<int>(line.indexOf(u' ', at));
        const int end = space < 0 ? static_cast<int>(line.size()) : space;
        m_words.push_back({at, end - at});
        at = end + 1;
    }
}

QStringList TranscriptLine::words() const
{
    QStringList all;
    for (const Place &place : m_words)
        all << text().mid(place.at, place.length);
    return all;
}

void TranscriptLine::explainMarks(const WordTimes &times)
{
    if (times.ranges.empty())
        return setToolTip(text());
    setToolTip(text() + u"\n\n"_s
               + (times.aligned
                      ? tr("While it plays, the word that is heard is marked, by the corpus’s own "
                           "alignment of words and sound.")
                      : tr("While it plays, the word that is heard is marked; when each is "
                           "said is estimated from pauses and lengths of words.")));
}

void TranscriptLine::setWord(int word)
{
    if (word >= static_cast<int>(m_words.size()))
        word = -1;
    if (std::exchange(m_word, word) == word)
        return;
    makeRoom();
    update();
}

int TranscriptLine::widthOf(int from, int to) const
{
    return fontMetrics().horizontalAdvance(text().mid(from, to - from));
}

/// A page is turned when the word has no room on this one; without a word it is the first page.
void TranscriptLine::makeRoom()
{
    if (m_word < 0) {
        m_begin = 0;
        return;
    }
    const Place &word = m_words[static_cast<std::size_t>(m_word)];
    const int more = fontMetrics().horizontalAdvance(kMore);
    const auto fits = [&](int begin) {
        const int from = m_words[static_cast<std::size_t>(begin)].at;
        const int last = word.at + word.length == text().size() ? 0 : more;
        return (begin > 0 ? more : 0) + widthOf(from, word.at + word.length) + last + kAround
               <= contentsRect().width();
    };
    if (m_word < m_begin)
        m_begin = fits(0) ? 0 : m_word;
    else if (!fits(m_begin))
        m_begin = m_word;
}

void TranscriptLine::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    makeRoom();
}

void TranscriptLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = contentsRect();
    const int from = m_words.empty() ? 0 : m_words[static_cast<std::size_t>(m_begin)].at;
    const int left = m_begin > 0 ? fontMetrics().horizontalAdvance(kMore) : 0;
    if (m_word >= m_begin) {
        const Place &word = m_words[static_cast<std::size_t>(m_word)];
        const int x = line.left() + left + widthOf(from, word.at);
        const int height = fontMetrics().height() + 2;
        const QRect mark(x - kAround, line.center().y() - height / 2,
                         widthOf(word.at, word.at + word.length) + 2 * kAround, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(common::colorsOf(palette()).selection);
        painter.drawRoundedRect(mark & line.adjusted(-kAround, 0, 0, 0), 3, 3);
    }
    painter.setPen(palette().color(foregroundRole()));
    const QString rest = (m_begin > 0 ? kMore : QString()) + text().mid(from);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(rest, Qt::ElideRight, line.width()));
}

} // namespace merhan::player
