// SPDX-License-Identifier: Apache-2.0
#include "core/audio/decode.h"

#include "core/audio/errors.h"
#include "core/audio/sound_file.h"

#include <soxr.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <memory>
#include <new>
#include <string>

namespace merhan::audio {

namespace {

/// Nothing louder is sound, and its power would leave the range of float. A float file on the
/// scale of 32-bit integers stays in.
constexpr float kLoudest = 4.0e9F;
/// No recording has a rate outside; a damaged header may.
constexpr int kSlowestHz = 1000;
constexpr int kFastestHz = 1'000'000;

std::string secondsOf(double seconds)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", seconds);
    return text.data();
}

Result<Clip> read(SNDFILE *sound, const SF_INFO &info, sf_count_t begin, sf_count_t end,
                  const std::filesystem::path &file)
{
    Clip clip;
    clip.sampleRateHz = info.samplerate;
    const sf_count_t framesAtOnce = std::max<sf_count_t>(1, kValuesAtOnce / info.channels);
    std::vector<float> interleaved(static_cast<std::size_t>(framesAtOnce * info.channels));
    for (sf_count_t at = begin; at < end;) {
        const sf_count_t got =
            sf_readf_float(sound, interleaved.data(), std::min(framesAtOnce, end - at));
        if (got <= 0)
            break; // the file ends before its header says: what was reached counts
        const float *from = interleaved.data();
        for (sf_count_t f = 0; f < got; ++f) {
            float sum = 0;
            for (int c = 0; c < info.channels; ++c)
                sum += *from++;
            clip.samples.push_back(sum / static_cast<float>(info.channels));
        }
        at += got;
    }
    if (clip.samples.empty())
        return Error{&errors::kNothingThere, {}, file};
    if (!std::all_of(clip.samples.begin(), clip.samples.end(),
                     [](float sample) { return std::abs(sample) <= kLoudest; })) // NaN isn't
        return Error{&errors::kNotFinite, {}, file};
    return clip;
}

} // namespace

Result<Clip> decode(const std::filesystem::path &file, const Stretch &stretch)
{
    const auto sound = openSound(file);
    if (!sound)
        return sound.error();
    const SF_INFO &info = sound->info;

    // Compared as numbers first: a time from a table may be 1e300 or NaN, which no frame count holds.
    const auto frameAt = [&](double seconds) {
        const double frame = seconds * info.samplerate;
        if (!(frame < static_cast<double>(info.frames)))
            return info.frames;
        return static_cast<sf_count_t>(std::llround(std::max(frame, 0.0)));
    };
    const sf_count_t begin = stretch.startSeconds ? frameAt(*stretch.startSeconds) : 0;
    const sf_count_t end = stretch.endSeconds ? frameAt(*stretch.endSeconds) : info.frames;
    if (begin >= info.frames
        || (begin > 0 && sf_seek(sound->handle.get(), begin, SEEK_SET) != begin))
        return Error{&errors::kStretchOutside,
                     {secondsOf(stretch.startSeconds.value_or(0)),
                      secondsOf(static_cast<double>(info.frames) / info.samplerate)},
                     file};
    if (begin >= end)
        return Error{&errors::kStretchEmpty,
                     {secondsOf(stretch.startSeconds.value_or(0)), secondsOf(*stretch.endSeconds)},
                     file};
    try {
        return read(sound->handle.get(), info, begin, end, file);
    } catch (const std::bad_alloc &) {
        return Error{&errors::kTooLong, {}, file};
    }
}

Result<Clip> resample(Clip clip, int sampleRateHz)
{
    if (clip.sampleRateHz == sampleRateHz || clip.samples.empty())
        return clip;
    const auto failed = [&](const char *why) {
        return Error{&errors::kNotResampled,
                     {std::to_string(clip.sampleRateHz), std::to_string(sampleRateHz), why}};
    };
    if (std::min(clip.sampleRateHz, sampleRateHz) < kSlowestHz
        || std::max(clip.sampleRateHz, sampleRateHz) > kFastestHz)
        return failed("no recording has such a rate");
    const double ratio = static_cast<double>(sampleRateHz) / clip.sampleRateHz;
    // At least one sample comes out, however short the clip.
    const auto length = std::max<std::size_t>(
        1, static_cast<std::size_t>(
               std::llround(static_cast<double>(clip.samples.size()) * ratio)));
    std::vector<float> out;
    try {
        out.resize(length);
    } catch (const std::bad_alloc &) {
        return Error{&errors::kTooLong, {}};
    }
    std::size_t made = 0;
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const char *problem =
        soxr_oneshot(clip.sampleRateHz, sampleRateHz, 1, clip.samples.data(), clip.samples.size(),
                     nullptr, out.data(), out.size(), &made, nullptr, &quality, nullptr);
    if (problem)
        return failed(problem);
    return Clip{std::move(out), sampleRateHz}; // what soxr left unmade is silence
}

} // namespace merhan::audio
