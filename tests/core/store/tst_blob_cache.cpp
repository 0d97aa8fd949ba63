// SPDX-License-Identifier: Apache-2.0
#include "core/store/blob_cache.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace merhan;
using namespace merhan::store;

namespace {

std::vector<std::byte> blob(std::size_t size, int value)
{
    return std::vector<std::byte>(size, static_cast<std::byte>(value));
}

std::filesystem::path fileIn(const QTemporaryDir &folder)
{
    return std::filesystem::path(folder.path().toStdString()) / "below" / "cache.sqlite";
}

} // namespace

class TestBlobCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsFoundAfterReopening()
    {
        QTemporaryDir folder;
        {
            auto cache = BlobCache::open(fileIn(folder), 1 << 20);
            QVERIFY2(bool(cache), cache ? "" : inEnglish(cache.error()).c_str());
            const BlobCache::Entry entries[] = {{"a", blob(10, 1)}, {"b", blob(20, 2)}};
            QVERIFY(bool(cache->add(entries)));
        }
        auto cache = BlobCache::open(fileIn(folder), 1 << 20);
        QVERIFY(bool(cache));
        const auto found = cache->find("b");
        QVERIFY(found && *found);
        QVERIFY(**found == blob(20, 2));
        const auto missing = cache->find("c");
        QVERIFY(missing && !*missing);
        const auto size = cache->size();
        QVERIFY(size && size->entries == 2 && size->bytes == 30);
    }

    void itStaysWithinItsBoundAndDropsTheOldest()
    {
        QTemporaryDir folder;
        auto cache = BlobCache::open(fileIn(folder), 1000);
        QVERIFY(bool(cache));
        for (int i = 0; i < 20; ++i) {
            // Within one second all are as old; the key then decides, and "k00" is the oldest.
            const BlobCache::Entry entry[] = {
                {"k" + std::to_string(100 + i), blob(100, i)}};
            QVERIFY(bool(cache->add(entry)));
            const auto size = cache->size();
            QVERIFY(size && size->bytes <= 1000);
        }
        const auto oldest = cache->find("k100");
        QVERIFY(oldest && !*oldest);
        const auto newest = cache->find("k119");
        QVERIFY(newest && *newest);
    }

    void clearingGivesTheSpaceBack()
    {
        QTemporaryDir folder;
        auto cache = BlobCache::open(fileIn(folder), 1 << 24);
        QVERIFY(bool(cache));
        const BlobCache::Entry entry[] = {{"a", blob(4 << 20, 1)}};
        QVERIFY(bool(cache->add(entry)));
        QVERIFY(bool(cache->clear()));
        const auto size = cache->size();
        QVERIFY(size && size->entries == 0);
        QVERIFY(std::filesystem::file_size(fileIn(folder)) < 100000);
    }

    void someoneElsesFileIsLeftAlone()
    {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "notes.txt";
        std::ofstream(file) << "This is no database at all, it is a letter.";
        const auto size = std::filesystem::file_size(file);
        QVERIFY(!BlobCache::open(file, 1000));
        QCOMPARE(std::filesystem::file_size(file), size);
    }
};

QTEST_GUILESS_MAIN(TestBlobCache)
#include "tst_blob_cache.moc"
