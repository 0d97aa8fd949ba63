// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>

class QPlainTextEdit;

namespace merhan::common {
class Keys;
}

namespace merhan::annotate {

class Pass;

/// The note of the pass's current utterance. It is given to the writer when typing pauses, when it
/// doesn't pause for long, and on every way out: another utterance, annotator or pass, Esc, a click
/// elsewhere, another mode, the window's end. A crash takes what was typed since then.
class NoteField : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds kPause{1000};   ///< without a key
    static constexpr std::chrono::milliseconds kLongest{5000}; ///< of typing without a pause

    NoteField(Pass *pass, common::Keys *keys, QWidget *parent = nullptr);

    /// Before the pass goes, its owner saves.
    void save();
    /// Goes into the field, behind what stands there.
    void edit();

Q_SIGNALS:
    /// Esc: somebody else takes the focus.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showNote();
    void typed();

    Pass *m_pass;
    QPlainTextEdit *m_edit;
    std::int64_t m_of = 0; ///< UtteranceRow::number that the text is about; 0: none
    QTimer m_pause;
    QElapsedTimer m_unsaved; ///< since the first letter that isn't given yet
};

} // namespace merhan::annotate
