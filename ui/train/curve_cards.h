// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_progress.h"
#include "ui/train/curves.h"

#include <QFrame>
#include <QTimer>

#include <memory>

class QTabBar;

namespace merhan::train {

class CurveChart;

/// A chart with its title and what belongs to it.
class CurveCard : public QFrame {
    Q_OBJECT
public:
    CurveCard(const QString &title, const QString &help, const QString &formula, QWidget *beside,
              CurveChart *chart, QWidget *parent = nullptr);
};

/// Validation score and loss over the epochs, side by side; one behind the other where there is
/// little room.
class CurveCards : public QWidget {
    Q_OBJECT
public:
    explicit CurveCards(QWidget *parent = nullptr);

    void setProgress(std::shared_ptr<const protocol::RunProgress> progress, bool live);
    void setNarrow(bool narrow);
    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }
    CurveChart *scores() const { return m_scores; }
    CurveChart *losses() const { return m_losses; }

private:
    void showCards();
    void showLosses();

    CurveChart *m_scores, *m_losses;
    QTabBar *m_tabs;
    CurveCard *m_scoreCard, *m_lossCard;
    Measure m_measure = Measure::Uar;
    bool m_narrow = false;
    std::shared_ptr<const protocol::RunProgress> m_progress;
    bool m_live = false;
    QTimer m_lossesSoon;
};

} // namespace merhan::train
