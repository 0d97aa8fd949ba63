// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace merhan::inspect {

/// Says in place that something takes long: a spinner after 150 ms, a bar and Cancel after a second.
class WaitBox : public QFrame {
    Q_OBJECT
public:
    explicit WaitBox(QWidget *parent);
    /// From now on; nothing is seen at first.
    void begin(const QString &sentence);
    void setSentence(const QString &sentence);
    void setProgress(qint64 done, qint64 total);
    void end();
    bool isWaiting() const { return m_waiting; }

    static constexpr int kSlowMs = 150, kLongMs = 1000;

Q_SIGNALS:
    void cancelled();
    void shownChanged();

private:
    QTimer m_slow, m_long;
    bool m_waiting = false;
    QWidget *m_spinner;
    QLabel *m_sentence;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace merhan::inspect
