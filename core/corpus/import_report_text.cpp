// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/import_report.h"

#include "core/corpus/labels.h"

#include <algorithm>
#include <cmath>

namespace merhan::corpus {

namespace {

/// File names and ids come from the disk: a line end or an escape sequence in one must not reach
/// the terminal.
std::string printable(std::string_view text)
{
    std::string safe;
    for (const char c : toValidUtf8(text)) {
        const auto byte = static_cast<unsigned char>(c);
        safe += byte < 0x20 || byte == 0x7F ? '?' : c;
    }
    return safe;
}

std::string padded(const std::string &text, std::size_t width)
{
    return text.size() < width ? std::string(width - text.size(), ' ') + text : text;
}

std::string plural(int number, const char *one, const char *many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string clock(double seconds)
{
    const auto whole = static_cast<long>(std::lround(seconds));
    const auto two = [](long n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(whole / 3600) + ":" + two(whole / 60 % 60) + ":" + two(whole % 60);
}

int at(const std::map<std::string, int> &counts, const std::string &name)
{
    const auto found = counts.find(name);
    return found == counts.end() ? 0 : found->second;
}

/// Sessions down, dialogs, turns and the four classes across, the sums in the last row.
std::string table(const ImportReport &report)
{
    const auto classes = LabelSet::parse("four")->classes();
    std::string text = "session    dialogs  utterances";
    for (const std::string &name : classes)
        text += padded(name, 9);
    text += padded("four", 9) + "\n";
    const auto row = [&](const std::string &name, const Counts &counts) {
        text += name + std::string(name.size() < 10 ? 10 - name.size() : 1, ' ')
                + padded(std::to_string(counts.dialogs), 8)
                + padded(std::to_string(counts.utterances), 12);
        for (const std::string &oneClass : classes)
            text += padded(std::to_string(at(counts.fourClass, oneClass)), 9);
        text += padded(std::to_string(counts.fourClassTotal()), 9) + "\n";
    };
    for (const auto &[name, counts] : report.sessions)
        row(printable(name), counts);
    row("all", report.total);
    return text;
}

std::string labelLine(const Counts &counts)
{
    std::string text;
    int labelled = 0;
    for (const std::string_view key : kLabelKeys) {
        const int number = at(counts.labels, std::string(key));
        labelled += number;
        if (number > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(number) + " " + std::string(key);
    }
    if (counts.utterances > labelled)
        text += (text.empty() ? "" : ", ") + std::to_string(counts.utterances - labelled)
                + " without a label or a majority";
    return text;
}

std::string wordText(const std::vector<LabelWord> &words)
{
    std::string text = "Labels as the table has them:\n";
    for (const LabelWord &word : words)
        text += padded(std::to_string(word.utterances), 8) + " × "
                + (word.word.empty() ? "(empty)" : printable(word.word)) + " → "
                + (word.key.empty() ? "unlabelled" : word.key) + "\n";
    return text;
}

std::string releaseText(const ReleaseComparison &release)
{
    if (release.kind == ReleaseKind::Complete)
        return "This is IEMOCAP's full release: every session has the expected dialogs, turns, "
               "labels and four-class counts.\n";
    if (release.kind == ReleaseKind::Other)
        return "This corpus is laid out like IEMOCAP, but it is another one: no session has the "
               "release's numbers, so nothing was expected of it.\n";
    std::string text = "This is part of IEMOCAP's full release (expected / found):\n";
    for (const ReleaseSession &s : release.sessions) {
        const auto pair = [](int expected, int found) {
            return std::to_string(expected) + " / " + std::to_string(found);
        };
        text +=
            "  session " + s.session + ": "
            + (s.same ? std::string("as expected")
                      : pair(s.expectedDialogs, s.foundDialogs) + " dialogs, "
                            + pair(s.expectedUtterances, s.foundUtterances) + " turns, "
                            + pair(s.expectedFourClass, s.foundFourClass) + " of the four classes")
            + "\n";
    }
    return text;
}

std::string where(const Problem &problem)
{
    std::string text = printable(shown(problem.error.file));
    if (problem.error.line > 0)
        text += ":" + std::to_string(problem.error.line);
    if (!problem.utterance.empty())
        text += (text.empty() ? "" : ", ") + printable(problem.utterance);
    return text;
}

std::string problemText(const std::vector<Problem> &problems, int examples)
{
    if (problems.empty())
        return "No problems.\n";
    struct Group {
        std::string title;
        int count = 0;
        std::string examples;
    };
    std::vector<Group> groups;
    std::map<std::string, std::size_t> groupOf;
    for (const Problem &problem : problems) {
        const std::string title = problem.kind() + " (" + keyOf(problem.action) + ")";
        const auto [place, fresh] = groupOf.try_emplace(title, groups.size());
        if (fresh)
            groups.push_back({title, 0, {}});
        Group &group = groups[place->second];
        if (++group.count <= examples)
            group.examples += "    " + where(problem) + ": " + printable(problem.sentence()) + "\n";
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group &a, const Group &b) { return a.count > b.count; });
    std::string text = plural(static_cast<int>(problems.size()), "problem", "problems") + ":\n";
    for (const Group &group : groups) {
        text += "  " + std::to_string(group.count) + " × " + group.title + "\n" + group.examples;
        if (group.count > examples)
            text += "    and " + std::to_string(group.count - examples) + " more\n";
    }
    return text;
}

} // namespace

std::string toText(const ImportReport &report, int examples)
{
    const Counts &total = report.total;
    std::string text = printable(report.corpus) + " in " + printable(shown(report.root)) + "\n";
    text += plural(static_cast<int>(report.sessions.size()), "session", "sessions") + ", "
            + plural(total.dialogs, "dialog", "dialogs") + ", "
            + plural(total.utterances, "utterance", "utterances") + ", "
            + plural(total.turnsWithoutLabel, "turn", "turns") + " without label; "
            + clock(total.audioSeconds) + " of audio; " + std::to_string(total.withAudio)
            + " with a recording, " + std::to_string(total.withText) + " with a transcript\n\n";
    text += table(report) + "\n" + labelLine(total) + "\n\n";
    if (!report.labelWords.empty())
        text += wordText(report.labelWords) + "\n";
    if (report.release)
        text += releaseText(*report.release) + "\n";
    return text + problemText(report.problems, examples);
}

} // namespace merhan::corpus
