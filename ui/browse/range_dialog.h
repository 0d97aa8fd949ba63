// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/browse/utterance_filter.h"

#include <QDialog>

#include <functional>

class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace merhan::browse {

/// Asks for the two ends of a range, either of which may be left open, and says how many utterances
/// lie in it.
class RangeDialog : public QDialog {
    Q_OBJECT
public:
    struct Scale {
        QString name; ///< of what is filtered
        double from = 0, to = 1, step = 0.1;
        int decimals = 2;
        QString suffix = {};
    };
    RangeDialog(const Scale &scale, const Range &range,
                std::function<int(const Range &)> countOf, QWidget *parent = nullptr);
    Range range() const;

private:
    void check();

    double m_open; ///< stands for an end that is left open
    std::function<int(const Range &)> m_countOf;
    QDoubleSpinBox *m_least, *m_greatest;
    QLabel *m_count;
    QPushButton *m_go;
};

} // namespace merhan::browse
