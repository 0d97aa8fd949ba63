// SPDX-License-Identifier: Apache-2.0
#include "core/store/make_run.h"

#include "core/protocol/atomic_file.h"
#include "core/protocol/errors.h"
#include "core/store/errors.h"

#include <ctime>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

void makeAbsolute(std::string &path)
{
    std::error_code ignored;
    if (!path.empty() && fs::is_directory(path, ignored))
        path = fs::absolute(path, ignored).lexically_normal().string();
}

} // namespace

Result<protocol::Dataset> makeSnapshot(const Project &project, const protocol::RunConfig &config)
{
    const auto classes = corpus::LabelSet::parse(config.classes);
    if (!classes)
        return classes.error();
    const auto source = labelSource(project, config.labels);
    if (!source)
        return source.error();
    return makeSnapshot(project, *classes, *source);
}

Result<PlannedRun> planRun(protocol::Dataset dataset, protocol::RunConfig config)
{
    if (const auto valid = protocol::validate(config); !valid)
        return valid.error();
    makeAbsolute(config.init);
    makeAbsolute(config.encoder);
    for (auto &[name, folder] : dataset.corpusRoots)
        makeAbsolute(folder);
    auto plan = protocol::planFolds(dataset, config, config.seeds().front());
    if (!plan)
        return plan.error();
    return PlannedRun{std::move(config), std::move(dataset), *std::move(plan)};
}

Result<protocol::MissingWavs> missingRecordings(const PlannedRun &run)
{
    if (run.config.streams == "text")
        return protocol::MissingWavs{};
    auto missing = protocol::missingWavs(run.dataset);
    const std::int64_t labelled = run.dataset.labelled();
    if (missing.count == 0 || missing.count != labelled)
        return missing;
    return Error{&errors::kAllWavsMissing,
                 {std::to_string(labelled),
                  missing.examples.empty() ? "none is named" : shown(missing.examples.front())}};
}

RunSpace spaceFor(const fs::path &root, const PlannedRun &run, std::int64_t textWidth)
{
    RunSpace space;
    space.needed =
        protocol::runSize(run.config, run.plan.folds.size(),
                          static_cast<std::int64_t>(run.dataset.classes.size()), textWidth);
    std::error_code problem;
    space.where = fs::absolute(root, problem);
    while (!fs::exists(space.where, problem) && space.where.has_relative_path())
        space.where = space.where.parent_path();
    const auto disk = fs::space(space.where, problem);
    if (!problem)
        space.freeBytes = static_cast<std::int64_t>(disk.available);
    return space;
}

fs::path freeRunFolder(const fs::path &runs)
{
    const std::time_t now = std::time(nullptr);
    std::tm utc{};
    ::gmtime_r(&now, &utc);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%d_%H-%M-%S", &utc);
    fs::path path = runs / text;
    std::error_code ignored;
    for (int i = 2; fs::exists(path, ignored); ++i)
        path = runs / (std::string(text) + "-" + std::to_string(i));
    return path;
}

Result<protocol::RunFolder> makeRunFolder(const fs::path &root, const PlannedRun &planned,
                                          const std::string &note)
{
    auto run = protocol::RunFolder::create(root);
    if (!run)
        return run;
    auto done = protocol::writeDataset(planned.dataset, run->dataset());
    if (done)
        done = protocol::writeWhole(run->config(), protocol::toJson(planned.config) + "\n");
    if (done && !note.empty())
        done = protocol::writeWhole(run->note(), note + "\n");
    if (!done) {
        std::error_code ignored;
        fs::remove_all(root, ignored); // it was ours and empty
        return done.error();
    }
    return run;
}

Result<protocol::RunFolder> makeRun(const fs::path &file, const protocol::RunConfig &config,
                                    const fs::path &root, const std::string &note,
                                    std::stop_token stop, const Progress &progress)
{
    int step = 0;
    const auto go = [&](const char *stage) {
        if (progress)
            progress(step++, 4, stage);
        return !stop.stop_requested();
    };
    const Error stopped{&merhan::errors::kCancelled};
    if (!go("Freezing the labels"))
        return stopped;
    const auto project = Project::open(file, Mode::ReadOnly);
    if (!project)
        return project.error();
    auto dataset = makeSnapshot(*project, config);
    if (!dataset)
        return dataset.error();
    if (!go("Splitting the utterances"))
        return stopped;
    const auto planned = planRun(*std::move(dataset), config);
    if (!planned)
        return planned.error();
    if (!go("Looking for the recordings"))
        return stopped;
    if (const auto missing = missingRecordings(*planned); !missing)
        return missing.error();
    if (!go("Writing the run's folder"))
        return stopped;
    return makeRunFolder(root, *planned, note);
}

} // namespace merhan::store
