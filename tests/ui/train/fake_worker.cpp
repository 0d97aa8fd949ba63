// SPDX-License-Identifier: GPL-3.0-or-later
//
// A worker that learns nothing: it says in a run's folder what a script in that folder tells it to.
//   fake_worker train|resume RUN_DIR
// The n-th attempt follows script-n.txt when there is one, else script.txt; a line a step:
//   begin FOLDS SEEDS EPOCHS | features N | fold F S | epochs F S FROM TO | batch F S E B N
//   early F S EPOCH BEST | test F S | whole | checkpoint F S E | results | finish
//   error CODE SENTENCE… | say TEXT… | torn TEXT… | new_event | until FILE | die | exit N
// While it waits `until` a file is there it obeys pause, continue and stop as a worker does.
#include "core/protocol/atomic_file.h"
#include "core/protocol/control.h"
#include "core/protocol/dataset.h"
#include "core/protocol/event_log.h"
#include "core/protocol/predictions.h"
#include "core/protocol/run_folder.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <optional>
#include <sstream>
#include <thread>

using namespace merhan;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

struct Worker {
    protocol::RunFolder run;
    std::optional<protocol::RunLock> lock{};
    std::optional<protocol::EventWriter> events{};
    std::optional<protocol::ControlReader> control{};

    void say(const protocol::EventBody &body)
    {
        if (!events || !events->write(body))
            std::_Exit(9);
    }

    void begin(int folds, int seedCount, int epochs)
    {
        auto taken = protocol::RunLock::take(run);
        if (!taken) {
            std::cout << inEnglish(taken.error()) << std::endl;
            std::_Exit(1);
        }
        lock.emplace(*std::move(taken));
        const auto before = protocol::inspectRun(run.root());
        auto writer = protocol::EventWriter::open(run.events(), lock->attempt());
        if (!before || !writer)
            std::_Exit(9);
        events.emplace(*std::move(writer));
        control.emplace(run.control(), before->progress.answered);
        protocol::RunStarted started;
        started.protocol = "leave one session out, " + std::to_string(folds)
                           + " folds; validated on 10 % of the rest at random, class by class";
        started.leakage = "Training and test share 0 speakers, 0 dialogs and 0 sessions.";
        for (int fold = 0; fold < folds; ++fold)
            started.folds.push_back("session " + std::to_string(fold + 1));
        for (int seed = 1; seed <= seedCount; ++seed)
            started.seeds.push_back(static_cast<std::uint64_t>(seed));
        started.classes = {"neutral", "happy", "angry", "sad"};
        started.utterances = 60;
        started.labelled = 50;
        started.epochs = epochs;
        started.resumed = before->progress.started.has_value();
        say(started);
        say(protocol::DeviceChosen{"cpu", "Some processor", "bfloat16", 1, 32LL << 30});
    }

    void epochs(int fold, std::uint64_t seed, int from, int to)
    {
        for (int epoch = from; epoch <= to; ++epoch) {
            protocol::EpochFinished finished;
            finished.fold = fold;
            finished.seed = seed;
            finished.epoch = epoch;
            finished.trainLoss = 1.4 / epoch;
            finished.validationLoss = 1.3 - 0.05 * std::min(epoch, 8) + 0.02 * fold;
            const double score = 0.4 + 0.04 * std::min(epoch, 8) - 0.01 * std::max(0, epoch - 8);
            finished.validation = {score, score + 0.01 * fold, score - 0.01, score};
            finished.learningRates = {5e-4};
            finished.seconds = 60;
            finished.utterancesPerSecond = 31.6;
            finished.memoryBytes = 3LL << 30;
            finished.best = epoch <= 8;
            say(finished);
        }
    }

    /// Answers what was asked. Stops when told to.
    void obey()
    {
        if (!control)
            return;
        const auto came = control->poll();
        if (!came)
            return;
        for (const protocol::Command &command : *came) {
            say(protocol::CommandAnswered{command.id, command.command, true, {}});
            if (command.command == "pause")
                say(protocol::Paused{});
            if (command.command == "continue")
                say(protocol::Resumed{});
            if (command.command == "stop") {
                say(protocol::CheckpointSaved{0, 1, 1, "fold-0/seed-1/checkpoints/1", false});
                say(protocol::RunStopped{"command"});
                std::_Exit(0);
            }
        }
    }

    /// Every third answer is the next class.
    void results()
    {
        const auto dataset = protocol::readDataset(run.dataset());
        if (!dataset)
            std::_Exit(9);
        protocol::Predictions predictions;
        predictions.classes = dataset->classes;
        int i = 0;
        for (const auto &item : dataset->items) {
            protocol::PredictionRow row;
            row.utterance = item.utterance.id;
            row.corpus = item.utterance.corpus;
            row.speaker = item.utterance.speaker;
            row.gold = item.label.value_or("");
            const auto label = static_cast<std::size_t>(
                std::find(dataset->classes.begin(), dataset->classes.end(), row.gold)
                - dataset->classes.begin());
            row.probabilities.assign(dataset->classes.size(), 0.1);
            row.probabilities[(label + (i++ % 3 == 0 ? 1 : 0)) % dataset->classes.size()] = 0.7;
            row.predicted =
                dataset->classes[static_cast<std::size_t>(protocol::argmax(row.probabilities))];
            row.split = "test";
            row.fold = 0;
            row.seed = 1;
            predictions.rows.push_back(std::move(row));
        }
        if (!protocol::writePredictions(predictions, run.predictions())
            || !protocol::writeWhole(run.metrics(), R"({"war": 0.667, "uar": 0.6})"))
            std::_Exit(9);
    }

    void step(const std::string &text)
    {
        std::istringstream words(text);
        std::string what, rest;
        int a = 0, b = 0, c = 0, d = 0, e = 0;
        words >> what;
        std::getline(words >> std::ws, rest);
        std::istringstream numbers(rest);
        numbers >> a >> b >> c >> d >> e;
        const auto seed = static_cast<std::uint64_t>(b);
        const protocol::Scores scores{0.71, 0.72, 0.70, 0.71};
        if (what == "begin")
            begin(a, b, c);
        else if (what == "features")
            say(protocol::FeaturesProgress{"mfcc", a, 60});
        else if (what == "fold")
            say(protocol::FoldStarted{a, seed, "session " + std::to_string(a + 1), 40, 5, 15});
        else if (what == "epochs")
            epochs(a, seed, c, d);
        else if (what == "batch")
            say(protocol::Batch{a, seed, c, d, e, 1.1, 30.5});
        else if (what == "early")
            say(protocol::EarlyStopped{a, seed, c, d});
        else if (what == "test")
            say(protocol::Evaluation{a, seed, "test", 15, scores, {}});
        else if (what == "whole")
            say(protocol::Evaluation{std::nullopt, std::nullopt, "test", 60, scores, {}});
        else if (what == "checkpoint")
            say(protocol::CheckpointSaved{a, seed, c, "fold-0/seed-1/checkpoints/1", true});
        else if (what == "results")
            results();
        else if (what == "finish")
            say(protocol::RunFinished{120});
        else if (what == "error")
            say(protocol::ErrorHappened{rest.substr(0, rest.find(' ')), {},
                                        rest.substr(rest.find(' ') + 1), true});
        else if (what == "say")
            std::cout << rest << std::endl;
        else if (what == "torn")
            std::ofstream(run.events(), std::ios::app) << rest << std::flush;
        else if (what == "new_event")
            std::ofstream(run.events(), std::ios::app)
                << R"({"event":"weather","time":"2026-01-01T00:00:00.000Z","rain":true})" << std::endl;
        else if (what == "until")
            while (!fs::exists(run.root() / rest)) {
                obey();
                std::this_thread::sleep_for(5ms);
            }
        else if (what == "die")
            std::raise(SIGKILL);
        else if (what == "exit")
            std::_Exit(a);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    Worker worker{protocol::RunFolder(argv[2])};
    int attempt = 1;
    std::ifstream before(worker.run.events());
    for (std::string line; std::getline(before, line);)
        attempt += line.find("\"run_started\"") != std::string::npos ? 1 : 0;
    fs::path script = worker.run.root() / ("script-" + std::to_string(attempt) + ".txt");
    if (!fs::exists(script))
        script = worker.run.root() / "script.txt";
    std::ifstream steps(script);
    for (std::string line; std::getline(steps, line);)
        if (!line.empty())
            worker.step(line);
    return 0;
}
