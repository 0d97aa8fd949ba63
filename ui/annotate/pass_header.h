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
    /// The queue is made anew when the filter of the utterance table shows something else by now.
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

    common::Studio m_studio;
    Pass *m_pass;
    QComboBox *m_scope, *m_order, *m_annotators;
    QSpinBox *m_seed;
    QCheckBox *m_goesOn;
    QPushButton *m_blind, *m_undo;
};

} // namespace merhan::annotate
