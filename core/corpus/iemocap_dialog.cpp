// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_dialog.h"

#include "core/audio/wav_facts.h"
#include "core/corpus/iemocap_lines.h"
#include "core/corpus/iemocap_problems.h"
#include "core/corpus/labels.h"
#include "core/corpus/text_file.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <tuple>

namespace fs = std::filesystem;

namespace merhan::corpus {

namespace {

constexpr double kReleaseRateHz = 16'000;
// The release's own files are within 2.4; the rest is for the last bit of a difference of decimals.
constexpr double kToleratedFrames = 16 + 1e-6;
constexpr std::size_t kLongTranscriptBytes = 20'000;

/// A piece of a line for a sentence: whole characters, at most 60 or so of them.
std::string excerpt(std::string_view text, std::size_t bytes = 60)
{
    if (text.size() <= bytes)
        return std::string(text);
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80)
        --bytes;
    return std::string(text.substr(0, bytes));
}

std::string seconds(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

std::string withoutNuls(std::string_view text)
{
    std::string clean(text);
    std::erase(clean, '\0');
    return clean;
}

class DialogReader {
public:
    DialogReader(const fs::path &root, const DialogFiles &files) : m_root(root), m_files(files) {}

    DialogContent read()
    {
        if (m_files.evaluation)
            readEvaluation(*m_files.evaluation);
        readRaterFiles();
        if (m_files.hasTranscript)
            readTranscript();
        reportMissingTranscripts();
        listWavs();
        finish();
        return std::move(m_content);
    }

private:
    /// What a block or a rater's file can hold of a turn.
    enum Kind { Categories, Scales, SelfCategories, SelfScales, KindCount };

    struct State {
        TurnDraft draft;
        std::array<bool, KindCount> inBlock = {}; ///< the summary block has such a line
        std::map<std::string, std::array<bool, 2>>
            votes; ///< by rater: categories, dimensions taken
        bool textReported = false;
    };

    static Kind kindOf(bool self, bool categories)
    {
        return self ? (categories ? SelfCategories : SelfScales)
                    : (categories ? Categories : Scales);
    }

    void report(const ErrorCode &code, Action action, const fs::path &path, int line = 0,
                std::string utterance = {}, std::vector<std::string> arguments = {})
    {
        m_content.problems.push_back({{&code, std::move(arguments), relativeTo(m_root, path), line},
                                      std::move(utterance),
                                      action});
    }

    State *find(const std::string &id)
    {
        const auto found = m_turns.find(id);
        return found == m_turns.end() ? nullptr : &found->second;
    }

    State &add(const TurnName &name)
    {
        State &state = m_turns[name.text];
        Utterance &u = state.draft.utterance;
        u.id = name.text;
        u.session = std::to_string(name.dialog.session);
        u.dialog = name.dialog.text;
        u.speaker = u.session + name.speaker; // the last letter of an id, not the marker wearer
        u.sex = name.speaker == 'F' ? Sex::Female : Sex::Male;
        u.scenario = name.dialog.scripted ? Scenario::Scripted : Scenario::Improvised;
        state.draft.extra = name.extra;
        return state;
    }

    std::optional<TextFile> readText(const fs::path &path)
    {
        auto text = readTextFile(path);
        if (!text) {
            report(problems::kTextUnreadable, Action::Skipped, path, 0, {}, text.error().arguments);
            return std::nullopt;
        }
        if (text->utf16)
            report(problems::kTextIsUtf16, Action::Warned, path);
        return std::move(*text);
    }

    /// The id that a line names, if it is a turn.
    static std::string turnOn(std::string_view line)
    {
        const auto turn = parseTurnName(firstWord(line));
        return turn ? turn->text : std::string();
    }

    void reportBytes(const TextLine &line, const fs::path &path, const std::string &utterance)
    {
        if (line.notUtf8)
            report(problems::kLineNotUtf8, Action::Warned, path, line.number, utterance);
        if (line.text.find('\0') != std::string::npos)
            report(problems::kNulBytes, Action::Warned, path, line.number, utterance);
    }

    // ---------------------------------------------------------------- EmoEvaluation

    void readEvaluation(const fs::path &path)
    {
        const auto text = readText(path);
        if (!text)
            return;
        bool anySummary = false;
        State *current = nullptr;
        for (const TextLine &line : text->lines) {
            if (line.text.starts_with('[')) {
                anySummary = true;
                current = readSummary(line, path);
                reportBytes(line, path, current ? current->draft.utterance.id : std::string());
                continue;
            }
            reportBytes(line, path, current ? current->draft.utterance.id : std::string());
            const std::string clean = withoutNuls(line.text);
            if (clean.starts_with("C-") || clean.starts_with("A-")) {
                if (current)
                    readRaterLine(*current, clean, line.number, path);
            } else if (!clean.empty() && !clean.starts_with('%')) {
                // The rater lines that follow may be another turn's.
                current = nullptr;
                report(problems::kLineNotUnderstood, Action::Skipped, path, line.number,
                       idWithin(clean), {excerpt(clean)});
            }
        }
        if (!anySummary)
            report(problems::kNoSummaries, Action::Warned, path);
    }

    /// A turn of this dialog that is named anywhere on a line of no known form.
    std::string idWithin(std::string_view line) const
    {
        const auto at = line.find(m_files.name.text);
        if (at == std::string_view::npos)
            return {};
        return turnOn(line.substr(at));
    }

    State *readSummary(const TextLine &line, const fs::path &path)
    {
        const auto summary = parseSummaryLine(line.text);
        if (!summary) {
            report(problems::kSummaryNotUnderstood, Action::Skipped, path, line.number,
                   idWithin(line.text), {excerpt(line.text)});
            return nullptr;
        }
        const auto name = parseTurnName(summary->id);
        if (!name) {
            report(problems::kUnknownId, Action::Skipped, path, line.number, excerpt(summary->id),
                   {excerpt(summary->id)});
            return nullptr;
        }
        if (name->dialog.text != m_files.name.text) {
            report(problems::kIdOfAnotherDialog, Action::Warned, path, line.number, name->text);
            return nullptr;
        }
        if (find(name->text)) {
            report(problems::kIdTwice, Action::Warned, path, line.number, name->text);
            return nullptr;
        }
        const std::string code = withoutNuls(summary->code);
        if (code.empty()) {
            report(problems::kSummaryWithoutLabel, Action::Unlabelled, path, line.number,
                   name->text);
            return nullptr;
        }

        State &state = add(*name);
        Utterance &u = state.draft.utterance;
        const auto key = labelKeyOf(code);
        u.label = key.value_or("");
        u.releaseCode = key ? lowerCase(code) : excerpt(code);
        if (!key)
            report(problems::kUnknownEmotion, Action::Warned, path, line.number, u.id,
                   {u.releaseCode});
        setTimes(state.draft, summary->startSeconds, summary->endSeconds);
        if (!state.draft.hasTimes)
            report(problems::kTimesMakeNoSense, Action::Warned, path, line.number, u.id);
        u.dimensions = summary->dimensions;
        if (!summary->dimensionsUnderstood)
            report(problems::kVadNotUnderstood, Action::Warned, path, line.number, u.id);
        if (!summary->dimensionsWithinScale)
            report(problems::kVadOutsideScale, Action::Warned, path, line.number, u.id);
        return &state;
    }

    static void setTimes(TurnDraft &draft, std::optional<double> start, std::optional<double> end)
    {
        draft.hasTimes = timesMakeSense(start, end);
        if (draft.hasTimes) {
            draft.utterance.startSeconds = *start;
            draft.utterance.endSeconds = *end;
        }
    }

    // ---------------------------------------------------------------- raters

    void readRaterLine(State &state, const std::string &line, int number, const fs::path &path)
    {
        const bool categories = line[0] == 'C';
        const auto parsed = parseRaterLine(line, line[0]);
        if (!parsed) {
            report(problems::kRaterLineNotUnderstood, Action::Warned, path, number,
                   state.draft.utterance.id, {excerpt(line)});
            return;
        }
        const bool self = parsed->rater[0] != 'E';
        state.inBlock[kindOf(self, categories)] = true;
        take(state, parsed->rater, self, categories, parsed->rest, number, path);
    }

    void take(State &state, const std::string &rater, bool self, bool categories,
              std::string_view text, int number, const fs::path &path)
    {
        Utterance &u = state.draft.utterance;
        const Rating rating = categories ? parseCategories(text) : parseDimensions(text);
        if (!rating.understood)
            report(categories ? problems::kCategoryUnknown : problems::kRatingOutsideScale,
                   Action::Warned, path, number, u.id, {excerpt(text)});
        bool &taken = state.votes[rater][categories ? 0 : 1];
        if (taken) {
            report(problems::kRaterTwice, Action::Warned, path, number, u.id, {rater});
            return;
        }
        if (categories ? rating.labels.empty() : rating.dimensions == Dimensions{})
            return;
        taken = true;
        auto vote = std::find_if(u.votes.begin(), u.votes.end(),
                                 [&](const Vote &v) { return v.rater == rater; });
        if (vote == u.votes.end()) {
            Vote fresh;
            fresh.rater = rater;
            fresh.self = self;
            vote = u.votes.insert(vote, std::move(fresh));
        }
        if (categories)
            vote->labels = rating.labels;
        else
            vote->dimensions = rating.dimensions;
        if (!rating.comment.empty() && vote->comment != rating.comment)
            vote->comment += (vote->comment.empty() ? "" : "; ") + rating.comment;
    }

    void readRaterFiles()
    {
        for (const RaterFile &file : m_files.raterFiles) {
            const Kind kind = kindOf(file.self, file.categories);
            const bool wanted = std::any_of(m_turns.begin(), m_turns.end(), [&](const auto &turn) {
                return !turn.second.inBlock[kind];
            });
            const auto text = wanted ? readText(file.path) : std::nullopt;
            if (!text)
                continue;
            for (const TextLine &line : text->lines)
                readRaterFileLine(file, kind, line);
        }
    }

    void readRaterFileLine(const RaterFile &file, Kind kind, const TextLine &line)
    {
        const std::string clean = withoutNuls(line.text);
        if (clean.empty())
            return;
        const std::string_view word = firstWord(clean);
        const auto name = parseTurnName(word);
        State *const state = name ? find(name->text) : nullptr;
        if (!name)
            report(problems::kRaterLineNotUnderstood, Action::Warned, file.path, line.number, {},
                   {excerpt(clean)});
        if (!state || state->inBlock[kind])
            return;
        reportBytes(line, file.path, name->text);
        take(*state, file.rater, file.self, file.categories,
             std::string_view(clean).substr(word.size()), line.number, file.path);
    }

    // ---------------------------------------------------------------- transcript

    void readTranscript()
    {
        const auto text = readText(m_files.transcript);
        if (!text)
            return;
        for (const TextLine &line : text->lines) {
            const std::string clean = withoutNuls(line.text);
            reportBytes(line, m_files.transcript, turnOn(clean));
            if (!clean.empty())
                readSpoken(clean, line.number);
        }
    }

    void readSpoken(const std::string &line, int number)
    {
        const fs::path &path = m_files.transcript;
        const auto spoken = parseSpokenLine(line);
        const auto name = spoken ? parseTurnName(spoken->id) : std::nullopt;
        if (!name) {
            if (line.starts_with("M:") || line.starts_with("F:")) {
                ++m_content.untimedLines;
                return;
            }
            const std::string id = turnOn(line);
            State *const state = find(id);
            if (state)
                state->textReported = true;
            report(problems::kTranscriptLineNotUnderstood,
                   state ? Action::WithoutText : Action::Skipped, path, number, id,
                   {excerpt(line)});
            return;
        }
        if (name->dialog.text != m_files.name.text) {
            report(problems::kIdOfAnotherDialog, Action::Warned, path, number, name->text);
            return;
        }
        State *state = find(name->text);
        if (!state) {
            state = &add(*name);
            if (!name->extra) // the release has some fifty of those, and that is no fault
                report(problems::kTranscriptWithoutLabel, Action::Unlabelled, path, number,
                       name->text);
        }
        Utterance &u = state->draft.utterance;
        if (u.hasTranscript) {
            report(problems::kTranscriptTwice, Action::Warned, path, number, u.id);
            return;
        }
        u.hasTranscript = true;
        u.transcript = spoken->text;
        if (u.transcript.empty())
            report(problems::kTranscriptEmpty, Action::WithoutText, path, number, u.id);
        else if (u.transcript.size() > kLongTranscriptBytes)
            report(problems::kTranscriptLong, Action::Warned, path, number, u.id,
                   {std::to_string(u.transcript.size())});
        compareTimes(*state, *spoken, number);
    }

    void compareTimes(State &state, const SpokenLine &spoken, int number)
    {
        TurnDraft &draft = state.draft;
        Utterance &u = draft.utterance;
        const auto differs = [](double a, double b) { return std::abs(a - b) > 0.001; };
        if (!timesMakeSense(spoken.startSeconds, spoken.endSeconds))
            report(problems::kTranscriptTimesNotUnderstood, Action::Warned, m_files.transcript,
                   number, u.id);
        else if (!draft.hasTimes)
            setTimes(draft, spoken.startSeconds, spoken.endSeconds);
        else if (differs(*spoken.startSeconds, u.startSeconds)
                 || differs(*spoken.endSeconds, u.endSeconds))
            report(problems::kTranscriptTimesDiffer, Action::Warned, m_files.transcript, number,
                   u.id, {seconds(u.startSeconds), seconds(u.endSeconds)});
    }

    void reportMissingTranscripts()
    {
        for (const auto &[id, state] : m_turns)
            if (!state.draft.utterance.hasTranscript && !state.textReported)
                report(problems::kTranscriptMissing, Action::WithoutText, m_files.transcript, 0,
                       id);
    }

    // ---------------------------------------------------------------- recordings

    void listWavs()
    {
        for (const fs::path &name : namesIn(m_files.wavFolder)) {
            const fs::path path = m_files.wavFolder / name;
            if (lowerCase(name.extension().string()) != ".wav")
                continue;
            const auto turn = parseTurnName(name.stem().string());
            if (!turn || turn->dialog.text != m_files.name.text) {
                report(problems::kWavUnknownName, Action::Ignored, path);
                continue;
            }
            State *state = find(turn->text);
            if (!state) {
                state = &add(*turn);
                if (!turn->extra)
                    report(problems::kWavWithoutLabel, Action::Unlabelled, path, 0, turn->text);
            }
            fs::path &wav = state->draft.wav;
            const bool exact = name == turn->text + ".wav";
            if (!wav.empty())
                report(problems::kNameTwice, Action::Ignored, exact ? wav : path, 0, {},
                       {shown(exact ? name : wav.filename())});
            if (wav.empty() || exact)
                wav = path;
        }
        for (const auto &[id, state] : m_turns)
            if (state.draft.wav.empty() && !state.draft.utterance.releaseCode.empty())
                report(problems::kWavMissing, Action::WithoutAudio,
                       m_files.wavFolder / (id + ".wav"), 0, id);
    }

    void finish()
    {
        for (auto &[id, state] : m_turns) {
            auto &votes = state.draft.utterance.votes;
            std::sort(votes.begin(), votes.end(), [](const Vote &a, const Vote &b) {
                return std::tie(a.self, a.rater) < std::tie(b.self, b.rater);
            });
            m_content.turns.push_back(std::move(state.draft));
        }
        // The files have all turns of her before all of his, and neighbours overlap.
        const auto key = [](const TurnDraft &turn) {
            const Utterance &u = turn.utterance;
            return std::tuple(!turn.hasTimes, u.startSeconds, u.endSeconds, std::string_view(u.id));
        };
        std::sort(m_content.turns.begin(), m_content.turns.end(),
                  [&](const TurnDraft &a, const TurnDraft &b) { return key(a) < key(b); });
        int place = 0;
        for (TurnDraft &turn : m_content.turns)
            turn.utterance.turn = turn.hasTimes ? place++ : -1;
    }

    const fs::path &m_root;
    const DialogFiles &m_files;
    std::map<std::string, State> m_turns; ///< by id
    DialogContent m_content;
};

} // namespace

DialogContent readDialog(const fs::path &root, const DialogFiles &files)
{
    return DialogReader(root, files).read();
}

void readWav(const fs::path &root, TurnDraft &turn)
{
    Utterance &u = turn.utterance;
    const fs::path file = relativeTo(root, turn.wav);
    const auto facts = audio::readWavFacts(turn.wav);
    if (!facts) {
        Error error = facts.error();
        error.file = file;
        turn.wavProblems.push_back({std::move(error), u.id, Action::WithoutAudio});
        return;
    }
    u.wav = file.generic_string();
    u.sampleRateHz = facts->sampleRateHz;
    u.channels = facts->channels;
    u.frames = facts->frames;
    if (!facts->pcm16 || facts->channels != 1 || facts->sampleRateHz != kReleaseRateHz)
        turn.wavProblems.push_back(
            {{&problems::kWavOtherFormat,
              {std::to_string(facts->channels), std::to_string(facts->sampleRateHz)},
              file},
             u.id,
             Action::Warned});
    const double lasts = static_cast<double>(facts->frames) / facts->sampleRateHz;
    const double said = u.endSeconds - u.startSeconds;
    if (turn.hasTimes && std::abs(lasts - said) * kReleaseRateHz > kToleratedFrames)
        turn.wavProblems.push_back(
            {{&problems::kWavLengthDiffers, {seconds(lasts), seconds(said)}, file},
             u.id,
             Action::Warned});
}

} // namespace merhan::corpus
