// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/filter_words.h"

#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace merhan::common {
class Chip;
}

namespace merhan::browse {

/// The chips of a filter in one line, then the button that adds another. Those that have no room
/// stand in a menu behind "+2".
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(QPushButton *add, QWidget *parent = nullptr);

    void setParts(std::vector<FilterPart> parts);
    /// How many utterances there would be without that part; asked when its tooltip is to be shown.
    std::function<int(const FilterPart &)> countWithout;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed(const merhan::browse::FilterPart &part);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();

    std::vector<FilterPart> m_parts;
    std::vector<common::Chip *> m_chips;
    QPushButton *m_add, *m_more;
    QMenu *m_menu;
};

} // namespace merhan::browse
