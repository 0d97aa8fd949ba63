// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo_voice.h"

#include "core/corpus/demo_errors.h"

#include <sndfile.h>
#include <soxr.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace merhan::corpus {

namespace {

constexpr int kFramesPerMs = kDemoRateHz / 1000;

/// As espeak-ng's SSML, without the tags in brackets.
std::string toSsml(std::string_view text, int rangePercent)
{
    std::string ssml = "<speak><prosody range=\"" + std::to_string(rangePercent) + "%\">";
    bool tag = false;
    for (char c : text) {
        if (c == '[')
            tag = true;
        else if (c == ']')
            tag = false;
        else if (tag)
            continue;
        else if (c == '&')
            ssml += "&amp;";
        else if (c == '<')
            ssml += "&lt;";
        else
            ssml += c;
    }
    return ssml + "</prosody></speak>";
}

/// How a program ended: both are 0 when all was well.
struct Ended {
    int startError = 0; ///< errno of a program that couldn't be started
    int status = 0;     ///< of waitpid()
};

/// espeak-ng opens PulseAudio even when it writes to a file, and draws the breath of a voice from
/// rand(), of which libpulse takes a few while it looks for a server and makes a link in HOME the
/// first time: the same words would sound otherwise on a fresh machine. In a folder of ours, with
/// no server, it takes the same every time.
std::vector<std::string> environmentIn(const std::filesystem::path &folder)
{
    std::vector<std::string> all;
    for (char **one = environ; *one; ++one)
        if (!std::string_view(*one).starts_with("PULSE_"))
            all.emplace_back(*one);
    all.push_back("PULSE_RUNTIME_PATH=" + folder.string());
    all.push_back("PULSE_SERVER=unix:" + (folder / "none").string());
    return all;
}

/// exec's old signature; valid as long as `texts` is.
std::vector<char *> pointers(const std::vector<std::string> &texts)
{
    std::vector<char *> all;
    for (const std::string &text : texts)
        all.push_back(const_cast<char *>(text.c_str()));
    all.push_back(nullptr);
    return all;
}

Ended run(const std::vector<std::string> &command, const std::filesystem::path &folder)
{
    const std::vector<char *> arguments = pointers(command);
    const std::vector<std::string> variables = environmentIn(folder);
    const std::vector<char *> environment = pointers(variables);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
    Ended ended;
    pid_t child = 0;
    ended.startError =
        posix_spawnp(&child, arguments[0], &files, nullptr, arguments.data(), environment.data());
    posix_spawn_file_actions_destroy(&files);
    if (ended.startError == 0)
        while (waitpid(child, &ended.status, 0) < 0 && errno == EINTR) {
        }
    return ended;
}

struct Sound {
    std::vector<float> samples;
    int rateHz = 0;
};

std::optional<Sound> readMono(const std::filesystem::path &file)
{
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, decltype(&sf_close)> handle(
        sf_open(file.c_str(), SFM_READ, &info), sf_close);
    if (!handle || info.channels != 1 || info.frames <= 0)
        return std::nullopt;
    Sound sound{std::vector<float>(static_cast<std::size_t>(info.frames)), info.samplerate};
    sound.samples.resize(static_cast<std::size_t>(
        std::max<sf_count_t>(sf_readf_float(handle.get(), sound.samples.data(), info.frames), 0)));
    return sound;
}

std::optional<std::vector<float>> resample(const Sound &sound)
{
    if (sound.rateHz == kDemoRateHz)
        return sound.samples;
    const double ratio = static_cast<double>(kDemoRateHz) / sound.rateHz;
    std::vector<float> out(
        static_cast<std::size_t>(std::ceil(static_cast<double>(sound.samples.size()) * ratio))
        + 64);
    std::size_t used = 0;
    std::size_t made = 0;
    if (soxr_oneshot(sound.rateHz, kDemoRateHz, 1, sound.samples.data(), sound.samples.size(),
                     &used, out.data(), out.size(), &made, nullptr, nullptr, nullptr))
        return std::nullopt;
    out.resize(made);
    return out;
}

/// Cuts the silence that espeak-ng leaves at both ends.
void trim(std::vector<float> &samples)
{
    const auto loud = [](float s) { return std::abs(s) > 0.004F; };
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud);
    samples.erase(last.base(), samples.end());
    samples.erase(samples.begin(), std::find_if(samples.begin(), samples.end(), loud));
}

/// Brighter or duller by a filter of one zero, as more or less effort makes a voice; then to its
/// level, measured over what is louder than a hundredth of the peak, never clipped.
void shape(std::vector<float> &samples, const DemoProsody &prosody)
{
    const auto zero = static_cast<float>(0.45 * prosody.tension);
    float before = 0;
    float peak = 0;
    for (float &sample : samples) {
        const float now = sample;
        sample = now - zero * before;
        before = now;
        peak = std::max(peak, std::abs(sample));
    }
    double power = 0;
    std::int64_t counted = 0;
    for (float sample : samples)
        if (std::abs(sample) > peak / 100) {
            power += static_cast<double>(sample) * sample;
            ++counted;
        }
    if (counted == 0)
        return;
    const double wanted =
        std::pow(10, prosody.levelDb / 20) / std::sqrt(power / static_cast<double>(counted));
    const auto gain = static_cast<float>(std::min(wanted, 0.95 / peak));
    for (float &sample : samples)
        sample *= gain;
}

} // namespace

Result<std::vector<std::int16_t>> speak(const std::string &espeak, std::string_view text,
                                        const DemoProsody &prosody, std::uint64_t seed,
                                        const std::filesystem::path &scratch)
{
    const auto failed = [&](std::string why) {
        return Error{&errors::kEspeakFailed,
                     {espeak, std::string(text), std::move(why), prosody.voice},
                     {},
                     0};
    };
    const Ended ended =
        run({espeak, "-m", "-z", "-v", prosody.voice, "-p", std::to_string(prosody.pitch), "-s",
             std::to_string(prosody.wordsPerMinute), "-g", std::to_string(prosody.wordGap), "-w",
             scratch.string(), toSsml(text, prosody.rangePercent)},
            scratch.parent_path());
    if (ended.startError == ENOENT)
        return Error{&errors::kNoEspeak, {espeak}, {}, 0};
    if (ended.startError != 0)
        return failed(std::strerror(ended.startError));
    if (WIFSIGNALED(ended.status))
        return failed("ended by signal " + std::to_string(WTERMSIG(ended.status)));
    if (ended.status != 0)
        return failed("exit status " + std::to_string(WEXITSTATUS(ended.status)));
    const auto raw = readMono(scratch);
    if (!raw)
        return failed("no sound came back");
    auto speech = resample(*raw);
    if (!speech)
        return failed("its sound couldn't be resampled");
    trim(*speech);
    if (speech->empty())
        return failed("silence came back");
    shape(*speech, prosody);

    DemoRandom random(seed);
    const auto lead = static_cast<std::size_t>(120 + random.below(100)) * kFramesPerMs;
    const auto tail = static_cast<std::size_t>(150 + random.below(150)) * kFramesPerMs;
    std::size_t frames = lead + speech->size() + tail;
    frames += (kFramesPerMs - frames % kFramesPerMs) % kFramesPerMs;
    std::vector<std::int16_t> samples(frames);
    for (std::size_t i = 0; i < frames; ++i) {
        const float sample = i >= lead && i - lead < speech->size() ? (*speech)[i - lead] : 0;
        // A recording is never digitally silent: ±3 steps of noise.
        const double noisy = std::round(sample * 32767.0) + random.below(7) - 3;
        samples[i] = static_cast<std::int16_t>(std::clamp(noisy, -32768.0, 32767.0));
    }
    return samples;
}

} // namespace merhan::corpus
