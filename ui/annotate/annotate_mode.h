// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/pass.h"
#include "ui/common/mode.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QTimer;

namespace merhan::annotate {

class KeyTile;
class OthersPanel;

/// One utterance after another: its words large, a key for each class, what was said so far.
class AnnotateMode : public common::Mode {
    Q_OBJECT
public:
    AnnotateMode(const common::Studio &studio, QWidget *parent);
    ~AnnotateMode() override;

    QWidget *sidePanel() override;
    QList<QAction *> editActions() override { return m_actions; }
    void shown() override;
    Pass *pass() const { return m_pass; }

Q_SIGNALS:
    /// Other people's labels and the model's answers are to be hidden everywhere.
    void blindChanged(bool blind);

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeQueuePanel();
    QWidget *makeCenter();
    QWidget *makeTranscript();
    QWidget *makeDimensions();
    QWidget *makeFooter();
    QWidget *makeAskPage();
    void makeActions();
    bool handle(const QKeyEvent &key, bool only);
    void askWho();
    void takeName();
    void showAnnotators();
    void takeQueue();
    void showProgress();
    void showUtterance();
    void showAnswer();
    void showFailures();
    void saveNote();

    common::Studio m_studio;
    Pass *m_pass;
    QStackedWidget *m_pages;
    QLineEdit *m_name;
    QComboBox *m_annotators, *m_scope, *m_order;
    QSpinBox *m_seed;
    QCheckBox *m_goesOn;
    QPushButton *m_blind, *m_undo;
    QLabel *m_place, *m_speed, *m_left;
    QProgressBar *m_bar;
    OthersPanel *m_others;
    std::array<std::array<QLabel *, 2>, 4> m_turns{}; ///< two before, the current, one after
    std::vector<std::pair<std::string, KeyTile *>> m_labels;
    KeyTile *m_cantTell, *m_badAudio, *m_later;
    std::array<std::array<KeyTile *, 5>, 3> m_digits{};
    std::array<QLabel *, 3> m_dimensionNames{};
    std::array<QWidget *, 3> m_dimensionFrames{};
    QPlainTextEdit *m_note;
    QLabel *m_hidden;
    QWidget *m_failureBar;
    QLabel *m_failure;
    QString m_noteCorpus, m_noteId; ///< whose the text in the field is
    QTimer *m_noteTimer;
    QList<QAction *> m_actions;
};

} // namespace merhan::annotate
