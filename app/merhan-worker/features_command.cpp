// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/common/progress_line.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan-worker/command.h"

#include "core/nn/features.h"

#include <nlohmann/json.hpp>

#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::vector<std::string> recordings;
    std::string output;
    std::string window = "hann";
    std::string encoder;
    bool json = false;
};

int features(const Options &options)
{
    const terminal::StopOnSignal stop;
    const std::vector<std::filesystem::path> recordings(options.recordings.begin(),
                                                        options.recordings.end());
    Result<std::vector<Error>> leftOut = std::vector<Error>{};
    {
        terminal::ProgressLine line;
        leftOut = nn::writeFeatures(recordings, options.output,
                                    {.window = options.window, .encoder = options.encoder},
                                    stop.token(), line.callback());
    }
    if (!leftOut)
        return terminal::failed(leftOut.error());
    for (const Error &error : *leftOut)
        terminal::failed(error);
    const std::size_t written = recordings.size() - leftOut->size();
    if (options.json) {
        nlohmann::ordered_json json{{"file", shown(options.output)}, {"recordings", written}};
        json["left_out"] = nlohmann::json::array();
        for (const Error &error : *leftOut)
            json["left_out"].push_back({{"file", shown(error.file)},
                                        {"code", error.code->key},
                                        {"sentence", fillIn(error.code->english, error.arguments)}});
        terminal::print(json.dump(1) + "\n");
    } else {
        terminal::print(shown(options.output) + ": features of " + std::to_string(written)
                        + (written == 1 ? " recording\n" : " recordings\n"));
    }
    return leftOut->empty() ? terminal::kDone : terminal::kSkipped;
}

} // namespace

void addFeatures(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command =
        app.add_subcommand("features", "MFCCs, mel spectrograms and encoder states of recordings, as safetensors");
    command->footer("Example:\n  merhan features a.wav b.wav -o features.safetensors");
    command->add_option("WAV", options->recordings, "Recordings")->required();
    command->add_option("-o,--output", options->output, "The file to write")->required();
    command->add_option("--window", options->window, "hann or hamming")
        ->check(CLI::IsMember({"hann", "hamming"}));
    command->add_option("--encoder", options->encoder, "Folder of a speech encoder of the types wav2vec2, hubert, wavlm: its last hidden "
                        "state comes too");
    command->add_flag("--json", options->json, "One JSON document: what was written, what left out");
    command->callback([options, &exitCode] { exitCode = features(*options); });
}

} // namespace merhan::worker
