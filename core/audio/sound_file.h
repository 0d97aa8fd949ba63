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

/// The bytes of a recording as libsndfile is shown them.
class SoundBytes;
struct CloseBytes {
    void operator()(SoundBytes *bytes) const;
};

struct SoundFile {
    std::unique_ptr<SoundBytes, CloseBytes> bytes; ///< outlives the handle that reads from it
    std::unique_ptr<SNDFILE, CloseSound> handle;
    SF_INFO info = {};
};

/// Read at once at most, over all channels: a header may promise more than memory holds.
inline constexpr sf_count_t kValuesAtOnce = 1 << 16;

/// Pipes, folders and devices are refused without being read. A wav whose recorder was killed, so
/// that its sizes are still 0, is read up to its last byte.
Result<SoundFile> openSound(const std::filesystem::path &file);

} // namespace merhan::audio
