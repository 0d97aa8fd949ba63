// SPDX-License-Identifier: GPL-3.0-or-later
// Speaks like `merhan-worker serve`, and misbehaves as the transcript of a question says:
//   die            ends at once, with a word on standard error
//   silent         never answers
//   split          answers byte by byte, with a line that is no answer before it
//   error          answers that it can't
//   progress       says how far it is first
//   anything else  answers; as maps the file that FAKE_MAPS names
// Arguments: "mute" says no first line, "newer" one of a newer program, "stillborn" dies before it.
#include "core/protocol/engine.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>

using namespace merhan::protocol;

namespace {

void say(const std::string &line)
{
    std::fputs((line + '\n').c_str(), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const std::string manner = argc > 1 ? argv[1] : "";
    if (manner == "stillborn") {
        std::fputs("no such luck\n", stderr);
        return 7;
    }
    EngineHello hello{.version = "0.0", .device = "cpu"};
    if (manner == "newer")
        hello.engine = kEngineVersion + 1;
    if (manner != "mute")
        say(toLine(EngineAnswer(hello)));
    std::string waiting; ///< id of the silent one
    for (std::string line; std::getline(std::cin, line);) {
        const EngineRequest request = parseEngineRequest(line);
        if (const auto *cancel = std::get_if<CancelRequest>(&request)) {
            if (cancel->id == waiting)
                std::fprintf(stderr, "cancelled %s\n", cancel->id.c_str());
            say(toLine(EngineAnswer(CancelledAnswer{cancel->id})));
            continue;
        }
        const auto *attention = std::get_if<AttentionRequest>(&request);
        if (!attention) {
            if (const auto *predict = std::get_if<PredictRequest>(&request)) {
                say(toLine(EngineAnswer(ProgressAnswer{predict->id, 1, 2})));
                PredictAnswer answer;
                answer.id = predict->id;
                answer.classes = {"neutral", "happy", "sad"};
                for (const EngineUtterance &u : predict->utterances) {
                    EnginePrediction &one = answer.predictions.emplace_back();
                    one.utterance = u.id;
                    one.predicted = "happy";
                    one.probabilities = {0.1, 0.7, 0.2};
                    one.models = 1;
                }
                say(toLine(EngineAnswer(answer)));
            }
            continue;
        }
        const std::string &text = attention->utterance.text;
        if (text == "die") {
            std::fputs("out of luck\n", stderr);
            std::exit(9);
        }
        if (text == "silent") {
            waiting = attention->id;
            continue;
        }
        if (text == "error") {
            ErrorAnswer error;
            error.id = attention->id;
            error.failure.sentence = "The recording is broken.";
            say(toLine(EngineAnswer(error)));
            continue;
        }
        if (text == "progress")
            say(toLine(EngineAnswer(ProgressAnswer{attention->id, 3, 7})));
        const char *maps = std::getenv("FAKE_MAPS");
        AttentionAnswer done;
        done.id = attention->id;
        done.utterance = attention->utterance.id;
        done.classes = {"neutral", "happy", "sad"};
        done.probabilities = {0.1, 0.6, 0.3};
        done.fold = attention->fold.value_or(2);
        done.seed = attention->seed.value_or(1);
        done.split = text == "seen" ? "train" : "test";
        done.maps = maps ? maps : "";
        const std::string answer = toLine(EngineAnswer(done));
        if (text != "split") {
            say(answer);
            continue;
        }
        say("libnoise 1.2 {warning: not JSON}\n{\"answer\": \"of tomorrow\"}");
        for (const char c : answer + '\n') {
            std::fputc(c, stdout);
            std::fflush(stdout);
        }
    }
    return 0;
}
