// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sound_output.h"

#include <algorithm>
#include <chrono>

namespace merhan::player {

namespace {

class SilentOutput : public SoundOutput {
public:
    explicit SilentOutput(SteadyClock clock) : m_clock(std::move(clock)) {}

    int sampleRateHz() const override { return kRateHz; }
    bool start() override
    {
        m_startedAt = m_clock();
        m_written = 0;
        return true;
    }
    void stop() override {}
    std::int64_t write(std::span<const float> samples) override
    {
        const std::int64_t taken = std::min(room(), static_cast<std::int64_t>(samples.size()));
        m_written += taken;
        return taken;
    }
    std::int64_t room() override { return std::max<std::int64_t>(kBuffer - (m_written - heard()), 0); }
    std::int64_t heard() override
    {
        return std::min(m_written,
                        static_cast<std::int64_t>((m_clock() - m_startedAt) * kRateHz));
    }
    bool alive() override { return true; }

private:
    static constexpr int kRateHz = 48000;
    /// A second: nothing has to answer quickly here, and a busy machine must not slow the clock.
    static constexpr std::int64_t kBuffer = kRateHz;
    SteadyClock m_clock;
    double m_startedAt = 0;
    std::int64_t m_written = 0;
};

} // namespace

SteadyClock steadyClock()
{
    return [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
            .count();
    };
}

std::unique_ptr<SoundOutput> silentOutput(SteadyClock clock)
{
    return std::make_unique<SilentOutput>(std::move(clock));
}

} // namespace merhan::player
