// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/map_view.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QFormLayout;

namespace merhan::inspect {

/// What is said of the utterance by a model.
struct Said {
    std::vector<std::string> classes;
    std::vector<double> probabilities; ///< the run's answer: a bar each
    /// Of the one model whose attention is shown, where it isn't the run's answer: a tick each.
    std::vector<double> ofModel;
    QString silent;          ///< why there is no answer; "" when it is the run's to say something
    QString whose;           ///< "mean of 3 seeds"; "" when nothing need be said
    std::string label;       ///< today's label key
    QString labelWhy;        ///< in its place, when there is none
    std::string snapshotLabel; ///< class that the run was trained with, where it is another
    QString votes;           ///< letters and agreement; "" when nobody voted
};

/// Probabilities as bars in the order of the classes, the largest in the accent colour.
class ProbabilityBars : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityBars(QWidget *parent = nullptr);
    void setSaid(const Said &said);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {180, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Said m_said;
    std::vector<std::size_t> m_order; ///< the largest first
};

/// A class as its tile and its name, or a few words in their place.
class ClassLabel : public QWidget {
    Q_OBJECT
public:
    explicit ClassLabel(QWidget *parent = nullptr);
    void setClass(const std::string &key, const QString &otherwise = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::string m_key;
    QString m_text;
};

/// How the global weights are shared out.
class ShareBar : public QWidget {
    Q_OBJECT
public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setTextShare(double share);
    QSize sizeHint() const override { return {200, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0.5;
};

/// The panel at the right: answer, shares, what is under the pointer, how to read it.
class AnswerPanel : public QWidget {
    Q_OBJECT
public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    /// Nothing: no answer is known.
    void setSaid(const std::optional<Said> &said);
    void setMaps(const Maps *maps);
    void setPointed(const std::optional<Pointed> &pointed);
    void setHow(const QString &text);
    /// Room is short: what can be read elsewhere goes.
    void setHowShown(bool shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *value(QFormLayout *form, const QString &name);

    QLabel *m_noAnswer;
    ProbabilityBars *m_bars;
    QLabel *m_whose;
    QWidget *m_facts;
    ClassLabel *m_label, *m_snapshot;
    QLabel *m_snapshotName, *m_votesName, *m_votes;
    QWidget *m_shares;
    ShareBar *m_share;
    QLabel *m_shareText;
    QLabel *m_asks, *m_answers, *m_weight, *m_largest, *m_global;
    QWidget *m_howPart;
    bool m_howShown = true;
    QLabel *m_how;
};

} // namespace merhan::inspect
