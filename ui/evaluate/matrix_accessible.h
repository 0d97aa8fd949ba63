// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace merhan::evaluate {

class ConfusionMatrixView;

/// What a screen reader sees of the matrix: a table whose children are the cells, row by row, each
/// named by both of its labels.
class MatrixAccessible : public QAccessibleWidget {
public:
    explicit MatrixAccessible(ConfusionMatrixView *view);
    ~MatrixAccessible() override;

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &className, QObject *object);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

private:
    ConfusionMatrixView *view() const;
    mutable std::vector<QAccessible::Id> m_cells; ///< made when first asked for; 0: not yet
};

} // namespace merhan::evaluate
