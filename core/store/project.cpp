// SPDX-License-Identifier: Apache-2.0
#include "core/store/project.h"

#include "core/store/disk.h"
#include "core/store/project_impl.h"
#include "core/store/schema.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

/// Which file a name leads to; nothing where there is none.
std::optional<std::pair<dev_t, ino_t>> identityOf(const fs::path &file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return std::nullopt;
    return std::pair(status.st_dev, status.st_ino);
}

} // namespace

struct Project::Impl {
    Database database;
    fs::path file;
    std::optional<std::pair<dev_t, ino_t>> identity; ///< of the file that was opened
    Options options;
    bool rollbackJournal = false;
    std::vector<Error> notices;
};

namespace {

fs::path folderOf(const fs::path &file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

fs::path beside(const fs::path &file, const char *ending)
{
    return folderOf(file) / (file.stem().string() + ending);
}

bool mayWrite(const fs::path &path)
{
    return access(path.c_str(), W_OK) == 0;
}

Error about(const fs::path &file, const ErrorCode &code, std::vector<std::string> arguments = {})
{
    return Error{&code, std::move(arguments), file, 0};
}

/// The connection as the disk and the mode allow it. Nothing is read yet.
Result<Database> connect(const fs::path &file, const Project::Options &options)
{
    const bool writes = options.mode == Mode::ReadWrite;
    const bool fileWritable = mayWrite(file);
    const bool folderWritable = mayWrite(folderOf(file));
    if (writes && !fileWritable)
        return about(file, errors::kReadOnlyFile);
    if (writes && !folderWritable)
        return about(file, errors::kReadOnlyFolder, {shown(folderOf(file))});
    if (fileWritable && folderWritable) {
        // Also for reading only: a connection that may not write leaves the log's files behind.
        auto database = Database::open(file, SQLITE_OPEN_READWRITE, options.busySeconds);
        if (database && !writes) {
            if (auto done = database->execute("PRAGMA query_only = ON"); !done)
                return done.error();
        }
        return database;
    }
    // Beside a file that can't be written there may be no log and none can be made: then nobody
    // else can be writing either.
    std::error_code ignored;
    const fs::path log = file.string() + "-wal";
    const bool hasLog = fs::exists(log, ignored) && fs::file_size(log, ignored) > 0;
    return Database::open(file, SQLITE_OPEN_READONLY, options.busySeconds,
                          !folderWritable && !hasLog);
}

/// Before anything is written: is it a project, and of a version that this program knows?
/// Returns its version.
Result<std::int64_t> versionOf(Database &database, const fs::path &file, std::size_t newest)
{
    const auto application = database.number("PRAGMA application_id");
    if (!application)
        return application.error();
    if (application->value_or(0) != kApplicationId)
        return about(file, errors::kNotAProject);
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (version->value_or(0) > static_cast<std::int64_t>(newest))
        return about(file, errors::kNewer,
                     {std::to_string(version->value_or(0)), std::to_string(newest)});
    return version->value_or(0);
}

/// A write-ahead log needs shared memory, which network disks don't have; exclusive locking lets
/// a file that has a log be read and turned without it (sqlite.org/wal.html#noshm).
Result<void> turnToRollbackJournal(Database &database)
{
    for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = DELETE",
                            "PRAGMA locking_mode = NORMAL", "SELECT count(*) FROM sqlite_schema"})
        if (auto done = database.execute(sql); !done)
            return done;
    return {};
}

} // namespace

Result<Project> OpenWith::steps(const fs::path &file, const Project::Options &options,
                                std::span<const char *const> steps)
{
    std::error_code failed;
    if (!fs::exists(file, failed))
        return failed ? about(file, merhan::errors::kFileUnreadable, {failed.message()})
                      : about(file, errors::kMissing);
    if (!fs::is_regular_file(file, failed))
        return about(file, errors::kNotAProject);

    auto impl = std::make_unique<Project::Impl>();
    impl->file = fs::absolute(file);
    impl->options = options;
    const std::string_view disk = networkDiskOf(file);
    impl->rollbackJournal = options.rollbackJournal.value_or(!disk.empty());
    auto database = connect(file, options);
    if (!database)
        return database.error();
    impl->database = std::move(*database);
    impl->identity = identityOf(impl->file);
    Database &db = impl->database;

    const bool writes = options.mode == Mode::ReadWrite;
    if (impl->rollbackJournal && writes) {
        if (auto done = db.execute("PRAGMA locking_mode = EXCLUSIVE"); !done)
            return done.error();
    }
    const auto version = versionOf(db, file, steps.size());
    if (!version) {
        leaveLog(db); // left as it is: not even somebody's log is put into it
        return version.error();
    }
    const auto newest = static_cast<std::int64_t>(steps.size());
    if (*version < newest && !writes)
        return about(file, errors::kOlderReadOnly,
                     {std::to_string(*version), std::to_string(newest)});

    if (writes) {
        if (impl->rollbackJournal) {
            if (auto done = turnToRollbackJournal(db); !done)
                return done.error();
            if (!disk.empty())
                impl->notices.push_back(about(file, errors::kNetworkDisk, {std::string(disk)}));
        } else if (auto done = db.text("PRAGMA journal_mode = WAL"); !done) {
            return done.error();
        }
        if (auto done = db.execute("PRAGMA synchronous = FULL"); !done)
            return done.error();
    }
    // The pages of 100,000 utterances, so that looking again reads no file. In KiB.
    if (auto done = db.execute("PRAGMA cache_size = -65536"); !done)
        return done.error();
    if (*version < newest) {
        const auto copy = copyToBackups(db, beside(impl->file, ".backups"), "before-migration");
        if (!copy)
            return copy.error();
        if (auto done = runSteps(db, *version, steps); !done)
            return about(file, errors::kMigration,
                         {std::to_string(*version), std::to_string(newest),
                          fillIn(done.error().code->english, done.error().arguments),
                          shown(*copy)});
        impl->notices.push_back(
            about(file, errors::kMigrated,
                  {std::to_string(*version), std::to_string(newest), shown(*copy)}));
    }
    return Project(std::move(impl));
}

Result<Project> Project::create(const fs::path &file)
{
    return create(file, Options());
}

Result<Project> Project::create(const fs::path &file, const Options &options)
{
    std::error_code failed;
    if (!fs::is_directory(folderOf(file), failed))
        return about(file, errors::kNoFolder, {shown(folderOf(file))});
    // Claimed at once, so that of two programs one makes it.
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0644);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return about(file, errors::kExists);
        if (errno == EACCES || errno == EROFS)
            return about(file, errors::kReadOnlyFolder, {shown(folderOf(file))});
        if (errno == ENOSPC || errno == EDQUOT)
            return about(file, errors::kDiskFull);
        return about(file, merhan::errors::kFileUnwritable, {std::strerror(errno)});
    }
    ::close(descriptor);

    auto made = [&]() -> Result<void> {
        auto database = Database::open(file, SQLITE_OPEN_READWRITE, options.busySeconds);
        if (!database)
            return database.error();
        return runSteps(*database, 0, schemaSteps());
    }();
    if (!made) {
        fs::remove(file, failed);
        fs::remove(file.string() + "-journal", failed);
        return made.error();
    }
    Options writing = options;
    writing.mode = Mode::ReadWrite;
    return open(file, writing);
}

Result<Project> Project::open(const fs::path &file, Mode mode)
{
    Options options;
    options.mode = mode;
    return open(file, options);
}

Result<Project> Project::open(const fs::path &file, const Options &options)
{
    return OpenWith::steps(file, options, schemaSteps());
}

Project::Project(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Project::Project(Project &&) noexcept = default;
Project &Project::operator=(Project &&) noexcept = default;

Project::~Project()
{
    if (!m_impl || readOnly())
        return;
    (void)checkpoint(); // somebody else reads: the last one to close does it
    if (!inPlace()) // what has the log's name now may be another file's
        leaveLog(m_impl->database);
}

const fs::path &Project::file() const
{
    return m_impl->file;
}

const Project::Options &Project::options() const
{
    return m_impl->options;
}

bool Project::readOnly() const
{
    return m_impl->options.mode == Mode::ReadOnly;
}

const std::vector<Error> &Project::notices() const
{
    return m_impl->notices;
}

fs::path Project::backupsFolder() const
{
    return beside(m_impl->file, ".backups");
}

fs::path Project::runsFolder() const
{
    return beside(m_impl->file, ".runs");
}

bool Project::inPlace() const
{
    const auto now = identityOf(m_impl->file);
    // A network disk may give a file another number while it is open.
    return now && (now == m_impl->identity || m_impl->rollbackJournal);
}

Result<std::int64_t> Project::dataVersion() const
{
    const auto version = m_impl->database.number("PRAGMA data_version");
    if (!version)
        return version.error();
    return version->value_or(0);
}

Result<bool> Project::checkpoint()
{
    if (m_impl->rollbackJournal || readOnly())
        return true;
    // Not waited for: whoever reads now would only be in its way.
    sqlite3_busy_timeout(m_impl->database.handle(), 0);
    const auto busy = m_impl->database.number("PRAGMA wal_checkpoint(TRUNCATE)");
    sqlite3_busy_timeout(m_impl->database.handle(), m_impl->options.busySeconds * 1000);
    if (!busy)
        return busy.error().is(errors::kBusy) ? Result<bool>(false) : busy.error();
    return busy->value_or(1) == 0;
}

Database &Project::database() const
{
    return m_impl->database;
}

Result<void> writable(const Project &project)
{
    if (project.readOnly())
        return about(project.file(), errors::kOpenedReadOnly);
    if (!project.inPlace())
        return about(project.file(),
                     identityOf(project.file()) ? errors::kReplaced : errors::kRemoved);
    return {};
}

void leaveLog(Database &database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string relativeTo(const fs::path &path, const fs::path &file)
{
    std::error_code failed;
    const fs::path folder = fs::weakly_canonical(folderOf(file), failed);
    const fs::path target = fs::weakly_canonical(path, failed);
    return failed ? std::string() : target.lexically_relative(folder).generic_string();
}

} // namespace merhan::store
