// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/annotations.h"
#include "ui/common/mode.h"

class QLabel;
class QMenu;
class QPushButton;

namespace merhan::browse {

class RunChooser;

/// Below the table: what can be done with the selected utterances, all at once, and which run
/// predicts.
class SelectionBar : public QWidget {
    Q_OBJECT
public:
    explicit SelectionBar(const common::Studio &studio, QWidget *parent = nullptr);

    void setSelection(int utterances, bool writable);
    /// The menu of labels, each with its letter as the key; for the keyboard, too.
    QMenu *labelMenu() const { return m_labels; }

Q_SIGNALS:
    void changeAsked(merhan::store::Field field, const merhan::store::Value &value);
    void noteAsked();
    void annotateAsked();
    void clearAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLabels();

    common::Keys *m_keys;
    QLabel *m_selected;
    QMenu *m_labels;
    QList<QPushButton *> m_buttons;
    QPushButton *m_annotate, *m_clear;
    RunChooser *m_run;
};

} // namespace merhan::browse
