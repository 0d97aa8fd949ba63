// SPDX-License-Identifier: Apache-2.0
// Where an encoder is looked for, in folders that the test makes.
#include "core/text/encoder_folders.h"
#include "core/text/errors.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace merhan;
namespace fs = std::filesystem;

class TestEncoderFolders : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    fs::path home() const { return m_home.path().toStdString(); }

    static fs::path encoder(const fs::path &folder)
    {
        fs::create_directories(folder);
        std::ofstream(folder / "config.json") << "{}";
        std::ofstream(folder / "model.safetensors") << "x";
        return folder;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("HOME", m_home.path().toUtf8());
        for (const char *name : {"XDG_CACHE_HOME", "HF_HOME", "HF_HUB_CACHE", "MERHAN_ENCODER_DIR"})
            qunsetenv(name);
    }

    void init() { qunsetenv("MERHAN_ENCODER_DIR"); }

    void nothingIsThere()
    {
        const auto found = text::locateEncoder("");
        QVERIFY(!found);
        QCOMPARE(found.error().code, &text::errors::kNoSuchEncoder);
        QVERIFY(text::encodersHere().empty());
    }

    void names()
    {
        const fs::path cache = home() / ".cache";
        const fs::path own = encoder(cache / "merhan-studio/encoders/all-MiniLM-L6-v2");
        const fs::path hub =
            encoder(cache / "huggingface/hub/models--google--bert_tiny/snapshots/0a1b");
        fs::create_directories(cache / "merhan-studio/encoders/half-copied");
        const fs::path asked = encoder(home() / "mine");

        QCOMPARE(*text::locateEncoder(""), own);
        QCOMPARE(*text::locateEncoder("all-MiniLM-L6-v2"), own);
        QCOMPARE(*text::locateEncoder("google/bert_tiny"), hub);
        QCOMPARE(*text::locateEncoder("bert_tiny"), hub);
        QCOMPARE(*text::locateEncoder(asked.string()), asked);
        QVERIFY(!text::locateEncoder("half-copied"));
        QCOMPARE(text::encoderName(hub), std::string("google/bert_tiny"));
        QCOMPARE(text::encoderName(own.string() + "/"), std::string("all-MiniLM-L6-v2"));
        QCOMPARE(text::encodersHere(), (std::vector<fs::path>{own, hub}));

        qputenv("MERHAN_ENCODER_DIR", QByteArray::fromStdString(asked.string()));
        QCOMPARE(*text::locateEncoder(""), asked);
        QCOMPARE(*text::locateEncoder("mine"), asked);
        QCOMPARE(text::encodersHere(), (std::vector<fs::path>{asked, own, hub}));
    }

    /// A model's own encoder first, then where it lay in training, then whatever has its name.
    void candidates()
    {
        const fs::path cache = home() / ".cache/merhan-studio/encoders";
        const fs::path other = encoder(cache / "aaa");
        const fs::path named = encoder(cache / "zzz");
        const fs::path model = home() / "model";
        const fs::path inside = encoder(model / "encoder");
        const fs::path before = encoder(home() / "before");
        const auto found = text::encoderCandidates("zzz", before, model);
        QVERIFY(found.size() >= 4);
        QCOMPARE(found[0], inside);
        QCOMPARE(found[1], before);
        QCOMPARE(found[2], named);
        QVERIFY(std::ranges::find(found, other) != found.end());
    }
};

QTEST_GUILESS_MAIN(TestEncoderFolders)
#include "tst_encoder_folders.moc"
