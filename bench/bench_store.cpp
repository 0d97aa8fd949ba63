// SPDX-License-Identifier: Apache-2.0
// A project of many utterances: how long it takes to import, open, list, label and export.
// bench_store [utterances] [annotated share, per cent] [corpus folder in IEMOCAP's layout]
#include "core/store/corpora.h"
#include "core/store/info.h"
#include "core/store/label_source.h"
#include "core/store/snapshot.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <type_traits>

using namespace merhan;

namespace {

/// Runs `work`, prints how long it took and how much of that was computing, and returns its value;
/// an error ends the program.
template <typename Work>
auto timed(const char *what, Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    const std::clock_t computed = std::clock();
    auto result = work();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, inEnglish(result.error()).c_str());
        std::exit(1);
    }
    std::printf("%-40s %8.1f ms, %8.1f ms of it computing\n", what, 1000 * seconds.count(),
                1000.0 * static_cast<double>(std::clock() - computed) / CLOCKS_PER_SEC);
    if constexpr (!std::is_same_v<decltype(result), Result<void>>)
        return std::move(*result);
}

corpus::ImportedCorpus madeUp(int count)
{
    static constexpr const char *kLabels[] = {"happy", "sad", "angry", "neutral", "frustrated", ""};
    corpus::ImportedCorpus corpus;
    corpus.name = "Made up";
    corpus.root = std::filesystem::temp_directory_path();
    for (int i = 0; i < count; ++i) {
        corpus::Utterance u;
        u.corpus = corpus.name;
        u.session = std::to_string(1 + i * 5 / count);
        u.dialog = "Ses0" + u.session + "F_impro" + std::to_string(100 + i / 60);
        u.turn = i % 60;
        u.speaker = u.session + (i % 2 ? "M" : "F");
        u.id = u.dialog + "_F" + std::to_string(100'000 + i);
        u.wav = "Session" + u.session + "/sentences/wav/" + u.dialog + "/" + u.id + ".wav";
        u.startSeconds = i * 4.46;
        u.endSeconds = u.startSeconds + 4.46;
        u.sampleRateHz = 16'000;
        u.channels = 1;
        u.frames = 71'360;
        u.hasTranscript = true;
        u.transcript = "What was that, I couldn't hear you over all of this, number "
                       + std::to_string(i) + "?";
        u.label = kLabels[i % 6];
        u.releaseCode = u.label.empty() ? "xxx" : u.label.substr(0, 3);
        for (int rater = 1; rater <= 4; ++rater)
            u.votes.push_back({"E" + std::to_string(rater),
                               rater == 4,
                               {kLabels[(i + rater / 3) % 5]},
                               {3.0, 2.0, 4.0},
                               ""});
        u.dimensions = {3.0, 2.0, 4.0};
        corpus.utterances.push_back(std::move(u));
    }
    corpus.report.corpus = corpus.name;
    corpus.report.root = corpus.root;
    return corpus;
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int share = argc > 2 ? std::atoi(argv[2]) : 20;
    const auto folder =
        std::filesystem::temp_directory_path() / ("bench_store-" + std::to_string(getpid()));
    std::filesystem::create_directory(folder);
    const auto file = folder / "X.merhan";
    corpus::ImportedCorpus corpus;
    if (argc > 3) {
        corpus = timed("read the corpus", [&] { return corpus::readIemocap(argv[3]); });
    } else {
        corpus = madeUp(count);
    }
    {
        auto project = timed("create", [&] { return store::Project::create(file); });
        timed("import", [&] { return store::importCorpus(project, corpus, "bench"); });
        timed("import again", [&] { return store::importCorpus(project, corpus, "bench"); });
        store::Gesture gesture;
        gesture.annotator = "Ada";
        const auto total = static_cast<int>(corpus.utterances.size());
        for (int i = 1; i <= total && share > 0; i += 100 / share)
            gesture.changes.push_back({i, store::Field::Category, std::vector<std::string>{"sad"}});
        std::printf("%zu utterances, %zu annotated\n", corpus.utterances.size(),
                    gesture.changes.size());
        timed("one gesture over all annotated", [&] { return annotate(project, gesture); });
        gesture.changes.resize(1);
        timed("100 gestures of one row", [&]() -> Result<void> {
            for (int i = 0; i < 100; ++i)
                if (auto done = annotate(project, gesture); !done)
                    return done.error();
            return {};
        });
    }
    auto project = timed("open", [&] { return store::Project::open(file); });
    const auto rows = timed("list every utterance", [&] { return store::utterances(project); });
    timed("list every utterance again", [&] { return store::utterances(project); });
    const auto four = corpus::LabelSet::parse("four");
    timed("count labels, corrected", [&]() -> Result<void> {
        const auto counts = store::countLabels(rows, {}, {}, *four);
        std::printf("  %d labelled\n", counts.labelled);
        return {};
    });
    timed("one utterance", [&] { return store::utterance(project, 1); });
    timed("info", [&] { return store::info(project); });
    timed("snapshot", [&] { return store::makeSnapshot(project, *four, {}); });
    std::printf("file: %.1f MB\n", static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    std::filesystem::remove_all(folder);
    return 0;
}
