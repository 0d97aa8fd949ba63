// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/manifest_columns.h"

#include "core/corpus/manifest_problems.h"
#include "core/corpus/text_file.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <set>
#include <utility>

namespace merhan::corpus {

namespace {

struct Known {
    std::string_view name;
    /// What people call it elsewhere: never taken by itself, only asked about.
    std::initializer_list<std::string_view> elsewhere;
};

constexpr std::size_t kCount = static_cast<std::size_t>(ManifestColumn::Count);

// In the order of ManifestColumn.
const Known kKnown[kCount] = {
    {"path",
     {"file", "filename", "file_name", "filepath", "file_path", "wav", "wav_path", "audio",
      "audio_path", "audio_file", "recording", "clip"}},
    {"text", {"sentence", "transcript", "transcription", "utterance", "words"}},
    {"label", {"emotion", "class", "category", "target"}},
    {"speaker", {"speaker_id", "actor", "client_id", "subject", "participant"}},
    {"session", {"session_id"}},
    {"dialog", {"dialogue", "dialog_id", "dialogue_id", "conversation"}},
    {"start", {"start_time", "starttime", "begin", "onset", "from"}},
    {"end", {"end_time", "endtime", "stop", "offset", "to"}},
    {"id", {"utterance_id", "utt_id", "uid"}},
    {"sex", {"gender"}},
    {"scenario", {}},
};

std::string lower(std::string_view text)
{
    std::string result(trimmed(text));
    for (char &c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// Insertions, deletions and exchanges that make one of the other (Levenshtein 1966).
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j)
            diagonal = std::exchange(
                row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])}));
    }
    return row.back();
}

bool soundsLike(std::string_view header, const Known &known)
{
    const std::string word = lower(header);
    return std::find(known.elsewhere.begin(), known.elsewhere.end(), word) != known.elsewhere.end()
           || (word.size() > 2 && known.name.size() > 2 && distance(word, known.name) == 1);
}

std::string listed(const std::vector<std::string> &header)
{
    std::string text;
    for (const std::string &name : header)
        text += (text.empty() ? "" : ", ") + toValidUtf8(trimmed(name));
    return text;
}

std::string knownNames()
{
    std::string text;
    for (const Known &known : kKnown)
        text += (text.empty() ? "" : ", ") + std::string(known.name);
    return text;
}

std::optional<std::size_t> indexOf(const std::vector<std::string> &header, std::string_view name)
{
    for (std::size_t i = 0; i < header.size(); ++i)
        if (lower(header[i]) == lower(name))
            return i;
    return std::nullopt;
}

} // namespace

Result<ManifestColumns> ManifestColumns::find(const std::vector<std::string> &header,
                                              const std::map<std::string, std::string> &renamed,
                                              const std::filesystem::path &table, int line,
                                              std::vector<Problem> &problems)
{
    ManifestColumns columns;
    columns.m_width = header.size();
    for (std::size_t i = 0; i < kCount; ++i)
        columns.m_places[i] = indexOf(header, kKnown[i].name);
    for (const auto &[name, theirs] : renamed) {
        const auto known = std::find_if(std::begin(kKnown), std::end(kKnown),
                                        [&](const Known &k) { return k.name == lower(name); });
        if (known == std::end(kKnown))
            return Error{&errors::kManifestNoColumn, {name, knownNames()}};
        const auto at = indexOf(header, theirs);
        if (!at)
            return Error{&errors::kManifestNoHeader,
                         {theirs, std::string(known->name), listed(header)},
                         table,
                         line};
        columns.m_places[static_cast<std::size_t>(known - std::begin(kKnown))] = at;
    }
    if (!columns.has(ManifestColumn::Path)) {
        for (const std::string &theirs : header)
            if (soundsLike(theirs, kKnown[0]))
                return Error{&errors::kManifestNoPathNear,
                             {listed(header), toValidUtf8(trimmed(theirs))},
                             table,
                             line};
        return Error{&errors::kManifestNoPath, {listed(header)}, table, line};
    }

    std::set<std::string> seen;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const std::string shownName = toValidUtf8(trimmed(header[i]));
        const bool used = std::find(columns.m_places.begin(), columns.m_places.end(), i)
                          != columns.m_places.end();
        if (!seen.insert(lower(header[i])).second) {
            problems.push_back(
                {{&problems::kColumnTwice, {shownName}, table, line}, {}, Action::Warned});
        } else if (!used && !shownName.empty()) {
            Error error{&problems::kColumnUnused, {shownName}, table, line};
            for (std::size_t k = 0; k < kCount; ++k)
                if (!columns.m_places[k] && soundsLike(header[i], kKnown[k])) {
                    error.code = &problems::kColumnUnusedNear;
                    error.arguments.emplace_back(kKnown[k].name);
                    break;
                }
            problems.push_back({std::move(error), {}, Action::Ignored});
        }
    }
    return columns;
}

std::string_view ManifestColumns::cell(const std::vector<std::string> &row,
                                       ManifestColumn column) const
{
    const auto &at = place(column);
    return at && *at < row.size() ? trimmed(row[*at]) : std::string_view{};
}

} // namespace merhan::corpus
