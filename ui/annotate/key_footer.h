// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"

#include <QWidget>

#include <vector>

namespace merhan::annotate {

class Pass;

/// The keys that no tile of the page shows, as many as there is room for, and whether others'
/// labels are hidden.
class KeyFooter : public QWidget {
    Q_OBJECT
public:
    KeyFooter(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override { return {0, 32}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    struct Hint {
        QWidget *whole;
        bool any; ///< there is a key to be hinted at
    };
    std::vector<Hint> m_hints; ///< the most needed first
    QWidget *m_hidden;
    Pass *m_pass;
};

} // namespace merhan::annotate
