// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace merhan::store {

class Database;

enum class Mode { ReadWrite, ReadOnly };

/// One X.merhan, opened: one SQLite connection, so one thread at a time (a thread of its own opens
/// the file again). Several programs may have it open and write; see Writer for the studio.
///
/// What is in a project is read and changed by the free functions of this folder's headers. Each
/// changing one is one transaction: it has happened whole when it returns a value, and not at all
/// when it returns an Error.
class Project {
public:
    struct Options {
        Mode mode = Mode::ReadWrite;
        /// How long another program's transaction is waited for.
        int busySeconds = 10;
        /// Nothing: by the disk (statfs). true: as on a network disk.
        std::optional<bool> rollbackJournal = std::nullopt;
        bool operator==(const Options &) const = default;
    };

    /// Makes an empty project. A file that is already there is an error and stays as it is.
    static Result<Project> create(const std::filesystem::path &file);
    static Result<Project> create(const std::filesystem::path &file, const Options &options);
    /// Opens, and brings an older format up to date (a copy goes to X.backups/ first).
    static Result<Project> open(const std::filesystem::path &file, Mode mode = Mode::ReadWrite);
    static Result<Project> open(const std::filesystem::path &file, const Options &options);

    Project(Project &&) noexcept;
    Project &operator=(Project &&) noexcept;
    ~Project(); ///< puts everything into the one file, so that a copy of it is whole

    const std::filesystem::path &file() const;
    const Options &options() const;
    bool readOnly() const;
    /// What a person should know about how it was opened: network disk, migrated.
    const std::vector<Error> &notices() const;

    /// X.backups/ and X.runs/ beside the file.
    std::filesystem::path backupsFolder() const;
    std::filesystem::path runsFolder() const;

    /// Whether its name still leads to the file that was opened. A file that was removed, renamed or
    /// replaced by a program that keeps folders alike could be written all the same, and nobody
    /// would ever find it: so every changing function refuses (errors::kRemoved, kReplaced).
    bool inPlace() const;

    /// Changes when another connection, of this program or another, has written: look again.
    Result<std::int64_t> dataVersion() const;
    /// Moves what is in the write-ahead log into the file. false: somebody is reading, later.
    Result<bool> checkpoint();

    /// For this folder's own sources.
    Database &database() const;

private:
    friend struct OpenWith;
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace merhan::store
