// SPDX-License-Identifier: Apache-2.0
#include "core/audio/decode.h"
#include "core/audio/errors.h"
#include "core/audio/mfcc.h"
#include "core/audio/wav_facts.h"
#include "core/protocol/safetensors.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sndfile.h>
#include <sys/stat.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <limits>
#include <numbers>

using namespace merhan;
using namespace merhan::audio;
namespace fs = std::filesystem;

namespace {

fs::path shared()
{
    const QByteArray given = qgetenv("MERHAN_SHARED");
    return given.isEmpty() ? std::string(MERHAN_SHARED_DIR) : given.toStdString();
}

float sine(double hertz, int rateHz, std::size_t frame)
{
    return static_cast<float>(
        0.5 * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(frame) / rateHz));
}

/// A sine in the first channel, the same at half the height in every other.
void writeSine(const fs::path &file, int format, int rateHz, int channels, std::size_t frames)
{
    SF_INFO info = {};
    info.format = format;
    info.samplerate = rateHz;
    info.channels = channels;
    SNDFILE *const sound = sf_open(file.c_str(), SFM_WRITE, &info);
    QVERIFY2(sound, sf_strerror(nullptr));
    std::vector<float> values;
    for (std::size_t f = 0; f < frames; ++f)
        for (int c = 0; c < channels; ++c)
            values.push_back(sine(440, rateHz, f) * (c == 0 ? 1.0F : 0.5F));
    QCOMPARE(sf_writef_float(sound, values.data(), static_cast<sf_count_t>(frames)),
             static_cast<sf_count_t>(frames));
    sf_close(sound);
}

void writeFloats(const fs::path &file, const std::vector<float> &values)
{
    SF_INFO info = {};
    info.format = SF_FORMAT_WAV | SF_FORMAT_FLOAT;
    info.samplerate = 16000;
    info.channels = 1;
    SNDFILE *const sound = sf_open(file.c_str(), SFM_WRITE, &info);
    QVERIFY(sound);
    sf_writef_float(sound, values.data(), static_cast<sf_count_t>(values.size()));
    sf_close(sound);
}

void writeBytes(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string bytesOf(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

double rootMeanSquare(std::span<const float> values)
{
    double sum = 0;
    for (const float value : values)
        sum += static_cast<double>(value) * value;
    return std::sqrt(sum / static_cast<double>(values.size()));
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    fs::path at(const char *name) const { return fs::path(m_folder.path().toStdString()) / name; }

private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("rateHz");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("tolerance"); // a quantum and a half, or what the codec loses
        const int wav = SF_FORMAT_WAV;
        QTest::newRow("8 bit") << (wav | SF_FORMAT_PCM_U8) << 8000 << 1 << 1.5 / 128;
        QTest::newRow("16 bit") << (wav | SF_FORMAT_PCM_16) << 16000 << 1 << 1.5 / 32768;
        QTest::newRow("16 bit stereo") << (wav | SF_FORMAT_PCM_16) << 44100 << 2 << 1.5 / 32768;
        QTest::newRow("24 bit 96 kHz") << (wav | SF_FORMAT_PCM_24) << 96000 << 1 << 1.5 / 8388608;
        QTest::newRow("32 bit") << (wav | SF_FORMAT_PCM_32) << 48000 << 1 << 1e-6;
        QTest::newRow("float") << (wav | SF_FORMAT_FLOAT) << 16000 << 2 << 1e-7;
        QTest::newRow("double") << (wav | SF_FORMAT_DOUBLE) << 22050 << 1 << 1e-7;
        QTest::newRow("A-law") << (wav | SF_FORMAT_ALAW) << 8000 << 1 << 0.03;
        QTest::newRow("AIFF") << (SF_FORMAT_AIFF | SF_FORMAT_PCM_16) << 16000 << 1 << 1.5 / 32768;
        QTest::newRow("FLAC 24 bit") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_24) << 16000 << 2 << 1.5 / 8388608;
        QTest::newRow("Ogg Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 16000 << 1 << 0.1;
        QTest::newRow("Ogg Opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS) << 48000 << 1 << 0.1;
    }
    void formats()
    {
        QFETCH(int, format);
        QFETCH(int, rateHz);
        QFETCH(int, channels);
        QFETCH(double, tolerance);
        const auto frames = static_cast<std::size_t>(rateHz); // one second, several reads
        writeSine(at("sound"), format, rateHz, channels, frames);
        const auto clip = decode(at("sound"));
        QVERIFY2(bool(clip), clip ? "" : inEnglish(clip.error()).c_str());
        QCOMPARE(clip->sampleRateHz, rateHz);
        QCOMPARE(clip->samples.size(), frames);
        const float height = channels == 2 ? 0.75F : 1.0F; // the mean of 1 and 1/2
        double most = 0;
        for (std::size_t f = frames / 4; f < frames * 3 / 4; ++f)
            most = std::max(most, static_cast<double>(std::abs(
                                      clip->samples[f] - height * sine(440, rateHz, f))));
        QVERIFY2(most <= tolerance, qPrintable(QString::number(most)));
    }

    void fullScale()
    {
        SF_INFO info = {};
        info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
        info.samplerate = 16000;
        info.channels = 1;
        SNDFILE *const sound = sf_open(at("full.wav").c_str(), SFM_WRITE, &info);
        const short values[] = {-32768, 32767, 1, 0};
        sf_writef_short(sound, values, 4);
        sf_close(sound);
        const auto clip = decode(at("full.wav"));
        QVERIFY(bool(clip));
        QCOMPARE(clip->samples, (std::vector<float>{-1.0F, 32767.0F / 32768, 1.0F / 32768, 0.0F}));
    }

    void stretches_data()
    {
        QTest::addColumn<double>("start"); // below -1: none given
        QTest::addColumn<double>("end");
        QTest::addColumn<int>("first"); // the frames expected; -1: an error of key `error`
        QTest::addColumn<int>("behind");
        QTest::addColumn<QString>("error");
        const double none = -9;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("all of it") << none << none << 0 << 16000 << "";
        QTest::newRow("from") << 0.25 << none << 4000 << 16000 << "";
        QTest::newRow("until") << none << 0.25 << 0 << 4000 << "";
        QTest::newRow("between") << 0.25 << 0.5 << 4000 << 8000 << "";
        QTest::newRow("an end behind the file's") << 0.25 << 1e300 << 4000 << 16000 << "";
        QTest::newRow("a start before the file's") << -0.5 << 0.5 << 0 << 8000 << "";
        QTest::newRow("one sample") << 0.5 << 0.5 + 1.0 / 16000 << 8000 << 8001 << "";
        QTest::newRow("behind the file") << 1.0 << 2.0 << -1 << -1 << "audio_stretch_outside";
        QTest::newRow("far behind the file") << 1e300 << none << -1 << -1 << "audio_stretch_outside";
        QTest::newRow("no number") << nan << none << -1 << -1 << "audio_stretch_outside";
        QTest::newRow("end before start") << 0.5 << 0.25 << -1 << -1 << "audio_stretch_empty";
        QTest::newRow("nothing between") << 0.5 << 0.5 << -1 << -1 << "audio_stretch_empty";
    }
    void stretches()
    {
        QFETCH(double, start);
        QFETCH(double, end);
        QFETCH(int, first);
        QFETCH(int, behind);
        QFETCH(QString, error);
        writeSine(at("s.wav"), SF_FORMAT_WAV | SF_FORMAT_FLOAT, 16000, 1, 16000);
        Stretch stretch;
        if (!(start < -1))
            stretch.startSeconds = start;
        if (!(end < -1))
            stretch.endSeconds = end;
        const auto clip = decode(at("s.wav"), stretch);
        if (!error.isEmpty()) {
            QVERIFY(!clip);
            QCOMPARE(QString::fromLatin1(clip.error().code->key), error);
            QCOMPARE(clip.error().file, at("s.wav"));
            return;
        }
        QVERIFY2(bool(clip), clip ? "" : inEnglish(clip.error()).c_str());
        QCOMPARE(clip->samples.size(), static_cast<std::size_t>(behind - first));
        QCOMPARE(clip->samples.front(), sine(440, 16000, static_cast<std::size_t>(first)));
        QCOMPARE(clip->samples.back(), sine(440, 16000, static_cast<std::size_t>(behind - 1)));
    }

    void damagedButReachable_data()
    {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("frames");
        writeSine(at("good.wav"), SF_FORMAT_WAV | SF_FORMAT_PCM_16, 16000, 1, 1000);
        const std::string good = bytesOf(at("good.wav"));
        const auto patched = [&](std::size_t offset, const std::string &bytes) {
            std::string copy = good;
            return copy.replace(offset, bytes.size(), bytes);
        };
        QTest::newRow("cut in the middle") << good.substr(0, 44 + 1000) << 500;
        QTest::newRow("cut inside a sample") << good.substr(0, 44 + 1001) << 500;
        QTest::newRow("RIFF size 0") << patched(4, std::string(4, '\0')) << 1000;
        QTest::newRow("data size 4 GiB") << patched(40, "\xFF\xFF\xFF\xFF") << 1000;
        QTest::newRow("data size 2 GiB") << patched(40, "\xFF\xFF\xFF\x7F") << 1000;
        QTest::newRow("rubbish behind") << good + "rubbish behind the data" << 1000;
    }
    void damagedButReachable()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, frames);
        writeBytes(at("damaged.wav"), bytes);
        const auto clip = decode(at("damaged.wav"));
        QVERIFY2(bool(clip), clip ? "" : inEnglish(clip.error()).c_str());
        QCOMPARE(clip->samples.size(), static_cast<std::size_t>(frames));
        QVERIFY(std::abs(clip->samples.back() - sine(440, 16000, static_cast<std::size_t>(frames - 1)))
                < 1e-4F);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("error");
        QTest::newRow("missing") << "missing.wav" << "wav_unreadable";
        QTest::newRow("a folder") << "folder.wav" << "wav_no_file";
        QTest::newRow("a named pipe") << "pipe.wav" << "wav_no_file";
        QTest::newRow("empty") << "empty.wav" << "wav_empty";
        QTest::newRow("text") << "text.wav" << "wav_no_audio";
        QTest::newRow("NaN") << "nan.wav" << "audio_not_finite";
        QTest::newRow("infinity") << "infinity.wav" << "audio_not_finite";
        QTest::newRow("beyond every scale") << "loud.wav" << "audio_not_finite";
    }
    void refused()
    {
        QFETCH(QString, name);
        QFETCH(QString, error);
        fs::create_directory(at("folder.wav"));
        ::mkfifo(at("pipe.wav").c_str(), 0600);
        writeBytes(at("empty.wav"), "");
        writeBytes(at("text.wav"), "Dear diary, this is no recording.");
        writeFloats(at("nan.wav"), {0.1F, std::numeric_limits<float>::quiet_NaN()});
        writeFloats(at("infinity.wav"), {0.1F, -std::numeric_limits<float>::infinity()});
        writeFloats(at("loud.wav"), {0.1F, 1e30F});
        const auto clip = decode(at(name.toUtf8().constData()));
        QVERIFY(!clip);
        QCOMPARE(QString::fromLatin1(clip.error().code->key), error);
        QVERIFY(inEnglish(clip.error()).find(name.toStdString()) != std::string::npos);
    }

    void resampledSineStaysASine_data()
    {
        QTest::addColumn<int>("rateHz");
        for (const int rate : {8000, 11025, 22050, 32000, 44100, 48000, 96000})
            QTest::addRow("%d Hz", rate) << rate;
    }
    void resampledSineStaysASine()
    {
        QFETCH(int, rateHz);
        Clip clip;
        clip.sampleRateHz = rateHz;
        for (std::size_t i = 0; i < static_cast<std::size_t>(rateHz); ++i)
            clip.samples.push_back(sine(440, rateHz, i));
        const auto made = resample(clip, kFeatureRateHz);
        QVERIFY(bool(made));
        QCOMPARE(made->sampleRateHz, kFeatureRateHz);
        QCOMPARE(made->samples.size(), std::size_t(16000));
        for (std::size_t i = 1600; i < 14400; ++i)
            QVERIFY(std::abs(made->samples[i] - sine(440, 16000, i)) < 1e-4F);
    }

    void whatTheNewRateCantHoldVanishes()
    {
        Clip clip;
        clip.sampleRateHz = 48000;
        for (std::size_t i = 0; i < 48000; ++i)
            clip.samples.push_back(sine(12000, 48000, i)); // would fold down to 4 kHz
        const auto made = resample(clip, kFeatureRateHz);
        QVERIFY(bool(made));
        QVERIFY(rootMeanSquare(std::span(made->samples).subspan(1600, 12800)) < 1e-5);
    }

    void shortClipsAndOddRates()
    {
        const auto one = resample(Clip{{0.5F}, 96000}, kFeatureRateHz);
        QVERIFY(bool(one));
        QCOMPARE(one->samples.size(), std::size_t(1));
        const auto same = resample(Clip{{0.5F, 0.25F}, 16000}, kFeatureRateHz);
        QCOMPARE(same->samples, (std::vector<float>{0.5F, 0.25F}));
        for (const int rate : {1, 2'000'000'000}) {
            const auto odd = resample(Clip{{0.5F}, rate}, kFeatureRateHz);
            QVERIFY(!odd);
            QVERIFY(odd.error().is(audio::errors::kNotResampled));
        }
    }

    // reference/resample.md: at most -70 dB against .soxr_hq, inside 10 ms of the edges.
    void likeSoxrHq_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"speech_44100", "speech_8000", "sweep_44100_passband", "sweep_48000_full"})
            QTest::newRow(name) << name;
    }
    void likeSoxrHq()
    {
        QFETCH(QString, name);
        const fs::path folder = shared() / "data" / "reference" / "resample";
        const auto golden = folder / "resample.safetensors";
        if (!fs::exists(golden))
            QSKIP(qPrintable(QStringLiteral("no ") + QString::fromStdString(golden.string())));
        auto clip = decode(folder / (name.toStdString() + ".wav"));
        QVERIFY(bool(clip));
        const auto ours = resample(std::move(*clip), kFeatureRateHz);
        QVERIFY(bool(ours));
        const auto file = protocol::MappedSafetensors::open(golden);
        QVERIFY(bool(file));
        const auto *tensor = file->find(name.toStdString() + ".soxr_hq");
        QVERIFY(tensor);
        const auto theirs = protocol::toFloats(*tensor);
        QVERIFY(bool(theirs));
        QCOMPARE(ours->samples.size(), theirs->size());
        double wrong = 0;
        double right = 0;
        for (std::size_t i = 160; i + 160 < theirs->size(); ++i) {
            wrong += std::pow(ours->samples[i] - (*theirs)[i], 2);
            right += std::pow((*theirs)[i], 2);
        }
        const double decibel = 10 * std::log10(wrong / right + 1e-30);
        QVERIFY2(decibel < -70, qPrintable(QString::number(decibel)));
    }

    // reference/README.md: within 0.3 of `_soxr`, and a mean of 0.03.
    void mfccOfOtherRates_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"speech_22050hz_16bit_1ch", "speech_44100hz_24bit_2ch",
                                 "speech_8000hz_16bit_1ch"})
            QTest::newRow(name) << name;
    }
    void mfccOfOtherRates()
    {
        QFETCH(QString, name);
        const fs::path folder = shared() / "data" / "reference" / "mfcc";
        const auto golden = folder / (name.toStdString() + ".safetensors");
        if (!fs::exists(golden))
            QSKIP(qPrintable(QStringLiteral("no ") + QString::fromStdString(golden.string())));
        auto clip = decode(folder / (name.toStdString() + ".wav"));
        QVERIFY(bool(clip));
        const auto at16k = resample(std::move(*clip), kFeatureRateHz);
        QVERIFY(bool(at16k));
        const auto file = protocol::MappedSafetensors::open(golden);
        QVERIFY(bool(file));
        for (const auto &[window, key] : {std::pair{Window::Hann, "mfcc_hann_soxr"},
                                          {Window::Hamming, "mfcc_hamming_soxr"}}) {
            const auto *tensor = file->find(key);
            QVERIFY(tensor);
            const auto theirs = protocol::toFloats(*tensor);
            const Mfcc ours = mfcc(at16k->samples, {.window = window});
            QCOMPARE(tensor->shape, (std::vector<std::int64_t>{kCoefficients, ours.frames}));
            double most = 0;
            double sum = 0;
            for (std::int64_t f = 0; f < ours.frames; ++f) {
                for (int k = 0; k < kCoefficients; ++k) {
                    const double distance = std::abs(
                        ours.coefficients[static_cast<std::size_t>(f * kCoefficients + k)]
                        - (*theirs)[static_cast<std::size_t>(k * ours.frames + f)]);
                    most = std::max(most, distance);
                    sum += distance;
                }
            }
            QVERIFY2(most <= 0.3, qPrintable(QString::number(most)));
            QVERIFY(sum / static_cast<double>(theirs->size()) <= 0.03);
        }
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
