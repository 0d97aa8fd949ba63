// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>

/// What a program said and left with.
struct Outcome {
    int exitCode = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray error;

    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
    /// Everything, for a failed comparison.
    QByteArray all() const
    {
        return "exit " + QByteArray::number(exitCode) + "\nstdout: " + out + "\nstderr: " + error;
    }
};

inline Outcome waitFor(QProcess &process, int seconds = 60)
{
    Outcome outcome;
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        outcome.error = "It did not end in time. ";
        outcome.crashed = true;
    }
    outcome.crashed = outcome.crashed || process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = outcome.crashed ? -1 : process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.error += process.readAllStandardError();
    return outcome;
}
