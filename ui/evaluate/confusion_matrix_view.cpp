// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluate/confusion_matrix_view.h"

#include "ui/evaluate/matrix_accessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace merhan::evaluate {

ConfusionMatrixView::ConfusionMatrixView(QWidget *parent) : QWidget(parent)
{
    static const bool kInstalled = [] {
        QAccessible::installFactory(MatrixAccessible::make);
        return true;
    }();
    static_cast<void>(kInstalled);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("merhanTakesArrows", true); // the player leaves them here
    setAccessibleName(tr("Confusion matrix"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConfusionMatrixView::setMatrix(std::vector<std::string> classes,
                                    evaluation::ConfusionMatrix counts)
{
    if (classes != m_classes) {
        m_current = {};
        m_picked.reset();
    }
    m_classes = std::move(classes);
    m_counts = std::move(counts);
    m_other.clear();
    m_difference = false;
    updateGeometry();
    update();
}

void ConfusionMatrixView::setOther(evaluation::ConfusionMatrix other, bool difference)
{
    m_other = std::move(other);
    m_difference = difference;
    update();
}

void ConfusionMatrixView::setUnit(Unit unit)
{
    m_unit = unit;
    update();
}

MatrixPicture ConfusionMatrixView::picture() const
{
    MatrixPicture picture;
    picture.classes = m_classes;
    picture.counts = m_counts;
    picture.other = m_other;
    picture.difference = m_difference;
    picture.unit = m_unit;
    picture.palette = palette();
    picture.font = font();
    picture.width = width();
    picture.focused = hasFocus();
    if (hasFocus())
        picture.current = m_current;
    else
        picture.current = m_picked;
    return picture;
}

void ConfusionMatrixView::setCurrent(const Cell &cell)
{
    if (m_current == cell)
        return;
    m_current = cell;
    update();
    if (hasFocus()) {
        QAccessibleEvent moved(this, QAccessible::Focus);
        moved.setChild(cell.label * static_cast<int>(m_classes.size()) + cell.predicted);
        QAccessible::updateAccessibility(&moved);
    }
}

void ConfusionMatrixView::pick(const std::optional<Cell> &cell)
{
    if (m_picked == cell)
        return;
    m_picked = cell;
    update();
    Q_EMIT pickedChanged();
}

QSize ConfusionMatrixView::sizeHint() const
{
    MatrixPicture wide = picture();
    wide.width = 10000;
    const int right = m_classes.empty() ? 400 : wide.rect({0, wide.size() - 1}).right() + 120;
    return QSize(right, wide.height());
}

QSize ConfusionMatrixView::minimumSizeHint() const
{
    MatrixPicture narrow = picture();
    narrow.width = 0;
    const int right = m_classes.empty() ? 200 : narrow.rect({0, narrow.size() - 1}).right() + 120;
    return QSize(right, narrow.height());
}

void ConfusionMatrixView::paintEvent(QPaintEvent *)
{
    if (m_classes.empty())
        return;
    QPainter painter(this);
    MatrixPicture drawn = picture();
    drawn.paint(painter);
    // What is picked stays framed while the keys are elsewhere in the matrix.
    if (hasFocus() && m_picked && *m_picked != m_current) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::SolidLine));
        painter.drawRect(drawn.rect(*m_picked).adjusted(0, 0, -1, -1));
    }
}

void ConfusionMatrixView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_classes.size()) - 1;
    Cell to = m_current;
    switch (event->key()) {
    case Qt::Key_Left:
        --to.predicted;
        break;
    case Qt::Key_Right:
        ++to.predicted;
        break;
    case Qt::Key_Up:
        --to.label;
        break;
    case Qt::Key_Down:
        ++to.label;
        break;
    case Qt::Key_Home:
        to.predicted = 0;
        break;
    case Qt::Key_End:
        to.predicted = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (last >= 0)
            pick(m_picked == m_current ? std::nullopt : std::optional(m_current));
        return;
    case Qt::Key_Escape:
        if (m_picked)
            return pick(std::nullopt);
        return QWidget::keyPressEvent(event);
    default:
        return QWidget::keyPressEvent(event);
    }
    if (last < 0 || event->modifiers() & ~Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    setCurrent({std::clamp(to.label, 0, last), std::clamp(to.predicted, 0, last)});
}

void ConfusionMatrixView::mousePressEvent(QMouseEvent *event)
{
    const auto cell = m_classes.empty() ? std::nullopt : picture().at(event->pos());
    if (event->button() != Qt::LeftButton || !cell)
        return QWidget::mousePressEvent(event);
    setCurrent(*cell);
    pick(m_picked == *cell ? std::nullopt : cell);
}

void ConfusionMatrixView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ConfusionMatrixView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool ConfusionMatrixView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_classes.empty()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto cell = picture().at(help->pos()))
            QToolTip::showText(help->globalPos(), picture().sentence(*cell), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace merhan::evaluate
