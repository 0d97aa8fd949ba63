// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace merhan::annotate {

class Pass;

/// Which utterances, in which order, by whom, blind or not. Keeps these in the settings, and gives
/// the pass those that it finds there.
class PassHeader : public QWidget {
    Q_OBJECT
public:
    PassHeader(const common::Studio &studio, Pass *pass, QWidget *parent = nullptr);

    void showAnnotators();
    /// The queue becomes what the filter of the utterance table shows by now, when that was asked
    /// for, or nothing was answered in this one yet. Else a button offers it: nobody who only looked
    /// something up is to lose her place.
    void takeFilter();

Q_SIGNALS:
    /// Something was chosen: the keys go back to the page.
    void chosen();
    /// Another name is to be asked for.
    void nameAsked();
    void annotatorChosen(const QString &name);

private:
    QWidget *makeQueueChoice();
    void takeQueue();
    void showFilter();
    void showOutdated();

    common::Studio m_studio;
    Pass *m_pass;
    QComboBox *m_scope, *m_order, *m_annotators;
    QSpinBox *m_seed;
    QPushButton *m_update;
    QCheckBox *m_goesOn;
    QPushButton *m_blind, *m_undo;
    bool m_asked = false; ///< the filter's utterances, whatever the queue was
};

} // namespace merhan::annotate
