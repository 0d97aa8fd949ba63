// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/names_dialog.h"
#include "ui/browse/range_dialog.h"
#include "ui/browse/utterance_filter.h"

#include <QObject>

class QMenu;

namespace merhan::browse {

/// The menu that adds filters and takes them away, each with the number of utterances that it would
/// leave. A submenu is filled when it is opened: counting everything takes longer than a frame.
class FilterMenu : public QObject {
    Q_OBJECT
public:
    explicit FilterMenu(QMenu *menu);
    /// Makes the menu anew. `current` gives what there is whenever something is counted.
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
    using Word = QString (*)(const std::string &);
    QMenu *submenu(const QString &title, std::function<void(QMenu *)> fill);
    template <typename Value>
    void values(QMenu *to, std::set<Value> Filter::*member, const std::vector<Value> &all,
                QString (*word)(Value));
    void names(const QString &title, Names UtteranceColumns::*of, Member member, Word word);
    void fillNames(QMenu *to, const QString &title, Names UtteranceColumns::*of, Member member,
                   Word word);
    void askNames(const QString &title, std::vector<NamesDialog::Name> all, Member member);
    void toggle(QMenu *to, const QString &text, int rows, Member member, const std::string &name);
    void opinions();
    void annotators(const UtteranceColumns &columns);
    void range(QMenu *to, Range Filter::*member, const RangeDialog::Scale &scale);
    void answers(const UtteranceColumns &columns);
    int countOf(const Filter &filter);
    std::vector<std::uint8_t> rowsOf(const Filter &filter);

    QMenu *m_menu;
    Current m_current;
    Filter m_filter;
    bool m_blind = false;
    std::vector<std::uint8_t> m_withText; ///< rows that the filter's text lets through
};

} // namespace merhan::browse
