// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/run_folder.h"

#include <QString>

#include <memory>

namespace merhan::train {

/// What the files of a run say of it at one moment. Never changed once made, so that threads share it.
struct RunFacts {
    std::filesystem::path folder;
    protocol::RunStatus status;
    /// nullptr: not read, because the project has what matters of it.
    std::shared_ptr<const protocol::RunProgress> progress;
    QString problem;  ///< why the folder couldn't be read; "" when it could
    QString note;        ///< of note.txt
    /// Of a worker that died: the sentence at the end of its log, for which its events had no room
    /// any more; "" when there is none.
    QString lastWords;
    bool scored = false; ///< predictions and metrics are there, so that a project can take it in
};

enum class Look {
    NotBegun,
    Starting, ///< this program started a worker that has not said anything yet
    Running,
    Paused,
    Stopping, ///< asked to, and not done yet
    Finished,
    Stopped,
    Failed,
    Died,
};

/// Neither a word nor an end: a worker is, or may be, at it.
inline bool isLive(Look look)
{
    return look == Look::Starting || look == Look::Running || look == Look::Paused
           || look == Look::Stopping;
}

/// The state in a word: "Running".
QString stateName(Look look);
/// "Out of memory in fold 1"
QString shortError(const protocol::ErrorHappened &error, const protocol::RunProgress &progress);

/// What was done here to a worker that didn't stop when it was asked to.
enum class Force { None, Terminated, Killed };

/// One sentence about a run that isn't well, or isn't going on: what happened and what can be done.
/// "" for one that is running or finished.
QString explanation(Look look, const protocol::RunProgress &progress, const QString &lastWords,
                    Force force = Force::None);
/// The same settings would end the same way: a new run with others is what helps, not Resume.
bool endsTheSameAgain(const protocol::RunProgress &progress);

/// "Fold 4 of 5, epoch 13 of at most 64"; the first part alone in `bold`. What is being done when no
/// fold has begun.
struct Place {
    QString where, rest;
};
Place placeOf(const protocol::RunProgress &progress);
/// "fold 4 of 5, epoch 13"
QString shortPlace(const protocol::RunProgress &progress);
/// "4/5": folds and seeds together; "" before the first one.
QString badgeOf(const protocol::RunProgress &progress);

/// How many fold-and-seed pairs there are, and which of them is under way, from 1; 0: none yet.
struct Parts {
    int all = 0, at = 0;
};
Parts partsOf(const protocol::RunProgress &progress);

/// Seconds that the rest takes when no fold stops early; NaN while no epoch is finished.
double secondsLeft(const protocol::RunProgress &progress);

/// "Session 5" for "session 5".
QString testedName(const std::string &name);
} // namespace merhan::train
