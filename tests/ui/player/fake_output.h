// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_output.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace merhan::player {

/// A device driven by a clock that the test moves. It begins late, counts in blocks, and keeps
/// what it was given.
struct FakeDevice {
    double now = 100;
    int rateHz = 16000;
    std::int64_t capacity = 640;      ///< 40 ms
    std::int64_t block = 160;         ///< heard() grows by so many
    double startDelaySeconds = 0.012;
    bool dead = false;                ///< says so itself
    bool stuck = false;               ///< takes nothing any more, and doesn't say so
    bool absent = false;              ///< can't be opened
    int opened = 0;
    int starts = 0;
    double startedAt = 0;
    std::vector<float> written;       ///< since the last start

    SteadyClock clock()
    {
        return [this] { return now; };
    }
    double heardSeconds() const
    {
        return std::min(std::max(now - startedAt - startDelaySeconds, 0.0),
                        static_cast<double>(written.size()) / rateHz);
    }
    SoundOutputFactory factory();
};

class FakeOutput : public SoundOutput {
public:
    explicit FakeOutput(FakeDevice *device) : m_device(device) {}
    int sampleRateHz() const override { return m_device->rateHz; }
    bool start() override
    {
        ++m_device->starts;
        m_device->startedAt = m_device->now;
        m_device->written.clear();
        m_stuckAt = 0;
        return !m_device->dead;
    }
    void stop() override {}
    std::int64_t write(std::span<const float> samples) override
    {
        const auto taken = std::min<std::int64_t>(room(), static_cast<std::int64_t>(samples.size()));
        m_device->written.insert(m_device->written.end(), samples.begin(), samples.begin() + taken);
        return taken;
    }
    std::int64_t room() override
    {
        return m_device->capacity - (static_cast<std::int64_t>(m_device->written.size()) - heard());
    }
    std::int64_t heard() override
    {
        if (!m_device->stuck) {
            const auto frames = static_cast<std::int64_t>(
                std::floor(m_device->heardSeconds() * m_device->rateHz + 1e-6));
            m_stuckAt = frames / m_device->block * m_device->block;
        }
        return m_stuckAt;
    }
    bool alive() override { return !m_device->dead; }

private:
    FakeDevice *m_device;
    std::int64_t m_stuckAt = 0;
};

inline SoundOutputFactory FakeDevice::factory()
{
    return [this]() -> OpenedSound {
        ++opened;
        if (absent)
            return {nullptr, SoundProblem::NoDevice};
        return {std::make_unique<FakeOutput>(this), SoundProblem::None};
    };
}

} // namespace merhan::player
