// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/train/run_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace merhan::evaluate {
class FigureTable;
}

namespace merhan::train {

class CurveCards;
class FoldProgress;
class FoldTableModel;
class RunDetails;

/// One run, live or finished: how far it is, what happened to it, its curves, its folds, its events.
class RunPage : public QWidget {
    Q_OBJECT
public:
    explicit RunPage(QWidget *parent = nullptr);

    /// What is shown is another run from here on, of which nothing is known yet.
    void clear();
    /// `cantStart`: why no worker can be started here; "" when one can.
    void setEntry(const RunEntry &entry, const QString &cantStart);
    void setNarrow(bool narrow);

    RunDetails *details() const { return m_details; }
    CurveCards *cards() const { return m_cards; }
    FoldTableModel *folds() const { return m_folds; }
    /// The sentence about what is the matter; "" when nothing is.
    QString matter() const;
    QString place() const;
    QString left() const;

private:
    QWidget *makeTop();
    QWidget *makeMatter();
    void showTop(const RunEntry &entry);
    void showFacts(const RunEntry &entry);
    void showMatter(const RunEntry &entry, const QString &cantStart);

    QLabel *m_where, *m_rest, *m_left, *m_speed;
    FoldProgress *m_progress;
    QLabel *m_facts;
    QWidget *m_matter;
    QLabel *m_matterSign, *m_matterText;
    QPushButton *m_showLog;
    CurveCards *m_cards;
    FoldTableModel *m_folds;
    evaluate::FigureTable *m_table;
    RunDetails *m_details;
    std::shared_ptr<const protocol::RunProgress> m_shown; ///< what the curves are of
    Look m_look = Look::NotBegun;
};

} // namespace merhan::train
