// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of a run costs the UI thread: 5 folds × 3 seeds × 60 epochs, a batch of events at a
// time, with painting; and opening a run of 10,000 events, its reading (off the UI thread) and what
// the page then does with it.
#include "core/protocol/event_log.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/train/run_details.h"
#include "ui/train/run_files.h"
#include "ui/train/run_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>

using namespace merhan;
using namespace merhan::train;

namespace {

constexpr int kSettledMs = 150;
constexpr std::size_t kOtherFolds = 6;
constexpr int kFolds = 5, kSeeds = 3, kEpochs = 60;

protocol::Event event(protocol::EventBody body)
{
    return {"2026-03-01T12:00:00.000Z", "a1", std::move(body)};
}

protocol::EpochFinished epochOf(int fold, std::uint64_t seed, int epoch)
{
    protocol::EpochFinished finished;
    finished.fold = fold;
    finished.seed = seed;
    finished.epoch = epoch;
    finished.trainLoss = 1.4 / epoch + 0.01 * fold;
    finished.validationLoss = 1.3 - 0.01 * std::min(epoch, 40) + 0.02 * fold;
    const double score = 0.4 + 0.006 * epoch + 0.01 * fold - 0.005 * static_cast<double>(seed);
    finished.validation = {score, score, score, score};
    finished.learningRates = {5e-4, 1e-5};
    finished.seconds = 60;
    finished.utterancesPerSecond = 31.6;
    finished.memoryBytes = 3LL << 30;
    finished.best = epoch < 40;
    return finished;
}

/// A whole run, `batches` of them an epoch.
std::vector<protocol::Event> events(int batches)
{
    std::vector<protocol::Event> all;
    protocol::RunStarted started;
    started.protocol = "leave one session out, 5 folds; validated on 10 % of the rest at random";
    started.leakage = "Training and test share 0 speakers, 0 dialogs and 0 sessions.";
    for (int fold = 0; fold < kFolds; ++fold)
        started.folds.push_back("session " + std::to_string(fold + 1));
    started.seeds = {1, 2, 3};
    started.epochs = kEpochs;
    all.push_back(event(started));
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed)
        for (int fold = 0; fold < kFolds; ++fold) {
            all.push_back(event(protocol::FoldStarted{fold, seed, "session", 4000, 400, 1100}));
            for (int epoch = 1; epoch <= kEpochs; ++epoch) {
                for (int batch = 1; batch <= batches; ++batch)
                    all.push_back(event(protocol::Batch{fold, seed, epoch, batch, batches, 1.1, 30}));
                all.push_back(event(epochOf(fold, seed, epoch)));
                all.push_back(event(protocol::CheckpointSaved{fold, seed, epoch, "c", true}));
            }
            all.push_back(event(protocol::Evaluation{fold, seed, "test", 1100, {0.7, 0.7, 0.7, 0.7}, {}}));
        }
    return all;
}

void say(const char *what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    std::printf("%-48s median %6.2f ms   p99 %6.2f ms   most %6.2f ms   (%zu)\n", what,
                ms[ms.size() / 2], ms[std::min(ms.size() - 1, ms.size() * 99 / 100)], ms.back(),
                ms.size());
}

/// Processor time of this thread: what the page costs, whoever else is on the machine.
class CpuTimer {
public:
    void start() { m_began = now(); }
    double ms() const { return now() - m_began; }

private:
    static double now()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    double m_began = 0;
};

double since(const CpuTimer &timer)
{
    return timer.ms();
}

/// Turns the event loop until nothing is left to be drawn; `turned` after each turn.
template <typename F>
void settle(F turned)
{
    QElapsedTimer shown;
    shown.start();
    while (!shown.hasExpired(kSettledMs)) {
        QApplication::processEvents();
        turned();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    common::useStyle();
    QApplication::setPalette(common::paletteOf(common::colors(false)));

    RunPage page;
    page.resize(1100, 760);
    page.show();
    QApplication::processEvents();
    protocol::RunProgress progress;
    std::vector<double> epochs, batches;
    RunEntry entry;
    entry.folder = QStringLiteral("/run");
    entry.name = QStringLiteral("run");
    for (const protocol::Event &one : events(5)) {
        progress.add(one);
        const bool epoch = std::holds_alternative<protocol::EpochFinished>(one.body);
        if (!epoch && !std::holds_alternative<protocol::Batch>(one.body))
            continue;
        // What the reading thread makes.
        auto facts = std::make_shared<RunFacts>();
        facts->folder = "/run";
        facts->status.state = protocol::RunState::Running;
        facts->progress = std::make_shared<const protocol::RunProgress>(progress);
        entry.facts = std::move(facts);
        RunNews news;
        news.facts = entry.facts;
        if (auto line = lineOf(one, progress))
            news.lines.push_back(*std::move(line));
        CpuTimer timer;
        timer.start();
        page.setEntry(entry, {});
        page.details()->add(news);
        QApplication::processEvents(); // paints
        (epoch ? epochs : batches).push_back(since(timer));
    }
    say("page, an epoch more, with painting", epochs);
    say("page, a batch more, with painting", batches);
    say("the last 50 epochs (15 curves)", {epochs.end() - 50, epochs.end()});

    QTemporaryDir folder;
    const std::string run = folder.path().toStdString() + "/run";
    std::filesystem::create_directories(run);
    std::ofstream(run + "/config.json") << "{}";
    {
        std::ofstream file(run + "/events.jsonl");
        std::size_t count = 0;
        for (const protocol::Event &one : events(9)) {
            file << protocol::toLine(one) << '\n';
            ++count;
        }
        file << protocol::toLine(event(protocol::RunFinished{1})) << '\n';
        std::printf("a run of %zu events\n", count + 1);
    }
    RunEntry before = entry;
    {
        protocol::RunProgress part;
        for (const protocol::Event &one : events(1))
            if (part.add(one); part.folds.size() > kOtherFolds)
                break;
        auto facts = std::make_shared<RunFacts>(*entry.facts);
        facts->progress = std::make_shared<const protocol::RunProgress>(part);
        before.facts = std::move(facts);
    }
    std::vector<double> reading, showing;
    for (int i = 0; i < 10; ++i) {
        RunFiles files;
        std::shared_ptr<const RunNews> news;
        QObject::connect(&files, &RunFiles::news, &files,
                         [&](const std::shared_ptr<const RunNews> &came) { news = came; });
        CpuTimer timer;
        timer.start();
        files.watch(QString::fromStdString(run));
        files.look(folder.path(), {}, {});
        reading.push_back(since(timer));
        // Another run before it, so that curves, folds and events are all new.
        page.clear();
        page.setEntry(before, {});
        settle([] {});
        entry.facts = news->facts;
        // In parts, so that none takes longer than a frame.
        double longest = 0;
        timer.start();
        page.clear();
        page.setEntry(entry, {});
        page.details()->add(*news);
        settle([&] {
            longest = std::max(longest, since(timer));
            timer.start();
        });
        showing.push_back(longest);
    }
    say("reading it (off the UI thread)", reading);
    say("showing it, the longest turn of the event loop", showing);
    return 0;
}
