// SPDX-License-Identifier: Apache-2.0
// Private to core/audio: an open recording of libsndfile's.
#pragma once

#include "core/audio/errors.h"
#include "core/audio/wav_facts.h"

#include <sndfile.h>

#include <filesystem>
#include <memory>

namespace merhan::audio {

struct CloseSound {
    void operator()(SNDFILE *file) const { sf_close(file); }
};

struct SoundFile {
    std::unique_ptr<SNDFILE, CloseSound> handle;
    SF_INFO info = {};
};

/// Read at once at most, over all channels: a header may promise more than memory holds.
inline constexpr sf_count_t kValuesAtOnce = 1 << 16;

inline Result<SoundFile> openSound(const std::filesystem::path &file)
{
    // Also refuses pipes and folders, which libsndfile would wait for.
    if (auto facts = readWavFacts(file); !facts)
        return facts.error();
    SoundFile sound;
    sound.handle.reset(sf_open(file.c_str(), SFM_READ, &sound.info));
    if (!sound.handle || sound.info.channels < 1 || sound.info.samplerate < 1)
        return Error{&errors::kUndecodable, {sf_strerror(sound.handle.get())}, file};
    return sound;
}

} // namespace merhan::audio
