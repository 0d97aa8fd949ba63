// SPDX-License-Identifier: Apache-2.0
#include "core/explain/maps_cache.h"
#include "core/explain/maps_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fstream>

using namespace merhan;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

/// About 8 kB.
nn::AttentionMaps someMaps()
{
    nn::AttentionMaps maps;
    maps.audioSelf = {{1, 64, 64}, std::vector<std::uint16_t>(64 * 64, 0x3800)};
    maps.probabilities = {0.75, 0.25};
    maps.classes = {"neutral", "happy"};
    return maps;
}

/// As if it had been used so long ago.
void age(const fs::path &file, std::chrono::seconds by)
{
    fs::last_write_time(file, fs::file_time_type::clock::now() - by);
}

} // namespace

class TestMapsCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsFoundByAnother()
    {
        const QTemporaryDir folder;
        const fs::path root = folder.filePath(QStringLiteral("not/there/yet")).toStdString();
        const explain::MapsCache cache(root, 1 << 20);
        QVERIFY(!cache.find("a"));
        const auto kept = cache.keep("a", someMaps());
        QVERIFY(kept);
        QCOMPARE(explain::MapsCache(root, 1 << 20).find("a"), std::optional(*kept));
        QVERIFY(!cache.find("b"));
        const auto summary = explain::readMapsSummary(*kept);
        QVERIFY(summary);
        QVERIFY((summary->classes == std::vector<std::string>{"neutral", "happy"}));
        QVERIFY((summary->probabilities == std::vector<double>{0.75, 0.25}));
    }

    void theOneUsedLongestAgoGoes()
    {
        const QTemporaryDir folder;
        const explain::MapsCache cache(folder.path().toStdString(), 20'000);
        const auto a = cache.keep("a", someMaps());
        const auto b = cache.keep("b", someMaps());
        QVERIFY(a && b);
        age(*a, 20s);
        age(*b, 10s);
        QVERIFY(cache.find("a")); // used now
        QVERIFY(cache.keep("c", someMaps()));
        QVERIFY(cache.find("a"));
        QVERIFY(!cache.find("b"));
        QVERIFY(cache.find("c"));
    }

    void theNewestStaysHoweverLarge()
    {
        const QTemporaryDir folder;
        const explain::MapsCache cache(folder.path().toStdString(), 100);
        QVERIFY(cache.keep("a", someMaps()));
        QVERIFY(cache.find("a"));
        QVERIFY(cache.keep("b", someMaps()));
        QVERIFY(!cache.find("a"));
        QVERIFY(cache.find("b"));
    }

    void whatAProgramLeftUnfinishedGoesToo()
    {
        const QTemporaryDir folder;
        const fs::path left = folder.filePath(QStringLiteral(".merhan-x.tmp")).toStdString();
        std::ofstream(left) << std::string(50'000, 'x');
        age(left, 3600s);
        const explain::MapsCache cache(folder.path().toStdString(), 20'000);
        QVERIFY(cache.keep("a", someMaps()));
        QVERIFY(!fs::exists(left));
    }

    void aFolderThatCantBeMadeIsAnError()
    {
        const QTemporaryDir folder;
        const fs::path file = folder.filePath(QStringLiteral("file")).toStdString();
        std::ofstream(file) << "in the way";
        QVERIFY(!explain::MapsCache(file / "maps", 100).keep("a", someMaps()));
    }
};

QTEST_GUILESS_MAIN(TestMapsCache)
#include "tst_maps_cache.moc"
