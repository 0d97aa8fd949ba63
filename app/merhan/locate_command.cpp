// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "app/merhan/project_file.h"
#include "core/store/corpora.h"
#include "core/store/info.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace merhan::app {

namespace {

constexpr ErrorCode kWhichCorpus{
    "locate_which_corpus",
    "This project has several corpora (%1). Say with --corpus NAME which one lies in %2."};
constexpr ErrorCode kNoCorpus{"locate_no_corpus",
                              "This project has no corpus “%1”. It has: %2."};

struct Options {
    std::string project, folder, corpus;
    bool json = false;
};

Result<std::string> corpusOf(const store::Project &project, const Options &options)
{
    const auto info = store::info(project);
    if (!info)
        return info.error();
    std::string names;
    for (const auto &corpus : info->corpora) {
        if (corpus.name == options.corpus)
            return corpus.name;
        names += (names.empty() ? "" : ", ") + corpus.name;
    }
    if (!options.corpus.empty() || info->corpora.empty())
        return Error{&kNoCorpus,
                     {toValidUtf8(options.corpus), names.empty() ? "none" : names},
                     options.project};
    if (info->corpora.size() > 1)
        return Error{&kWhichCorpus, {names, shown(options.folder)}, options.project};
    return info->corpora.front().name;
}

int locate(const Options &options)
{
    auto project = openProject(options.project);
    if (!project)
        return terminal::failed(project.error());
    const auto corpus = corpusOf(*project, options);
    if (!corpus)
        return terminal::failed(corpus.error());
    if (const auto done = store::locateCorpus(*project, *corpus, options.folder); !done)
        return terminal::failed(done.error());
    const auto root = store::resolveRoot(*project, *corpus);
    if (!root)
        return terminal::failed(root.error());
    if (options.json)
        terminal::print(nlohmann::ordered_json{{"corpus", *corpus}, {"root", shown(*root)}}.dump(
                            2, ' ', false, nlohmann::json::error_handler_t::replace)
                        + "\n");
    else
        terminal::print(*corpus + " lies in " + shown(*root) + "\n");
    return terminal::kDone;
}

} // namespace

Action setUpLocate(CLI::App &app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("PROJECT", options->project, "X.merhan")->required();
    app.add_option("FOLDER", options->folder, "Where the corpus lies now")->required();
    app.add_option("--corpus", options->corpus, "Which corpus, where a project has several");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    app.description("Tells a project where a corpus lies that was moved. Refused where none of its "
                    "recordings is there. Nothing else changes.");
    return [options] { return locate(*options); };
}

} // namespace merhan::app
