// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_facts.h"

#include "ui/common/protocol_words.h"
#include "ui/common/text.h"
#include "ui/train/words.h"

#include <QLocale>

#include <algorithm>

namespace merhan::train {

using namespace Qt::StringLiterals;

QString shortError(const protocol::ErrorHappened &error, const protocol::RunProgress &progress)
{
    const QString code = QString::fromStdString(error.code);
    const QString where = progress.current
                              ? Words::tr("in fold %1").arg(progress.current->first + 1)
                              : Words::tr("before the first fold");
    if (code == u"out_of_memory"_s || code == u"nn_out_of_memory"_s
        || code == u"nn_out_of_main_memory"_s)
        return Words::tr("Out of memory %1", "where").arg(where);
    if (code == u"loss_not_finite"_s)
        return Words::tr("Loss is not a number, %1", "where").arg(where);
    if (code == u"disk_full"_s)
        return Words::tr("Disk full %1", "where").arg(where);
    return Words::tr("Failed %1", "where").arg(where);
}

QString stateName(Look look)
{
    switch (look) {
    case Look::NotBegun:
        return Words::tr("Not begun");
    case Look::Starting:
        return Words::tr("Starting");
    case Look::Running:
        return Words::tr("Running");
    case Look::Paused:
        return Words::tr("Paused");
    case Look::Stopping:
        return Words::tr("Stopping");
    case Look::Finished:
        return Words::tr("Finished");
    case Look::Stopped:
        return Words::tr("Stopped");
    case Look::Failed:
        return Words::tr("Failed");
    case Look::Died:
        return Words::tr("Died");
    }
    return {};
}

bool endsTheSameAgain(const protocol::RunProgress &progress)
{
    return progress.error && progress.error->code == "loss_not_finite";
}

namespace {

/// By the programs of this project, by a signal's name, by whoever wrote the command.
QString stopped(const std::string &by)
{
    if (by == "merhan-studio")
        return Words::tr("It was stopped in the studio.");
    if (by == "merhan")
        return Words::tr("It was stopped by “merhan stop” in a terminal.");
    return by == "command" ? Words::tr("It was stopped on request.")
                           : Words::tr("It was stopped by %1.").arg(QString::fromStdString(by));
}

/// What a resumed run has.
QString savedSoFar(const protocol::RunProgress &progress)
{
    if (!progress.lastCheckpoint)
        return Words::tr("Nothing was learnt yet; Resume begins it again.");
    const int fold = progress.lastCheckpoint->fold;
    const std::int64_t epoch = progress.lastCheckpoint->epoch;
    if (epoch == 0) // finished ones
        return Words::tr("What fold %1 has learnt of its first epoch is saved; Resume goes on from "
                         "there.")
            .arg(fold + 1);
    return Words::tr("Everything up to the checkpoint of fold %1, epoch %2 is saved; Resume goes on "
                     "from there.")
        .arg(fold + 1)
        .arg(common::number(qint64{epoch}));
}

} // namespace

QString explanation(Look look, const protocol::RunProgress &progress, const QString &lastWords,
                    Force force)
{
    const QString saved = savedSoFar(progress);
    switch (look) {
    case Look::NotBegun:
        return Words::tr("No worker has begun this run yet. Start begins it.");
    case Look::Starting:
        return Words::tr("The worker is loading; that takes a few seconds.");
    case Look::Paused:
        return Words::tr("Paused. Continue goes on.");
    case Look::Stopping:
        if (force == Force::Killed)
            return Words::tr("It was killed; the machine is taking it down.");
        if (force == Force::Terminated)
            return Words::tr("It was told to end now. Where that has no effect, “Kill it” has: what "
                             "was learnt since the last checkpoint is lost then.");
        return Words::tr("It finishes the batch it is at, saves a checkpoint and stops.");
    case Look::Stopped:
        return stopped(force == Force::None ? progress.stoppedBy : "merhan-studio") + u' ' + saved;
    case Look::Failed:
        if (!progress.error)
            return Words::tr("It failed.") + u' ' + saved;
        if (endsTheSameAgain(progress))
            return shortError(*progress.error, progress) + u". "_s
                   + common::sentence(progress.error->code, progress.error->arguments,
                                      progress.error->sentence)
                   + u' '
                   + Words::tr("Resume would come to the same; “New run like this…” takes over its "
                               "settings, to be changed.");
        return shortError(*progress.error, progress) + u". "_s
               + common::sentence(progress.error->code, progress.error->arguments,
                                  progress.error->sentence)
               + u' ' + saved;
    case Look::Died:
        if (force != Force::None)
            return Words::tr("It was ended from here before it could save.") + u' ' + saved;
        if (!lastWords.isEmpty())
            return Words::tr("The worker ended. Its last words: %1").arg(lastWords) + u' ' + saved;
        return Words::tr("The worker ended without a word: it was killed, the machine ran out of "
                         "memory or "
                         "went down.")
               + u' ' + saved;
    case Look::Running:
    case Look::Finished:
        break;
    }
    return {};
}

Parts partsOf(const protocol::RunProgress &progress)
{
    Parts parts;
    if (!progress.started)
        return parts;
    const auto &seeds = progress.started->seeds;
    parts.all = static_cast<int>(progress.started->folds.size() * seeds.size());
    if (!progress.current)
        return parts;
    // Of the order in which they come nothing is known here but how many have begun.
    parts.at = static_cast<int>(
        std::count_if(progress.folds.begin(), progress.folds.end(), [](const auto &fold) {
            return fold.second.test || !fold.second.epochs.empty()
                   || !fold.second.started.name.empty();
        }));
    parts.at = std::clamp(parts.at, 1, std::max(parts.all, 1));
    return parts;
}

Place placeOf(const protocol::RunProgress &progress)
{
    if (progress.end == protocol::RunProgress::End::Finished) {
        const Parts parts = partsOf(progress);
        return {Words::tr("%n folds", nullptr, parts.all), {}};
    }
    if (!progress.current || !progress.started) {
        if (progress.features && progress.features->total > 0) {
            const QString what = progress.features->stage == "text" ? Words::tr("Encoder’s states")
                                                                    : Words::tr("MFCCs");
            return {what, Words::tr("%1 of %2")
                              .arg(common::number(qint64{progress.features->done}),
                                   common::number(qint64{progress.features->total}))};
        }
        return {};
    }
    const auto [fold, seed] = *progress.current;
    const auto folds = static_cast<int>(progress.started->folds.size());
    Place place;
    place.where = progress.started->seeds.size() > 1
                      ? Words::tr("Fold %1 of %2, seed %3").arg(fold + 1).arg(folds).arg(seed)
                      : Words::tr("Fold %1 of %2").arg(fold + 1).arg(folds);
    qint64 epoch = progress.batch ? progress.batch->epoch : 0;
    if (const auto found = progress.folds.find(*progress.current);
        epoch == 0 && found != progress.folds.end() && !found->second.epochs.empty())
        epoch = found->second.epochs.rbegin()->first;
    if (epoch > 0)
        place.rest =
            Words::tr("epoch %1 of at most %2")
                .arg(common::number(epoch), common::number(qint64{progress.started->epochs}));
    return place;
}

QString shortPlace(const protocol::RunProgress &progress)
{
    if (!progress.current || !progress.started) {
        const Place place = placeOf(progress);
        return place.rest.isEmpty() ? place.where : place.where + u' ' + place.rest;
    }
    const Parts parts = partsOf(progress);
    qint64 epoch = progress.batch ? progress.batch->epoch : 0;
    if (const auto found = progress.folds.find(*progress.current);
        epoch == 0 && found != progress.folds.end() && !found->second.epochs.empty())
        epoch = found->second.epochs.rbegin()->first;
    if (epoch == 0)
        return Words::tr("fold %1 of %2").arg(parts.at).arg(parts.all);
    if (parts.all == 1)
        return Words::tr("epoch %1").arg(common::number(epoch));
    return Words::tr("fold %1 of %2, epoch %3")
        .arg(parts.at)
        .arg(parts.all)
        .arg(common::number(epoch));
}

QString badgeOf(const protocol::RunProgress &progress)
{
    const Parts parts = partsOf(progress);
    return parts.at == 0 ? QString() : u"%1/%2"_s.arg(parts.at).arg(parts.all);
}

double secondsLeft(const protocol::RunProgress &progress)
{
    double seconds = 0, epochs = 0;
    for (const auto &[which, fold] : progress.folds)
        for (const auto &[epoch, finished] : fold.epochs) {
            seconds += finished.seconds;
            ++epochs;
        }
    if (epochs == 0 || !progress.started)
        return protocol::kNoNumber;
    const double all =
        static_cast<double>(progress.started->folds.size() * progress.started->seeds.size())
        * static_cast<double>(progress.started->epochs);
    const double undone = 1 - progress.fractionDone();
    // While the last fold is tested no epoch is left, and how long a test takes isn't known.
    return undone * all < 1e-6 ? protocol::kNoNumber : undone * all * seconds / epochs;
}

QString testedName(const std::string &name)
{
    QString text = common::foldInWords(QString::fromStdString(name));
    if (!text.isEmpty())
        text.replace(0, 1, QLocale().toUpper(text.left(1)));
    return text;
}

} // namespace merhan::train
