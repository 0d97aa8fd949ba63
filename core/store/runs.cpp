// SPDX-License-Identifier: Apache-2.0
#include "core/store/runs.h"

#include "core/store/copies.h"
#include "core/store/project_impl.h"
#include "core/store/reading.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace merhan::store {

namespace fs = std::filesystem;

namespace {

constexpr int kUnlabelled = -1;
constexpr const char *kSplits[] = {"test", "validation", "train"};

Split splitOf(std::string_view key)
{
    const auto *found = std::find(std::begin(kSplits), std::end(kSplits), key);
    return static_cast<Split>(found - std::begin(kSplits));
}

std::vector<double> numbersOf(std::span<const std::byte> bytes)
{
    std::vector<double> numbers(bytes.size() / sizeof(double));
    if (!numbers.empty())
        std::memcpy(numbers.data(), bytes.data(), numbers.size() * sizeof(double));
    return numbers;
}

Result<std::vector<RunRow>> select(const Project &project, const std::string &rest,
                                   const std::string &name)
{
    Statement all(project.database(),
                  "SELECT run, name, note, folder, relative_folder, config, metrics, protocol,"
                  " leakage, data_version, label_set, source, classes, started_at, finished_at,"
                  " state, ingested_at_ms,"
                  " (SELECT count(*) FROM predictions p WHERE p.run = r.run),"
                  " (SELECT count(DISTINCT fold) FROM predictions p WHERE p.run = r.run),"
                  " (SELECT count(DISTINCT seed) FROM predictions p WHERE p.run = r.run)"
                  " FROM runs r"
                      + rest + " ORDER BY started_at, run");
    if (!rest.empty())
        all.bind(name);
    std::vector<RunRow> rows;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return rows;
        RunRow &row = rows.emplace_back();
        row.number = all.integer(0);
        row.name = all.view(1);
        row.note = all.view(2);
        row.folder = all.text(3);
        std::error_code ignored;
        row.folderThere = fs::is_directory(row.folder, ignored);
        if (!row.folderThere && !all.view(4).empty()) {
            const fs::path beside = (project.file().parent_path() / all.text(4)).lexically_normal();
            if (fs::is_directory(beside, ignored)) {
                row.folder = beside;
                row.folderThere = true;
            }
        }
        row.configJson = all.view(5);
        row.metricsJson = all.view(6);
        row.protocol = all.view(7);
        row.leakage = all.view(8);
        row.dataVersion = all.view(9);
        row.labelSet = all.view(10);
        row.source = all.view(11);
        const auto classes = nlohmann::json::parse(all.view(12), nullptr, false);
        if (classes.is_array())
            for (const auto &one : classes)
                row.classes.push_back(one.is_string() ? one.get<std::string>() : one.dump());
        row.startedAt = all.view(13);
        row.finishedAt = all.view(14);
        row.state = all.view(15);
        row.ingestedAtMs = all.integer(16);
        row.predictions = all.number(17);
        row.folds = all.number(18);
        row.seeds = all.number(19);
    }
}

Result<void> changeRun(Project &project, const char *sql, const std::string &value,
                       const std::string &name)
{
    if (auto may = writable(project); !may)
        return may;
    const auto run = findRun(project, name);
    if (!run)
        return run.error();
    return Statement(project.database(), sql).run(value, run->number);
}

} // namespace

const char *keyOf(Split split)
{
    return kSplits[static_cast<std::size_t>(split)];
}

Result<std::vector<RunRow>> runs(const Project &project)
{
    return select(project, "", "");
}

Result<RunRow> findRun(const Project &project, const std::string &name)
{
    auto found = select(project, " WHERE name = ?", name);
    if (!found)
        return found.error();
    if (!found->empty())
        return std::move(found->front());
    std::string names;
    if (const auto all = runs(project))
        for (const auto &run : *all)
            names += (names.empty() ? "" : ", ") + run.name;
    return Error{&errors::kNoRun, {name, names.empty() ? "none" : names}, project.file(), 0};
}

Result<void> renameRun(Project &project, const std::string &name, const std::string &newName)
{
    if (name == newName)
        return {};
    const auto taken = select(project, " WHERE name = ?", newName);
    if (!taken)
        return taken.error();
    if (!taken->empty())
        return Error{&errors::kRunExists, {newName}, project.file(), 0};
    return changeRun(project, "UPDATE runs SET name = ? WHERE run = ?", newName, name);
}

Result<void> setRunNote(Project &project, const std::string &name, const std::string &note)
{
    return changeRun(project, "UPDATE runs SET note = ? WHERE run = ?", note, name);
}

Result<void> removeRun(Project &project, const std::string &name)
{
    if (auto may = writable(project); !may)
        return may;
    const auto run = findRun(project, name);
    if (!run)
        return run.error();
    if (const auto copy = backUp(project, "before-deletion"); !copy)
        return copy.error();
    return Statement(project.database(), "DELETE FROM runs WHERE run = ?").run(run->number);
}

Result<protocol::Predictions> runPredictions(const Project &project, const std::string &name)
{
    Transaction transaction(project.database(), Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto run = findRun(project, name);
    if (!run)
        return run.error();
    protocol::Predictions predictions;
    predictions.classes = run->classes;
    Statement all(project.database(),
                  "SELECT u.id, c.name, u.session, u.dialog, u.speaker, u.start_seconds,"
                  " u.end_seconds, u.transcript, p.gold, p.probabilities, p.split, p.fold, p.seed"
                  " FROM predictions p JOIN utterances u USING (utterance)"
                  " JOIN corpora c USING (corpus) WHERE p.run = ?"
                  " ORDER BY c.name, u.position, u.utterance, p.fold, p.seed");
    all.bind(run->number);
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return predictions;
        protocol::PredictionRow &row = predictions.rows.emplace_back();
        row.utterance = all.view(0);
        row.corpus = all.view(1);
        row.session = all.view(2);
        row.dialog = all.view(3);
        row.speaker = all.view(4);
        row.startSeconds = all.real(5);
        row.endSeconds = all.real(6);
        row.transcript = all.view(7);
        const auto gold = static_cast<std::size_t>(all.integer(8));
        if (!all.isNull(8) && gold < run->classes.size())
            row.gold = run->classes[gold];
        row.probabilities = numbersOf(all.blob(9));
        const int predicted = protocol::argmax(row.probabilities);
        if (predicted >= 0 && static_cast<std::size_t>(predicted) < run->classes.size())
            row.predicted = run->classes[static_cast<std::size_t>(predicted)];
        row.entropy = protocol::entropyOf(row.probabilities);
        row.split = all.view(10);
        if (all.number(11) >= 0) {
            row.fold = all.number(11);
            row.seed = static_cast<std::uint64_t>(all.integer(12));
        }
        row.run = run->name;
        row.protocol = run->protocol;
    }
}

namespace {

/// The answers of one utterance, as they come, to what is shown of it.
class Mean {
public:
    void add(Split split, const std::vector<double> &probabilities, int gold)
    {
        if (m_count > 0 && split > m_shown.split)
            return; // a model that knows it better says nothing beside one that knows it less
        if (m_count == 0 || split < m_shown.split) {
            m_shown.split = split;
            m_shown.probabilities.assign(probabilities.size(), 0);
            m_count = 0;
        }
        for (std::size_t i = 0; i < std::min(probabilities.size(), m_shown.probabilities.size());
             ++i)
            m_shown.probabilities[i] += probabilities[i];
        m_shown.gold = gold == kUnlabelled ? std::nullopt : std::optional(gold);
        ++m_count;
    }
    Shown take(std::int64_t utterance)
    {
        for (double &p : m_shown.probabilities)
            p /= m_count;
        m_shown.utterance = utterance;
        m_shown.predicted = protocol::argmax(m_shown.probabilities);
        if (m_shown.predicted >= 0)
            m_shown.confidence = m_shown.probabilities[static_cast<std::size_t>(m_shown.predicted)];
        return std::move(m_shown);
    }

private:
    Shown m_shown;
    int m_count = 0;
};

} // namespace

Result<std::vector<Shown>> shownPredictions(const Project &project, const std::string &name)
{
    const auto run = findRun(project, name);
    if (!run)
        return run.error();
    Statement all(project.database(), "SELECT utterance, split, gold, probabilities"
                                      " FROM predictions WHERE run = ? ORDER BY utterance");
    all.bind(run->number);
    std::vector<Shown> shown;
    std::int64_t current = 0;
    Mean mean;
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        const std::int64_t utterance = *more ? all.integer(0) : 0;
        if (utterance != current && current != 0) {
            shown.push_back(mean.take(current));
            mean = Mean();
        }
        current = utterance;
        if (!*more)
            return shown;
        mean.add(splitOf(all.view(1)), numbersOf(all.blob(3)),
                 all.isNull(2) ? kUnlabelled : all.number(2));
    }
}

std::string TodaysAnswers::sentence() const
{
    return std::to_string(changed) + (changed == 1 ? " label" : " labels") + " changed since, "
           + std::to_string(changedModelInView) + " of them with the model's answer in view";
}

Result<TodaysAnswers> todaysAnswers(const Project &project, const std::string &name)
{
    Database &database = project.database();
    Transaction transaction(database, Transaction::Kind::Read);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto run = findRun(project, name);
    if (!run)
        return run.error();
    const auto source = LabelSource::parse(run->source);
    if (!source)
        return source.error();
    const auto labelSet = corpus::LabelSet::parse(run->labelSet);
    if (!labelSet)
        return labelSet.error();
    const auto who = correctors(project);
    if (!who)
        return who.error();
    const auto rows = readRows(database, {});
    if (!rows)
        return rows.error();
    std::unordered_map<std::int64_t, ClassAnswer> today;
    for (const auto &row : *rows)
        if (!row.vanished)
            today.emplace(row.number, classOf(row, *source, *who, *labelSet));

    TodaysAnswers answers;
    answers.classes = run->classes;
    std::unordered_set<std::int64_t> compared;
    Statement all(database, "SELECT utterance, fold, seed, gold, probabilities FROM predictions"
                            " WHERE run = ? AND split = 'test' ORDER BY utterance, fold, seed");
    all.bind(run->number);
    for (;;) {
        const auto more = all.step();
        if (!more)
            return more.error();
        if (!*more)
            return answers;
        const std::int64_t number = all.integer(0);
        const auto found = today.find(number);
        if (found == today.end())
            continue;
        const auto &now = found->second;
        const int then = all.isNull(3) ? kUnlabelled : all.number(3);
        if (compared.insert(number).second && now.classIndex.value_or(kUnlabelled) != then) {
            ++answers.changed;
            if (now.label.modelInView)
                ++answers.changedModelInView;
        }
        if (!now.classIndex)
            continue;
        answers.utterances.push_back(number);
        answers.folds.push_back(all.number(1));
        answers.seeds.push_back(static_cast<std::uint64_t>(all.integer(2)));
        answers.truth.push_back(*now.classIndex);
        answers.probabilities.push_back(numbersOf(all.blob(4)));
        answers.predicted.push_back(protocol::argmax(answers.probabilities.back()));
    }
}

} // namespace merhan::store
