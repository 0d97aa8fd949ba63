// SPDX-License-Identifier: Apache-2.0
#include "core/audio/peaks.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sndfile.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <random>

using namespace merhan;
using namespace merhan::audio;
namespace fs = std::filesystem;

namespace {

constexpr int kChannels = 2;
constexpr std::int64_t kFrames = 100'003; // more than three of the coarsest buckets, no multiple of any

/// Noise in the first channel, one pulse on silence in the second.
std::vector<float> sound()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<float> noise(-1, 1);
    std::vector<float> values(static_cast<std::size_t>(kFrames * kChannels), 0.0F);
    for (std::size_t f = 0; f < static_cast<std::size_t>(kFrames); ++f)
        values[f * kChannels] = noise(random);
    values[70'001 * kChannels + 1] = -0.75F;
    return values;
}

void write(const fs::path &file, const std::vector<float> &values)
{
    SF_INFO info = {};
    info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    info.samplerate = 16000;
    info.channels = kChannels;
    SNDFILE *const out = sf_open(file.c_str(), SFM_WRITE, &info);
    QVERIFY(out);
    sf_write_float(out, values.data(), static_cast<sf_count_t>(values.size()));
    sf_close(out);
}

std::vector<float> channelOf(const std::vector<float> &values, std::size_t channel)
{
    std::vector<float> own;
    for (std::size_t i = channel; i < values.size(); i += kChannels)
        own.push_back(values[i]);
    return own;
}

std::vector<float> mixOf(const std::vector<float> &values)
{
    std::vector<float> mix;
    for (std::size_t i = 0; i < values.size(); i += kChannels)
        mix.push_back((values[i] + values[i + 1]) / 2);
    return mix;
}

/// The long way round.
Extent scanned(const std::vector<float> &samples, std::int64_t begin, std::int64_t end)
{
    Extent extent{INFINITY, -INFINITY, 0};
    double squares = 0;
    for (std::int64_t i = begin; i < end; ++i) {
        const float sample = samples[static_cast<std::size_t>(i)];
        extent.lowest = std::min(extent.lowest, sample);
        extent.highest = std::max(extent.highest, sample);
        squares += static_cast<double>(sample) * sample;
    }
    extent.rms = static_cast<float>(std::sqrt(squares / static_cast<double>(end - begin)));
    return extent;
}

bool same(const Extent &a, const Extent &b)
{
    return a.lowest == b.lowest && a.highest == b.highest && std::abs(a.rms - b.rms) < 1e-5F;
}

std::int64_t bytesIn(const fs::path &folder)
{
    std::int64_t bytes = 0;
    for (const auto &entry : fs::directory_iterator(folder))
        bytes += static_cast<std::int64_t>(entry.file_size());
    return bytes;
}

} // namespace

class TestPeaks : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::vector<float> m_sound = sound();
    fs::path at(const char *name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void initTestCase() { write(at("sound.wav"), m_sound); }

    void everyStretchIsExact()
    {
        const auto peaks = Peaks::compute(at("sound.wav"));
        QVERIFY(bool(peaks));
        QCOMPARE(peaks->frames(), kFrames);
        QCOMPARE(peaks->channels(), kChannels);
        QCOMPARE(peaks->sampleRateHz(), 16000);
        std::mt19937 random(5);
        QCOMPARE(peaks->mix(), kChannels);
        for (int channel = 0; channel <= kChannels; ++channel) {
            const auto samples = channel == kChannels
                                     ? mixOf(m_sound)
                                     : channelOf(m_sound, static_cast<std::size_t>(channel));
            const auto check = [&](std::int64_t begin, std::int64_t end) {
                return same(peaks->extent(channel, begin, end, samples), scanned(samples, begin, end));
            };
            QVERIFY(check(0, kFrames));
            QVERIFY(check(kFrames - 1, kFrames));
            QVERIFY(check(63, 65));
            QVERIFY(check(64, 128));
            QVERIFY(check(32768, 65536));
            for (int round = 0; round < 300; ++round) {
                const auto a = static_cast<std::int64_t>(random() % kFrames);
                const auto b = a + 1 + static_cast<std::int64_t>(random() % static_cast<unsigned>(kFrames - a));
                QVERIFY2(check(a, b), qPrintable(QStringLiteral("%1 to %2").arg(a).arg(b)));
            }
        }
    }

    void withoutSamplesAnEdgeIsABucketWide()
    {
        const auto peaks = Peaks::compute(at("sound.wav"));
        QVERIFY(bool(peaks));
        // The pulse stands at 70,001, in the bucket from 69,952 to 70,015.
        QCOMPARE(peaks->extent(1, 70'010, 70'020).lowest, -0.75F);
        QCOMPARE(peaks->extent(1, 70'016, 80'000).lowest, 0.0F);
        QCOMPARE(peaks->extent(1, 0, kFrames).lowest, -0.75F); // however far it is zoomed out
    }

    void outsideIsSilence()
    {
        const auto peaks = Peaks::compute(at("sound.wav"));
        QVERIFY(bool(peaks));
        for (const auto &[begin, end] : {std::pair<std::int64_t, std::int64_t>{kFrames, kFrames + 9}, {-9, 0}, {5, 5}, {9, 5}})
            QVERIFY(same(peaks->extent(0, begin, end), Extent{}));
        QVERIFY(same(peaks->extent(3, 0, 64), Extent{}));
        const auto samples = channelOf(m_sound, 0);
        QVERIFY(same(peaks->extent(0, -100, 100, samples), scanned(samples, 0, 100)));
    }

    void aShortFileAndOneWithoutNumbers()
    {
        write(at("short.wav"), {0.5F, NAN, -0.25F, 1.0F});
        const auto peaks = Peaks::compute(at("short.wav"));
        QVERIFY(bool(peaks));
        QCOMPARE(peaks->frames(), 2);
        QVERIFY(same(peaks->extent(0, 0, 2), Extent{-0.25F, 0.5F, std::sqrt(0.3125F / 2)}));
        QVERIFY(same(peaks->extent(1, 0, 2), Extent{0, 1, std::sqrt(0.5F)}));
        QVERIFY(!Peaks::compute(at("none.wav")));
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = Peaks::compute(at("sound.wav"), stop.get_token());
        QVERIFY(!stopped && stopped.error().is(merhan::errors::kCancelled));
    }

    void theCacheAnswersUntilTheFileChanges()
    {
        const fs::path file = at("changing.wav");
        write(file, m_sound);
        const PeaksCache cache(at("cache/deep"));
        const auto first = cache.of(file);
        QVERIFY(bool(first));
        QCOMPARE(std::distance(fs::directory_iterator(at("cache/deep")), {}), 1);
        // Other content of the same size and time: the answer shows where it comes from.
        const auto time = fs::last_write_time(file);
        auto louder = m_sound;
        louder[0] = 3.0F;
        write(file, louder);
        fs::last_write_time(file, time);
        const auto kept = cache.of(file);
        QVERIFY(bool(kept));
        for (const auto &[begin, end] : {std::pair<std::int64_t, std::int64_t>{0, kFrames}, {100, 50'000}, {64, 128}})
            QVERIFY(same(kept->extent(0, begin, end), first->extent(0, begin, end)));
        QCOMPARE(kept->sampleRateHz(), 16000);
        fs::last_write_time(file, time + std::chrono::seconds(1));
        const auto anew = cache.of(file);
        QVERIFY(bool(anew));
        QCOMPARE(anew->extent(0, 0, kFrames).highest, 3.0F);
    }

    void aDamagedCacheIsMadeAnew()
    {
        const PeaksCache cache(at("damaged"));
        const auto good = cache.of(at("sound.wav"));
        QVERIFY(bool(good));
        const fs::path file = fs::directory_iterator(at("damaged"))->path();
        std::ifstream in(file, std::ios::binary);
        const std::string whole{std::istreambuf_iterator<char>(in), {}};
        std::mt19937 random(1);
        for (int round = 0; round < 60; ++round) {
            std::string bytes = whole;
            if (round % 3 == 0)
                bytes.resize(random() % whole.size());
            else // every other time in the header
                bytes[random() % (round % 3 == 1 ? 40 : whole.size())] ^= static_cast<char>(1 + random() % 255);
            std::ofstream(file, std::ios::binary) << bytes;
            const auto peaks = cache.of(at("sound.wav"));
            QVERIFY(bool(peaks));
            QCOMPARE(peaks->frames(), kFrames);
            QCOMPARE(peaks->sampleRateHz(), 16000);
            QVERIFY(same(peaks->extent(0, 0, kFrames), good->extent(0, 0, kFrames)));
            QVERIFY(same(peaks->extent(1, 64, 90'000), good->extent(1, 64, 90'000)));
        }
    }

    void theCacheStaysBounded()
    {
        const fs::path folder = at("bounded");
        fs::create_directory(folder);
        std::ofstream(folder / "someone's.txt") << std::string(100'000, 'x');
        const std::int64_t one = 12 * (kChannels + 1) * (kFrames / 64 + 1) + 1000; // and a little for the header
        const PeaksCache cache(folder, 3 * one);
        for (int i = 0; i < 6; ++i) {
            const fs::path file = at(("many" + std::to_string(i) + ".wav").c_str());
            write(file, m_sound);
            QVERIFY(bool(cache.of(file)));
            QTest::qSleep(15); // so that "longest ago" is decided
            QVERIFY(bool(cache.of(at("many0.wav")))); // used all the time, so it stays
            QTest::qSleep(15);
        }
        QVERIFY(fs::exists(folder / "someone's.txt"));
        QVERIFY(bytesIn(folder) - 100'000 <= 3 * one);
        QVERIFY(bytesIn(folder) - 100'000 > 2 * (one - 1000));
        // many0 is answered from the cache: a new sound of the same time doesn't show.
        const auto time = fs::last_write_time(at("many0.wav"));
        auto louder = m_sound;
        louder[0] = 3.0F;
        write(at("many0.wav"), louder);
        fs::last_write_time(at("many0.wav"), time);
        const auto kept = cache.of(at("many0.wav"));
        QVERIFY(kept && kept->extent(0, 0, kFrames).highest < 2);
    }

    void aFolderThatCantBeWrittenCostsTheCacheAlone()
    {
        std::ofstream(at("file")) << "no folder";
        const PeaksCache cache(at("file"));
        QVERIFY(bool(cache.of(at("sound.wav"))));
    }

    void withoutAFolderNothingIsKept()
    {
        const fs::path before = fs::current_path();
        fs::create_directories(at("here"));
        fs::current_path(at("here"));
        const bool computed{PeaksCache({}).of(at("sound.wav"))};
        const bool nothing = fs::is_empty(at("here"));
        fs::current_path(before);
        QVERIFY(computed);
        QVERIFY(nothing);
    }
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "tst_peaks.moc"
