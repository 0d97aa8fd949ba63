// SPDX-License-Identifier: Apache-2.0
#include "core/audio/decode.h"
#include "core/audio/mfcc.h"
#include "core/protocol/safetensors.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numbers>

using namespace merhan;
using namespace merhan::audio;

namespace {

std::filesystem::path shared()
{
    const QByteArray given = qgetenv("MERHAN_SHARED");
    return given.isEmpty() ? std::string(MERHAN_SHARED_DIR) : given.toStdString();
}

/// Largest distance between what the program computes and a stored tensor [coefficients, frames].
double farthest(const Mfcc &ours, const protocol::TensorView &theirs)
{
    const auto values = protocol::toFloats(theirs);
    if (!values || theirs.shape != std::vector<std::int64_t>{kCoefficients, ours.frames})
        return INFINITY;
    double most = 0;
    for (std::int64_t f = 0; f < ours.frames; ++f)
        for (int k = 0; k < kCoefficients; ++k)
            most = std::max(most, static_cast<double>(std::abs(
                                      ours.coefficients[static_cast<std::size_t>(f * kCoefficients + k)]
                                      - (*values)[static_cast<std::size_t>(k * ours.frames + f)])));
    return most;
}

} // namespace

class TestMfcc : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeTorchaudio_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("wav");
        for (const char *name : {"chirp", "click", "silence", "one_window_400_samples",
                                 "shortest_257_samples", "short_160_samples"})
            QTest::newRow(name) << name << QStringLiteral("reference/mfcc/%1.wav").arg(QLatin1String(name));
        for (const char *name : {"10a04Wb", "14a02Fd", "16a04Fa"})
            QTest::newRow(name) << name << QStringLiteral("emodb/%1.wav").arg(QLatin1String(name));
    }
    void likeTorchaudio()
    {
        QFETCH(QString, name);
        QFETCH(QString, wav);
        const auto folder = shared() / "data";
        const auto golden = folder / "reference" / "mfcc" / (name.toStdString() + ".safetensors");
        if (!std::filesystem::exists(golden))
            QSKIP(qPrintable(QStringLiteral("no ") + QString::fromStdString(golden.string())));
        const auto clip = decode(folder / wav.toStdString());
        QVERIFY2(bool(clip), clip ? "" : inEnglish(clip.error()).c_str());
        QCOMPARE(clip->sampleRateHz, kFeatureRateHz);
        const auto file = protocol::MappedSafetensors::open(golden);
        QVERIFY(bool(file));
        // reference README: 0.002 is the tolerance, four times the noise of float32.
        for (const auto &[window, key] : {std::pair{Window::Hann, "mfcc_hann"}, {Window::Hamming, "mfcc_hamming"}}) {
            const auto *tensor = file->find(key);
            if (!tensor)
                tensor = file->find(std::string(key) + "_zero_extended_400");
            QVERIFY(tensor);
            const double distance = farthest(mfcc(clip->samples, {.window = window}), *tensor);
            QVERIFY2(distance <= 0.002, qPrintable(QString::number(distance)));
        }
    }

    /// The tables that everything is made of, each by itself.
    void tablesLikeTorchaudio()
    {
        const auto golden = shared() / "data/reference/mfcc/constants.safetensors";
        if (!std::filesystem::exists(golden))
            QSKIP(qPrintable(QStringLiteral("no ") + QString::fromStdString(golden.string())));
        const auto file = protocol::MappedSafetensors::open(golden);
        QVERIFY(bool(file));
        const auto hann = windowOf(Window::Hann), hamming = windowOf(Window::Hamming);
        const std::pair<const char *, std::span<const float>> tables[] = {
            {"mel_filterbank", melFilterbank()},
            {"dct_matrix", dctMatrix()},
            {"window_hann", hann},
            {"window_hamming", hamming}};
        for (const auto &[name, ours] : tables) {
            const auto *tensor = file->find(name);
            QVERIFY2(tensor, name);
            const auto theirs = protocol::toFloats(*tensor);
            QVERIFY2(theirs && theirs->size() == ours.size(), name);
            double most = 0;
            for (std::size_t i = 0; i < ours.size(); ++i)
                most = std::max(most, static_cast<double>(std::abs(ours[i] - (*theirs)[i])));
            QVERIFY2(most <= 1e-5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(name)).arg(most)));
        }
    }

    /// reference README: power within 1e-4 of the value plus 1e-6 of the largest, decibels 2e-3.
    void melLikeTorchaudio()
    {
        const auto folder = shared() / "data";
        const auto golden = folder / "reference/mfcc/10a04Wb.safetensors";
        if (!std::filesystem::exists(golden))
            QSKIP(qPrintable(QStringLiteral("no ") + QString::fromStdString(golden.string())));
        const auto file = protocol::MappedSafetensors::open(golden);
        QVERIFY(bool(file));
        const auto *powerTensor = file->find("power_mel"), *decibelTensor = file->find("decibel_mel");
        QVERIFY(powerTensor && decibelTensor);
        const auto power = protocol::toFloats(*powerTensor), decibel = protocol::toFloats(*decibelTensor);
        const auto clip = decode(folder / "emodb/10a04Wb.wav");
        QVERIFY(power && decibel && clip);
        const Mfcc ours = mfcc(clip->samples, {.melWanted = true});
        QCOMPARE(powerTensor->shape, (std::vector<std::int64_t>{kMelBands, ours.frames}));
        const float loudest = *std::ranges::max_element(ours.decibelMel);
        const float most = *std::ranges::max_element(*power);
        for (std::int64_t f = 0; f < ours.frames; ++f) {
            for (int band = 0; band < kMelBands; ++band) {
                const auto there = static_cast<std::size_t>(band * ours.frames + f);
                const float here = ours.decibelMel[static_cast<std::size_t>(f * kMelBands + band)];
                QVERIFY(std::abs(std::max(here, loudest - 80) - (*decibel)[there]) <= 2e-3);
                QVERIFY(std::abs(std::pow(10.F, here / 10) - (*power)[there])
                        <= 1e-4 * static_cast<double>((*power)[there])
                               + 1e-6 * static_cast<double>(most) + 1e-10);
            }
        }
    }

    void oneSampleIsEnough()
    {
        const float sample = 0.5F;
        const Mfcc result = mfcc({&sample, 1});
        QCOMPARE(result.frames, 3); // one window of 400 samples
        for (const float value : result.coefficients)
            QVERIFY(std::isfinite(value));
    }

    void aSineIsLoudestInItsBand()
    {
        std::vector<float> sine(16000);
        for (std::size_t i = 0; i < sine.size(); ++i)
            sine[i] = static_cast<float>(
                0.5 * std::sin(2 * std::numbers::pi * 1000 * static_cast<double>(i) / 16000));
        const Mfcc result = mfcc(sine, {.melWanted = true});
        QCOMPARE(result.frames, 101);
        const float *row = result.decibelMel.data() + 50 * kMelBands;
        const auto loudest = std::max_element(row, row + kMelBands) - row;
        // 1000 Hz is mel 1000; bands are 2840 / 41 mel apart, the first centred on the first step.
        QCOMPARE(loudest, std::lround(1000.0 / (2840.0230 / 41)) - 1);
    }

    void silenceIsTheFloor()
    {
        const Mfcc result = mfcc(std::vector<float>(8000, 0.0F));
        // -100 dB in all 40 bands: coefficient 0 is -100 * sqrt(40), the others are 0.
        QVERIFY(std::abs(result.coefficients[0] + 632.4555F) < 0.01F);
        QVERIFY(std::abs(result.coefficients[1]) < 0.01F);
    }
};

QTEST_GUILESS_MAIN(TestMfcc)
#include "tst_mfcc.moc"
