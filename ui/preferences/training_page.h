// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace merhan::preferences {

struct LibTorchHere;

/// What training needs: the worker and LibTorch, where they are, and how they come to be there.
class TrainingPage : public QWidget {
    Q_OBJECT
public:
    explicit TrainingPage(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show(const LibTorchHere &here);

    QLabel *m_worker, *m_libTorch, *m_fetch;
};

} // namespace merhan::preferences
