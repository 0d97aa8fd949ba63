// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"
#include "ui/common/navigator.h"
#include "ui/common/session.h"

#include <QWidget>

#include <functional>
#include <vector>

class QMenu;
class QSettings;

namespace merhan::common {

/// What a mode and its panels are built from. All outlive it.
struct Studio {
    Session *session;
    QSettings *settings;
    Navigator *navigator = nullptr; ///< nullptr: there are no other modes (a test)
};

/// One entry of the mode rail and the page behind it: a subject of the program (Corpus, Train, …).
/// It follows the session by its signals, and the current utterance by session->current().
class Mode : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The side panel, which F9 shows and hides; nullptr: none.
    virtual QWidget *sidePanel() { return nullptr; }
    /// Actions of this mode for the Edit menu, while it is in front.
    const QList<QAction *> &editActions() const { return m_editActions; }
    /// Their keys follow these from now on; before, they are those that the program comes with.
    void useKeys(Keys *keys);
    /// Undo or redo of annotations, asked for anywhere in the window. false: this mode has no way
    /// of its own, and the window does it.
    virtual bool takeBack([[maybe_unused]] bool redo) { return false; }
    /// Whether it chooses the current utterance by itself when a project is opened.
    virtual bool choosesUtterance() const { return false; }
    /// Said when the mode comes to the front.
    virtual void shown() {}
    /// Asked before the window closes. false: not yet; the mode asks the person, and says
    /// closeAgreed() when the window may close after all.
    virtual bool mayClose() { return true; }

Q_SIGNALS:
    /// A sentence for the status bar.
    void said(const QString &sentence);
    /// A few characters beside the mode's icon in the rail; "": none.
    void badgeChanged(const QString &badge);
    void closeAgreed();

protected:
    /// One more for the Edit menu, with the key of `key` or none. The key works while the focus is
    /// in this mode.
    QAction *addEditAction(const QString &text, std::optional<KeyId> key,
                           const std::function<void()> &does);
    void addEditSeparator();

private:
    QList<QAction *> m_editActions;
    std::vector<std::pair<QAction *, KeyId>> m_keyed;
};

/// The rail is made from a table of these; what isn't in it isn't in the program.
struct ModeEntry {
    const char *key;  ///< for settings
    const char *name; ///< English, in the translation context "modes"
    const char *help; ///< a sentence for the start page, in the same context
    const char *icon; ///< of resources/icons
    std::function<Mode *(const Studio &, QWidget *parent)> make;
    /// Made as soon as a project is open: it has something to do while it isn't looked at.
    bool early = false;
};

} // namespace merhan::common
