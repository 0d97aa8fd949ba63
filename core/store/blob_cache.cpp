// SPDX-License-Identifier: Apache-2.0
#include "core/store/blob_cache.h"

#include "core/store/database.h"
#include "core/store/errors.h"

#include <chrono>
#include <cstdlib>

namespace merhan::store {

namespace {

constexpr int kApplicationId = 0x4d484243; // "MHBC"
constexpr int kBusySeconds = 30;

std::int64_t nowSeconds()
{
    using namespace std::chrono;
    return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

} // namespace

struct BlobCache::Impl {
    mutable Database database;
    std::int64_t mostBytes;

    Result<std::int64_t> bytes() const
    {
        auto sum = database.number("SELECT coalesce(sum(length(blob)), 0) FROM blobs");
        if (!sum)
            return sum.error();
        return sum->value_or(0);
    }

    /// Drops what was used longest ago until a tenth of the bound is free again.
    Result<void> shrink()
    {
        auto have = bytes();
        if (!have)
            return have.error();
        if (*have <= mostBytes)
            return {};
        const std::int64_t excess = *have - (mostBytes - mostBytes / 10);
        Statement drop(database,
                       "DELETE FROM blobs WHERE key IN (SELECT key FROM (SELECT key, "
                       "sum(length(blob)) OVER (ORDER BY used, key) - length(blob) AS before "
                       "FROM blobs) WHERE before < ?1)");
        return drop.run(excess);
    }
};

BlobCache::BlobCache(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
BlobCache::BlobCache(BlobCache &&) noexcept = default;
BlobCache &BlobCache::operator=(BlobCache &&) noexcept = default;
BlobCache::~BlobCache() = default;

Result<BlobCache> BlobCache::open(const std::filesystem::path &file, std::int64_t mostBytes)
{
    std::error_code problem;
    std::filesystem::create_directories(file.parent_path(), problem);
    auto database = Database::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, kBusySeconds);
    if (!database)
        return database.error();
    const auto id = database->number("PRAGMA application_id");
    if (!id)
        return id.error();
    const auto tables = database->number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    if (id->value_or(0) != kApplicationId && tables->value_or(0) > 0)
        return Error{&errors::kNotACache, {}, file};
    const std::string setUp = "PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;"
                              "PRAGMA auto_vacuum = INCREMENTAL;"
                              "PRAGMA application_id = "
                              + std::to_string(kApplicationId)
                              + "; CREATE TABLE IF NOT EXISTS blobs (key TEXT PRIMARY KEY, used "
                                "INTEGER NOT NULL, blob BLOB NOT NULL) WITHOUT ROWID";
    if (auto done = database->execute(setUp); !done)
        return done.error();
    return BlobCache(std::unique_ptr<Impl>(new Impl{*std::move(database), mostBytes}));
}

Result<std::optional<std::vector<std::byte>>> BlobCache::find(const std::string &key)
{
    Statement query(m_impl->database, "SELECT blob FROM blobs WHERE key = ?1");
    query.bind(key);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<std::vector<std::byte>>();
    const auto bytes = query.blob(0);
    return std::optional(std::vector<std::byte>(bytes.begin(), bytes.end()));
}

Result<void> BlobCache::add(std::span<const Entry> entries)
{
    Transaction transaction(m_impl->database);
    if (!transaction.begun())
        return transaction.begun().error();
    Statement insert(m_impl->database, "INSERT INTO blobs (key, used, blob) VALUES (?1, ?2, ?3) "
                                       "ON CONFLICT (key) DO UPDATE SET used = excluded.used");
    const std::int64_t now = nowSeconds();
    for (const Entry &entry : entries) {
        if (auto done = insert.run(entry.key, now, std::span<const std::byte>(entry.blob)); !done)
            return done;
    }
    if (auto done = m_impl->shrink(); !done)
        return done;
    return transaction.commit();
}

Result<void> BlobCache::touch(std::span<const std::string> keys)
{
    Transaction transaction(m_impl->database);
    if (!transaction.begun())
        return transaction.begun().error();
    Statement update(m_impl->database, "UPDATE blobs SET used = ?2 WHERE key = ?1");
    const std::int64_t now = nowSeconds();
    for (const std::string &key : keys) {
        if (auto done = update.run(key, now); !done)
            return done;
    }
    return transaction.commit();
}

Result<BlobCache::Size> BlobCache::size() const
{
    const auto entries = m_impl->database.number("SELECT count(*) FROM blobs");
    if (!entries)
        return entries.error();
    const auto bytes = m_impl->bytes();
    if (!bytes)
        return bytes.error();
    return Size{entries->value_or(0), *bytes};
}

Result<void> BlobCache::clear()
{
    if (auto done = m_impl->database.execute("DELETE FROM blobs"); !done)
        return done;
    return m_impl->database.execute("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)");
}

std::filesystem::path cacheFolder()
{
    const char *cache = std::getenv("XDG_CACHE_HOME");
    if (cache && *cache)
        return std::filesystem::path(cache) / "merhan-studio";
    const char *home = std::getenv("HOME");
    return std::filesystem::path(home && *home ? home : ".") / ".cache" / "merhan-studio";
}

} // namespace merhan::store
