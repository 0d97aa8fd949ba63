// SPDX-License-Identifier: Apache-2.0
#include "core/audio/mfcc.h"

#include <kiss_fftr.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace merhan::audio {

namespace {

constexpr int kBins = kFftSize / 2 + 1;
constexpr int kEdge = kFftSize / 2; ///< samples reflected at either end
constexpr float kPowerFloor = 1e-10F;
constexpr float kRangeDecibel = 80;

/// Hz to mel, the HTK form: 2595 log10(1 + f / 700) (HTK Book 3.4, section 5.4).
double melOf(double hertz)
{
    return 2595.0 * std::log10(1.0 + hertz / 700.0);
}

double hertzOf(double mel)
{
    return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
}

/// A triangle covers few of the 257 bins: only those are multiplied.
struct Triangle {
    int firstBin = 0;
    std::vector<float> weights;
};

struct Tables {
    std::vector<float> filterbank = std::vector<float>(kBins * kMelBands);
    std::vector<Triangle> triangles = std::vector<Triangle>(kMelBands);
    std::vector<float> dct = std::vector<float>(kMelBands * kCoefficients);

    Tables()
    {
        const double top = melOf(8000.0);
        const auto edge = [&](int i) { return hertzOf(top * i / (kMelBands + 1)); };
        for (int band = 0; band < kMelBands; ++band) {
            const double low = edge(band);
            const double middle = edge(band + 1);
            const double high = edge(band + 2);
            Triangle &triangle = triangles[static_cast<std::size_t>(band)];
            for (int bin = 0; bin < kBins; ++bin) {
                const double hertz = 8000.0 * bin / (kBins - 1);
                const double weight = std::max(0.0, std::min((hertz - low) / (middle - low),
                                                             (high - hertz) / (high - middle)));
                filterbank[static_cast<std::size_t>(bin * kMelBands + band)] =
                    static_cast<float>(weight);
                if (weight <= 0)
                    continue;
                if (triangle.weights.empty())
                    triangle.firstBin = bin;
                triangle.weights.push_back(static_cast<float>(weight));
            }
        }
        for (int band = 0; band < kMelBands; ++band) {
            for (int k = 0; k < kCoefficients; ++k) {
                const double scale = k == 0 ? std::sqrt(1.0 / kMelBands) : std::sqrt(2.0 / kMelBands);
                dct[static_cast<std::size_t>(band * kCoefficients + k)] = static_cast<float>(
                    scale * std::cos(std::numbers::pi / kMelBands * (band + 0.5) * k));
            }
        }
    }
};

const Tables &tables()
{
    static const Tables made;
    return made;
}

struct FreePlan {
    void operator()(kiss_fftr_state *plan) const { kiss_fftr_free(plan); }
};

/// The 257 to 400 samples that a short clip is extended to are zeros behind it.
std::vector<float> withReflectedEdges(std::span<const float> samples)
{
    std::vector<float> own(samples.begin(), samples.end());
    if (own.size() <= static_cast<std::size_t>(kEdge))
        own.resize(kWindowSize, 0.0F);
    const std::size_t n = own.size();
    std::vector<float> wide(n + 2 * kEdge);
    std::copy(own.begin(), own.end(), wide.begin() + kEdge);
    for (std::size_t i = 1; i <= kEdge; ++i) {
        wide[kEdge - i] = own[i];
        wide[kEdge + n - 1 + i] = own[n - 1 - i];
    }
    return wide;
}

} // namespace

std::vector<float> windowOf(Window window)
{
    const double offset = window == Window::Hann ? 0.5 : 0.54;
    std::vector<float> values(kWindowSize);
    for (int i = 0; i < kWindowSize; ++i)
        values[static_cast<std::size_t>(i)] = static_cast<float>(
            offset - (1.0 - offset) * std::cos(2.0 * std::numbers::pi * i / kWindowSize));
    return values;
}

std::span<const float> melFilterbank()
{
    return tables().filterbank;
}

std::span<const float> dctMatrix()
{
    return tables().dct;
}

double frameTimeSeconds(std::int64_t frame)
{
    return static_cast<double>(frame) * kHopSize / 16000.0; // frames are centred
}

Mfcc mfcc(std::span<const float> samples, const MfccOptions &options)
{
    const Tables &t = tables();
    const std::vector<float> wide = withReflectedEdges(samples);
    const std::vector<float> window = windowOf(options.window);
    // A plan has scratch memory of its own, so each call needs one; it takes microseconds.
    const std::unique_ptr<kiss_fftr_state, FreePlan> plan(
        kiss_fftr_alloc(kFftSize, 0, nullptr, nullptr));

    Mfcc result;
    result.frames = static_cast<std::int64_t>((wide.size() - kFftSize) / kHopSize) + 1;
    const auto cells = static_cast<std::size_t>(result.frames) * kMelBands;
    std::vector<float> decibel(cells);
    // The window lies in the middle of the transform, between zeros that stay.
    constexpr int kBefore = (kFftSize - kWindowSize) / 2;
    std::vector<float> frame(kFftSize, 0.0F);
    std::vector<kiss_fft_cpx> spectrum(kBins);
    std::vector<float> power(kBins);
    float loudest = -1e30F;
    for (std::int64_t f = 0; f < result.frames; ++f) {
        const float *from = wide.data() + f * kHopSize + kBefore;
        for (int i = 0; i < kWindowSize; ++i)
            frame[static_cast<std::size_t>(kBefore + i)] = from[i] * window[static_cast<std::size_t>(i)];
        kiss_fftr(plan.get(), frame.data(), spectrum.data());
        for (std::size_t bin = 0; bin < kBins; ++bin)
            power[bin] = spectrum[bin].r * spectrum[bin].r + spectrum[bin].i * spectrum[bin].i;
        float *row = decibel.data() + f * kMelBands;
        for (std::size_t band = 0; band < kMelBands; ++band) {
            const Triangle &triangle = t.triangles[band];
            float sum = 0;
            for (std::size_t i = 0; i < triangle.weights.size(); ++i)
                sum += triangle.weights[i] * power[static_cast<std::size_t>(triangle.firstBin) + i];
            row[band] = 10.0F * std::log10(std::max(sum, kPowerFloor));
            loudest = std::max(loudest, row[band]);
        }
    }
    if (options.melWanted)
        result.decibelMel = decibel;

    const float floor = loudest - kRangeDecibel;
    result.coefficients.assign(cells, 0.0F);
    for (std::int64_t f = 0; f < result.frames; ++f) {
        const float *row = decibel.data() + f * kMelBands;
        float *out = result.coefficients.data() + f * kCoefficients;
        for (int band = 0; band < kMelBands; ++band) {
            const float value = std::max(row[band], floor);
            const float *dct = t.dct.data() + band * kCoefficients;
            for (int k = 0; k < kCoefficients; ++k)
                out[k] += value * dct[k];
        }
    }
    return result;
}

} // namespace merhan::audio
