// SPDX-License-Identifier: Apache-2.0
#include "app/common/progress_line.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan/command.h"
#include "core/corpus/demo.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace merhan::app {

Action setUpDemo(CLI::App &app)
{
    struct Options {
        std::string folder;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_option("DIR", options->folder, "Folder to make; it must be empty or not exist")
        ->required();
    app.add_flag("--json", options->json, "One JSON document instead of text");
    return [options] {
        const terminal::StopOnSignal stop;
        Result<corpus::DemoReport> made = [&] {
            terminal::ProgressLine line;
            return corpus::makeDemo(options->folder, stop.token(), line.callback());
        }();
        if (!made && stop.requested()) // espeak-ng had the same Ctrl-C
            return terminal::failed(Error{&errors::kCancelled});
        if (!made)
            return terminal::failed(made.error());
        if (options->json) {
            const nlohmann::ordered_json json{
                {"folder", shown(options->folder)}, {"sessions", made->sessions},
                {"dialogs", made->dialogs},         {"utterances", made->utterances},
                {"release_codes", made->codes},     {"seconds", made->seconds}};
            terminal::print(json.dump(2) + "\n");
            return terminal::kDone;
        }
        terminal::print(shown(options->folder) + ": "
                        + terminal::counted(made->sessions, "session", "sessions") + ", "
                        + terminal::counted(made->dialogs, "dialog", "dialogs") + ", "
                        + terminal::counted(made->utterances, "utterance", "utterances") + ", "
                        + terminal::duration(made->seconds) + " of speech\n");
        terminal::say("Next: merhan import " + shown(options->folder) + " -p demo.merhan");
        return terminal::kDone;
    };
}

} // namespace merhan::app
