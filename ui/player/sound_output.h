// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace merhan::player {

/// Where samples go to be heard: one channel, at the device's own rate. Lives on one thread.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;
    virtual int sampleRateHz() const = 0;
    /// Begins with an empty buffer; false when the device won't.
    virtual bool start() = 0;
    /// Silence at once; what is in the buffer is dropped.
    virtual void stop() = 0;
    /// Never waits; the number of samples that found room.
    virtual std::int64_t write(std::span<const float> samples) = 0;
    /// Room for so many samples now.
    virtual std::int64_t room() = 0;
    /// Of those written since start(), how many were heard by now. May lag, never runs ahead.
    virtual std::int64_t heard() = 0;
    /// False once the device is gone.
    virtual bool alive() = 0;
};

/// Why nothing is heard. The playhead moves all the same.
enum class SoundProblem { None, NoSoundSystem, NoDevice, DeviceLost };

struct OpenedSound {
    std::unique_ptr<SoundOutput> output; ///< null: `problem` says why
    SoundProblem problem = SoundProblem::None;
};

/// Opens the output; called on the thread that will use it, and again after a device was lost.
using SoundOutputFactory = std::function<OpenedSound()>;

/// Seconds of a clock that never jumps.
using SteadyClock = std::function<double()>;
SteadyClock steadyClock();

/// A device that nobody hears: it takes samples as fast as a real one would.
std::unique_ptr<SoundOutput> silentOutput(SteadyClock clock);

} // namespace merhan::player
