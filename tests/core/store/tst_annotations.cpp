// SPDX-License-Identifier: Apache-2.0
#include "core/store/annotations.h"
#include "core/store/check.h"
#include "core/store/database.h"
#include "small_project.h"

#include <limits>
#include <map>
#include <random>

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

using Labels = std::vector<std::string>;

/// What an annotator says of an utterance now, as text: "category=sad; note=…".
std::string standingText(const Project &project, std::int64_t utterance,
                         const std::string &annotator = "Ada")
{
    const auto all = standing(project, utterance);
    if (!all)
        return sentence(all);
    std::string text;
    for (const auto &one : *all)
        if (one.annotator == annotator)
            text += (text.empty() ? "" : "; ") + std::string(keyOf(one.field)) + "="
                    + plain(one.value) + (one.blind ? " (blind)" : "");
    return text;
}

Gesture setting(std::int64_t utterance, Field field, Value value)
{
    Gesture gesture;
    gesture.annotator = "Ada";
    gesture.changes.push_back({utterance, field, std::move(value)});
    return gesture;
}

} // namespace

class TestAnnotations : public QObject {
    Q_OBJECT

private:
    static Result<Project> project(const Folder &folder)
    {
        auto made = Project::create(folder / "X.merhan");
        if (!made)
            return made;
        if (auto done = importCorpus(*made, smallCorpus(10, folder.path()), "test"); !done)
            return done.error();
        return made;
    }

private Q_SLOTS:
    void everyFieldKeepsItsValue_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("which");
        for (int field = 0; field < 7; ++field)
            QTest::newRow(keyOf(static_cast<Field>(field))) << field << field;
    }
    void everyFieldKeepsItsValue()
    {
        QFETCH(int, which);
        const Value values[] = {Labels{"sad", "angry"},
                                corpus::Dimensions{3.0, std::nullopt, 1.0 / 3 + 1},
                                true,
                                true,
                                std::string("mark"),
                                std::string("line one\nline \"two\", ünï ğ \xF0\x9F\x98\x80"),
                                true};
        const auto field = static_cast<Field>(which);
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        const auto written = annotate(*made, setting(3, field, values[which]));
        VERIFY_RESULT(written);
        QCOMPARE(written->rows.size(), std::size_t(1));
        const auto all = standing(*made, 3);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), std::size_t(1));
        QVERIFY(all->front().value == values[which]);
        QVERIFY(all->front().field == field);
        const auto rows = history(*made, 3);
        VERIFY_RESULT(rows);
        QVERIFY(rows->front().value == values[which]);
        QCOMPARE(rows->front().id.hex(), written->rows.front().id.hex());
        QVERIFY(rows->front().previous == Value());
    }

    void whatIsNoValueIsRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }
    void whatIsNoValueIsRefused()
    {
        QFETCH(int, which);
        const std::pair<Field, Value> wrong[] = {
            {Field::Category, Labels{}},
            {Field::Category, Labels{"sad", "melancholy"}},
            {Field::Category, true},
            {Field::CantTell, false},
            {Field::Note, std::string()},
            {Field::Note, std::string("bad \xff byte")},
            {Field::Dimensions, corpus::Dimensions{}},
            {Field::Dimensions, corpus::Dimensions{7.0, std::nullopt, std::nullopt}},
            {Field::Dimensions,
             corpus::Dimensions{std::numeric_limits<double>::quiet_NaN(), 2.0, std::nullopt}}};
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        const auto written = annotate(*made, setting(3, wrong[which].first, wrong[which].second));
        QVERIFY(!written && written.error().is(store::errors::kBadValue));
        QVERIFY(allAnnotations(*made)->empty());
    }

    void aGestureIsWholeOrNotAtAll()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        Gesture gesture = says("Ada", 1, {"sad"});
        gesture.changes.push_back({2, Field::Category, Labels{"sad"}});
        gesture.changes.push_back({99, Field::Category, Labels{"sad"}});
        const auto written = annotate(*made, gesture);
        QVERIFY(!written && written.error().is(store::errors::kNoUtterance));
        QVERIFY(allAnnotations(*made)->empty());
        gesture.annotator = " ";
        QVERIFY(annotate(*made, gesture).error().is(store::errors::kNoAnnotator));
        gesture.annotator = "Ada";
        gesture.changes.pop_back();
        VERIFY_RESULT(annotate(*made, gesture));
        const auto rows = allAnnotations(*made);
        QCOMPARE(rows->size(), std::size_t(2));
        QCOMPARE((*rows)[0].gesture.hex(), (*rows)[1].gesture.hex());
        QVERIFY((*rows)[0].id != (*rows)[1].id);
    }

    void theChainSaysWhatReplacedWhat()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        Gesture seen = says("Ada", 1, {"sad"});
        seen.modelInView = true;
        VERIFY_RESULT(annotate(*made, seen));
        VERIFY_RESULT(annotate(*made, says("Bob", 1, {"happy"})));
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"angry"})));
        VERIFY_RESULT(annotate(*made, setting(1, Field::Category, Value())));
        const auto rows = history(*made, 1);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), std::size_t(4));
        QVERIFY((*rows)[0].modelInView && !(*rows)[2].modelInView);
        QVERIFY(!(*rows)[1].replaces); // Bob's is a chain of its own
        QCOMPARE((*rows)[2].replaces->hex(), (*rows)[0].id.hex());
        QCOMPARE(plain((*rows)[2].previous), std::string("sad"));
        QCOMPARE((*rows)[3].replaces->hex(), (*rows)[2].id.hex());
        QCOMPARE(standingText(*made, 1, "Ada"), std::string());
        QCOMPARE(standingText(*made, 1, "Bob"), std::string("category=happy"));
    }

    void rowsCantBeChangedOrDeleted()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"sad"})));
        QVERIFY(!made->database().execute("UPDATE annotations SET value = '[\"happy\"]'"));
        QVERIFY(!made->database().execute("DELETE FROM annotations"));
        QCOMPARE(standingText(*made, 1), std::string("category=sad"));
    }

    void undoAndRedoAcrossRestarts()
    {
        const Folder folder;
        const fs::path file = folder / "X.merhan";
        {
            auto made = project(folder);
            VERIFY_RESULT(made);
            VERIFY_RESULT(annotate(*made, says("Ada", 1, {"sad"})));
            VERIFY_RESULT(annotate(*made, says("Ada", 1, {"angry"})));
            VERIFY_RESULT(annotate(*made, setting(1, Field::Note, std::string("loud"))));
        }
        const auto step = [&file](const char *what) {
            auto opened = Project::open(file); // every step is another run of the program
            if (!opened)
                return sentence(opened);
            const auto done =
                std::string(what) == "undo" ? undo(*opened, "Ada") : redo(*opened, "Ada");
            if (!done)
                return sentence(done);
            return std::to_string(done->rows.size()) + " " + standingText(*opened, 1);
        };
        QCOMPARE(step("redo"), std::string("0 category=angry; note=loud"));
        QCOMPARE(step("undo"), std::string("1 category=angry"));
        QCOMPARE(step("undo"), std::string("1 category=sad"));
        QCOMPARE(step("redo"), std::string("1 category=angry"));
        QCOMPARE(step("undo"), std::string("1 category=sad"));
        QCOMPARE(step("undo"), std::string("1 "));
        QCOMPARE(step("undo"), std::string("0 "));
        QCOMPARE(step("redo"), std::string("1 category=sad"));
        QCOMPARE(step("redo"), std::string("1 category=angry"));
        QCOMPARE(step("redo"), std::string("1 category=angry; note=loud"));
        QCOMPARE(step("redo"), std::string("0 category=angry; note=loud"));
        QCOMPARE(step("undo"), std::string("1 category=angry"));
        auto opened = Project::open(file);
        VERIFY_RESULT(opened);
        const auto state = undoState(*opened, "Ada");
        VERIFY_RESULT(state);
        QVERIFY(state->undoes && state->redoes);
        // Something new is said: there is nothing to give back any more.
        VERIFY_RESULT(annotate(*opened, says("Ada", 2, {"happy"})));
        QVERIFY(!undoState(*opened, "Ada")->redoes);
        QVERIFY(redo(*opened, "Ada")->rows.empty());
        VERIFY_RESULT(undo(*opened, "Ada"));
        QCOMPARE(standingText(*opened, 2), std::string());
        VERIFY_RESULT(undo(*opened, "Ada"));
        QCOMPARE(standingText(*opened, 1), std::string("category=sad"));
    }

    void undoTakesBackOnesOwnGesturesOnly()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"sad"})));
        VERIFY_RESULT(annotate(*made, says("Bob", 1, {"happy"})));
        VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(standingText(*made, 1, "Bob"), std::string("category=happy"));
        QCOMPARE(standingText(*made, 1, "Ada"), std::string());
        QVERIFY(undo(*made, "Ada")->rows.empty());
        QVERIFY(undo(*made, "Cem")->rows.empty());
    }

    void aGestureOverManyRowsIsOneStep()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("Ada", 2, {"angry"})));
        Gesture many = says("Ada", 1, {"sad"});
        for (int i = 2; i <= 10; ++i)
            many.changes.push_back({i, Field::Category, Labels{"sad"}});
        many.changes.push_back({2, Field::CantTell, true});
        many.changes.push_back({2, Field::Category, Labels{"happy"}}); // the same once more
        VERIFY_RESULT(annotate(*made, many));
        QCOMPARE(standingText(*made, 2), std::string("cant_tell=yes; category=happy"));
        QCOMPARE(undoState(*made, "Ada")->undoRows, 12);
        QCOMPARE(undo(*made, "Ada")->rows.size(), std::size_t(12));
        QCOMPARE(standingText(*made, 2), std::string("category=angry"));
        QCOMPARE(standingText(*made, 7), std::string());
        VERIFY_RESULT(redo(*made, "Ada"));
        QCOMPARE(standingText(*made, 2), std::string("cant_tell=yes; category=happy"));
        QCOMPARE(standingText(*made, 7), std::string("category=sad"));
        VERIFY_RESULT(undo(*made, "Ada"));
        VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(standingText(*made, 2), std::string());
    }

    void anUndoneLabelStandsWhereItStood()
    {
        // "Newest" is the order of writing of the row that stands, so that what Ada takes back
        // doesn't push her older answer in front of Bob's.
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"sad"})));
        VERIFY_RESULT(annotate(*made, says("Bob", 1, {"happy"})));
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"angry"})));
        const auto orders = [&made] {
            std::map<std::string, std::int64_t> found;
            if (const auto all = standing(*made, 1))
                for (const auto &one : *all)
                    found[one.annotator] = one.order;
            return found;
        };
        const std::map<std::string, std::int64_t> first = {{"Ada", 1}, {"Bob", 2}};
        VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(orders(), first);
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"neutral"}))); // replaces the undo
        VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(orders(), first);
        VERIFY_RESULT(redo(*made, "Ada"));
        QCOMPARE(orders().at("Ada"), 5); // "neutral", where it was written
    }

    void aBlindPassIsAChainOfItsOwn()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("Ada", 1, {"sad"})));
        Gesture blind = says("Ada", 1, {"happy"});
        blind.blind = true;
        VERIFY_RESULT(annotate(*made, blind));
        QCOMPARE(standingText(*made, 1), std::string("category=sad; category=happy (blind)"));
        VERIFY_RESULT(undo(*made, "Ada"));
        QCOMPARE(standingText(*made, 1), std::string("category=sad"));
        QCOMPARE(annotators(*made)->front().blind, 2); // the blind one and its undo
    }

    void randomGesturesAgreeWithAPlainModel()
    {
        // The model: a stack of states, as any editor has.
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        std::mt19937 random(7);
        std::vector<std::map<int, std::string>> states(1);
        std::size_t now = 0;
        for (int i = 0; i < 300; ++i) {
            const auto what = random() % 5;
            if (what < 2) {
                auto state = states[now];
                Gesture gesture;
                gesture.annotator = "Ada";
                const int changes = 1 + static_cast<int>(random() % 3);
                for (int c = 0; c < changes; ++c) {
                    const int utterance = 1 + static_cast<int>(random() % 4);
                    const char *label = random() % 2 ? "sad" : "happy";
                    if (random() % 4 == 0) {
                        gesture.changes.push_back({utterance, Field::Category, Value()});
                        state.erase(utterance);
                    } else {
                        gesture.changes.push_back({utterance, Field::Category, Labels{label}});
                        state[utterance] = label;
                    }
                }
                VERIFY_RESULT(annotate(*made, gesture));
                states.resize(++now);
                states.push_back(state);
            } else if (what < 4) {
                const auto done = undo(*made, "Ada");
                VERIFY_RESULT(done);
                QCOMPARE(done->rows.empty(), now == 0);
                now -= now > 0 ? 1 : 0;
            } else {
                const auto done = redo(*made, "Ada");
                VERIFY_RESULT(done);
                QCOMPARE(done->rows.empty(), now + 1 >= states.size());
                now += now + 1 < states.size() ? 1 : 0;
            }
            for (int utterance = 1; utterance <= 4; ++utterance) {
                const auto found = states[now].find(utterance);
                QCOMPARE(standingText(*made, utterance),
                         found == states[now].end() ? "" : "category=" + found->second);
            }
        }
        const auto report = check(*made, {.recordings = false});
        VERIFY_RESULT(report);
        QVERIFY2(report->whole, report->damage.empty() ? "" : report->damage[0].c_str());
    }

    void csvHasEveryRowWithItsHistory()
    {
        const Folder folder;
        auto made = project(folder);
        VERIFY_RESULT(made);
        VERIFY_RESULT(annotate(*made, says("=Ada, the \"first\"", 1, {"sad", "angry"})));
        VERIFY_RESULT(annotate(*made, says("=Ada, the \"first\"", 1, {"happy"})));
        VERIFY_RESULT(undo(*made, "=Ada, the \"first\""));
        for (const bool raw : {false, true}) {
            const auto rows = writeAnnotationsCsv(*made, folder / "out.csv", raw);
            VERIFY_RESULT(rows);
            QCOMPARE(*rows, 3);
            std::ifstream in(folder / "out.csv");
            std::vector<std::string> lines;
            for (std::string line; std::getline(in, line);) {
                QVERIFY(line.ends_with('\r'));
                lines.push_back(line.substr(0, line.size() - 1));
            }
            QCOMPARE(lines.size(), std::size_t(4));
            QVERIFY(lines[0].starts_with("annotation,corpus,utterance,annotator,time,field,"));
            const std::string name =
                raw ? ",\"=Ada, the \"\"first\"\"\"," : ",\"'=Ada, the \"\"first\"\"\",";
            QVERIFY2(lines[1].find(name) != std::string::npos, lines[1].c_str());
            QVERIFY(lines[1].find(",category,set,sad+angry,,,,") != std::string::npos);
            QVERIFY(lines[1].ends_with(",0,0,1")); // it stands again
            QVERIFY(lines[2].ends_with(",0,0,0"));
            QVERIFY2(lines[3].find(",category,undo,sad+angry,happy,") != std::string::npos,
                     lines[3].c_str());
        }
        QVERIFY(!writeAnnotationsCsv(*made, folder / "no/folder/out.csv"));
    }
};

QTEST_GUILESS_MAIN(TestAnnotations)
#include "tst_annotations.moc"
