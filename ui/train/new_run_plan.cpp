// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_plan.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace merhan::train {

/// The data set of a label source and label set, and its groups: the costly part, the same for
/// whatever is split in whatever way.
struct RunPlanner::Labels {
    std::string of; ///< what it was made from
    protocol::Dataset dataset;
    QStringList sessions;
    int speakers = 0;
};

namespace {

/// What planning needs of the session, copied on the UI thread: the rows are shared, not copied.
struct Project {
    common::Rows rows;
    store::Correctors correctors;
    std::map<std::string, std::string> roots;
};

Project projectOf(const common::ProjectData &data)
{
    Project project{data.rows, data.correctors, {}};
    for (const store::CorpusRow &corpus : data.info.corpora) {
        const auto found = data.roots.find(corpus.name);
        project.roots[corpus.name] =
            (found != data.roots.end() ? found->second : corpus.root).string();
    }
    return project;
}

Result<protocol::Dataset> datasetOf(const Project &project, const protocol::RunConfig &config)
{
    const auto classes = corpus::LabelSet::parse(config.classes);
    if (!classes)
        return classes.error();
    const auto source = store::LabelSource::parse(config.labels);
    if (!source)
        return source.error();
    protocol::Dataset dataset;
    dataset.labelSet = classes->spec();
    dataset.classes = classes->classes();
    dataset.source = source->text();
    dataset.corpusRoots = project.roots;
    dataset.items.reserve(project.rows.size());
    for (const auto &row : project.rows)
        if (!row->vanished)
            dataset.items.push_back(store::itemOf(*row, *source, project.correctors, *classes));
    return dataset;
}

/// The folds of a split, which say how many groups there are and what they are called.
std::vector<protocol::Fold> foldsBy(const char *protocol, const protocol::Dataset &dataset,
                                    const protocol::RunConfig &like)
{
    protocol::RunConfig config;
    config.streams = like.streams;
    config.protocol = protocol;
    config.validation = "none";
    auto plan = protocol::planFolds(dataset, config, 1);
    return plan ? std::move(plan->folds) : std::vector<protocol::Fold>();
}

std::string labelsKey(const protocol::RunConfig &config, int rows)
{
    return config.labels + '\n' + config.classes + '\n'
           + (config.streams == "text" ? "text" : "audio") + '\n' + std::to_string(rows);
}

} // namespace

RunPlanner::RunPlanner(common::Session *session, QObject *parent)
    : QObject(parent), m_session(session)
{
    const auto changed = [this] { ++m_rows; };
    connect(session, &common::Session::rowsChanged, this, changed);
    connect(session, &common::Session::reloaded, this, changed);
    connect(session, &common::Session::opened, this, changed);
}

void RunPlanner::plan(const protocol::RunConfig &config, const std::filesystem::path &runFolder,
                      std::int64_t textWidth)
{
    m_next = Question{config, runFolder, textWidth};
    if (!m_busy)
        begin();
}

void RunPlanner::begin()
{
    if (!m_next || !m_session->isOpen())
        return;
    m_busy = true;
    const Question question = *std::exchange(m_next, std::nullopt);
    const std::string key = labelsKey(question.config, m_rows);
    struct Answer {
        std::shared_ptr<const Labels> labels;
        std::shared_ptr<RunPlan> plan;
    };
    auto work = [question, key, project = projectOf(m_session->data()), known = m_labels]() {
        Answer answer{known, std::make_shared<RunPlan>()};
        if (!known || known->of != key) {
            answer.labels.reset();
            auto dataset = datasetOf(project, question.config);
            if (!dataset) {
                answer.plan->error = dataset.error();
                return answer;
            }
            auto labels = std::make_shared<Labels>();
            labels->of = key;
            labels->dataset = *std::move(dataset);
            for (const auto &fold : foldsBy("loso", labels->dataset, question.config))
                labels->sessions << QString::fromStdString(fold.name.substr(8)); // "session 5"
            labels->speakers = static_cast<int>(
                foldsBy("loso-speaker", labels->dataset, question.config).size());
            answer.labels = std::move(labels);
        }
        RunPlan &plan = *answer.plan;
        const protocol::Dataset &dataset = answer.labels->dataset;
        plan.classes = dataset.classes;
        plan.perClass = dataset.countsByClass();
        plan.labelled = dataset.labelled();
        plan.utterances = static_cast<std::int64_t>(dataset.items.size());
        plan.sessions = answer.labels->sessions;
        plan.speakers = answer.labels->speakers;
        auto run = store::planRun(dataset, question.config);
        if (!run) {
            plan.error = run.error();
            return answer;
        }
        plan.space = store::spaceFor(question.runFolder, *run, question.textWidth);
        plan.run = std::make_shared<const store::PlannedRun>(*std::move(run));
        return answer;
    };
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, key] {
        watcher->deleteLater();
        Answer answer = watcher->result();
        m_labels = answer.labels;
        m_busy = false;
        ++m_answer;
        if (m_next) { // what was asked is out of date
            begin();
            return;
        }
        if (m_missing && m_missingFor == key) {
            answer.plan->missing = m_missing->missing;
            answer.plan->missingError = m_missing->missingError;
        }
        const bool look = answer.plan->run && !(m_missing && m_missingFor == key);
        Q_EMIT planned(answer.plan);
        if (look)
            lookForRecordings(answer.plan);
    });
    watcher->setFuture(QtConcurrent::run(work));
}

/// A shared disk may take seconds to answer for ten thousand files: nobody waits for it here.
void RunPlanner::lookForRecordings(const std::shared_ptr<RunPlan> &plan)
{
    const std::string key = labelsKey(plan->run->config, m_rows);
    auto *watcher = new QFutureWatcher<std::shared_ptr<RunPlan>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, key, answer = m_answer] {
                watcher->deleteLater();
                const auto whole = watcher->result();
                m_missing = whole;
                m_missingFor = key;
                if (answer == m_answer)
                    Q_EMIT planned(whole);
            });
    watcher->setFuture(QtConcurrent::run([plan = *plan] {
        auto whole = std::make_shared<RunPlan>(plan);
        if (auto missing = store::missingRecordings(*whole->run))
            whole->missing = *std::move(missing);
        else
            whole->missingError = missing.error();
        return whole;
    }));
}

} // namespace merhan::train
