// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace merhan::common {

/// A name in one line: where room is short its middle goes, since names of one kind differ at their
/// ends, and the tooltip has it whole. What "Copy" of its menu takes is the whole name, too.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    /// Below the name in the tooltip; "" for none.
    void setMore(const QString &more);
    bool isElided() const { return width() < sizeHint().width(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text, m_more;
    QAction *m_copy;
};

} // namespace merhan::common
