// SPDX-License-Identifier: Apache-2.0
#include "core/audio/wav_facts.h"

#include "core/audio/sound_file.h"

namespace merhan::audio {

Result<WavFacts> readWavFacts(const std::filesystem::path &file)
{
    const auto sound = openSound(file);
    if (!sound)
        return sound.error();
    const SF_INFO &info = sound->info;
    return WavFacts{info.samplerate, info.channels, info.frames,
                    (info.format & SF_FORMAT_SUBMASK) == SF_FORMAT_PCM_16};
}

} // namespace merhan::audio
