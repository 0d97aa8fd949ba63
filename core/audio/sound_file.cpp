// SPDX-License-Identifier: Apache-2.0
#include "core/audio/sound_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace merhan::audio {

class SoundBytes {
public:
    explicit SoundBytes(int descriptor) : m_descriptor(descriptor) {}
    SoundBytes(const SoundBytes &) = delete;
    SoundBytes &operator=(const SoundBytes &) = delete;
    ~SoundBytes() { ::close(m_descriptor); }

    void setLength(sf_count_t bytes)
    {
        m_length = bytes;
        std::array<char, 12> start{};
        m_unclosed = ::pread(m_descriptor, start.data(), start.size(), 0) == 12
                     && std::memcmp(start.data(), "RIFF\0\0\0\0WAVE", start.size()) == 0;
    }

    static SF_VIRTUAL_IO *callbacks()
    {
        static SF_VIRTUAL_IO io{length, seek, read, nullptr, tell};
        return &io;
    }

private:
    static SoundBytes &self(void *data) { return *static_cast<SoundBytes *>(data); }
    static sf_count_t length(void *data) { return self(data).m_length; }
    static sf_count_t tell(void *data) { return self(data).m_at; }

    static sf_count_t seek(sf_count_t offset, int whence, void *data)
    {
        SoundBytes &bytes = self(data);
        const sf_count_t from = whence == SEEK_SET   ? 0
                                : whence == SEEK_CUR ? bytes.m_at
                                                     : bytes.m_length;
        return bytes.m_at = std::max<sf_count_t>(from + offset, 0);
    }

    static sf_count_t read(void *to, sf_count_t count, void *data)
    {
        SoundBytes &bytes = self(data);
        const sf_count_t begin = bytes.m_at;
        while (bytes.m_at < begin + count) {
            const ssize_t got = ::pread(bytes.m_descriptor, static_cast<char *>(to) + (bytes.m_at - begin),
                                        static_cast<std::size_t>(begin + count - bytes.m_at), bytes.m_at);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            bytes.m_at += got;
        }
        // libsndfile takes a data size of 0 for "to the end of the file" when the RIFF size is 8,
        // as its own writer leaves it, but not when that is 0, as other recorders do.
        if (bytes.m_unclosed && begin <= kRiffSizeAt && bytes.m_at > kRiffSizeAt)
            static_cast<char *>(to)[kRiffSizeAt - begin] = 8;
        return bytes.m_at - begin;
    }

    static constexpr sf_count_t kRiffSizeAt = 4;
    int m_descriptor;
    sf_count_t m_length = 0;
    sf_count_t m_at = 0;
    bool m_unclosed = false;
};

void CloseBytes::operator()(SoundBytes *bytes) const
{
    delete bytes;
}

Result<SoundFile> openSound(const std::filesystem::path &file)
{
    const auto problem = [&](const ErrorCode &code, std::string argument = {}) {
        return Error{&code, {std::move(argument)}, file};
    };
    // O_NONBLOCK: opening a named pipe would wait for a writer.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return problem(errors::kRecordingUnopened,
                       std::error_code(errno, std::generic_category()).message());
    SoundFile sound;
    sound.bytes.reset(new SoundBytes(descriptor));
    struct stat state = {};
    if (::fstat(descriptor, &state) != 0 || !S_ISREG(state.st_mode))
        return problem(errors::kRecordingNoFile);
    if (state.st_size == 0)
        return problem(errors::kRecordingEmpty);
    sound.bytes->setLength(state.st_size);

    sound.handle.reset(
        sf_open_virtual(SoundBytes::callbacks(), SFM_READ, &sound.info, sound.bytes.get()));
    if (!sound.handle || sound.info.samplerate <= 0 || sound.info.channels <= 0)
        return problem(errors::kRecordingNoAudio);
    if (sound.info.frames <= 0)
        return problem(errors::kRecordingNoSamples);
    return sound;
}

} // namespace merhan::audio
