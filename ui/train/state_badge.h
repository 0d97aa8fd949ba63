// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/run_facts.h"

#include <QWidget>

namespace merhan::train {

/// The state of a run in a word, with a dot while something is going on.
class StateBadge : public QWidget {
    Q_OBJECT
public:
    explicit StateBadge(QWidget *parent = nullptr);
    void setLook(Look look);
    /// Behind the word, in place of it alone: "Stopping, 12 s".
    void setMore(const QString &more);
    QString text() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look = Look::NotBegun;
    QString m_more;
};

} // namespace merhan::train
