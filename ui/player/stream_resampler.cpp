// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/stream_resampler.h"

#include <soxr.h>

#include <cmath>

namespace merhan::player {

void StreamResampler::Delete::operator()(soxr *handle) const
{
    soxr_delete(handle);
}

StreamResampler::StreamResampler(int fromHz, int toHz)
    : m_ratio(static_cast<double>(toHz) / fromHz)
{
    if (fromHz == toHz)
        return;
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    m_soxr.reset(soxr_create(fromHz, toHz, 1, nullptr, nullptr, &quality, nullptr));
}

StreamResampler::StreamResampler(StreamResampler &&) noexcept = default;
StreamResampler &StreamResampler::operator=(StreamResampler &&) noexcept = default;
StreamResampler::~StreamResampler() = default;

void StreamResampler::feed(std::span<const float> samples, std::vector<float> &out)
{
    if (!m_soxr) {
        out.insert(out.end(), samples.begin(), samples.end());
        return;
    }
    while (!samples.empty()) {
        const std::size_t before = out.size();
        const auto room =
            static_cast<std::size_t>(std::ceil(static_cast<double>(samples.size()) * m_ratio)) + 64;
        out.resize(before + room);
        std::size_t used = 0;
        std::size_t made = 0;
        const soxr_error_t problem = soxr_process(m_soxr.get(), samples.data(), samples.size(),
                                                  &used, out.data() + before, room, &made);
        out.resize(before + made);
        samples = samples.subspan(used);
        if (problem || (used == 0 && made == 0))
            return;
    }
}

} // namespace merhan::player
