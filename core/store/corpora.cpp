// SPDX-License-Identifier: Apache-2.0
#include "core/store/corpora.h"

#include "core/store/project_impl.h"

#include <nlohmann/json.hpp>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

Error noCorpus(const Project &project, const std::string &corpus)
{
    std::string names;
    Statement all(project.database(), "SELECT name FROM corpora ORDER BY name");
    for (auto row = all.step(); row && *row; row = all.step())
        names += (names.empty() ? "" : ", ") + all.text(0);
    return Error{&errors::kNoCorpus, {corpus, names.empty() ? "none" : names}, project.file(), 0};
}

struct Stored {
    std::int64_t number = 0;
    fs::path root, relativeRoot;
};

Result<Stored> find(const Project &project, const std::string &corpus)
{
    Statement one(project.database(),
                  "SELECT corpus, root, relative_root FROM corpora WHERE name = ?");
    const auto row = one.bind(corpus).step();
    if (!row)
        return row.error();
    if (!*row)
        return noCorpus(project, corpus);
    return Stored{one.integer(0), one.text(1), one.text(2)};
}

/// The place of a corpus now, "" when it is nowhere.
fs::path place(const Project &project, const fs::path &root, const fs::path &relativeRoot)
{
    std::error_code ignored;
    if (fs::is_directory(root, ignored))
        return root;
    if (!relativeRoot.empty()) {
        const fs::path beside = (project.file().parent_path() / relativeRoot).lexically_normal();
        if (fs::is_directory(beside, ignored))
            return beside;
    }
    return {};
}

} // namespace

Result<std::vector<CorpusRow>> corpora(const Project &project)
{
    Statement all(project.database(),
                  "SELECT name, format, root, relative_root, imported_at_ms,"
                  " (SELECT count(*) FROM utterances u WHERE u.corpus = c.corpus),"
                  " (SELECT count(*) FROM utterances u WHERE u.corpus = c.corpus AND vanished)"
                  " FROM corpora c ORDER BY name");
    std::vector<CorpusRow> rows;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        rows.push_back({all.text(0), all.text(1), all.text(2), all.text(3), all.integer(4),
                        all.number(5), all.number(6)});
    }
}

Result<std::vector<ImportProblem>> importProblems(const Project &project, const std::string &corpus)
{
    const auto stored = find(project, corpus);
    if (!stored)
        return stored.error();
    Statement all(project.database(),
                  "SELECT kind, english, arguments, file, line, utterance, action"
                  " FROM import_problems WHERE corpus = ? ORDER BY place");
    all.bind(stored->number);
    std::vector<ImportProblem> problems;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return problems;
        const auto arguments = nlohmann::json::parse(all.view(2), nullptr, false);
        ImportProblem &problem = problems.emplace_back();
        problem.key = all.view(0);
        problem.english = all.view(1);
        if (arguments.is_array())
            for (const auto &argument : arguments)
                problem.arguments.push_back(argument.is_string() ? argument.get<std::string>()
                                                                 : argument.dump());
        problem.file = all.view(3);
        problem.line = all.number(4);
        problem.utterance = all.view(5);
        problem.action = all.view(6);
    }
}

Result<std::string> importReportJson(const Project &project, const std::string &corpus)
{
    const auto stored = find(project, corpus);
    if (!stored)
        return stored.error();
    const auto report = project.database().text("SELECT report FROM corpora WHERE corpus = "
                                                + std::to_string(stored->number));
    if (!report)
        return report.error();
    return report->value_or("{}");
}

Result<fs::path> resolveRoot(const Project &project, const std::string &corpus)
{
    const auto stored = find(project, corpus);
    if (!stored)
        return stored.error();
    const fs::path root = place(project, stored->root, stored->relativeRoot);
    if (root.empty())
        return Error{&errors::kCorpusMissing, {corpus, shown(stored->root)}, project.file(), 0};
    return root;
}

Result<std::map<std::string, fs::path>> resolveRoots(const Project &project)
{
    const auto all = corpora(project);
    if (!all)
        return all.error();
    std::map<std::string, fs::path> roots;
    for (const auto &corpus : *all)
        if (fs::path root = place(project, corpus.root, corpus.relativeRoot); !root.empty())
            roots.emplace(corpus.name, std::move(root));
    return roots;
}

Result<void> locateCorpus(Project &project, const std::string &corpus, const fs::path &root)
{
    if (auto may = writable(project); !may)
        return may;
    const auto stored = find(project, corpus);
    if (!stored)
        return stored.error();
    std::error_code failed;
    // Recordings from all over the corpus: a session that was left behind doesn't speak against it.
    Statement some(project.database(),
                   "SELECT wav FROM utterances WHERE corpus = ?1 AND wav <> '' AND position %"
                   " (1 + (SELECT count(*) FROM utterances WHERE corpus = ?1) / 200) = 0");
    some.bind(stored->number);
    bool any = false;
    std::string looked;
    for (auto row = some.step(); !any; row = some.step()) {
        if (!row)
            return row.error();
        if (!*row)
            break;
        looked = some.text(0);
        any = fs::is_regular_file(root / looked, failed);
    }
    some.reset();
    if (!fs::is_directory(root, failed) || (!looked.empty() && !any))
        return Error{&errors::kNotThere, {corpus, looked}, root, 0};
    const fs::path absolute = fs::weakly_canonical(root, failed);
    return Statement(project.database(),
                     "UPDATE corpora SET root = ?, relative_root = ? WHERE corpus = ?")
        .run(absolute.string(), relativeTo(absolute, project.file()), stored->number);
}

} // namespace merhan::store
