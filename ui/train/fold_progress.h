// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_progress.h"

#include <QWidget>

#include <vector>

namespace merhan::train {

/// How far each fold and seed is, 0 … 1, in the order of work: seed by seed, fold by fold.
std::vector<double> partsDone(const protocol::RunProgress &progress);

/// A bar in pieces, one a fold and seed.
class FoldProgress : public QWidget {
    Q_OBJECT
public:
    explicit FoldProgress(QWidget *parent = nullptr);
    void setParts(const std::vector<double> &parts);
    QSize sizeHint() const override { return {480, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_parts;
};

} // namespace merhan::train
