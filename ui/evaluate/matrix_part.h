// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/matrix_picture.h"
#include "ui/evaluate/compared_runs.h"

#include <QWidget>

class QLabel;

namespace merhan::common {
class Segments;
}

namespace merhan::evaluate {

class ConfusionMatrixView;

/// The confusion matrix with its units, the cell that is picked in words, and, where two runs are
/// compared, which of the matrices is looked at.
class MatrixPart : public QWidget {
    Q_OBJECT
public:
    explicit MatrixPart(QWidget *parent = nullptr);

    ConfusionMatrixView *matrix() const { return m_matrix; }
    /// One run's; nullptr: nothing is counted.
    void setMatrix(const std::vector<std::string> &classes, const evaluation::Metrics *metrics);
    /// Those of two.
    void setMatrices(const std::vector<std::string> &classes,
                     const evaluation::ComparedScores &scores);
    Side side() const { return m_side; }
    void setSide(Side side);
    void setUnit(Unit unit);
    /// "labelled sad, predicted neutral", by whom where there are two; "": no cell is picked.
    QString pickedWords() const;

Q_SIGNALS:
    void changed(); ///< another cell is picked, or another matrix
    void unitChosen(Unit unit);

private:
    void showSide();
    void showSummary();

    ConfusionMatrixView *m_matrix;
    common::Segments *m_sides, *m_units;
    Side m_side = Side::A;
    std::vector<std::string> m_classes;
    evaluation::ConfusionMatrix m_a, m_b; ///< m_b is empty while there is one run
    QWidget *m_summary;
    QLabel *m_cellName, *m_cellCount, *m_cellShares;
};

} // namespace merhan::evaluate
