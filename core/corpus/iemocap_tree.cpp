// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/iemocap_tree.h"

#include "core/corpus/errors.h"
#include "core/corpus/iemocap_problems.h"

#include <algorithm>
#include <array>
#include <system_error>
#include <utility>

namespace fs = std::filesystem;

namespace merhan::corpus {

namespace {

std::string lowerCase(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

bool isFolder(const fs::path &path)
{
    std::error_code problem;
    return fs::is_directory(path, problem) && !problem;
}

/// The entry `name` of a folder: spelt so if there is one, else the first that differs in case.
std::optional<fs::path> child(const fs::path &folder, const std::string &name)
{
    std::error_code problem;
    if (fs::exists(folder / name, problem) && !problem)
        return folder / name;
    for (const fs::path &entry : namesIn(folder))
        if (lowerCase(entry.string()) == lowerCase(name))
            return folder / entry;
    return std::nullopt;
}

std::optional<fs::path> child(const fs::path &folder, const std::string &first,
                              const std::string &second)
{
    const auto between = child(folder, first);
    return between ? child(*between, second) : std::nullopt;
}

/// 1 … 5 for "Session1" … "Session5".
int sessionNumber(const fs::path &name)
{
    const std::string text = lowerCase(name.string());
    const bool one =
        text.size() == 8 && text.starts_with("session") && text[7] >= '1' && text[7] <= '5';
    return one ? text[7] - '0' : 0;
}

using Sessions = std::map<int, fs::path>;

Sessions sessionsIn(const fs::path &folder)
{
    Sessions found;
    for (const fs::path &name : namesIn(folder))
        if (const int number = sessionNumber(name); number && isFolder(folder / name))
            found.try_emplace(number, folder / name);
    return found;
}

/// The session that a folder is by itself, told by its label files; its name may be anything.
int sessionOf(const fs::path &folder)
{
    if (const auto labels = child(folder, "dialog", "EmoEvaluation"))
        for (const fs::path &name : namesIn(*labels))
            if (lowerCase(name.extension().string()) == ".txt")
                if (const auto dialog = parseDialogName(name.stem().string()))
                    return dialog->session;
    return 0;
}

/// "Ses01F_impro01_e2_cat" → its dialog and what the file holds.
std::optional<std::pair<DialogName, RaterFile>> parseRaterFile(const fs::path &name)
{
    if (lowerCase(name.extension().string()) != ".txt")
        return std::nullopt;
    const std::string stem = lowerCase(name.stem().string());
    const auto kind = stem.rfind('_');
    const auto rater = kind == std::string::npos || kind == 0 ? kind : stem.rfind('_', kind - 1);
    if (rater == std::string::npos || rater == 0 || kind - rater < 3)
        return std::nullopt;
    const auto dialog = parseDialogName(stem.substr(0, rater));
    std::string who = stem.substr(rater + 1, kind - rater - 1);
    const std::string what = stem.substr(kind + 1);
    const bool number = who.find_first_not_of("0123456789", 1) == std::string::npos;
    const bool known = who[0] == 'e' || who[0] == 'f' || who[0] == 'm';
    if (!dialog || !number || !known || (what != "cat" && what != "atr"))
        return std::nullopt;
    who[0] = static_cast<char>(who[0] - 'a' + 'A');
    return std::pair(*dialog, RaterFile{{}, who, who[0] != 'E', what == "cat"});
}

class SessionLister {
public:
    SessionLister(CorpusTree &tree, int number, const fs::path &folder)
        : m_tree(tree), m_number(number), m_folder(folder)
    {}

    bool readSession()
    {
        const auto labels = child(m_folder, "dialog", "EmoEvaluation");
        if (labels)
            listTexts(*labels, [](DialogFiles &dialog, const fs::path &path) {
                if (dialog.evaluation)
                    return false;
                dialog.evaluation = path;
                return true;
            });
        else
            m_tree.problems.push_back({{&problems::kSessionWithoutLabels,
                                        {},
                                        relativeTo(m_tree.root, m_folder / "dialog/EmoEvaluation")},
                                       {},
                                       Action::Unlabelled});
        const auto transcripts = child(m_folder, "dialog", "transcriptions");
        m_transcripts = transcripts.value_or(m_folder / "dialog" / "transcriptions");
        listTexts(m_transcripts, [](DialogFiles &dialog, const fs::path &path) {
            if (dialog.hasTranscript)
                return false;
            dialog.transcript = path;
            dialog.hasTranscript = true;
            return true;
        });
        m_wavs = child(m_folder, "sentences", "wav").value_or(m_folder / "sentences" / "wav");
        for (const fs::path &name : list(m_wavs))
            if (const auto dialog = parseDialogName(name.string()))
                if (isFolder(m_wavs / name) && belongsHere(*dialog, m_wavs / name))
                    if (name == dialog->text || !isFolder(m_wavs / dialog->text))
                        of(*dialog).wavFolder = m_wavs / name;
        if (labels)
            listRaters(*labels);

        for (auto &[name, dialog] : m_dialogs) {
            if (dialog.transcript.empty())
                dialog.transcript = m_transcripts / (name + ".txt");
            if (dialog.wavFolder.empty())
                dialog.wavFolder = m_wavs / name;
            m_tree.dialogs.push_back(std::move(dialog));
        }
        return labels.has_value();
    }

private:
    DialogFiles &of(const DialogName &name)
    {
        DialogFiles &dialog = m_dialogs[name.text];
        dialog.name = name;
        return dialog;
    }

    bool belongsHere(const DialogName &name, const fs::path &path)
    {
        if (name.session == m_number)
            return true;
        m_tree.problems.push_back({{&problems::kFileOfAnotherSession,
                                    {std::to_string(name.session)},
                                    relativeTo(m_tree.root, path)},
                                   {},
                                   Action::Ignored});
        return false;
    }

    /// One that isn't there is no problem of its own: what is missing for it is reported a turn.
    std::vector<fs::path> list(const fs::path &folder)
    {
        std::error_code problem;
        auto names = namesIn(folder, problem);
        if (problem && problem != std::errc::no_such_file_or_directory)
            m_tree.problems.push_back({{&problems::kFolderUnreadable,
                                        {problem.message()},
                                        relativeTo(m_tree.root, folder)},
                                       {},
                                       Action::Skipped});
        return names;
    }

    /// `take` says whether it was the first of its dialog.
    template <typename Take>
    void listTexts(const fs::path &folder, Take take)
    {
        std::vector<std::pair<DialogName, fs::path>> found;
        for (const fs::path &name : list(folder))
            if (lowerCase(name.extension().string()) == ".txt")
                if (const auto dialog = parseDialogName(name.stem().string()))
                    if (belongsHere(*dialog, folder / name))
                        found.emplace_back(*dialog, name);
        // The release's own spelling before any other.
        std::stable_partition(found.begin(), found.end(), [](const auto &entry) {
            return entry.second == entry.first.text + ".txt";
        });
        for (const auto &[dialog, name] : found)
            if (!take(of(dialog), folder / name))
                m_tree.problems.push_back({{&problems::kNameTwice,
                                            {dialog.text + ".txt"},
                                            relativeTo(m_tree.root, folder / name)},
                                           {},
                                           Action::Ignored});
    }

    void listRaters(const fs::path &labels)
    {
        for (const char *const name : {"Categorical", "Attribute", "Self-evaluation"}) {
            const auto folder = child(labels, name);
            if (!folder)
                continue;
            for (const fs::path &entry : list(*folder)) {
                auto parsed = parseRaterFile(entry);
                const auto dialog = parsed ? m_dialogs.find(parsed->first.text) : m_dialogs.end();
                if (dialog == m_dialogs.end())
                    continue;
                parsed->second.path = *folder / entry;
                dialog->second.raterFiles.push_back(std::move(parsed->second));
            }
        }
    }

    CorpusTree &m_tree;
    const int m_number;
    const fs::path m_folder;
    fs::path m_transcripts;
    fs::path m_wavs;
    std::map<std::string, DialogFiles> m_dialogs;
};

/// The folder that holds the sessions, and these.
std::pair<fs::path, Sessions> findSessions(const fs::path &chosen, std::vector<Problem> &problems)
{
    if (const int number = sessionOf(chosen)) {
        // A session under its own name belongs to the folder above it: so paths and the corpus
        // stay the same when the whole of it is imported later.
        const fs::path root =
            sessionNumber(chosen.filename()) == number ? chosen.parent_path() : chosen;
        return {root, {{number, chosen}}};
    }
    if (auto sessions = sessionsIn(chosen); !sessions.empty())
        return {chosen, std::move(sessions)};
    std::pair<fs::path, Sessions> first;
    for (const fs::path &name : namesIn(chosen)) {
        auto sessions = sessionsIn(chosen / name);
        if (sessions.empty())
            continue;
        if (first.second.empty())
            first = {chosen / name, std::move(sessions)};
        else
            problems.push_back({{&problems::kOtherCorpusBeside,
                                 {shown(first.first.filename())},
                                 fs::path("..") / name},
                                {},
                                Action::Ignored});
    }
    return first;
}

} // namespace

std::vector<fs::path> namesIn(const fs::path &folder)
{
    std::error_code problem;
    return namesIn(folder, problem);
}

std::vector<fs::path> namesIn(const fs::path &folder, std::error_code &problem)
{
    std::vector<fs::path> names;
    fs::directory_iterator entries(folder, problem);
    for (; !problem && entries != fs::directory_iterator(); entries.increment(problem)) {
        const fs::path name = entries->path().filename();
        if (!name.native().starts_with('.'))
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

fs::path relativeTo(const fs::path &root, const fs::path &path)
{
    return path.lexically_relative(root);
}

Result<CorpusTree> findCorpus(const fs::path &chosen)
{
    std::error_code problem;
    fs::path folder = fs::absolute(chosen, problem).lexically_normal();
    if (folder.filename().empty() && folder.has_parent_path())
        folder = folder.parent_path(); // a '/' at the end
    if (problem || !fs::is_directory(folder, problem))
        return Error{&errors::kNoFolder,
                     {problem ? problem.message() : std::string("it is a file")},
                     chosen};

    CorpusTree tree;
    const auto found = findSessions(folder, tree.problems);
    const fs::path &root = found.first;
    const Sessions &sessions = found.second;
    if (sessions.empty())
        return Error{&errors::kNotIemocap, {}, chosen};
    tree.root = root;

    const bool whole = sessions.begin()->second != folder; // not one session by itself
    for (const fs::path &name : whole ? namesIn(root) : std::vector<fs::path>())
        if (lowerCase(name.string()).starts_with("session") && isFolder(root / name)
            && std::none_of(sessions.begin(), sessions.end(),
                            [&](const auto &entry) { return entry.second == root / name; }))
            tree.problems.push_back(
                {{&problems::kFolderNotASession, {shown(name)}, name}, {}, Action::Ignored});
    bool anyLabels = false;
    for (int number = 1; number <= 5; ++number) {
        const auto session = sessions.find(number);
        if (session != sessions.end()) {
            tree.sessions.push_back(std::to_string(number));
            anyLabels |= SessionLister(tree, number, session->second).readSession();
        } else if (whole) {
            const std::string name = "Session" + std::to_string(number);
            tree.problems.push_back(
                {{&problems::kSessionMissing, {name}, name}, {}, Action::Warned});
        }
    }
    if (!anyLabels)
        return Error{&errors::kNoLabels, {}, chosen};
    return tree;
}

} // namespace merhan::corpus
