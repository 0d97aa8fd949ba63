// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/matrix_picture.h"

#include <QWidget>

namespace merhan::evaluate {

/// The confusion matrix on the screen. Arrow keys, Home and End walk the cells; a click or Enter
/// picks one, the same again or Esc picks none. A screen reader finds a child a cell.
class ConfusionMatrixView : public QWidget {
    Q_OBJECT
public:
    explicit ConfusionMatrixView(QWidget *parent = nullptr);

    /// Keeps the cell that is picked while the classes are the same.
    void setMatrix(std::vector<std::string> classes, evaluation::ConfusionMatrix counts);
    /// Beside it another run's, as MatrixPicture has it; empty: none.
    void setOther(evaluation::ConfusionMatrix other, bool difference);
    void setUnit(Unit unit);
    /// As it stands, for the widget's palette, font and size.
    MatrixPicture picture() const;

    Cell current() const { return m_current; } ///< where the keys are
    void setCurrent(const Cell &cell);
    const std::optional<Cell> &picked() const { return m_picked; }
    void pick(const std::optional<Cell> &cell);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pickedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::vector<std::string> m_classes;
    evaluation::ConfusionMatrix m_counts, m_other;
    bool m_difference = false;
    Unit m_unit = Unit::Counts;
    Cell m_current;
    std::optional<Cell> m_picked;
};

} // namespace merhan::evaluate
