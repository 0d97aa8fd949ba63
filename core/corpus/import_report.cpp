// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/import_report.h"

#include "core/corpus/labels.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace merhan::corpus {

const char *keyOf(Action action)
{
    switch (action) {
    case Action::Warned:
        return "warned";
    case Action::WithoutAudio:
        return "without_audio";
    case Action::WithoutText:
        return "without_text";
    case Action::Unlabelled:
        return "unlabelled";
    case Action::Skipped:
        return "skipped";
    case Action::Ignored:
        return "ignored";
    }
    return "";
}

int Counts::fourClassTotal() const
{
    int sum = 0;
    for (const auto &[name, number] : fourClass)
        sum += number;
    return sum;
}

int ImportReport::skipped() const
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem &p) {
        return p.action == Action::Skipped;
    }));
}

namespace {

const LabelSet &fourClasses()
{
    static const LabelSet four = *LabelSet::parse("four");
    return four;
}

void prepare(Counts &counts)
{
    for (const std::string &name : fourClasses().classes())
        counts.fourClass.try_emplace(name, 0);
}

bool hasWord(const std::string &transcript)
{
    return transcript.find_first_not_of(" \t") != std::string::npos;
}

void add(Counts &counts, const Utterance &utterance, bool codesOnly)
{
    if (codesOnly && utterance.releaseCode.empty()) {
        ++counts.turnsWithoutLabel;
        return;
    }
    ++counts.utterances;
    if (!utterance.releaseCode.empty())
        ++counts.releaseCodes[utterance.releaseCode];
    if (!utterance.label.empty())
        ++counts.labels[utterance.label];
    if (const auto index = fourClasses().classOf(utterance.label))
        ++counts.fourClass[fourClasses().classes()[static_cast<std::size_t>(*index)]];
    if (utterance.frames > 0 && utterance.sampleRateHz > 0) {
        ++counts.withAudio;
        counts.audioSeconds += utterance.durationSeconds();
    }
    counts.withText += hasWord(utterance.transcript);
    counts.labelledSeconds += utterance.endSeconds - utterance.startSeconds;
}

} // namespace

void count(ImportReport &report, std::span<const Utterance> utterances, bool codesOnly)
{
    prepare(report.total);
    for (auto &[name, counts] : report.sessions)
        prepare(counts);
    std::map<std::string, std::set<std::string>> dialogs;
    for (const Utterance &utterance : utterances) {
        add(report.total, utterance, codesOnly);
        const bool counted = !codesOnly || !utterance.releaseCode.empty();
        if (counted && !utterance.dialog.empty())
            dialogs[utterance.session].insert(utterance.dialog);
        if (utterance.session.empty())
            continue;
        Counts &session = report.sessions[utterance.session];
        prepare(session);
        add(session, utterance, codesOnly);
    }
    for (const auto &[session, names] : dialogs) {
        report.total.dialogs += static_cast<int>(names.size());
        if (!session.empty())
            report.sessions[session].dialogs += static_cast<int>(names.size());
    }
}

// ---------------------------------------------------------------- JSON

namespace {

using Json = nlohmann::ordered_json;

/// Names are whatever the files hold; JSON takes valid UTF-8 alone.
Json toJson(const std::map<std::string, int> &counts)
{
    Json json = Json::object();
    for (const auto &[name, number] : counts)
        json[toValidUtf8(name)] = number;
    return json;
}

/// In the order of the label set, with the sum.
Json fourClassJson(const Counts &counts)
{
    Json json = Json::object();
    for (const std::string &name : fourClasses().classes()) {
        const auto found = counts.fourClass.find(name);
        json[name] = found == counts.fourClass.end() ? 0 : found->second;
    }
    json["total"] = counts.fourClassTotal();
    return json;
}

Json bodyOf(const Counts &counts)
{
    Json json;
    json["dialogs"] = counts.dialogs;
    json["utterances"] = counts.utterances;
    json["turns_without_label"] = counts.turnsWithoutLabel;
    json["labels"] = toJson(counts.labels);
    json["release_codes"] = toJson(counts.releaseCodes);
    json["four_class"] = fourClassJson(counts);
    json["with_audio"] = counts.withAudio;
    json["with_text"] = counts.withText;
    json["seconds"] = {{"labelled", counts.labelledSeconds}, {"audio", counts.audioSeconds}};
    return json;
}

const char *keyOf(ReleaseKind kind)
{
    switch (kind) {
    case ReleaseKind::Complete:
        return "complete";
    case ReleaseKind::Part:
        return "part";
    case ReleaseKind::Other:
        return "other_corpus";
    }
    return "";
}

Json toJson(const ReleaseComparison &release)
{
    Json sessions = Json::array();
    for (const ReleaseSession &s : release.sessions)
        sessions.push_back(
            {{"session", s.session},
             {"same", s.same},
             {"dialogs", {{"expected", s.expectedDialogs}, {"found", s.foundDialogs}}},
             {"utterances", {{"expected", s.expectedUtterances}, {"found", s.foundUtterances}}},
             {"four_class", {{"expected", s.expectedFourClass}, {"found", s.foundFourClass}}}});
    return {{"kind", keyOf(release.kind)}, {"sessions", sessions}};
}

} // namespace

nlohmann::ordered_json toJson(const ImportReport &report)
{
    Json json;
    json["corpus"] = toValidUtf8(report.corpus);
    json["root"] = shown(report.root);
    json["sessions"] = report.sessions.size();
    json.update(bodyOf(report.total));
    json["extra_turns"] = report.extraTurns;
    json["untimed_lines"] = report.untimedLines;
    Json four = Json::object();
    Json sessions = Json::object();
    for (const auto &[name, counts] : report.sessions) {
        four[toValidUtf8(name)] = fourClassJson(counts);
        sessions[toValidUtf8(name)] = bodyOf(counts);
    }
    json["four_class_by_session"] = four;
    json["by_session"] = sessions;
    if (report.release)
        json["release"] = toJson(*report.release);
    if (!report.labelWords.empty()) {
        json["label_words"] = Json::array();
        for (const LabelWord &word : report.labelWords)
            json["label_words"].push_back(
                {{"word", toValidUtf8(word.word)},
                 {"label", word.key.empty() ? Json(nullptr) : Json(word.key)},
                 {"utterances", word.utterances}});
    }
    json["problems"] = Json::array();
    for (const Problem &problem : report.problems) {
        const int line = problem.error.line;
        json["problems"].push_back(
            {{"kind", problem.kind()},
             {"file", shown(problem.error.file)},
             {"line", line > 0 ? Json(line) : Json(nullptr)},
             {"utterance",
              problem.utterance.empty() ? Json(nullptr) : Json(toValidUtf8(problem.utterance))},
             {"action", keyOf(problem.action)},
             {"sentence", toValidUtf8(problem.sentence())}});
    }
    return json;
}

} // namespace merhan::corpus
