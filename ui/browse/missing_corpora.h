// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/mode.h"

#include <QTimer>

#include <map>

class QVBoxLayout;

namespace merhan::browse {

/// A bar for the top of the window: which corpora aren't where their recordings were, and the button
/// that asks where they are now. Looks again every few seconds, off the UI thread, so that a disk
/// that is pulled out, and one that is back, are noticed while the studio runs.
class MissingCorpora : public QWidget {
    Q_OBJECT
public:
    explicit MissingCorpora(const common::Studio &studio, QWidget *parent = nullptr);

    /// By corpus, where it was.
    const std::map<QString, QString> &missing() const { return m_missing; }
    /// The recordings are in this folder, or in the folder of the old name inside it. Taken into the
    /// project; what is wrong with it is said in the bar.
    void locate(const QString &corpus, const QString &folder);
    void look();

Q_SIGNALS:
    void changed();
    /// For the status bar.
    void said(const QString &sentence);

private:
    struct Looked;
    void take(const Looked &looked);
    void showMissing();
    void ask(const QString &corpus);

    common::Studio m_studio;
    QTimer m_timer;
    bool m_looking = false;
    std::map<QString, QString> m_missing;
    std::map<QString, QString> m_wrong; ///< by corpus: why the folder that was given isn't it
    QVBoxLayout *m_lines;
};

} // namespace merhan::browse
