// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QTimer;

namespace merhan::common {

/// What the program wrote about itself, for a person to read, copy and send.
class LogWindow : public QDialog {
    Q_OBJECT
public:
    /// `file`: where the log is; "" when there is none.
    LogWindow(QString file, QWidget *parent);

    /// What is shown, and what "Copy" and "Save as…" give.
    QString text() const;
    /// false: it couldn't be written; the window says why.
    bool saveTo(const QString &file);

private:
    void read();
    void save();

    const QString m_file;
    QPlainTextEdit *m_text;
    QLabel *m_said;
    qint64 m_size = -1; ///< of the file when it was last read
};

} // namespace merhan::common
