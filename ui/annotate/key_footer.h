// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace merhan::annotate {

class Pass;

/// The keys that no tile of the page shows, as many as there is room for, and whether others'
/// labels are hidden.
class KeyFooter : public QWidget {
    Q_OBJECT
public:
    explicit KeyFooter(Pass *pass, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override { return {0, 32}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    std::vector<QWidget *> m_hints; ///< the most needed first
    QWidget *m_hidden;
    Pass *m_pass;
};

} // namespace merhan::annotate
