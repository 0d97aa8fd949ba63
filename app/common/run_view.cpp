// SPDX-License-Identifier: Apache-2.0
#include "app/common/run_view.h"

#include "app/common/output.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace merhan::terminal {

using namespace std::chrono_literals;

namespace {

std::size_t columns(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::string toTheRight(const std::string &text, std::size_t width)
{
    const std::size_t has = columns(text);
    return (has < width ? std::string(width - has, ' ') : "") + text;
}

std::string scoresText(const protocol::Scores &scores)
{
    return "WAR " + number(scores.war, 4) + "  UAR " + number(scores.uar, 4) + "  macro F1 "
           + number(scores.macroF1, 4) + "  weighted F1 " + number(scores.weightedF1, 4);
}

std::string stageName(const std::string &stage)
{
    if (stage == "mfcc")
        return "MFCCs";
    return stage == "text" ? "Encoder's states" : stage;
}

} // namespace

std::string confusionTable(const std::vector<std::string> &classes,
                           const std::vector<std::vector<std::int64_t>> &counts)
{
    std::size_t first = std::string_view("true \\ predicted").size();
    std::size_t width = 6;
    for (const std::string &name : classes) {
        first = std::max(first, columns(name));
        width = std::max(width, columns(name));
    }
    std::string text = "true \\ predicted" + std::string(first - 16, ' ');
    for (const std::string &name : classes)
        text += "  " + toTheRight(name, width);
    text += '\n';
    for (std::size_t c = 0; c < std::min(classes.size(), counts.size()); ++c) {
        text += classes[c] + std::string(first - columns(classes[c]), ' ');
        for (const std::int64_t count : counts[c])
            text += "  " + toTheRight(std::to_string(count), width);
        text += '\n';
    }
    return text;
}

RunView::RunView()
    : RunView({.terminal = onTerminal(), .width = terminalWidth()}, [](std::string_view text) {
          std::fwrite(text.data(), 1, text.size(), stderr);
          std::fflush(stderr);
      })
{}

RunView::RunView(Options options, Write write) : m_options(options), m_write(std::move(write)) {}

RunView::~RunView()
{
    clearBar();
}

void RunView::clearBar()
{
    if (m_barThere)
        m_write("\r\x1b[K");
    m_barThere = false;
}

void RunView::line(const std::string &text)
{
    clearBar();
    m_write(text + '\n');
}

void RunView::bar(const std::string &text, double fraction)
{
    const auto now = Clock::now();
    if (now - m_barShown < (m_options.terminal ? 100ms : 30s))
        return;
    // Without a terminal the first half minute needs no line: an epoch or an error may come.
    const bool first = m_barShown == Clock::time_point{};
    m_barShown = now;
    const std::string share = number(100 * fraction, 0) + " %  ";
    if (!m_options.terminal) {
        if (!first)
            m_write(share + text + '\n');
        return;
    }
    constexpr int kCells = 20;
    const int full = std::clamp(static_cast<int>(std::lround(kCells * fraction)), 0, kCells);
    std::string shownBar = "[";
    for (int i = 0; i < kCells; ++i)
        shownBar += i < full ? "#" : "-";
    m_write("\r" + fitted(shownBar + "] " + share + text, m_options.width - 1) + "\x1b[K");
    m_barThere = true;
}

double RunView::secondsLeft() const
{
    double seconds = 0;
    double epochs = 0;
    for (const auto &[which, fold] : m_progress.folds)
        for (const auto &[epoch, finished] : fold.epochs) {
            seconds += finished.seconds;
            ++epochs;
        }
    const auto &started = m_progress.started;
    if (epochs == 0 || !started)
        return protocol::kNoNumber;
    const double all = static_cast<double>(started->folds.size() * started->seeds.size())
                       * static_cast<double>(started->epochs);
    return (1 - m_progress.fractionDone()) * all * seconds / epochs;
}

std::string RunView::foldName(int fold, std::uint64_t seed) const
{
    std::string name = "fold " + std::to_string(fold);
    const auto &started = m_progress.started;
    if (started && fold >= 0 && static_cast<std::size_t>(fold) < started->folds.size())
        name += " (" + started->folds[static_cast<std::size_t>(fold)] + ")";
    if (started && started->seeds.size() > 1)
        name += " seed " + std::to_string(seed);
    return name;
}

void RunView::trainingBar()
{
    const auto &batch = m_progress.batch;
    if (!batch)
        return;
    std::string text = foldName(batch->fold, batch->seed) + "  epoch "
                       + std::to_string(batch->epoch) + "  batch " + std::to_string(batch->batch)
                       + "/" + std::to_string(batch->batches) + "  loss " + number(batch->loss, 3);
    if (std::isfinite(batch->utterancesPerSecond))
        text += "  " + number(batch->utterancesPerSecond, 1) + "/s";
    if (const double left = secondsLeft(); std::isfinite(left))
        text += "  at most " + duration(left) + " left";
    bar(text, m_progress.fractionDone());
}

void RunView::show(const protocol::Event &event)
{
    m_progress.add(event);
    describe(event.body);
}

void RunView::describe(const protocol::EventBody &body)
{
    if (const auto *e = std::get_if<protocol::RunStarted>(&body)) {
        if (m_options.introduce) {
            line("Protocol: " + e->protocol);
            line("Leakage: " + e->leakage);
        }
        line((e->resumed ? "Goes on: " : "Begins: ")
             + counted(static_cast<long long>(e->folds.size()), "fold", "folds") + ", "
             + counted(static_cast<long long>(e->seeds.size()), "seed", "seeds") + ", at most "
             + counted(e->epochs, "epoch", "epochs") + " each, "
             + counted(e->labelled, "labelled utterance", "labelled utterances") + " of "
             + std::to_string(e->utterances));
    } else if (const auto *device = std::get_if<protocol::DeviceChosen>(&body)) {
        line("Device: " + device->device + (device->name.empty() ? "" : " (" + device->name + ")")
             + ", " + device->precision
             + (device->threads > 0 ? ", " + counted(device->threads, "thread", "threads") : ""));
    } else if (const auto *features = std::get_if<protocol::FeaturesProgress>(&body)) {
        const auto now = Clock::now();
        if (m_stage != features->stage) {
            m_stage = features->stage;
            m_stageBegan = now;
        }
        const double all = static_cast<double>(std::max<std::int64_t>(features->total, 1));
        const double share = static_cast<double>(features->done) / all;
        const double seconds = std::chrono::duration<double>(now - m_stageBegan).count();
        std::string text = stageName(features->stage) + "  " + std::to_string(features->done)
                           + " of " + std::to_string(features->total);
        if (share > 0 && share < 1 && seconds > 1)
            text += "  " + duration(seconds / share - seconds) + " left";
        if (features->done >= features->total)
            line(text);
        else
            bar(text, share);
    } else if (const auto *fold = std::get_if<protocol::FoldStarted>(&body)) {
        line("Begins " + foldName(fold->fold, fold->seed) + ": " + std::to_string(fold->train)
             + " to train, " + std::to_string(fold->validation) + " to validate, "
             + std::to_string(fold->test) + " to test");
    } else if (std::holds_alternative<protocol::Batch>(body)) {
        trainingBar();
    } else if (const auto *epoch = std::get_if<protocol::EpochFinished>(&body)) {
        line(foldName(epoch->fold, epoch->seed) + "  epoch " + std::to_string(epoch->epoch)
             + "  loss " + number(epoch->trainLoss, 4) + "  validation: loss "
             + number(epoch->validationLoss, 4) + "  WAR " + number(epoch->validation.war, 4)
             + "  UAR " + number(epoch->validation.uar, 4) + "  " + number(epoch->seconds, 1) + " s"
             + (epoch->best ? "  best so far" : ""));
    } else if (const auto *answer = std::get_if<protocol::CommandAnswered>(&body)) {
        line(answer->obeyed
                 ? "Command: " + answer->command
                 : "The command '" + answer->command + "' was not obeyed: " + answer->sentence);
    } else if (std::holds_alternative<protocol::Paused>(body)) {
        line("Paused. 'merhan continue' goes on.");
    } else if (std::holds_alternative<protocol::Resumed>(body)) {
        line("Goes on.");
    } else if (const auto *early = std::get_if<protocol::EarlyStopped>(&body)) {
        line(foldName(early->fold, early->seed) + "  stopped early after epoch "
             + std::to_string(early->epoch) + "; the best was epoch "
             + std::to_string(early->bestEpoch));
    } else if (const auto *e2 = std::get_if<protocol::Evaluation>(&body)) {
        if (e2->fold && e2->seed && e2->split == "test")
            line(foldName(*e2->fold, *e2->seed) + "  test of " + std::to_string(e2->utterances)
                 + ": " + scoresText(e2->scores));
    } else if (const auto *stopped = std::get_if<protocol::RunStopped>(&body)) {
        line("Stopped by " + stopped->by + ". 'merhan resume' goes on.");
    } else if (const auto *error = std::get_if<protocol::ErrorHappened>(&body)) {
        line((error->ended ? "It failed: " : "Warning: ") + error->sentence);
    } else if (const auto *finished = std::get_if<protocol::RunFinished>(&body)) {
        const auto &whole = m_progress.evaluation;
        if (whole) {
            line("\nTest, " + counted(whole->utterances, "answer", "answers") + ": "
                 + scoresText(whole->scores));
            if (m_progress.started) {
                line("Protocol: " + m_progress.started->protocol + "\n");
                std::string table =
                    confusionTable(m_progress.started->classes, whole->confusionMatrix);
                table.pop_back();
                line(table);
            }
        }
        line("\nFinished after " + duration(finished->seconds) + ".");
    }
}

} // namespace merhan::terminal
