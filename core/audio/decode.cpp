// SPDX-License-Identifier: Apache-2.0
#include "core/audio/decode.h"

#include "core/audio/errors.h"
#include "core/audio/wav_facts.h"

#include <sndfile.h>
#include <soxr.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace merhan::audio {

namespace {

struct CloseSound {
    void operator()(SNDFILE *file) const { sf_close(file); }
};
using Sound = std::unique_ptr<SNDFILE, CloseSound>;

/// Read at once at most: a header may promise more frames than memory holds.
constexpr sf_count_t kFramesAtOnce = 1 << 16;

} // namespace

Result<Clip> decode(const std::filesystem::path &file, const Stretch &stretch)
{
    // Also refuses pipes and folders, which libsndfile would wait for.
    if (auto facts = readWavFacts(file); !facts)
        return facts.error();
    SF_INFO info{};
    const Sound sound(sf_open(file.c_str(), SFM_READ, &info));
    if (!sound || info.channels < 1 || info.samplerate < 1)
        return Error{&errors::kUndecodable, {sf_strerror(sound.get())}, file};

    const auto frameAt = [&](double seconds) {
        return static_cast<sf_count_t>(std::llround(std::max(seconds, 0.0) * info.samplerate));
    };
    const sf_count_t begin = stretch.startSeconds ? frameAt(*stretch.startSeconds) : 0;
    const sf_count_t end =
        stretch.endSeconds ? std::min(frameAt(*stretch.endSeconds), info.frames) : info.frames;
    if (begin > 0 && (begin >= info.frames || sf_seek(sound.get(), begin, SEEK_SET) != begin))
        return Error{&errors::kStretchOutside,
                     {std::to_string(*stretch.startSeconds),
                      std::to_string(static_cast<double>(info.frames) / info.samplerate)},
                     file};

    Clip clip;
    clip.sampleRateHz = info.samplerate;
    std::vector<float> interleaved(static_cast<std::size_t>(kFramesAtOnce)
                                   * static_cast<std::size_t>(info.channels));
    for (sf_count_t at = begin; at < end;) {
        const sf_count_t got =
            sf_readf_float(sound.get(), interleaved.data(), std::min(kFramesAtOnce, end - at));
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
                     [](float sample) { return std::isfinite(sample); }))
        return Error{&errors::kNotFinite, {}, file};
    return clip;
}

Result<Clip> resample(Clip clip, int sampleRateHz)
{
    if (clip.sampleRateHz == sampleRateHz || clip.samples.empty())
        return clip;
    const double ratio = static_cast<double>(sampleRateHz) / clip.sampleRateHz;
    // At least one sample comes out, however short the clip.
    const auto length = std::max<std::size_t>(
        1, static_cast<std::size_t>(
               std::llround(static_cast<double>(clip.samples.size()) * ratio)));
    std::vector<float> out(length);
    std::size_t made = 0;
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    const char *problem =
        soxr_oneshot(clip.sampleRateHz, sampleRateHz, 1, clip.samples.data(), clip.samples.size(),
                     nullptr, out.data(), out.size(), &made, nullptr, &quality, nullptr);
    if (problem)
        return Error{&errors::kNotResampled,
                     {std::to_string(clip.sampleRateHz), std::to_string(sampleRateHz), problem}};
    return Clip{std::move(out), sampleRateHz}; // what soxr left unmade is silence
}

} // namespace merhan::audio
