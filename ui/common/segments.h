// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace merhan::common {

/// A few words of which one is chosen, side by side. The ids of the group are their places.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QStringList &words, QWidget *parent = nullptr);
    QButtonGroup *group() const { return m_group; }
    /// Makes the buttons no wider than their words need, where room is short.
    void fitWords();

private:
    QButtonGroup *m_group;
};

} // namespace merhan::common
