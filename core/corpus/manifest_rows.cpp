// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/manifest_rows.h"

#include "core/corpus/labels.h"
#include "core/corpus/manifest_problems.h"
#include "core/corpus/text_file.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace merhan::corpus {

namespace {

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

Sex sexOf(const std::string &word)
{
    if (word == "f" || word == "female" || word == "woman")
        return Sex::Female;
    return word == "m" || word == "male" || word == "man" ? Sex::Male : Sex::Unknown;
}

Scenario scenarioOf(const std::string &word)
{
    if (word == "improvised" || word == "impro")
        return Scenario::Improvised;
    return word == "scripted" || word == "script" ? Scenario::Scripted : Scenario::Unknown;
}

} // namespace

std::optional<double> secondsOf(std::string_view text, bool decimalComma)
{
    double seconds = 0;
    for (int part = 0; part < 3; ++part) {
        const auto colon = text.find(':');
        std::string number(text.substr(0, colon));
        if (decimalComma && colon == text.npos)
            std::replace(number.begin(), number.end(), ',', '.');
        double value = 0;
        const auto parsed = std::from_chars(number.data(), number.data() + number.size(), value,
                                            std::chars_format::fixed);
        if (parsed.ec != std::errc{} || parsed.ptr != number.data() + number.size()
            || !std::isfinite(value) || value < 0 || (part > 0 && value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + value;
        if (colon == text.npos)
            return seconds;
        text.remove_prefix(colon + 1);
    }
    return std::nullopt;
}

Result<LabelWords> LabelWords::make(const std::map<std::string, std::string> &given)
{
    LabelWords words;
    for (const auto &[word, label] : given) {
        const auto key = label.empty() ? std::string() : labelKeyOf(label);
        if (!key) {
            std::string keys;
            for (const std::string_view known : kLabelKeys)
                keys += (keys.empty() ? "" : ", ") + std::string(known);
            return Error{&errors::kManifestLabelKey, {word, label, keys}};
        }
        words.m_given[lower(trimmed(word))] = *key;
    }
    return words;
}

std::optional<std::string> LabelWords::take(std::string_view word)
{
    const std::string folded = lower(word);
    const auto given = m_given.find(folded);
    std::optional<std::string> key =
        given != m_given.end() ? std::optional(given->second) : labelKeyOf(word);
    if (word.empty() && given == m_given.end())
        key = std::string();
    LabelWord &counted = m_counted[folded]; // "Happy" and "happy" are one word, as first written
    if (counted.utterances++ == 0) {
        counted.word = word;
        counted.key = key.value_or("");
    }
    return key;
}

std::vector<LabelWord> LabelWords::counted() const
{
    std::vector<LabelWord> words;
    for (const auto &[folded, word] : m_counted)
        words.push_back(word);
    std::stable_sort(words.begin(), words.end(), [](const LabelWord &a, const LabelWord &b) {
        return a.utterances > b.utterances;
    });
    return words;
}

std::optional<ManifestRow> readRow(std::vector<std::string> cells, const ManifestColumns &columns,
                                   const std::filesystem::path &table, int line, char delimiter,
                                   LabelWords &labels, std::vector<Problem> &skipped)
{
    ManifestRow row;
    row.line = line;
    const auto error = [&](const ErrorCode &code, std::vector<std::string> arguments = {}) {
        return Error{&code, std::move(arguments), table, line};
    };
    const auto warn = [&](Error what, Action action = Action::Warned) {
        row.problems.push_back({std::move(what), {}, action});
    };
    const auto skip = [&](Error what) {
        skipped.push_back({std::move(what), {}, Action::Skipped});
        return std::nullopt;
    };

    while (cells.size() > columns.width() && trimmed(cells.back()).empty())
        cells.pop_back(); // spreadsheets leave empty cells behind
    const std::vector<std::string> widths{std::to_string(cells.size()),
                                          std::to_string(columns.width())};
    if (cells.size() > columns.width())
        return skip(error(problems::kRowTooLong, widths));
    if (std::all_of(cells.begin(), cells.end(),
                    [](const std::string &cell) { return trimmed(cell).empty(); }))
        return std::nullopt; // ",,," is a blank line
    if (cells.size() < columns.width())
        warn(error(problems::kRowTooShort, widths));
    bool utf8 = true;
    for (std::string &cell : cells) {
        TextLine text = decoded(cell);
        utf8 = utf8 && !text.notUtf8;
        cell = std::move(text.text);
    }
    if (!utf8)
        warn(error(problems::kRowNotUtf8));
    const auto cell = [&](ManifestColumn column) {
        return std::string(columns.cell(cells, column));
    };

    Utterance &u = row.utterance;
    u.wav = cell(ManifestColumn::Path);
    if (u.wav.empty())
        return skip(error(problems::kRowWithoutPath));

    const std::string start = cell(ManifestColumn::Start);
    const std::string end = cell(ManifestColumn::End);
    row.startSeconds = secondsOf(start, delimiter != ',');
    row.endSeconds = secondsOf(end, delimiter != ',');
    if ((!start.empty() && !row.startSeconds) || (!end.empty() && !row.endSeconds)
        || (row.endSeconds && row.startSeconds.value_or(0) >= *row.endSeconds))
        return skip(error(problems::kRowTimes, {start, end}));

    row.id = cell(ManifestColumn::Id);
    u.session = cell(ManifestColumn::Session);
    u.dialog = cell(ManifestColumn::Dialog);
    u.speaker = cell(ManifestColumn::Speaker);
    const std::string sex = cell(ManifestColumn::Sex);
    u.sex = sexOf(lower(sex));
    if (!sex.empty() && u.sex == Sex::Unknown)
        warn(error(problems::kRowWord, {sex, "sex"}));
    const std::string scenario = cell(ManifestColumn::Scenario);
    u.scenario = scenarioOf(lower(scenario));
    if (!scenario.empty() && u.scenario == Scenario::Unknown)
        warn(error(problems::kRowWord, {scenario, "scenario"}));

    u.transcript = cell(ManifestColumn::Text);
    u.hasTranscript = !u.transcript.empty();
    if (columns.has(ManifestColumn::Text) && !u.hasTranscript)
        warn(error(problems::kRowWithoutText), Action::WithoutText);
    if (columns.has(ManifestColumn::Label)) {
        u.releaseCode = cell(ManifestColumn::Label);
        const auto key = labels.take(u.releaseCode);
        u.label = key.value_or("");
        if (!key)
            warn(error(problems::kRowLabel, {u.releaseCode}), Action::Unlabelled);
    }
    return row;
}

} // namespace merhan::corpus
