// SPDX-License-Identifier: Apache-2.0
#include "core/store/blob_cache.h"
#include "core/store/caches.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace merhan;
using namespace merhan::store;

class TestCaches : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static void write(const std::filesystem::path &file, std::size_t bytes)
    {
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file) << std::string(bytes, 'x');
        QCOMPARE(std::filesystem::file_size(file), bytes);
    }

private Q_SLOTS:
    void areWeighedAndCleared()
    {
        const std::filesystem::path folder = m_folder.path().toStdString();
        write(folder / "peaks/a.peaks", 1000);
        write(folder / "peaks/b.peaks", 500);
        write(folder / "maps/deep/m.safetensors", 70);
        {
            auto states = BlobCache::open(folder / "encoder-states.sqlite", 1 << 30);
            QVERIFY(states);
            const BlobCache::Entry entry{"k", std::vector<std::byte>(4000)};
            QVERIFY(states->add({&entry, 1}));
        }
        auto caches = cachesIn(folder);
        QCOMPARE(caches.size(), std::size_t{3});
        QCOMPARE(caches[0].bytes, 1500);
        QCOMPARE(caches[0].entries, 2);
        QCOMPARE(caches[1].entries, 1);
        QVERIFY(caches[1].bytes >= 4000);
        QCOMPARE(caches[2].bytes, 70);
        for (const Cache &cache : caches)
            QVERIFY(clearCache(cache));
        caches = cachesIn(folder);
        for (const Cache &cache : caches)
            QCOMPARE(cache.entries, 0);
        QVERIFY(std::filesystem::is_directory(folder / "peaks")); // what is in it went, not itself
        QVERIFY(std::filesystem::exists(folder / "encoder-states.sqlite"));
        // Where there was never anything.
        for (const Cache &cache : cachesIn(folder / "nowhere"))
            QVERIFY(clearCache(cache));
    }
};

QTEST_GUILESS_MAIN(TestCaches)
#include "tst_caches.moc"
