// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/shown_run.h"

#include "core/store/project.h"
#include "core/store/settings.h"
#include "ui/common/session.h"
#include "ui/common/text.h"
#include "ui/common/when_read.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace merhan::common {

namespace {

constexpr const char *kSetting = "shown_run"; ///< of the project: RunRow::number
constexpr const char *kFinished = "finished";

std::shared_ptr<const RunAnswers> answersOf(const store::RunRow &run,
                                            std::vector<store::Shown> &&shown)
{
    auto answers = std::make_shared<RunAnswers>();
    answers->run = run;
    if (auto set = corpus::LabelSet::parse(run.labelSet))
        answers->labelSet = *std::move(set);
    answers->byUtterance.reserve(shown.size());
    for (store::Shown &one : shown)
        answers->byUtterance.emplace(one.utterance, std::move(one));
    return answers;
}

/// Whether what is shown of it is still what is in the project.
bool same(const store::RunRow &a, const store::RunRow &b)
{
    return a.number == b.number && a.ingestedAtMs == b.ingestedAtMs && a.name == b.name;
}

} // namespace

const store::Shown *RunAnswers::of(std::int64_t utterance) const
{
    const auto found = byUtterance.find(utterance);
    return found == byUtterance.end() ? nullptr : &found->second;
}

std::string_view RunAnswers::classKey(int index) const
{
    return index >= 0 && index < static_cast<int>(run.classes.size())
               ? std::string_view(run.classes[static_cast<std::size_t>(index)])
               : std::string_view();
}

std::optional<bool> RunAnswers::agrees(const store::Shown &answer, std::string_view labelKey) const
{
    const auto label = labelSet ? labelSet->classOf(labelKey) : std::nullopt;
    if (!label || answer.predicted < 0)
        return std::nullopt;
    return *label == answer.predicted;
}

struct ShownRun::Looked {
    std::vector<store::RunRow> runs;
    std::optional<std::int64_t> remembered;
};

ShownRun::ShownRun(Session *session) : QObject(session), m_session(session)
{
    connect(session, &Session::opened, this, &ShownRun::look);
    connect(session, &Session::reloaded, this, &ShownRun::look);
    connect(session, &Session::runsChanged, this, &ShownRun::look);
    connect(session, &Session::closed, this, &ShownRun::forget);
}

const store::RunRow *ShownRun::run() const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [this](const auto &run) {
        return run.number == m_number;
    });
    return found == m_runs.end() ? nullptr : &*found;
}

QString ShownRun::name() const
{
    const store::RunRow *shown = run();
    return shown ? QString::fromStdString(shown->name) : QString();
}

void ShownRun::choose(const QString &name)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const auto &run) {
        return run.name == name.toStdString();
    });
    if (found == m_runs.end() || (m_chosen && found->number == m_number))
        return;
    m_number = found->number;
    m_chosen = true;
    // Not being able to write it costs a click the next time, so nothing is said.
    m_session->change(
        [number = m_number](store::Project &project) {
            return store::setSetting(project, kSetting, std::to_string(number));
        },
        [](const Result<void> &) {});
    Q_EMIT read();
    readAnswers();
}

void ShownRun::refresh()
{
    if (m_session->isOpen())
        look();
}

void ShownRun::look()
{
    const int looking = ++m_looking;
    using Read = std::shared_ptr<Result<Looked>>;
    auto reading = QtConcurrent::run([file = toPath(m_session->file())]() -> Read {
        const auto all = [&]() -> Result<Looked> {
            const auto project = store::Project::open(file, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            Looked looked;
            auto runs = store::runs(*project);
            if (!runs)
                return runs.error();
            looked.runs = *std::move(runs);
            const auto remembered = store::setting(*project, kSetting);
            if (!remembered)
                return remembered.error();
            if (*remembered)
                looked.remembered = std::strtoll((*remembered)->c_str(), nullptr, 10);
            return looked;
        };
        return std::make_shared<Result<Looked>>(all());
    });
    whenRead(this, reading, [this, looking](const Read &looked) {
        if (looking != m_looking)
            return;
        if (!*looked) {
            Q_EMIT failed(looked->error());
            return;
        }
        m_runs = std::move((*looked)->runs);
        if (!m_read && (*looked)->remembered) {
            m_number = *(*looked)->remembered;
            m_chosen = true;
        }
        m_read = true;
        if (!m_chosen || !run()) {
            m_chosen = false;
            m_number = m_runs.empty() ? 0 : m_runs.back().number;
            for (const store::RunRow &one : m_runs)
                if (one.state == kFinished)
                    m_number = one.number; // the newest of them is the last
        }
        Q_EMIT read();
        readAnswers();
    });
}

void ShownRun::readAnswers()
{
    const store::RunRow *shown = run();
    const int reading = ++m_reading; // what is being read may be another's
    if (shown && m_answers && same(m_answers->run, *shown))
        return;
    if (!shown) {
        if (std::exchange(m_answers, nullptr))
            Q_EMIT changed();
        return;
    }
    using Read = std::shared_ptr<Result<std::shared_ptr<const RunAnswers>>>;
    auto future = QtConcurrent::run([file = toPath(m_session->file()), run = *shown]() -> Read {
        const auto all = [&]() -> Result<std::shared_ptr<const RunAnswers>> {
            const auto project = store::Project::open(file, store::Mode::ReadOnly);
            if (!project)
                return project.error();
            auto answers = store::shownPredictions(*project, run.name);
            if (!answers)
                return answers.error();
            return answersOf(run, *std::move(answers));
        };
        return std::make_shared<Result<std::shared_ptr<const RunAnswers>>>(all());
    });
    whenRead(this, future, [this, reading](const Read &answers) {
        if (reading != m_reading)
            return;
        if (*answers)
            m_answers = **answers;
        else
            m_answers.reset();
        Q_EMIT changed();
        if (!*answers)
            Q_EMIT failed(answers->error());
    });
}

void ShownRun::forget()
{
    ++m_looking;
    ++m_reading;
    m_runs.clear();
    m_read = m_chosen = false;
    m_number = 0;
    const bool had = std::exchange(m_answers, nullptr) != nullptr;
    Q_EMIT read();
    if (had)
        Q_EMIT changed();
}

} // namespace merhan::common
