// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_folder.h"

#include "core/protocol/errors.h"
#include "core/protocol/event_log.h"

#include <cerrno>
#include <fstream>

namespace merhan::protocol {

Result<RunFolder> RunFolder::create(const std::filesystem::path &root)
{
    std::error_code problem;
    std::filesystem::create_directories(root, problem);
    if (!problem && !std::filesystem::is_directory(root, problem))
        problem = std::make_error_code(std::errc::not_a_directory);
    const bool empty = !problem && std::filesystem::is_empty(root, problem);
    if (problem)
        return Error{&merhan::errors::kFileUnwritable, {problem.message()}, root};
    if (!empty)
        return Error{&errors::kRunExists, {}, root};
    return RunFolder(root);
}

std::filesystem::path RunFolder::fold(int fold, std::uint64_t seed) const
{
    return m_root / ("fold-" + std::to_string(fold)) / ("seed-" + std::to_string(seed));
}

std::filesystem::path RunFolder::checkpoints(int fold, std::uint64_t seed) const
{
    return this->fold(fold, seed) / "checkpoints";
}

std::filesystem::path RunFolder::model(int fold, std::uint64_t seed) const
{
    return this->fold(fold, seed) / "model";
}

Result<RunInspection> inspectRun(const std::filesystem::path &folder)
{
    const RunFolder run(folder);
    std::error_code problem;
    if (!std::filesystem::exists(run.config(), problem)
        && !std::filesystem::exists(run.events(), problem))
        return Error{&errors::kNoRun, {}, folder};
    EventReader reader(run.events());
    RunInspection inspection;
    const auto take = [&]() -> Result<void> {
        const auto events = reader.poll();
        if (!events)
            return events.error();
        for (const Event &event : *events)
            inspection.progress.add(event);
        return {};
    };
    if (auto done = take(); !done)
        return done.error();
    inspection.status = statusOf(run, inspection.progress);
    if (inspection.status.state == RunState::Died) {
        // It may have written its last word between the reading and the look at the lock.
        if (auto done = take(); !done)
            return done.error();
        inspection.status = statusOf(run, inspection.progress);
    }
    return inspection;
}

std::string logTail(const RunFolder &run, std::size_t bytes)
{
    std::ifstream file(run.log(), std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    const std::streamoff size = file.tellg();
    const std::streamoff from =
        std::max<std::streamoff>(size - static_cast<std::streamoff>(bytes), 0);
    file.seekg(from);
    std::string text(static_cast<std::size_t>(size - from), '\0');
    file.read(text.data(), size - from);
    text.resize(static_cast<std::size_t>(file.gcount()));
    if (from > 0) // the first line is cut, unless it is all there is
        if (const std::size_t newline = text.find('\n'); newline + 1 < text.size())
            text.erase(0, newline + 1);
    return toValidUtf8(text);
}

} // namespace merhan::protocol
