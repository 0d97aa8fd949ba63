// SPDX-License-Identifier: Apache-2.0
#include "core/audio/wav_facts.h"

#include <sndfile.h>

#include <cerrno>
#include <memory>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace merhan::audio {

namespace {

struct Descriptor {
    int value;
    ~Descriptor()
    {
        if (value >= 0)
            ::close(value);
    }
};

struct CloseSndfile {
    void operator()(SNDFILE *file) const { sf_close(file); }
};

Error problem(const ErrorCode &code, const std::filesystem::path &file, std::string argument = {})
{
    return {&code, {std::move(argument)}, file};
}

} // namespace

Result<WavFacts> readWavFacts(const std::filesystem::path &file)
{
    // O_NONBLOCK: opening a named pipe would wait for a writer.
    const Descriptor descriptor{::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC)};
    if (descriptor.value < 0)
        return problem(errors::kRecordingUnopened, file,
                       std::error_code(errno, std::generic_category()).message());
    struct stat state = {};
    if (::fstat(descriptor.value, &state) != 0 || !S_ISREG(state.st_mode))
        return problem(errors::kRecordingNoFile, file);
    if (state.st_size == 0)
        return problem(errors::kRecordingEmpty, file);

    SF_INFO info = {};
    const std::unique_ptr<SNDFILE, CloseSndfile> sound(
        sf_open_fd(descriptor.value, SFM_READ, &info, SF_FALSE));
    if (!sound || info.samplerate <= 0 || info.channels <= 0)
        return problem(errors::kRecordingNoAudio, file);
    if (info.frames <= 0)
        return problem(errors::kRecordingNoSamples, file);
    return WavFacts{info.samplerate, info.channels, info.frames,
                    (info.format & SF_FORMAT_SUBMASK) == SF_FORMAT_PCM_16};
}

} // namespace merhan::audio
