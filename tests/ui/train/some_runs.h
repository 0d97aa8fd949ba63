// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/dataset.h"
#include "core/protocol/run_folder.h"
#include "core/store/project.h"
#include "core/store/snapshot.h"
#include "tests/core/store/small_project.h"

#include <QFile>
#include <QString>

#include <csignal>

/// A project of 60 utterances with runs in X.runs, which fake_worker follows by their scripts.
class ProjectWithRuns {
public:
    ProjectWithRuns()
    {
        auto project = merhan::store::Project::create(file());
        VERIFY_RESULT(project);
        VERIFY_RESULT(merhan::store::importCorpus(*project, smallCorpus(60, m_folder.path()),
                                                  "test"));
        auto dataset = merhan::store::makeSnapshot(
            *project, *merhan::corpus::LabelSet::parse("four"), {});
        VERIFY_RESULT(dataset);
        m_dataset = *std::move(dataset);
        std::filesystem::create_directories(runs());
    }
    /// No worker outlives its test.
    ~ProjectWithRuns()
    {
        for (const auto &entry : std::filesystem::directory_iterator(runs()))
            if (const auto holder = merhan::protocol::readLock(
                    merhan::protocol::RunFolder(entry.path()).lock());
                holder && holder->processId > 1 && isFake(holder->processId))
                ::kill(static_cast<pid_t>(holder->processId), SIGKILL);
    }

    std::filesystem::path file() const { return m_folder / "X.merhan"; }
    std::filesystem::path runs() const { return m_folder / "X.runs"; }
    std::filesystem::path folder() const { return m_folder.path(); }
    const merhan::protocol::Dataset &dataset() const { return m_dataset; }

    /// As the dialog or the command line leaves it: config and data set, and the script.
    QString makeRun(const std::string &name, const std::string &script)
    {
        return makeRunAt(runs() / name, script);
    }
    QString makeRunAt(const std::filesystem::path &folder, const std::string &script)
    {
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "config.json") << R"({"preset": "merhan", "epochs": 12})";
        std::ofstream(folder / "script.txt") << script;
        [&] {
            VERIFY_RESULT(merhan::protocol::writeDataset(
                m_dataset, merhan::protocol::RunFolder(folder).dataset()));
        }();
        return QString::fromStdString(std::filesystem::canonical(folder).string());
    }
    static void touch(const QString &run, const char *name)
    {
        QFile file(run + u'/' + QLatin1String(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static bool isFake(std::int64_t process)
    {
        QFile line(QStringLiteral("/proc/%1/cmdline").arg(process));
        return line.open(QIODevice::ReadOnly) && line.readAll().contains("fake_worker");
    }

private:
    Folder m_folder;
    merhan::protocol::Dataset m_dataset;
};
