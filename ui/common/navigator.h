// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace merhan::common {

/// How one mode asks for another without knowing it. The window listens; a test may listen alone.
class Navigator : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Brings a mode to the front, by its key in the table of modes ("inspect"). What it shows is
    /// the session's current utterance and shown run.
    void goTo(const QString &mode) { Q_EMIT modeAsked(mode); }
    /// A new run is to be described and begun.
    void newRun() { Q_EMIT newRunAsked(); }
    /// The folder of a run was dropped on the window.
    void offerRun(const QString &folder) { Q_EMIT runOffered(folder); }
    /// The current utterance is to be heard from its start.
    void play() { Q_EMIT playAsked(); }
    /// The curves of the training of the run in this folder are to be saved as a picture.
    void saveCurves(const QString &folder, const QString &run) { Q_EMIT curvesAsked(folder, run); }

Q_SIGNALS:
    void modeAsked(const QString &mode);
    void newRunAsked();
    void playAsked();
    void runOffered(const QString &folder);
    void curvesAsked(const QString &folder, const QString &run);
};

} // namespace merhan::common
