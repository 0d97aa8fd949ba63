// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/range_dialog.h"
#include "ui/browse/utterance_filter.h"

#include <QObject>

class QMenu;

namespace merhan::browse {

/// The menu that adds filters and takes them away, each with the number of utterances that it would
/// leave.
class FilterMenu : public QObject {
    Q_OBJECT
public:
    explicit FilterMenu(QMenu *menu);
    /// Makes the menu anew. `columns` is only looked at before this returns, and by the dialogs that
    /// ask for a range: `current` gives what there is by then.
    using Current = std::function<const UtteranceColumns &()>;
    /// `blind`: without what asks for labels or answers.
    void fill(const Current &current, const UtteranceFilter &filter, bool blind);

Q_SIGNALS:
    void chosen(const merhan::browse::UtteranceFilter &filter);

private:
    using Filter = UtteranceFilter;
    using Member = std::set<std::string> Filter::*;
    void entry(QMenu *to, const QString &text, int rows, bool on, const Filter &filter);
    void choice(QMenu *to, const QString &text, const std::function<void(Filter &)> &clear,
                const std::function<void(Filter &)> &set);
    template <typename Value>
    void values(QMenu *to, std::set<Value> Filter::*member, const std::vector<Value> &all,
                QString (*word)(Value));
    void names(const QString &title, const Names &of, Member member,
               QString (*word)(const std::string &));
    void opinions();
    void annotators(const UtteranceColumns &columns);
    void range(QMenu *to, Range Filter::*member, const RangeDialog::Scale &scale);
    void answers(const UtteranceColumns &columns);
    int countOf(const Filter &filter) const;

    QMenu *m_menu;
    Current m_current;
    Filter m_filter;
    std::vector<std::uint8_t> m_withText; ///< rows that the filter's text lets through
};

} // namespace merhan::browse
