// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/event_lines.h"

#include "ui/common/text.h"
#include "ui/evaluate/matrix_picture.h"
#include "ui/train/run_facts.h"
#include "ui/train/words.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;
using evaluate::percent;

namespace {

using Kind = EventLine::Kind;
using Said = std::optional<EventLine>;

Said say(const QString &text, Kind kind = Kind::Plain)
{
    return EventLine{0, text, kind};
}

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

/// One sentence an event; the terminal's view of a run says the same of each.
struct Sayer {
    const protocol::RunProgress &run;

    QString fold(int number, std::uint64_t seed) const
    {
        return run.started && run.started->seeds.size() > 1
                   ? Words::tr("fold %1, seed %2").arg(number + 1).arg(seed)
                   : Words::tr("fold %1").arg(number + 1);
    }

    Said operator()(const protocol::RunStarted &e) const
    {
        const QString what =
            Words::tr("%1 labelled of %Ln utterances", nullptr, static_cast<int>(e.utterances))
                .arg(common::number(qint64{e.labelled}));
        return say(e.resumed ? Words::tr("Goes on: %1").arg(what)
                             : Words::tr("Begins: %1").arg(what));
    }
    Said operator()(const protocol::DeviceChosen &e) const
    {
        const QString name =
            e.name.empty() ? text(e.device) : u"%1 (%2)"_s.arg(text(e.device), text(e.name));
        return say(
            Words::tr("Device: %1, %2").arg(name, text(e.precision))
            + (e.threads > 0 ? u", "_s + Words::tr("%n threads", nullptr, e.threads) : QString()));
    }
    Said operator()(const protocol::FeaturesProgress &e) const
    {
        if (e.done < e.total || e.total == 0)
            return std::nullopt;
        const auto count = static_cast<int>(e.total);
        return say(e.stage == "text"
                       ? Words::tr("Encoder’s states of %Ln transcripts are there", nullptr, count)
                       : Words::tr("MFCCs of %Ln recordings are there", nullptr, count));
    }
    Said operator()(const protocol::FoldStarted &e) const
    {
        return say(Words::tr("Begins %1 (%2): %3 to train, %4 to validate, %5 to test")
                       .arg(fold(e.fold, e.seed), testedName(e.name),
                            common::number(qint64{e.train}), common::number(qint64{e.validation}),
                            common::number(qint64{e.test})));
    }
    Said operator()(const protocol::Batch &) const { return std::nullopt; }
    Said operator()(const protocol::EpochFinished &e) const
    {
        QString line =
            Words::tr("Epoch %1 of %2 finished: validation UAR %3, loss %4")
                .arg(common::number(qint64{e.epoch}), fold(e.fold, e.seed),
                     percent(e.validation.uar),
                     std::isfinite(e.validationLoss) ? common::number(e.validationLoss, 3)
                                                     : QString(u"–"_s));
        if (std::isfinite(e.utterancesPerSecond))
            line += u", "_s
                    + Words::tr("%1 utterances/s").arg(common::number(e.utterancesPerSecond, 1));
        return say(e.best ? line + u"; "_s + Words::tr("best so far") : line);
    }
    Said operator()(const protocol::CheckpointSaved &e) const
    {
        if (e.epoch == 0) // finished ones
            return say(Words::tr("Checkpoint saved: %1, in its first epoch", "a fold")
                           .arg(fold(e.fold, e.seed)));
        const QString line = Words::tr("Checkpoint saved: %1, epoch %2")
                                 .arg(fold(e.fold, e.seed), common::number(qint64{e.epoch}));
        return say(e.best ? line + u' ' + Words::tr("(best so far)") : line);
    }
    Said operator()(const protocol::CommandAnswered &e) const
    {
        if (!e.obeyed)
            return say(Words::tr("The command “%1” was not obeyed: %2")
                           .arg(text(e.command), text(e.sentence)),
                       Kind::Warning);
        return say(Words::tr("Command obeyed: %1").arg(text(e.command)));
    }
    Said operator()(const protocol::Paused &) const { return say(Words::tr("Paused")); }
    Said operator()(const protocol::Resumed &) const { return say(Words::tr("Goes on")); }
    Said operator()(const protocol::EarlyStopped &e) const
    {
        return say(Words::tr("%1 stopped early after epoch %2; the best was epoch %3", "a fold")
                       .arg(capital(fold(e.fold, e.seed)), common::number(qint64{e.epoch}),
                            common::number(qint64{e.bestEpoch})));
    }
    Said operator()(const protocol::Evaluation &e) const
    {
        if (e.split != "test")
            return std::nullopt;
        const QString scores = Words::tr("WAR %1, UAR %2, macro F1 %3, weighted F1 %4")
                                   .arg(percent(e.scores.war), percent(e.scores.uar),
                                        percent(e.scores.macroF1), percent(e.scores.weightedF1));
        const auto count = static_cast<int>(e.utterances);
        if (e.fold && e.seed)
            return say(Words::tr("Test of %1, %Ln utterances: %2", "a fold; scores", count)
                           .arg(fold(*e.fold, *e.seed), scores));
        return say(Words::tr("Test of the whole run, %Ln answers: %1", "scores", count).arg(scores),
                   Kind::Good);
    }
    Said operator()(const protocol::Alive &) const { return std::nullopt; }
    Said operator()(const protocol::RunStopped &e) const
    {
        return say(e.by == "command"
                       ? Words::tr("Stopped on request; what was learnt is saved")
                       : Words::tr("Stopped by %1; what was learnt is saved").arg(text(e.by)));
    }
    Said operator()(const protocol::RunFinished &e) const
    {
        const QString took = common::duration(e.seconds);
        return say(run.started && run.started->resumed
                       ? Words::tr("Finished %1 after it went on").arg(took)
                       : Words::tr("Finished after %1").arg(took),
                   Kind::Good);
    }
    Said operator()(const protocol::ErrorHappened &e) const
    {
        const QString what = common::sentence(e.code, e.arguments, e.sentence);
        return e.ended ? say(Words::tr("It failed: %1").arg(what), Kind::Error)
                       : say(Words::tr("Warning: %1").arg(what), Kind::Warning);
    }

    static QString capital(QString words)
    {
        if (!words.isEmpty())
            words.replace(0, 1, QLocale().toUpper(words.left(1)));
        return words;
    }
};

} // namespace

qint64 millisecondsOf(const std::string &utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

std::optional<EventLine> lineOf(const protocol::Event &event, const protocol::RunProgress &progress)
{
    auto line = std::visit(Sayer{progress}, event.body);
    if (line)
        line->timeMs = millisecondsOf(event.time);
    return line;
}

} // namespace merhan::train
