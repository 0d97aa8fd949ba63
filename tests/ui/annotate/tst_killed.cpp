// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/corpus/labels.h"
#include "tests/core/store/small_project.h"

#include <QProcess>
#include <QRandomGenerator>

#include <map>

using namespace merhan;

class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void losesAndDoublesNothing();
};

/// The page, labelling at full speed, is killed twenty times (MERHAN_KILLS says another number), at
/// random moments. The file must have every key whose "saved" was heard, none that wasn't sent,
/// each once and each its own label.
void TestKilled::losesAndDoublesNothing()
{
    constexpr int kUtterances = 1500;
    const int kills = qEnvironmentVariable("MERHAN_KILLS", QStringLiteral("20")).toInt();
    QVERIFY(kills > 0);
    Folder folder;
    const auto file = folder / "p.merhan";
    std::vector<std::int64_t> numbers;
    {
        auto project = store::Project::create(file);
        VERIFY_RESULT(project);
        VERIFY_RESULT(store::importCorpus(*project, smallCorpus(kUtterances, folder.path()), "{}"));
        const auto rows = store::utterances(*project);
        VERIFY_RESULT(rows);
        for (const store::UtteranceRow &row : *rows)
            numbers.push_back(row.number);
    }
    int killedWhileTyping = 0, onTheWay = 0, there = 0;
    std::size_t allKeys = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString annotator = QStringLiteral("R%1").arg(kill);
        QProcess labeller;
        labeller.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        labeller.start(QStringLiteral(LABELLER),
                       {QString::fromStdString(file.string()), annotator});
        QVERIFY(labeller.waitForStarted());
        // By what it has done and not by the clock alone, so that a busy machine sees it typing, too.
        const auto saves = static_cast<qsizetype>(QRandomGenerator::global()->bounded(60U));
        QByteArray heard;
        while (heard.count("saved ") < saves || heard.isEmpty()) {
            QVERIFY(labeller.waitForReadyRead(20'000));
            heard += labeller.readAllStandardOutput();
        }
        QTest::qSleep(static_cast<int>(QRandomGenerator::global()->bounded(25U)));
        labeller.kill();
        QVERIFY(labeller.waitForFinished());
        heard += labeller.readAllStandardOutput();
        killedWhileTyping += labeller.exitStatus() == QProcess::CrashExit;
        int sent = 0, saved = 0;
        for (const QByteArray &line : heard.split('\n')) {
            sent += line.startsWith("sent ");
            saved += line.startsWith("saved ");
        }

        auto project = store::Project::open(file);
        VERIFY_RESULT(project);
        const auto all = store::allAnnotations(*project);
        VERIFY_RESULT(all);
        std::vector<store::Annotation> keys;
        for (const store::Annotation &annotation : *all)
            if (annotation.annotator == annotator.toStdString())
                keys.push_back(annotation);
        const auto what = QStringLiteral("kill %1: %2 sent, %3 saved, %4 in the file")
                              .arg(kill).arg(sent).arg(saved).arg(keys.size()).toUtf8();
        QVERIFY2(static_cast<int>(keys.size()) >= saved, what.constData());
        QVERIFY2(static_cast<int>(keys.size()) <= sent, what.constData());
        for (std::size_t i = 0; i < keys.size(); ++i) { // in order, so none is doubled or left out
            QVERIFY2(keys[i].utterance == numbers[i], what.constData());
            QVERIFY2(keys[i].value
                         == store::Value(std::vector<std::string>{
                             std::string(corpus::kLabelKeys[i % 10])}),
                     what.constData());
        }
        allKeys += keys.size();
        onTheWay += sent - saved;
        there += static_cast<int>(keys.size()) - saved;
        qInfo("%s", what.constData());
    }
    QVERIFY2(killedWhileTyping >= kills / 2, "it was ready before it was killed");
    QVERIFY(allKeys > 0);
    qInfo("%d kills, %d of them while it typed: %zu keys in the file, all in order, none doubled; "
          "of %d keys that were on the way %d had come to the file",
          kills, killedWhileTyping, allKeys, onTheWay, there);
}

QTEST_GUILESS_MAIN(TestKilled)
#include "tst_killed.moc"
