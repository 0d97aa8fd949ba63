// SPDX-License-Identifier: Apache-2.0
#include "core/explain/maps_file.h"
#include "core/protocol/safetensors.h"

#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstring>

using namespace merhan;

class TestMapsFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file =
            folder.filePath(QStringLiteral("MAPS.safetensors")).toStdString();
        nn::AttentionMaps maps;
        maps.textToAudio = {{1, 2, 3}, {0x3c00, 0, 0, 0x3800, 0x3800, 0}}; // 1 0 0, ½ ½ 0
        maps.global = {0.25F, 0.25F, 0.5F, 0, 0};
        maps.frameTimes = {0, 0.01F, 0.02F};
        maps.probabilities = {0.75, 0.25};
        maps.tokens = {"[CLS]", "w\u00fc"};
        maps.words = {std::nullopt, nn::TokenWord{"w\u00fcrde", 3, 8}};
        maps.classes = {"neutral", "happy"};
        maps.model = "model";
        maps.modelHash = "abc";
        maps.fold = "session 5";
        maps.seed = 7;
        const auto written = explain::writeMaps(file, maps);
        QVERIFY2(written, written ? "" : inEnglish(written.error()).c_str());

        const auto read = protocol::MappedSafetensors::open(file);
        QVERIFY(read);
        const auto *map = read->find("text_to_audio");
        QVERIFY(map && map->dtype == protocol::Dtype::F16);
        QVERIFY(map->shape == std::vector<std::int64_t>({1, 2, 3}));
        QCOMPARE(std::memcmp(map->bytes.data(), maps.textToAudio.values.data(), 12), 0);
        QVERIFY(!read->find("audio_self")); // this model hasn't it
        const auto global = protocol::toFloats(*read->find("global"));
        QVERIFY(global && *global == maps.global);
        QVERIFY(read->find("frame_times") && read->find("probabilities"));
        const auto &metadata = read->metadata();
        QCOMPARE(metadata.at("seed"), std::string("7"));
        QCOMPARE(metadata.at("fold"), std::string("session 5"));
        const auto words = nlohmann::json::parse(metadata.at("words"));
        QVERIFY(words.at(0).is_null());
        QCOMPARE(words.at(1).at("word").get<std::string>(), std::string("w\u00fcrde"));
        QCOMPARE(words.at(1).at("end").get<int>(), 8);
        QCOMPARE(nlohmann::json::parse(metadata.at("tokens")).at(1).get<std::string>(),
                 std::string("w\u00fc"));
    }
};

QTEST_GUILESS_MAIN(TestMapsFile)
#include "tst_maps_file.moc"
