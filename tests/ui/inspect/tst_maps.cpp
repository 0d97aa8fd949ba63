// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/ui/inspect/some_maps.h"
#include "ui/inspect/errors.h"
#include "ui/inspect/maps.h"

#include <QTemporaryDir>

using namespace merhan;
using namespace merhan::inspect;
using namespace Qt::StringLiterals;

class TestMaps : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::shared_ptr<const Maps> made(const SomeMaps &some = {})
    {
        const auto file = std::filesystem::path(m_dir.path().toStdString()) / "maps.safetensors";
        some.write(file);
        auto maps = Maps::open(file);
        if (!maps) {
            qWarning("%s", inEnglish(maps.error()).c_str());
            return nullptr;
        }
        return *maps;
    }

private Q_SLOTS:
    void halvesAreNumbers()
    {
        // IEEE 754 binary16, by hand.
        QCOMPARE(fromHalf(0x0000), 0.0F);
        QCOMPARE(fromHalf(0x3C00), 1.0F);
        QCOMPARE(fromHalf(0x3555), 0.333251953125F);
        QCOMPARE(fromHalf(0x0400), std::ldexp(1.0F, -14)); // the smallest normal one
        QCOMPARE(fromHalf(0x03FF), std::ldexp(1023.0F, -24)); // the largest below it
        QCOMPARE(fromHalf(0x0001), std::ldexp(1.0F, -24));
    }

    void whatTouchesIsOneWord()
    {
        const auto maps = made();
        QVERIFY(maps);
        QStringList said;
        for (const Word &word : maps->words())
            said << u"%1%2:%3-%4"_s.arg(word.mark ? u"*"_s : u""_s, word.text)
                        .arg(word.firstToken)
                        .arg(word.endToken);
        QCOMPARE(said, (QStringList{u"*[CLS]:0-1"_s, u"I:1-2"_s, u"don't,:2-6"_s, u"maybe:6-8"_s,
                                    u"*[SEP]:8-9"_s}));
        QVERIFY(maps->hasSubwords());
    }

    void charactersBeyondTheBasicPlaneAreOne()
    {
        SomeMaps some;
        some.text = "\xF0\x9F\x98\x80 ja";
        some.tokens = R"(["[UNK]","ja"])";
        some.words = R"([{"word":"x","begin":0,"end":1},{"word":"ja","begin":2,"end":4}])";
        some.tokenCount = 2;
        const auto maps = made(some);
        QVERIFY(maps);
        QCOMPARE(maps->words().size(), std::size_t{2});
        QCOMPARE(maps->words()[0].text, QString::fromUtf8("\xF0\x9F\x98\x80"));
        QCOMPARE(maps->words()[1].text, u"ja"_s);
    }

    void framesMeetInTheMiddle()
    {
        const auto maps = made();
        QVERIFY(maps);
        QCOMPARE(maps->frames(), 6);
        const std::vector<double> expected{0, 0.0175, 0.0275, 0.0375, 0.0475, 0.0575, 0.0675};
        QCOMPARE(maps->frameEdges().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(maps->frameEdges()[i] - expected[i]) < 1e-6);
    }

    void wordsAndSoundShareTheGlobalWeight()
    {
        const auto maps = made(); // 9 tokens and 6 frames: 1 … 15 of 120
        QVERIFY(maps && maps->textShare());
        QVERIFY(std::abs(*maps->textShare() - 45.0 / 120) < 1e-6);
        QVERIFY(std::abs(maps->globalOfWords()[2] - (3 + 4 + 5 + 6) / 120.0) < 1e-6);
        QCOMPARE(maps->globalOfFrames().size(), std::size_t{6});
        QVERIFY(std::abs(maps->globalOfFrames()[5] - 15.0F / 120) < 1e-6F);
    }

    void sharedPositionsHaveNoShares()
    {
        SomeMaps some;
        some.global = std::vector<float>(9, 1 / 9.0F); // one length, as the reference model has
        const auto maps = made(some);
        QVERIFY(maps && maps->globalIsShared());
        QVERIFY(!maps->textShare());
        QVERIFY(maps->globalOfWords().empty());
        QCOMPARE(maps->globalOfFrames().size(), std::size_t{6});
    }

    void paddingIsLeftOut()
    {
        SomeMaps some;
        some.tokens = R"(["[CLS]","hello","[SEP]","[PAD]","[PAD]","[PAD]","[PAD]","[PAD]","[PAD]"])";
        some.words = R"([null,{"word":"I","begin":0,"end":1},null,null,null,null,null,null,null])";
        const auto maps = made(some);
        QVERIFY(maps);
        QCOMPARE(maps->tokens(), 3);
        QCOMPARE(maps->words().back().text, u"[SEP]"_s);
    }

    void oneStreamHasOnlyItsOwnMaps()
    {
        SomeMaps some;
        some.tokens = some.words = "[]";
        some.text.clear();
        some.tokenCount = 0;
        some.global = std::vector<float>(6, 1 / 6.0F);
        const auto maps = made(some);
        QVERIFY(maps);
        QVERIFY(!maps->has(MapKind::TextToAudio) && maps->has(MapKind::AudioToAudio));
        QVERIFY(!maps->textShare() && maps->words().empty());
        QCOMPARE(maps->globalOfFrames().size(), std::size_t{6});
    }

    void whatDoesNotFitIsRefused()
    {
        const auto file = std::filesystem::path(m_dir.path().toStdString()) / "bad.safetensors";
        SomeMaps some;
        some.frames = 6;
        some.tokens = R"(["a","b","c","d","e","f","g","h","i","j"])"; // one more than the maps have
        some.write(file);
        const auto maps = Maps::open(file);
        QVERIFY(!maps);
        QVERIFY(maps.error().is(inspect::errors::kMaps));
        QVERIFY(!Maps::open(std::filesystem::path(m_dir.path().toStdString()) / "none"));
    }
};

QTEST_GUILESS_MAIN(TestMaps)
#include "tst_maps.moc"
