// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_estimate.h"

#include "core/protocol/event_log.h"
#include "ui/common/text.h"
#include "ui/train/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace merhan::train {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostRuns = 30; ///< older ones aren't looked at
constexpr double kForwardShare = 1.0 / 3;

std::optional<RunSpeed> speedOf(const protocol::RunFolder &run)
{
    protocol::EventReader reader(run.events());
    const auto events = reader.poll();
    if (!events)
        return std::nullopt;
    RunSpeed speed;
    std::vector<double> rates;
    for (const protocol::Event &event : *events) {
        if (const auto *device = std::get_if<protocol::DeviceChosen>(&event.body))
            speed.device = QString::fromStdString(device->device);
        const auto *epoch = std::get_if<protocol::EpochFinished>(&event.body);
        if (!epoch || !(epoch->utterancesPerSecond > 0))
            continue;
        rates.push_back(epoch->utterancesPerSecond);
        speed.memoryBytes = std::max(speed.memoryBytes, epoch->memoryBytes);
    }
    if (rates.empty())
        return std::nullopt;
    const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
    std::nth_element(rates.begin(), middle, rates.end());
    speed.utterancesPerSecond = *middle;
    return speed;
}

/// "minilm" of "all-MiniLM-L6-v2", "bert-base-uncased" of itself.
QString shortName(const QString &encoder)
{
    QString name = encoder.section(u'/', -1).toLower();
    if (name.contains(u"minilm"_s))
        return u"minilm"_s;
    return name.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
}

QString protocolName(const std::string &protocol)
{
    const QString text = QString::fromStdString(protocol);
    if (text.startsWith(u"random:"_s))
        return u"random"_s;
    if (text == u"loso-speaker"_s)
        return u"speakers"_s;
    if (text == u"session:last"_s)
        return u"last-session"_s;
    return QString(text).replace(QRegularExpression(u"[^\\w]+"_s), QString()).toLower();
}

} // namespace

bool costsTheSame(const protocol::RunConfig &a, const protocol::RunConfig &b)
{
    return a.streams == b.streams && a.lstm_width == b.lstm_width
           && a.lstm_layers == b.lstm_layers && a.projection == b.projection && a.batch == b.batch
           && a.local_attention == b.local_attention && a.cross_attention == b.cross_attention
           && a.preset == b.preset && a.device == b.device && a.precision == b.precision
           && a.threads == b.threads && a.encoder == b.encoder;
}

std::optional<RunSpeed> speedOfEarlierRuns(const fs::path &runs, const protocol::RunConfig &config)
{
    struct Found {
        fs::file_time_type time;
        fs::path folder;
    };
    std::vector<Found> all;
    std::error_code failed;
    for (fs::directory_iterator at(runs, failed), end; !failed && at != end; at.increment(failed)) {
        std::error_code ignored;
        const auto time = fs::last_write_time(at->path() / "events.jsonl", ignored);
        if (!ignored)
            all.push_back({time, at->path()});
    }
    std::sort(all.begin(), all.end(),
              [](const Found &a, const Found &b) { return a.time > b.time; });
    if (all.size() > kMostRuns)
        all.resize(kMostRuns);
    for (const Found &one : all) {
        const protocol::RunFolder run(one.folder);
        const auto other = protocol::readConfig(run.config(), {});
        if (!other || !costsTheSame(*other, config))
            continue;
        if (auto speed = speedOf(run)) {
            speed->run = QString::fromStdString(shown(one.folder.filename()));
            return speed;
        }
    }
    return std::nullopt;
}

double secondsAtMost(const RunSpeed &speed, const store::PlannedRun &run)
{
    double utterances = 0;
    for (const protocol::Fold &fold : run.plan.folds) {
        const auto epochs = static_cast<double>(run.config.epochs);
        utterances += epochs
                      * (static_cast<double>(fold.train.size())
                         + kForwardShare * static_cast<double>(fold.validation.size()));
        utterances += kForwardShare * static_cast<double>(fold.test.size() + fold.unlabelled.size());
    }
    const auto seeds = static_cast<double>(std::max<std::size_t>(run.config.seeds().size(), 1));
    return speed.secondsBefore + utterances * seeds / speed.utterancesPerSecond;
}

QString estimateInWords(const RunSpeed &speed, const store::PlannedRun &run)
{
    const double most = speed.mostSeconds > 0 ? speed.mostSeconds : secondsAtMost(speed, run);
    const QString least = common::duration(speed.leastSeconds);
    const QString time = common::duration(most);
    QString words = speed.leastSeconds > 0 && least != time
                        ? Words::tr("%1 to %2", "of time, at least to at most").arg(least, time)
                        : Words::tr("At most %1").arg(time);
    if (speed.memoryBytes > 0) {
        const QString memory = common::number(static_cast<double>(speed.memoryBytes) / 1e9, 1);
        words = speed.deviceMemoryBytes > 0
                    ? Words::tr("%1; %2 of %3 GB of memory")
                          .arg(words, memory,
                               common::number(static_cast<double>(speed.deviceMemoryBytes) / 1e9, 1))
                    : Words::tr("%1; %2 GB of memory").arg(words, memory);
    }
    return words;
}

QString estimateOrigin(const RunSpeed &speed, const store::PlannedRun &run)
{
    const QString rate = common::number(speed.utterancesPerSecond, 1);
    QString sentence = speed.run.isEmpty()
                           ? Words::tr("%1 utterances/s, measured just now.").arg(rate)
                           : Words::tr("%1 utterances/s, as in “%2”.").arg(rate, speed.run);
    if (run.config.patience > 0 && run.config.validation != "none")
        sentence += u' ' + Words::tr("Early stopping often ends it sooner.");
    return sentence;
}

QString suggestedName(const protocol::RunConfig &config, const QString &encoder,
                      const fs::path &runs)
{
    const QString model = config.preset == "reference" ? u"reference"_s
                          : config.streams == "audio"  ? u"audio"_s
                          : config.streams == "text"   ? shortName(encoder) + u"-text"_s
                                                       : shortName(encoder);
    const QString stem = protocolName(config.protocol) + u'-' + model + u'-';
    const QRegularExpression numbered(u'^' + QRegularExpression::escape(stem) + u"([0-9]+)$"_s);
    int highest = 0;
    std::error_code failed;
    for (fs::directory_iterator at(runs, failed), end; !failed && at != end; at.increment(failed)) {
        const auto match = numbered.match(QString::fromStdString(shown(at->path().filename())));
        if (match.hasMatch())
            highest = std::max(highest, match.captured(1).toInt());
    }
    return stem + u"%1"_s.arg(highest + 1, 2, 10, QChar(u'0'));
}

QString nameProblem(const QString &name, const fs::path &runs)
{
    if (name.isEmpty())
        return Words::tr("Give it a name.");
    if (name.contains(u'/') || name.contains(QChar(0)))
        return Words::tr("It names a folder, so it can’t have a / in it.");
    if (name.startsWith(u'.'))
        return Words::tr("It names a folder, so it can’t begin with a point.");
    if (name.toUtf8().size() > 200)
        return Words::tr("It is too long for a folder.");
    std::error_code ignored;
    if (fs::exists(runs / common::toPath(name), ignored))
        return Words::tr("There is a run of that name.");
    return {};
}

} // namespace merhan::train
