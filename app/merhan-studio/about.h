// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace merhan::studio {

/// What the program is, which versions run, under which licences it and its libraries stand.
class About : public QDialog {
    Q_OBJECT
public:
    explicit About(QWidget *parent);

    /// For a report: one line a part.
    QString versions() const;

private:
    void showVersions();

    QString m_libTorch;
    QPlainTextEdit *m_versions;
};

} // namespace merhan::studio
