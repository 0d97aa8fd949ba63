// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real worker, on words alone and 60 utterances: what the fake one can't show, that a run goes
// on after its worker and its studio were killed in the middle.
#include "tests/ui/train/some_runs.h"

#include "core/store/make_run.h"
#include "core/store/runs.h"
#include "core/text/encoder_folders.h"
#include "ui/train/runs.h"

#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>

using namespace merhan;
using namespace merhan::train;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWaitMs = 120'000; // the worker loads torch, and the machine may be busy

} // namespace

class TestRealRun : public QObject {
    Q_OBJECT

    std::unique_ptr<ProjectWithRuns> m_project;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<common::Session> m_session;
    std::unique_ptr<Runs> m_runs;
    QString m_run;

    void open()
    {
        m_runs.reset();
        m_session = std::make_unique<common::Session>();
        m_runs = std::make_unique<Runs>(common::Studio{m_session.get(), m_settings.get()});
        m_runs->setOptions({50ms, 200ms});
        m_session->open(QString::fromStdString(m_project->file().string()));
    }
    Look look() const
    {
        const RunEntry *entry = m_runs->find(m_run);
        return entry ? entry->look() : Look::NotBegun;
    }
    std::size_t epochs() const
    {
        std::size_t count = 0;
        if (const RunEntry *entry = m_runs->find(m_run))
            for (const auto &[which, fold] : entry->progress().folds)
                count += fold.epochs.size();
        return count;
    }
    std::int64_t process() const
    {
        const auto holder =
            protocol::readLock(protocol::RunFolder(m_run.toStdString()).lock());
        return holder ? holder->processId : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString built = QStringLiteral(MERHAN_BINARY_DIR "/bin/merhan-worker");
        if (qEnvironmentVariableIsEmpty("MERHAN_WORKER") && QFileInfo(built).isExecutable())
            qputenv("MERHAN_WORKER", QFile::encodeName(built));
        if (!QFileInfo(qEnvironmentVariable("MERHAN_WORKER")).isExecutable())
            QSKIP(qPrintable(u"no worker: neither %1 nor MERHAN_WORKER is there"_s.arg(built)));
        const auto encoder = text::locateEncoder({});
        if (!encoder)
            QSKIP(qPrintable(u"no encoder: "_s + QString::fromStdString(sentence(encoder))));
        m_project = std::make_unique<ProjectWithRuns>();
        m_settings = std::make_unique<QSettings>(
            QString::fromStdString((m_project->folder() / "settings.ini").string()),
            QSettings::IniFormat);
        protocol::RunConfig config;
        config.streams = "text";
        config.protocol = "session:5";
        config.epochs = 30;
        config.patience = 0;
        config.batch = 8;
        config.device = "cpu";
        config.threads = 1;
        const auto run = store::makeRun(m_project->file(), config, m_project->runs() / "words", {},
                                        {}, {});
        VERIFY_RESULT(run);
        m_run = QString::fromStdString(std::filesystem::canonical(run->root()).string());
    }

    void theWorkerKilledInTheMiddleResumes()
    {
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->find(m_run), kWaitMs);
        m_runs->start(m_run);
        QTRY_VERIFY2_WITH_TIMEOUT(look() == Look::Running && epochs() >= 2,
                                  qPrintable(m_runs->find(m_run)->startProblem), kWaitMs);
        QCOMPARE(::kill(static_cast<pid_t>(process()), SIGKILL), 0);
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(look(), Look::Died, kWaitMs);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        const std::size_t before = epochs();
        m_runs->start(m_run);
        QTRY_VERIFY2_WITH_TIMEOUT(look() == Look::Running && epochs() > before,
                                  qPrintable(m_runs->find(m_run)->startProblem), kWaitMs);
        m_runs->send(m_run, u"stop"_s);
        QTRY_COMPARE_WITH_TIMEOUT(look(), Look::Stopped, kWaitMs);
    }

    void studioAndWorkerKilledItFinishesAllTheSame()
    {
        if (!m_runs)
            QSKIP("no run");
        m_runs.reset();
        QProcess studio;
        studio.start(QStringLiteral(MERHAN_STARTER),
                     {QString::fromStdString(m_project->file().string()), m_run});
        QVERIFY(studio.waitForStarted());
        while (!studio.readAllStandardOutput().contains("begun"))
            QVERIFY(studio.waitForReadyRead(kWaitMs));
        studio.kill();
        QVERIFY(studio.waitForFinished());
        open();
        QTRY_COMPARE_WITH_TIMEOUT(look(), Look::Running, kWaitMs);
        const std::size_t before = epochs();
        QTRY_VERIFY_WITH_TIMEOUT(epochs() > before, kWaitMs); // it goes on without who began it
        m_runs.reset();
        QCOMPARE(::kill(static_cast<pid_t>(process()), SIGKILL), 0);
        open();
        QTRY_COMPARE_WITH_TIMEOUT(look(), Look::Died, kWaitMs);
        m_runs->start(m_run);
        QTRY_COMPARE_WITH_TIMEOUT(look(), Look::Finished, kWaitMs);
        QCOMPARE(epochs(), std::size_t{30});
        QTRY_VERIFY_WITH_TIMEOUT(m_runs->find(m_run)->row, kWaitMs); // the project has it
    }
};

QTEST_GUILESS_MAIN(TestRealRun)
#include "tst_real_run.moc"
