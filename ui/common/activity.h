// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace merhan::common {

/// What works beside the person, shown in the whole window: a run that trains, the engine that
/// answers. Whoever follows them says it here; the status bar shows it.
class Activity : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    struct Run {
        QString name;  ///< "" when none is running
        QString place; ///< translated: "fold 4 of 5"
        bool operator==(const Run &) const = default;
    };
    enum class Engine { NotStarted, Starting, Ready, Failed };

    const Run &run() const { return m_run; }
    Engine engine() const { return m_engine; }
    /// Why the engine can't answer; a sentence.
    const QString &engineProblem() const { return m_engineProblem; }

    void setRun(const Run &run)
    {
        if (run == m_run)
            return;
        m_run = run;
        Q_EMIT runChanged();
    }
    void setEngine(Engine engine, const QString &problem = {})
    {
        if (engine == m_engine && problem == m_engineProblem)
            return;
        m_engine = engine;
        m_engineProblem = problem;
        Q_EMIT engineChanged();
    }

Q_SIGNALS:
    void runChanged();
    void engineChanged();

private:
    Run m_run;
    Engine m_engine = Engine::NotStarted;
    QString m_engineProblem;
};

} // namespace merhan::common
