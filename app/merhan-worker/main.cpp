// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/merhan-worker/answers_descriptor.h"
#include "app/merhan-worker/command.h"
#include "app/merhan-worker/gpu_part.h"

#include <clocale>
#include <string_view>

int main(int argc, char **argv)
{
    using namespace merhan;
    std::setlocale(LC_NUMERIC, "C");
    if (argc > 1 && std::string_view(argv[1]) == "serve")
        worker::keepStandardOutput();
    worker::loadGpuPart();
    CLI::App app("Training, prediction and attention for merhan and the studio. Type merhan.",
                 "merhan");
    app.set_version_flag("--version", "merhan-worker " MERHAN_VERSION);
    app.require_subcommand(1);
    int exitCode = terminal::kDone;
    worker::addTrain(app, exitCode);
    worker::addPredict(app, exitCode);
    worker::addAttention(app, exitCode);
    worker::addFeatures(app, exitCode);
    worker::addImportWeights(app, exitCode);
    worker::addServe(app, exitCode);
    worker::addDevices(app, exitCode);
    worker::addEstimate(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &problem) {
        return app.exit(problem) == 0 ? terminal::kDone : terminal::kWrongUsage;
    } catch (const std::exception &problem) {
        // Torch throws where memory or a library fails beneath everything that expects it.
        terminal::say(problem.what());
        return terminal::kFailed;
    }
    return exitCode;
}
