// SPDX-License-Identifier: Apache-2.0
#include "core/audio/wav_facts.h"
#include "tests/core/corpus/small_corpus.h"

#include <sndfile.h>
#include <sys/stat.h>

using namespace merhan;
using namespace merhan::audio;
namespace fs = std::filesystem;

class TestWavFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<bool>("pcm16");
        QTest::newRow("16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 16'000 << 1 << true;
        QTest::newRow("stereo") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 16'000 << 2 << true;
        QTest::newRow("48 kHz") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 48'000 << 1 << true;
        QTest::newRow("8 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_U8) << 8000 << 1 << false;
        QTest::newRow("24 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 96'000 << 1 << false;
        QTest::newRow("float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT) << 16'000 << 1 << false;
        QTest::newRow("extensible") << (SF_FORMAT_WAVEX | SF_FORMAT_PCM_16) << 16'000 << 1 << true;
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 16'000 << 1 << true;
    }
    void formats()
    {
        QFETCH(int, format);
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(bool, pcm16);
        const SmallCorpus folder;
        const fs::path path = folder.root() / "sound";
        SF_INFO info = {};
        info.format = format;
        info.samplerate = rateHz;
        info.channels = channels;
        SNDFILE *const file = sf_open(path.c_str(), SFM_WRITE, &info);
        QVERIFY(file);
        const std::vector<short> samples(static_cast<std::size_t>(1234 * channels), 7);
        QCOMPARE(sf_writef_short(file, samples.data(), 1234), sf_count_t(1234));
        sf_close(file);
        const auto facts = readWavFacts(path);
        QVERIFY(facts);
        QVERIFY((*facts == WavFacts{rateHz, channels, 1234, pcm16}));
    }

    void oneSample()
    {
        const SmallCorpus folder;
        folder.write("one.wav", wavBytes(1));
        const auto facts = readWavFacts(folder.root() / "one.wav");
        QVERIFY(facts);
        QCOMPARE(facts->frames, std::int64_t(1));
    }

    void damaged_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("frames"); // that can be reached
        QTest::addColumn<std::string>("error");
        const std::string good = wavBytes(1000);
        const auto patched = [&](std::size_t offset, const std::string &bytes) {
            std::string copy = good;
            return copy.replace(offset, bytes.size(), bytes);
        };
        // As a recorder leaves it that was killed before it knew how long the sound is.
        const auto zeroSizes = [](std::string bytes) {
            return bytes.replace(4, 4, 4, '\0').replace(40, 4, 4, '\0');
        };
        const auto row = [](const char *name, const std::string &bytes, int frames,
                            const char *error) {
            QTest::newRow(name) << bytes << frames << std::string(error);
        };
        row("cut in the middle", good.substr(0, 44 + 1000), 500, "");
        row("cut inside a sample", good.substr(0, 44 + 1001), 500, "");
        row("RIFF size 0", patched(4, std::string(4, '\0')), 1000, "");
        row("RIFF and data size 0", zeroSizes(good), 1000, "");
        row("both 0, cut inside a sample", zeroSizes(good).substr(0, 44 + 1001), 500, "");
        row("both 0 and no sample", zeroSizes(wavBytes(0)), 0, "wav_no_samples");
        row("data size 4 GiB", patched(40, "\xFF\xFF\xFF\xFF"), 1000, "");
        row("0 bytes", "", 0, "wav_empty");
        row("a header alone", wavBytes(0), 0, "wav_no_samples");
        row("half a header", good.substr(0, 20), 0, "wav_no_audio");
        row("sample rate 0", patched(24, std::string(4, '\0')), 0, "wav_no_audio");
        row("65,535 channels", patched(22, "\xFF\xFF"), 0, "wav_no_audio");
        row("text", "version https://git-lfs.github.com/spec/v1\n", 0, "wav_no_audio");
    }
    void damaged()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, frames);
        QFETCH(std::string, error);
        const SmallCorpus folder;
        folder.write("x.wav", bytes);
        const auto facts = readWavFacts(folder.root() / "x.wav");
        QCOMPARE(facts ? std::string() : std::string(facts.error().code->key), error);
        if (facts)
            QCOMPARE(facts->frames, std::int64_t(frames));
    }

    void noFiles()
    {
        const SmallCorpus folder;
        fs::create_directory(folder.root() / "folder.wav");
        fs::create_symlink("loop.wav", folder.root() / "loop.wav");
        QCOMPARE(::mkfifo((folder.root() / "pipe.wav").c_str(), 0600), 0);
        const std::pair<const char *, const char *> cases[] = {{"folder.wav", "wav_no_file"},
                                                               {"pipe.wav", "wav_no_file"},
                                                               {"loop.wav", "wav_unreadable"},
                                                               {"nothing.wav", "wav_unreadable"}};
        for (const auto &[name, error] : cases) {
            const auto facts = readWavFacts(folder.root() / name); // must not block either
            QVERIFY(!facts);
            QCOMPARE(std::string(facts.error().code->key), std::string(error));
            QVERIFY(inEnglish(facts.error()).find(name) != std::string::npos);
        }
    }

    /// 339 recordings of EmoDB: their length in all was added up by another program.
    void realRecordings()
    {
        const char *const given = std::getenv("MERHAN_SHARED");
        const fs::path folder = fs::path(given ? given : MERHAN_SHARED_DIR) / "data" / "emodb";
        if (!fs::is_directory(folder))
            QSKIP(("no recordings in " + folder.string()).c_str());
        double seconds = 0;
        int count = 0;
        for (const auto &entry : fs::directory_iterator(folder)) {
            if (entry.path().extension() != ".wav")
                continue;
            const auto facts = readWavFacts(entry.path());
            QVERIFY(facts);
            QVERIFY(facts->pcm16 && facts->channels == 1 && facts->sampleRateHz == 16'000);
            seconds += static_cast<double>(facts->frames) / facts->sampleRateHz;
            ++count;
        }
        QCOMPARE(count, 339);
        QVERIFY2(std::abs(seconds - 953.662) < 0.001, std::to_string(seconds).c_str());
    }
};

QTEST_GUILESS_MAIN(TestWavFacts)
#include "tst_wav_facts.moc"
