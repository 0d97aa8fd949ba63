// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies.h"

#include "core/store/project_impl.h"

#include <algorithm>
#include <ctime>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kKept = 5;

/// "2026-03-01 12-00-00-250", UTC: sorts as time passes, and has no character that a disk refuses.
std::string stamp(std::int64_t ms)
{
    const auto time = static_cast<std::time_t>(ms / 1000);
    std::tm parts = {};
    gmtime_r(&time, &parts);
    char text[32] = {};
    std::strftime(text, sizeof text, "%Y-%m-%d %H-%M-%S-", &parts);
    const std::string fraction = std::to_string(ms % 1000);
    return text + std::string(3 - fraction.size(), '0') + fraction;
}

std::vector<fs::path> copiesIn(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".merhan")
            found.push_back(entry->path());
    std::sort(found.begin(), found.end(), std::greater<>());
    return found;
}

/// Pages as they are, of one moment, also while others write.
Result<void> copyPages(Database &source, const fs::path &target)
{
    auto copy = Database::open(target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 10);
    if (!copy)
        return copy.error();
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", source.handle(), "main");
    if (!backup)
        return copy->error(sqlite3_errcode(copy->handle()));
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, -1);
    } while (code == SQLITE_BUSY || code == SQLITE_LOCKED);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return copy->error(code != SQLITE_DONE ? code : finished);
    // A copy is one file: without the log's mark in its header it is read anywhere.
    const auto mode = copy->text("PRAGMA journal_mode = DELETE");
    if (!mode)
        return mode.error();
    return {};
}

} // namespace

Result<fs::path> copyToBackups(Database &source, const fs::path &folder, const std::string &reason)
{
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, folder, 0};
    std::int64_t time = nowMs();
    fs::path target;
    do {
        target = folder / (stamp(time++) + " " + reason + ".merhan");
    } while (fs::exists(target, failed));
    const fs::path partial = target.string() + ".partial";
    fs::remove(partial, failed);
    if (auto done = copyPages(source, partial); !done) {
        fs::remove(partial, failed);
        fs::remove(partial.string() + "-journal", failed);
        return done.error();
    }
    fs::rename(partial, target, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, target, 0};
    const auto all = copiesIn(folder);
    for (std::size_t old = kKept; old < all.size(); ++old)
        fs::remove(all[old], failed);
    return target;
}

Result<fs::path> backUp(const Project &project, const std::string &reason)
{
    return copyToBackups(project.database(), project.backupsFolder(), reason);
}

Result<std::optional<fs::path>> backUpOnceADay(const Project &project)
{
    const std::string today = stamp(nowMs()).substr(0, 10);
    for (const auto &copy : backups(project))
        if (copy.filename().string().starts_with(today))
            return std::optional<fs::path>();
    auto copy = backUp(project, "daily");
    if (!copy)
        return copy.error();
    return std::optional(std::move(*copy));
}

std::vector<fs::path> backups(const Project &project)
{
    return copiesIn(project.backupsFolder());
}

Result<void> saveCopy(const Project &project, const fs::path &file)
{
    std::error_code failed;
    if (fs::exists(file, failed))
        return Error{&errors::kCopyExists, {}, file, 0};
    const fs::path partial = file.string() + ".partial";
    fs::remove(partial, failed);
    Database &database = project.database();
    // The copy is written to, though the project isn't.
    if (auto done = database.execute("PRAGMA query_only = OFF"); !done)
        return done;
    const auto saved = Statement(database, "VACUUM INTO ?").run(partial.string());
    if (project.readOnly())
        if (auto done = database.execute("PRAGMA query_only = ON"); !done)
            return done;
    if (!saved) {
        fs::remove(partial, failed);
        Error error = saved.error();
        error.file = file;
        return error;
    }
    fs::rename(partial, file, failed);
    if (failed)
        return Error{&merhan::errors::kFileUnwritable, {failed.message()}, file, 0};
    return {};
}

Result<void> putBack(Project &project)
{
    if (project.inPlace())
        return {};
    const fs::path file = project.file();
    std::error_code failed;
    if (fs::exists(file, failed))
        return Error{&errors::kReplaced, {}, file, 0};
    // The log of the file that is gone must not be read into the new one.
    for (const char *ending : {"-wal", "-shm", "-journal"})
        fs::remove(file.string() + ending, failed);
    if (auto done = saveCopy(project, file); !done)
        return done;
    auto again = Project::open(file, project.options());
    if (!again)
        return again.error();
    leaveLog(project.database()); // its name is the new one's now
    project = std::move(*again);
    return {};
}

} // namespace merhan::store
