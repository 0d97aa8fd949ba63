// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo_writer.h"

#include "core/corpus/demo_random.h"
#include "core/corpus/demo_voice.h"

#include <sndfile.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <system_error>

namespace merhan::corpus {

namespace fs = std::filesystem;

namespace {

Error unwritable(const fs::path &file, const std::string &why)
{
    return Error{&merhan::errors::kFileUnwritable, {why}, file, 0};
}

Result<void> writeText(const fs::path &file, const std::string &text)
{
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed)
        return unwritable(file.parent_path(), failed.message());
    errno = 0;
    std::ofstream out(file, std::ios::binary);
    out << text;
    out.close();
    if (!out)
        return unwritable(file, std::strerror(errno));
    return {};
}

Result<void> writeWav(const fs::path &file, const std::vector<std::int16_t> &samples, int channels)
{
    std::error_code failed;
    fs::create_directories(file.parent_path(), failed);
    if (failed)
        return unwritable(file.parent_path(), failed.message());
    SF_INFO info{};
    info.samplerate = kDemoRateHz;
    info.channels = channels;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    SNDFILE *handle = sf_open(file.c_str(), SFM_WRITE, &info);
    if (!handle)
        return unwritable(file, sf_strerror(nullptr));
    const auto count = static_cast<sf_count_t>(samples.size());
    const bool whole = sf_write_short(handle, samples.data(), count) == count;
    const std::string why = sf_strerror(handle);
    if (sf_close(handle) != 0 || !whole)
        return unwritable(file, why);
    return {};
}

/// At least `width` digits before the point, zeros in front, and four after it.
std::string number(double value, std::size_t width)
{
    constexpr long long kScale = 10000;
    const long long all = std::llround(value * kScale);
    std::string whole = std::to_string(all / kScale);
    std::string fraction = std::to_string(all % kScale);
    whole.insert(0, std::max(whole.size(), width) - whole.size(), '0');
    fraction.insert(0, 4 - fraction.size(), '0');
    return whole + "." + fraction;
}

std::string seconds(double value)
{
    return number(value, 1);
}

bool ratedDimensions(const DemoVote &vote)
{
    return vote.dimensions[0] > 0;
}

/// "[2.5000, 3.0000, 2.5000]": the mean of the external raters.
std::string meanDimensions(const std::vector<DemoVote> &votes)
{
    std::array<double, 3> sums{};
    int raters = 0;
    for (const DemoVote &vote : votes)
        if (vote.external() && ratedDimensions(vote)) {
            ++raters;
            for (std::size_t i = 0; i < 3; ++i)
                sums[i] += vote.dimensions[i];
        }
    return "[" + seconds(sums[0] / raters) + ", " + seconds(sums[1] / raters) + ", "
           + seconds(sums[2] / raters) + "]";
}

std::string summaryBlock(const DemoRecording &turn)
{
    std::string block = "[" + seconds(turn.startSeconds()) + " - " + seconds(turn.endSeconds())
                        + "]\t" + turn.id + "\t" + std::string(turn.turn->code) + "\t"
                        + meanDimensions(turn.votes) + "\n";
    for (const DemoVote &vote : turn.votes) {
        if (vote.codes.empty())
            continue;
        block += "C-" + vote.rater + ":\t";
        for (std::size_t i = 0; i < vote.codes.size(); ++i)
            block += (i ? " " : "") + std::string(demoWord(vote.codes[i])) + ";";
        block += "\t()\n";
    }
    for (const DemoVote &vote : turn.votes)
        if (ratedDimensions(vote))
            block += "A-" + vote.rater + ":\tval " + std::to_string(vote.dimensions[0]) + "; act "
                     + std::to_string(vote.dimensions[1]) + "; dom  "
                     + std::to_string(vote.dimensions[2]) + ";\t()\n";
    return block + "\n";
}

/// The raters' own files by name: here neutral is called "Neutral state", and activation comes
/// before valence.
std::map<std::string, std::string> raterFiles(const std::string &dialog,
                                              const std::vector<const DemoRecording *> &turns)
{
    std::map<std::string, std::string> files;
    for (const DemoRecording *turn : turns)
        for (const DemoVote &vote : turn->votes) {
            std::string who = vote.rater;
            who[0] = static_cast<char>(who[0] - 'A' + 'a');
            const std::string name = dialog + "_" + who;
            const std::string self = vote.external() ? "" : "Self-evaluation/";
            if (!vote.codes.empty()) {
                std::string &text =
                    files[(self.empty() ? "Categorical/" : self) + name + "_cat.txt"];
                text += turn->id + " ";
                for (std::string_view code : vote.codes)
                    text += ":" + std::string(demoWord(code)) + (code == "neu" ? " state; " : "; ");
                text += "()\n";
            }
            if (ratedDimensions(vote))
                files[(self.empty() ? "Attribute/" : self) + name + "_atr.txt"] +=
                    turn->id + " :act " + std::to_string(vote.dimensions[1]) + "; :val "
                    + std::to_string(vote.dimensions[0]) + "; :dom "
                    + std::to_string(vote.dimensions[2]) + "; ()\n";
        }
    return files;
}

/// Both sides of the dialog, interleaved.
std::vector<std::int16_t> mix(const std::vector<DemoRecording> &turns)
{
    std::int64_t frames = 0;
    for (const DemoRecording &turn : turns)
        frames = std::max(frames, turn.startFrame + static_cast<std::int64_t>(turn.samples.size()));
    frames += kDemoRateHz / 2;
    std::vector<std::int16_t> sides(static_cast<std::size_t>(frames) * 2);
    DemoRandom random(static_cast<std::uint64_t>(frames));
    for (std::int16_t &sample : sides)
        sample = static_cast<std::int16_t>(random.below(7) - 3);
    for (const DemoRecording &turn : turns) {
        auto at =
            static_cast<std::size_t>(turn.startFrame) * 2 + (turn.turn->speaker == 'M' ? 1 : 0);
        for (std::int16_t sample : turn.samples) {
            sides[at] = sample;
            at += 2;
        }
    }
    return sides;
}

} // namespace

double DemoRecording::startSeconds() const
{
    return static_cast<double>(startFrame) / kDemoRateHz;
}

double DemoRecording::endSeconds() const
{
    return static_cast<double>(startFrame + static_cast<std::int64_t>(samples.size()))
           / kDemoRateHz;
}

Result<void> writeDemoDialog(const fs::path &session, const std::string &dialog,
                             const std::vector<DemoRecording> &turns)
{
    // The release lists all of her turns, then all of his.
    std::vector<const DemoRecording *> ordered;
    for (char speaker : {'F', 'M'})
        for (const DemoRecording &turn : turns)
            if (turn.turn->speaker == speaker)
                ordered.push_back(&turn);

    const fs::path evaluation = session / "dialog" / "EmoEvaluation";
    std::string summary = "% [START_TIME - END_TIME] TURN_NAME EMOTION [V, A, D]\n\n";
    for (const DemoRecording *turn : ordered)
        summary += summaryBlock(*turn);
    if (auto done = writeText(evaluation / (dialog + ".txt"), summary); !done)
        return done;
    for (const auto &[name, text] : raterFiles(dialog, ordered))
        if (auto done = writeText(evaluation / name, text); !done)
            return done;

    std::string transcript;
    for (const DemoRecording &turn : turns)
        transcript += turn.id + " [" + number(turn.startSeconds(), 3) + "-"
                      + number(turn.endSeconds(), 3) + "]: " + std::string(turn.turn->text) + "\n";
    if (auto done =
            writeText(session / "dialog" / "transcriptions" / (dialog + ".txt"), transcript);
        !done)
        return done;

    for (const DemoRecording &turn : turns)
        if (auto done = writeWav(session / "sentences" / "wav" / dialog / (turn.id + ".wav"),
                                 turn.samples, 1);
            !done)
            return done;
    return writeWav(session / "dialog" / "wav" / (dialog + ".wav"), mix(turns), 2);
}

Result<void> writeDemoReadme(const fs::path &root)
{
    std::string text =
        "Demo corpus of MER-HAN Studio\n"
        "=============================\n\n"
        "Made by the program (merhan demo), in the folder layout of IEMOCAP. Nothing in it is\n"
        "from IEMOCAP or from any person: the dialogs were written for this program, the program\n"
        "espeak-ng speaks them, and the raters are made up by chance numbers. It is there to try\n"
        "the program with; a score on it says nothing about real speech.\n\n"
        "Texts, recordings and labels are in the public domain (CC0 1.0,\n"
        "https://creativecommons.org/publicdomain/zero/1.0/).\n\n"
        "The dialogs:\n\n";
    for (const DemoDialog &dialog : demoDialogs())
        text += "  Ses0" + std::to_string(dialog.session) + std::string(dialog.name) + ": "
                + std::string(dialog.about) + ", " + std::to_string(dialog.turns.size())
                + " turns\n";
    return writeText(root / "README.txt", text);
}

} // namespace merhan::corpus
