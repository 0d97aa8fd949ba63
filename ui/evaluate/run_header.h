// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluate/compared_runs.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace merhan::evaluate {

/// Which run is shown, which one beside it, and under which protocol; below, in a strip, why two
/// can't be compared.
class RunHeader : public QWidget {
    Q_OBJECT
public:
    explicit RunHeader(QWidget *parent = nullptr);

    /// All there are, and the one that is shown; nullptr: none.
    void setRuns(const std::vector<store::RunRow> &runs, const store::RunRow *shown);
    /// The badges of the run that is read; nullptr: none.
    void setRun(const store::RunRow *run);
    /// The run beside it; nullptr: none. `why`: they can't be compared; `todayHelps`: by today's
    /// labels they can.
    void setOther(const store::RunRow *other, const QString &why, bool todayHelps);
    void setBusy(bool busy);
    QPushButton *exports() const { return m_export; }
    QPushButton *compare() const { return m_compare; }

Q_SIGNALS:
    void chosen(const QString &name);
    void otherChosen(qint64 number); ///< RunRow::number; 0: none any more
    void todayAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourStrip();
    void fillOthers();
    QWidget *makeStrip();

    std::vector<store::RunRow> m_all;
    std::optional<store::RunRow> m_shown;
    qint64 m_otherNumber = 0;
    QComboBox *m_runs, *m_others;
    QLabel *m_a, *m_b;
    QBoxLayout *m_badges;
    QLabel *m_busy;
    QPushButton *m_compare, *m_export;
    QToolButton *m_leave;
    QWidget *m_strip;
    QLabel *m_why;
    QPushButton *m_today;
};

} // namespace merhan::evaluate
