// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/atomic_file.h"
#include "core/store/make_run.h"
#include "small_project.h"

using namespace merhan;
using namespace merhan::store;

class TestMakeRun : public QObject {
    Q_OBJECT

    Folder m_folder;

    std::filesystem::path file() const { return m_folder / "X.merhan"; }
    Result<PlannedRun> planned(const protocol::RunConfig &config) const
    {
        const auto project = Project::open(file(), Mode::ReadOnly);
        if (!project)
            return project.error();
        auto dataset = makeSnapshot(*project, config);
        if (!dataset)
            return dataset.error();
        return planRun(*std::move(dataset), config);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto project = Project::create(file());
        VERIFY_RESULT(project);
        auto corpus = smallCorpus(60, m_folder / "corpus");
        for (const auto &u : corpus.utterances)
            m_folder.write(("corpus/" + u.wav).c_str(), "sound");
        VERIFY_RESULT(importCorpus(*project, corpus, "test"));
        m_folder.write("encoder/config.json", "{}");
    }

    void aFolderIsReadyForTheWorker()
    {
        protocol::RunConfig config;
        config.protocol = "loso";
        config.epochs = 3;
        std::vector<std::string> stages;
        const auto run = makeRun(file(), config, m_folder / "X.runs" / "first", "Try it.", {},
                                 [&](std::int64_t, std::int64_t, const char *what) {
                                     stages.emplace_back(what);
                                 });
        VERIFY_RESULT(run);
        QCOMPARE(stages.size(), std::size_t{4});
        const auto read = protocol::readConfig(run->config(), {});
        VERIFY_RESULT(read);
        QVERIFY(*read == config);
        const auto dataset = protocol::readDataset(run->dataset());
        VERIFY_RESULT(dataset);
        const auto plan = planned(config);
        VERIFY_RESULT(plan);
        QCOMPARE(protocol::dataVersion(*dataset), protocol::dataVersion(plan->dataset));
        QCOMPARE(*protocol::readWhole(run->note()), std::string("Try it.\n"));
        const auto again = makeRun(file(), config, run->root(), {}, {}, {});
        QVERIFY(mentions(again, "no run is written over it"));
    }

    void foldersAreWrittenInFull()
    {
        const auto before = std::filesystem::current_path();
        std::filesystem::current_path(m_folder.path());
        protocol::RunConfig config;
        config.encoder = "encoder";
        config.init = "a-name"; // no folder: left as it is
        const auto plan = planned(config);
        std::filesystem::current_path(before);
        VERIFY_RESULT(plan);
        QCOMPARE(std::filesystem::path(plan->config.encoder), m_folder / "encoder");
        QCOMPARE(plan->config.init, std::string("a-name"));
    }

    void missingRecordingsAreCounted()
    {
        const auto plan = planned({});
        VERIFY_RESULT(plan);
        QCOMPARE(missingRecordings(*plan)->count, 0);
        PlannedRun other = *plan;
        std::filesystem::rename(m_folder / "corpus/Session1", m_folder / "gone");
        const auto some = missingRecordings(other);
        other.dataset.corpusRoots["Small"] = "/nowhere";
        const auto all = missingRecordings(other);
        other.config.streams = "text";
        const auto text = missingRecordings(other);
        std::filesystem::rename(m_folder / "gone", m_folder / "corpus/Session1");
        VERIFY_RESULT(some);
        QCOMPARE(some->count, 10); // five of its six are labelled, in two rounds of sessions
        QVERIFY(!all && all.error().is(store::errors::kAllWavsMissing));
        VERIFY_RESULT(text);
        QCOMPARE(text->count, 0);
    }

    void whatCantRunLeavesNothing()
    {
        protocol::RunConfig config;
        config.protocol = "session:9";
        QVERIFY(mentions(makeRun(file(), config, m_folder / "no", {}, {}, {}), "no session '9'"));
        config.protocol = "loso";
        config.heads = 3;
        QVERIFY(mentions(makeRun(file(), config, m_folder / "no", {}, {}, {}), "heads can't be"));
        config.heads = 4;
        std::stop_source stop;
        const auto stopped =
            makeRun(file(), config, m_folder / "no", {}, stop.get_token(),
                    [&](std::int64_t done, std::int64_t, const char *) {
                        if (done == 2)
                            stop.request_stop();
                    });
        QVERIFY(!stopped && stopped.error().is(merhan::errors::kCancelled));
        QVERIFY(!std::filesystem::exists(m_folder / "no"));
    }

    void spaceIsAskedWhereTheRunWillLie()
    {
        const auto plan = planned({});
        VERIFY_RESULT(plan);
        const RunSpace space = spaceFor(m_folder / "not" / "yet", *plan);
        QCOMPARE(space.where, m_folder.path());
        QVERIFY(space.freeBytes && *space.freeBytes > 0);
        QVERIFY(space.needed.most > space.needed.kept && space.needed.kept > 1'000'000);
        RunSpace full = space;
        full.freeBytes = space.needed.most - 1;
        QVERIFY(!full.enough());
        const auto name = freeRunFolder(m_folder.path());
        std::filesystem::create_directory(name);
        QVERIFY(freeRunFolder(m_folder.path()) != name);
    }
};

QTEST_GUILESS_MAIN(TestMakeRun)
#include "tst_make_run.moc"
