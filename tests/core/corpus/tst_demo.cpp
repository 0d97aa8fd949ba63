// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo.h"
#include "core/corpus/demo_errors.h"
#include "core/corpus/demo_prosody.h"
#include "core/corpus/demo_raters.h"
#include "core/corpus/demo_texts.h"

#include <QtTest>

#include <array>
#include <cmath>
#include <filesystem>
#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>

using namespace merhan;
using namespace merhan::corpus;
namespace fs = std::filesystem;

namespace {

std::string contents(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::map<std::string, std::string> tree(const fs::path &root)
{
    std::map<std::string, std::string> files;
    for (const auto &entry : fs::recursive_directory_iterator(root))
        if (entry.is_regular_file())
            files[entry.path().lexically_relative(root).generic_string()] = contents(entry.path());
    return files;
}

std::set<std::string> names(const fs::path &folder)
{
    std::set<std::string> found;
    for (const auto &entry : fs::directory_iterator(folder))
        found.insert(entry.path().filename().string());
    return found;
}

std::uint32_t number(const std::string &bytes, std::size_t at, int width)
{
    std::uint32_t value = 0;
    for (int i = width - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
    return value;
}

std::string sentence(const Result<DemoReport> &result)
{
    return result ? "" : inEnglish(result.error());
}

} // namespace

class TestDemo : public QObject {
    Q_OBJECT

    QTemporaryDir m_temporary;
    fs::path m_folder;
    fs::path m_corpus; ///< made once, empty without espeak-ng
    DemoReport m_report;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_temporary.isValid());
        m_folder = m_temporary.path().toStdString();
        if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
            return;
        QElapsedTimer clock;
        clock.start();
        const auto report = makeDemo(m_folder / "demo");
        QVERIFY2(report, sentence(report).c_str());
        QVERIFY2(clock.elapsed() < 60'000, "the demo corpus must be made in under a minute");
        m_report = *report;
        m_corpus = m_folder / "demo";
    }

    void textsAreFitForACorpus()
    {
        std::map<std::string_view, std::set<std::string_view>> said; // by code
        std::map<std::string_view, int> times;
        std::set<std::string> ids;
        std::map<int, std::set<std::string_view>> classes; // by session
        const std::regex name("[FM]_(impro0[1-8][ab]?|script0[1-3]_[1-3]b?)");
        for (const DemoDialog &dialog : demoDialogs()) {
            QVERIFY(std::regex_match(std::string(dialog.name), name));
            QVERIFY(ids.insert(std::to_string(dialog.session) + std::string(dialog.name)).second);
            QCOMPARE(dialog.name.find("script") != std::string_view::npos,
                     dialog.scenario == Scenario::Scripted);
            for (const DemoTurn &turn : dialog.turns) {
                QVERIFY(turn.speaker == 'F' || turn.speaker == 'M');
                said[turn.code].insert(turn.text);
                ++times[turn.text];
                classes[dialog.session].insert(turn.code);
                for (char c : turn.text)
                    QVERIFY2(c >= ' ' && c <= '~', std::string(turn.text).c_str());
            }
        }
        QCOMPARE(classes.size(), std::size_t{5});
        for (const auto &[session, codes] : classes)
            for (const char *code : {"ang", "hap", "exc", "sad", "neu", "fru", "xxx"})
                QVERIFY2(codes.count(code), code);
        // Nothing to learn by heart: what is said twice is short.
        for (const auto &[text, count] : times)
            QVERIFY2(count == 1 || text.size() < 30, std::string(text).c_str());
    }

    void votesGiveTheLabelTheyAreSummedUpAs()
    {
        DemoRandom random(7);
        int disagreements = 0;
        for (int i = 0; i < 2000; ++i) {
            static constexpr std::string_view kCodes[] = {"ang", "hap", "exc", "sad",
                                                          "neu", "fru", "sur", "xxx"};
            const std::string_view code = kCodes[i % 8];
            const auto votes = demoVotes(code, demoPanel(random), "F3", random);
            QVERIFY(demoMajority(votes) == code);
            int dimensions = 0;
            for (const DemoVote &vote : votes) {
                dimensions += vote.external() && vote.dimensions[0] > 0;
                disagreements += code != "xxx" && vote.external() && !vote.codes.empty()
                                 && vote.codes.front() != code;
            }
            QCOMPARE(dimensions, 2);
        }
        QVERIFY2(disagreements > 300, "raters must disagree now and then");
    }

    void prosodyFitsTheEmotion()
    {
        const auto mean = [](std::string_view code, auto value) {
            DemoRandom random(11);
            double sum = 0;
            for (int i = 0; i < 500; ++i)
                sum += value(demoProsody(1 + i % 5, i % 2 ? 'F' : 'M', code, random));
            return sum / 500;
        };
        const auto pitch = [](const DemoProsody &p) { return p.pitch * 1.0; };
        const auto level = [](const DemoProsody &p) { return p.levelDb; };
        const auto speed = [](const DemoProsody &p) { return p.wordsPerMinute * 1.0; };
        QVERIFY(mean("exc", pitch) > mean("hap", pitch));
        QVERIFY(mean("hap", pitch) > mean("neu", pitch) + 5);
        QVERIFY(mean("sad", pitch) < mean("neu", pitch) - 5);
        QVERIFY(mean("ang", level) > mean("hap", level) + 2);
        QVERIFY(mean("sad", level) < mean("neu", level) - 2);
        QVERIFY(mean("sad", speed) < mean("neu", speed));
        QVERIFY(mean("ang", speed) > mean("neu", speed));
    }

    void layoutIsIemocaps()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        QCOMPARE(m_report.sessions, 5);
        QCOMPARE(m_report.dialogs, static_cast<int>(demoDialogs().size()));
        QVERIFY(m_report.utterances >= 180 && m_report.utterances <= 240);
        QVERIFY(names(m_corpus)
                == (std::set<std::string>{"README.txt", "Session1", "Session2", "Session3",
                                          "Session4", "Session5"}));
        QVERIFY(contents(m_corpus / "README.txt").find("CC0") != std::string::npos);

        const std::regex summary(R"(\[(\d+\.\d{4}) - (\d+\.\d{4})\]\t(\w+)\t([a-z]{3})\t)"
                                 R"(\[\d\.\d{4}, \d\.\d{4}, \d\.\d{4}\])");
        const std::regex spoken(R"((\w+) \[(\d{3}\.\d{4})-(\d{3}\.\d{4})\]: .+)");
        int labelled = 0;
        int transcribed = 0;
        for (int session = 1; session <= 5; ++session) {
            const fs::path folder = m_corpus / ("Session" + std::to_string(session));
            for (const DemoDialog &dialog : demoDialogs()) {
                if (dialog.session != session)
                    continue;
                const std::string id = "Ses0" + std::to_string(session) + std::string(dialog.name);
                std::ifstream labels(folder / "dialog" / "EmoEvaluation" / (id + ".txt"));
                std::smatch match;
                for (std::string line; std::getline(labels, line);) {
                    if (line.empty() || line[0] != '[')
                        continue;
                    QVERIFY2(std::regex_match(line, match, summary), line.c_str());
                    ++labelled;
                    const std::string wav =
                        contents(folder / "sentences" / "wav" / id / (match[3].str() + ".wav"));
                    QVERIFY2(wav.size() > 44, match[3].str().c_str());
                    QCOMPARE(number(wav, 22, 2), 1U);     // channels
                    QCOMPARE(number(wav, 24, 4), 16000U); // Hz
                    QCOMPARE(number(wav, 34, 2), 16U);    // bits
                    const double seconds = std::stod(match[2]) - std::stod(match[1]);
                    QCOMPARE(static_cast<double>(wav.size() - 44) / 32000, seconds);
                    QVERIFY(seconds > 0.5 && seconds < 9);
                }
                std::ifstream lines(folder / "dialog" / "transcriptions" / (id + ".txt"));
                for (std::string line; std::getline(lines, line); ++transcribed)
                    QVERIFY2(std::regex_match(line, spoken), line.c_str());
                const std::string whole =
                    contents(folder / "dialog" / "wav" / (id + ".wav")).substr(0, 44);
                QCOMPARE(number(whole, 22, 2), 2U);
            }
        }
        QCOMPARE(labelled, m_report.utterances);
        QCOMPARE(transcribed, m_report.utterances);
    }

    void summariesAreTheMeanOfTheOthersRatings()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        const std::regex summary(R"(.*\[([\d.]+), ([\d.]+), ([\d.]+)\])");
        const std::regex rating(R"(A-E\d:\tval (\d); act (\d); dom  (\d);\t\(\))");
        std::ifstream file(m_corpus / "Session2/dialog/EmoEvaluation/Ses02M_impro01.txt");
        std::smatch match;
        std::array<double, 3> written{};
        std::array<double, 3> sums{};
        int raters = 0;
        int checked = 0;
        for (std::string line; std::getline(file, line);) {
            if (std::regex_match(line, match, summary)) {
                for (std::size_t i = 0; i < 3; ++i)
                    written[i] = std::stod(match[i + 1]);
                sums = {};
                raters = 0;
            } else if (std::regex_match(line, match, rating)) {
                ++raters;
                for (std::size_t i = 0; i < 3; ++i)
                    sums[i] += std::stod(match[i + 1]);
            } else if (line.empty() && raters > 0) {
                for (std::size_t i = 0; i < 3; ++i)
                    QCOMPARE(written[i], sums[i] / raters);
                ++checked;
                raters = 0;
            }
        }
        QCOMPARE(checked, 10);
    }

    void sheIsLeftAndHeIsRight()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        const std::string id = "Ses03F_impro01";
        const fs::path session = m_corpus / "Session3";
        const std::string whole = contents(session / "dialog" / "wav" / (id + ".wav"));
        std::ifstream lines(session / "dialog" / "transcriptions" / (id + ".txt"));
        int checked = 0;
        for (std::string line; std::getline(lines, line); ++checked) {
            const std::string turn = line.substr(0, line.find(' '));
            const std::string mine = contents(session / "sentences" / "wav" / id / (turn + ".wav"));
            const auto start = static_cast<std::size_t>(
                std::lround(std::stod(line.substr(turn.size() + 2, 8)) * 16000));
            const std::size_t side = turn[turn.size() - 4] == 'F' ? 0 : 2; // bytes
            for (std::size_t i = 44; i < mine.size(); i += 2)
                QVERIFY2(whole.compare(44 + (start + (i - 44) / 2) * 4 + side, 2, mine, i, 2) == 0,
                         turn.c_str());
        }
        QCOMPARE(checked, 10);
    }

    void theSameEveryTime()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        DemoOptions options;
        // Another share of the work, the same bytes; and one that begins with her, whose voice breathes.
        options.threads = 1;
        // As on a machine where nobody has spoken yet.
        const QByteArray home = qgetenv("HOME"), runtime = qgetenv("XDG_RUNTIME_DIR");
        const fs::path fresh = m_folder / "fresh-home";
        fs::create_directory(fresh);
        qputenv("HOME", fresh.c_str());
        qunsetenv("XDG_RUNTIME_DIR");
        const auto again = makeDemo(m_folder / "again", {}, {}, options);
        qputenv("HOME", home);
        if (!runtime.isNull())
            qputenv("XDG_RUNTIME_DIR", runtime);
        QVERIFY2(again, sentence(again).c_str());
        const auto first = tree(m_corpus);
        const auto second = tree(m_folder / "again");
        QCOMPARE(first.size(), second.size());
        std::string different; // which, and where they part
        for (const auto &[name, bytes] : first) {
            QVERIFY2(second.count(name), name.c_str());
            const std::string &other = second.at(name);
            if (other == bytes)
                continue;
            const auto parts =
                std::mismatch(bytes.begin(), bytes.end(), other.begin(), other.end()).first;
            different += "\n" + name + ", " + std::to_string(bytes.size()) + " and "
                         + std::to_string(other.size()) + " bytes, from byte "
                         + std::to_string(parts - bytes.begin());
        }
        QVERIFY2(different.empty(), different.c_str());
    }

    void theIndependentReaderHasNothingToSay()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        const QString shared =
            qEnvironmentVariable("MERHAN_SHARED", QString::fromLatin1(MERHAN_SHARED_DIR));
        const QString tool = shared + QStringLiteral("/tools/check_corpus.py");
        if (!QFile::exists(tool))
            QSKIP(qPrintable(QStringLiteral("not there: ") + tool));
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {tool, QStringLiteral("--segments"), QString::fromStdString(m_corpus.string())});
        QVERIFY(python.waitForFinished(120'000));
        const auto result = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
        const auto at = [&](const char *part, const char *key) {
            return result[QLatin1String(part)].toObject()[QLatin1String(key)].toInt(-1);
        };
        QCOMPARE(result[QLatin1String("utterances")].toInt(), m_report.utterances);
        QCOMPARE(at("problems", "total"), 0);
        QCOMPARE(at("rater_votes", "majority_differs_from_label"), 0);
        QCOMPARE(at("rater_votes", "mean_differs_from_vad"), 0);
        QCOMPARE(at("text", "with"), m_report.utterances);
        QCOMPARE(at("segments", "equal"), m_report.utterances);
    }

    void whatIsThereIsLeftAlone()
    {
        const fs::path full = m_folder / "full";
        fs::create_directories(full);
        std::ofstream(full / "thesis.txt") << "mine";
        const auto refused = makeDemo(full);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(corpus::errors::kDemoFolderInUse));
        QVERIFY(names(full) == std::set<std::string>{"thesis.txt"});
        const auto file = makeDemo(full / "thesis.txt");
        QVERIFY(!file);
        QVERIFY(file.error().is(corpus::errors::kDemoNotAFolder));
        QCOMPARE(contents(full / "thesis.txt"), std::string("mine"));
    }

    void anEmptyFolderIsFilled()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        const fs::path empty = m_folder / "empty";
        fs::create_directories(empty);
        const auto made = makeDemo(fs::path(empty.string() + "/"));
        QVERIFY2(made, sentence(made).c_str());
        QVERIFY(fs::exists(empty / "Session5"));
    }

    void withoutEspeakASentenceNamesThePackage()
    {
        const auto before = names(m_folder);
        DemoOptions options;
        options.espeak = "/nowhere/espeak-ng";
        const auto failed = makeDemo(m_folder / "silent", {}, {}, options);
        QVERIFY(!failed);
        QVERIFY(failed.error().is(corpus::errors::kNoEspeak));
        QVERIFY(sentence(failed).find("apt install espeak-ng") != std::string::npos);
        QVERIFY(names(m_folder) == before);
    }

    void anEspeakThatFailsLeavesNothing_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("why");
        QTest::newRow("ends badly") << "/bin/false"
                                    << "exit status 1";
        QTest::newRow("says nothing") << "/bin/true"
                                      << "no sound came back";
    }
    void anEspeakThatFailsLeavesNothing()
    {
        QFETCH(QString, program);
        QFETCH(QString, why);
        const auto before = names(m_folder);
        DemoOptions options;
        options.espeak = program.toStdString();
        const auto failed = makeDemo(m_folder / "mute", {}, {}, options);
        QVERIFY(!failed);
        QVERIFY2(sentence(failed).find(why.toStdString()) != std::string::npos,
                 sentence(failed).c_str());
        QVERIFY(names(m_folder) == before);
    }

    void stoppedItLeavesNothing()
    {
        if (m_corpus.empty())
            QSKIP("espeak-ng isn't installed");
        const auto before = names(m_folder);
        std::stop_source source;
        std::int64_t last = 0;
        const auto stopped =
            makeDemo(m_folder / "half", source.get_token(),
                     [&](std::int64_t done, std::int64_t total, const char *) {
                         QCOMPARE(total, static_cast<std::int64_t>(m_report.utterances));
                         last = done;
                         if (done == 5)
                             source.request_stop();
                     });
        QVERIFY(!stopped);
        QVERIFY(stopped.error().is(merhan::errors::kCancelled));
        QVERIFY(last >= 5 && last < 30);
        QVERIFY(names(m_folder) == before);
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
