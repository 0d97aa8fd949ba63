// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QPushButton>

#include <functional>

class QMenu;

namespace merhan::browse {

class SavedFilters;

/// The button and menu of the saved filters: choosing one, saving what is filtered now, renaming,
/// deleting.
class SavedFiltersMenu : public QPushButton {
    Q_OBJECT
public:
    explicit SavedFiltersMenu(SavedFilters *saved, QWidget *parent = nullptr);
    /// What would be saved.
    void setFilter(const UtteranceFilter &filter) { m_filter = filter; }
    /// Filters that ask for labels can't be chosen.
    void setBlind(bool blind) { m_blind = blind; }

Q_SIGNALS:
    void chosen(const merhan::browse::UtteranceFilter &filter);

private:
    void fill();
    void askName(const QString &title, const QString &name, bool mayReplace,
                 const std::function<void(const QString &)> &take);
    void askRemoval(const QString &name);

    SavedFilters *m_saved;
    UtteranceFilter m_filter;
    bool m_blind = false;
    QMenu *m_menu;
};

} // namespace merhan::browse
