// SPDX-License-Identifier: GPL-3.0-or-later
// What MapView does with mouse and keys.
#include "ui/inspect/map_view.h"

#include "ui/player/waveform_view.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt && hasTime() && !m_frozen) {
        const double x = event->position().x();
        if (m_draggedTo || std::abs(x - *m_pressedAt) >= QApplication::startDragDistance() / 2.0)
            m_draggedTo = std::clamp(x, double(mapRect().left()), double(mapRect().right() + 1));
        update();
    }
    const auto cell = cellAt(event->position());
    if (cell == m_under)
        return;
    m_under = cell;
    update();
    Q_EMIT pointedChanged();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cellAt(event->position()))
        m_pressedAt = event->position().x();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const auto from = std::exchange(m_pressedAt, std::nullopt);
    const auto to = std::exchange(m_draggedTo, std::nullopt);
    update();
    if (from && to) {
        const auto [left, right] = std::minmax(*from, *to);
        Q_EMIT stretchAsked(std::max(0.0, seconds(left)), seconds(right));
        return;
    }
    if (from) {
        setCursorCell(cellAt(event->position()));
        say();
        return;
    }
    // A word in the gutter: its own sound.
    const QRect map = mapRect();
    if (!m_map || m_frozen || !hasWords() || event->position().x() >= map.left() || rowCount() == 0)
        return;
    const auto row = static_cast<int>((event->position().y() - map.top()) * rowCount() / map.height());
    if (row >= 0 && static_cast<std::size_t>(row) < m_wordTimes.size())
        Q_EMIT stretchAsked(m_wordTimes[static_cast<std::size_t>(row)].first,
                            m_wordTimes[static_cast<std::size_t>(row)].second);
}

void MapView::say()
{
    if (const auto at = pointed(); at && at->stretch.second > at->stretch.first)
        Q_EMIT stretchAsked(at->stretch.first, at->stretch.second);
}

void MapView::leaveEvent(QEvent *)
{
    m_under.reset();
    update();
    Q_EMIT pointedChanged();
}

void MapView::setCursorCell(std::optional<Cell> cell)
{
    m_cursor = cell;
    update();
    Q_EMIT pointedChanged();
    const auto at = pointed();
    if (!at)
        return;
    setAccessibleDescription(at->sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    // The word of the row, as a click on it would.
    if (event->modifiers() == Qt::ControlModifier && m_cursor && hasWords()
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && static_cast<std::size_t>(m_cursor->row) < m_wordTimes.size()) {
        const auto &[from, to] = m_wordTimes[static_cast<std::size_t>(m_cursor->row)];
        return stretchAsked(from, to);
    }
    const auto modifiers = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
    if (!m_grid || m_frozen || m_grid->rows == 0 || modifiers != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    Cell cell = m_cursor.value_or(Cell{0, -1});
    const int by = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: cell.column -= by; break;
    case Qt::Key_Right: cell.column += by; break;
    case Qt::Key_Up: cell.row -= by; break;
    case Qt::Key_Down: cell.row += by; break;
    case Qt::Key_Home: cell.column = 0; break;
    case Qt::Key_End: cell.column = m_grid->columns - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return say();
    default:
        return QWidget::keyPressEvent(event);
    }
    cell.row = std::clamp(cell.row, 0, m_grid->rows - 1);
    cell.column = std::clamp(cell.column, 0, m_grid->columns - 1);
    m_under.reset();
    if (hasTime())
        m_waveform->reveal(m_stretch.first + frameSeconds(cell.column).first);
    setCursorCell(cell);
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

void MapView::wheelEvent(QWheelEvent *event)
{
    // Sideways and with Ctrl it is the waveform's; up and down scrolls many words.
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (m_map && hasTime() && (sideways || event->modifiers() & Qt::ControlModifier)) {
        QWheelEvent there(m_waveform->mapFromGlobal(event->globalPosition()), event->globalPosition(),
                          event->pixelDelta(), event->angleDelta(), event->buttons(),
                          event->modifiers(), event->phase(), event->inverted());
        QApplication::sendEvent(m_waveform, &there);
        event->accept();
        return;
    }
    event->ignore();
}

bool MapView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto at = m_under ? pointed() : std::nullopt;
        if (at)
            QToolTip::showText(help->globalPos(), at->sentence, this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace merhan::inspect
