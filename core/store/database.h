// SPDX-License-Identifier: Apache-2.0
// Private to core/store: nobody else sees SQLite.
#pragma once

#include "core/error/result.h"

#include <sqlite3.h>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace merhan::store {

/// One connection. Results of SQLite become Errors with a sentence; `file` of them is the project.
class Database {
public:
    /// `flags` of sqlite3_open_v2; `immutable`: the file can't change while it is open, so that
    /// neither locks nor a journal are needed (a folder that can't be written).
    static Result<Database> open(const std::filesystem::path &file, int flags, int busySeconds,
                                 bool immutable = false);

    sqlite3 *handle() const { return m_handle.get(); }
    const std::filesystem::path &file() const { return m_file; }

    /// One statement or several, without values.
    Result<void> execute(const std::string &sql);
    /// The first column of the first row; nothing when there is no row.
    Result<std::optional<std::int64_t>> number(const std::string &sql);
    Result<std::optional<std::string>> text(const std::string &sql);

    std::int64_t lastRow() const { return sqlite3_last_insert_rowid(m_handle.get()); }
    bool inTransaction() const { return sqlite3_get_autocommit(m_handle.get()) == 0; }
    /// What the connection's last failed call means.
    Error error(int code) const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
    };
    std::unique_ptr<sqlite3, Close> m_handle;
    std::filesystem::path m_file;
    int m_busySeconds = 0;
};

/// A prepared statement. Errors of prepare, bind and step are kept and given by the first call that
/// returns a Result, so that binding reads as one line.
class Statement {
public:
    Statement(Database &database, std::string_view sql);

    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        reset();
        int place = 0;
        (set(++place, values), ...);
        return *this;
    }
    /// true: a row is there to be read; false: there are no more.
    Result<bool> step();
    /// For statements that give no rows: bind, run, reset.
    template <typename... Values>
    Result<void> run(const Values &...values)
    {
        bind(values...);
        if (auto done = step(); !done)
            return done.error();
        reset();
        return {};
    }
    void reset();

    // Columns of the current row, from 0.
    bool isNull(int column) const { return sqlite3_column_type(get(), column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(get(), column); }
    int number(int column) const { return sqlite3_column_int(get(), column); }
    bool boolean(int column) const { return sqlite3_column_int(get(), column) != 0; }
    double real(int column) const { return sqlite3_column_double(get(), column); }
    std::optional<double> optionalReal(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(real(column));
    }
    std::string_view view(int column) const; ///< until the next step
    std::string text(int column) const { return std::string(view(column)); }
    std::span<const std::byte> blob(int column) const; ///< until the next step

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };
    sqlite3_stmt *get() const { return m_statement.get(); }
    void note(int code)
    {
        if (code != SQLITE_OK && m_code == SQLITE_OK)
            m_code = code;
    }
    void set(int place, std::int64_t value) { note(sqlite3_bind_int64(get(), place, value)); }
    void set(int place, int value) { note(sqlite3_bind_int(get(), place, value)); }
    void set(int place, bool value) { note(sqlite3_bind_int(get(), place, value ? 1 : 0)); }
    void set(int place, double value) { note(sqlite3_bind_double(get(), place, value)); }
    void set(int place, std::nullptr_t) { note(sqlite3_bind_null(get(), place)); }
    void set(int place, std::string_view value);
    void set(int place, const std::string &value) { set(place, std::string_view(value)); }
    void set(int place, const char *value) { set(place, std::string_view(value)); }
    void set(int place, std::span<const std::byte> value);
    template <typename T>
    void set(int place, const std::optional<T> &value)
    {
        if (value)
            set(place, *value);
        else
            set(place, nullptr);
    }

    Database *m_database;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_code = SQLITE_OK;
};

/// Rolls back in its destructor unless committed.
class Transaction {
public:
    enum class Kind {
        Read, ///< everything is read of one moment
        Write ///< takes the right to write at once, so that what is read isn't stale when written
    };
    explicit Transaction(Database &database, Kind kind = Kind::Write);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace merhan::store
