// SPDX-License-Identifier: Apache-2.0
#include "core/store/database.h"

#include "core/store/errors.h"

#include <cerrno>
#include <cstring>

namespace merhan::store {

namespace {

/// A path as the URI that SQLite takes (https://www.sqlite.org/uri.html).
std::string uriOf(const std::filesystem::path &file, std::string_view query)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : file.string()) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
                           || (byte >= '0' && byte <= '9') || c == '/' || c == '.' || c == '-'
                           || c == '_';
        if (plain) {
            uri += c;
        } else {
            uri += '%';
            uri += kDigits[byte >> 4U];
            uri += kDigits[byte & 15U];
        }
    }
    return uri + std::string(query);
}

} // namespace

Result<Database> Database::open(const std::filesystem::path &file, int flags, int busySeconds,
                                bool immutable)
{
    Database database;
    database.m_file = file;
    database.m_busySeconds = busySeconds;
    sqlite3 *handle = nullptr;
    const std::string name = immutable ? uriOf(std::filesystem::absolute(file), "?immutable=1")
                                       : std::filesystem::absolute(file).string();
    const int code = sqlite3_open_v2(name.c_str(), &handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX
                                         | (immutable ? SQLITE_OPEN_URI : 0),
                                     nullptr);
    database.m_handle.reset(handle);
    if (code != SQLITE_OK)
        return database.error(code);
    sqlite3_busy_timeout(handle, busySeconds * 1000);
    // A hostile file can't run code of its own choosing through views and triggers.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    if (auto done = database.execute("PRAGMA foreign_keys = ON"); !done)
        return done.error();
    return database;
}

Error Database::error(int code) const
{
    const std::string said = m_handle ? sqlite3_errmsg(m_handle.get()) : sqlite3_errstr(code);
    const std::string folder = shown(m_file.parent_path().empty() ? "." : m_file.parent_path());
    std::filesystem::path backups = m_file;
    backups.replace_extension(".backups");
    const auto make = [this](const ErrorCode &which, std::vector<std::string> arguments = {}) {
        return Error{&which, std::move(arguments), m_file, 0};
    };
    const int system = m_handle ? sqlite3_system_errno(m_handle.get()) : 0;
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return make(errors::kDiskFull);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(errors::kBusy, {std::to_string(m_busySeconds)});
    case SQLITE_NOTADB:
        return make(errors::kNotAProject);
    case SQLITE_CORRUPT:
        return make(errors::kCorrupt, {said, shown(backups)});
    case SQLITE_READONLY:
        if (code == SQLITE_READONLY_DIRECTORY || code == SQLITE_READONLY_CANTINIT)
            return make(errors::kReadOnlyFolder, {folder});
        return make(errors::kReadOnlyFile);
    case SQLITE_CANTOPEN:
        if (system == EACCES || system == EROFS || system == EPERM)
            return make(errors::kReadOnlyFolder, {folder});
        return make(merhan::errors::kFileUnreadable, {system != 0 ? std::strerror(system) : said});
    case SQLITE_IOERR:
        if (system == ENOSPC)
            return make(errors::kDiskFull);
        if (code == SQLITE_IOERR_WRITE) // a quota, a limit: SQLite doesn't always keep the reason
            return make(errors::kWriteRefused);
        return make(errors::kDiskError, {system != 0 ? std::strerror(system) : said});
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(errors::kReadOnlyFile);
    default:
        return make(errors::kSqlite, {said});
    }
}

Result<void> Database::execute(const std::string &sql)
{
    const int code = sqlite3_exec(m_handle.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<std::optional<std::int64_t>> Database::number(const std::string &sql)
{
    Statement statement(*this, sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? std::optional(statement.integer(0)) : std::nullopt;
}

Result<std::optional<std::string>> Database::text(const std::string &sql)
{
    Statement statement(*this, sql);
    const auto row = statement.step();
    if (!row)
        return row.error();
    return *row && !statement.isNull(0) ? std::optional(statement.text(0)) : std::nullopt;
}

Statement::Statement(Database &database, std::string_view sql) : m_database(&database)
{
    sqlite3_stmt *statement = nullptr;
    note(sqlite3_prepare_v3(database.handle(), sql.data(), static_cast<int>(sql.size()), 0,
                            &statement, nullptr));
    m_statement.reset(statement);
}

void Statement::reset()
{
    if (m_statement)
        sqlite3_reset(get()); // gives again what step() has said
}

Result<bool> Statement::step()
{
    if (m_code != SQLITE_OK)
        return m_database->error(m_code);
    const int code = sqlite3_step(get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_database->error(code);
    reset();
    return error;
}

void Statement::set(int place, std::string_view value)
{
    // A null pointer would bind NULL, and an empty view may have one.
    note(sqlite3_bind_text64(get(), place, value.empty() ? "" : value.data(), value.size(),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::set(int place, std::span<const std::byte> value)
{
    note(sqlite3_bind_blob64(get(), place,
                             value.empty() ? static_cast<const void *>("") : value.data(),
                             value.size(), SQLITE_TRANSIENT));
}

std::string_view Statement::view(int column) const
{
    const auto *bytes =
        static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(get(), column)));
    const int size = sqlite3_column_bytes(get(), column);
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(size)) : std::string_view();
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto *bytes = static_cast<const std::byte *>(sqlite3_column_blob(get(), column));
    const int size = sqlite3_column_bytes(get(), column);
    return bytes ? std::span(bytes, static_cast<std::size_t>(size)) : std::span<const std::byte>();
}

Transaction::Transaction(Database &database, Kind kind)
    : m_database(database),
      m_begun(database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN")),
      m_open(static_cast<bool>(m_begun))
{}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); asking again would only be an error.
    if (m_open && m_database.inTransaction())
        (void)m_database.execute("ROLLBACK");
}

Result<void> Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    auto done = m_database.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

} // namespace merhan::store
