// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotate/pass.h"
#include "ui/common/mode.h"

class QHBoxLayout;
class QKeyEvent;
class QStackedWidget;

namespace merhan::annotate {

class AskPage;
class NoteField;
class PassHeader;

/// One utterance after another: its words large, a key for each class, what was said so far.
class AnnotateMode : public common::Mode {
    Q_OBJECT
public:
    AnnotateMode(const common::Studio &studio, QWidget *parent);
    ~AnnotateMode() override;

    QWidget *sidePanel() override;
    bool takeBack(bool redo) override;
    void shown() override;
    Pass *pass() const { return m_pass; }

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCenter();
    QWidget *makeSide();
    void makeActions();
    bool handle(const QKeyEvent &key, bool only);
    void askWho();
    void takeName(const QString &name);
    void placeSide();

    common::Studio m_studio;
    common::Keys *m_keys;
    Pass *m_pass;
    QStackedWidget *m_pages;
    PassHeader *m_header;
    AskPage *m_ask;
    NoteField *m_note;
    QWidget *m_body;
    QHBoxLayout *m_columns;
    QWidget *m_side; ///< beside the page, or over it where the window is narrow
    bool m_over = false;
    bool m_wasShown = false;
};

} // namespace merhan::annotate
