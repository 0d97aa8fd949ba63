// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/dataset.h"
#include "core/store/snapshot.h"
#include "small_project.h"

#include <nlohmann/json.hpp>

using namespace merhan;
using namespace merhan::store;
namespace fs = std::filesystem;

namespace {

using Labels = std::vector<std::string>;

Standing said(const std::string &annotator, std::int64_t order, Value value,
              Field field = Field::Category, bool blind = false)
{
    Standing standing;
    standing.field = field;
    standing.annotator = annotator;
    standing.order = order;
    standing.blind = blind;
    standing.value = std::move(value);
    return standing;
}

UtteranceRow row(const std::string &label, std::vector<Labels> votes,
                 std::vector<Standing> annotations = {})
{
    UtteranceRow made;
    made.utterance.label = label;
    made.utterance.releaseCode = label.empty() ? "xxx" : label.substr(0, 3);
    int rater = 0;
    for (auto &labels : votes)
        made.utterance.votes.push_back(
            {"E" + std::to_string(++rater), false, std::move(labels), {}, ""});
    made.annotations = std::move(annotations);
    return made;
}

/// A label, or why there is none.
std::string answer(const UtteranceRow &of, const char *source, const Correctors &correctors = {})
{
    const auto parsed = LabelSource::parse(source);
    if (!parsed)
        return sentence(parsed);
    const LabelAnswer label = labelOf(of, *parsed, correctors);
    return label.key.empty() ? std::string("(") + keyOf(label.why) + ")" : label.key;
}

} // namespace

class TestLabelSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sourcesHaveNames()
    {
        for (const char *text :
             {"corpus", "corrected", "annotator:Ada B. (home)", "majority", "votes"}) {
            const auto source = LabelSource::parse(text);
            VERIFY_RESULT(source);
            QCOMPARE(source->text(), std::string(text));
        }
        for (const char *text : {"", "Corpus", "annotator", "annotator:", "gold"})
            QVERIFY(LabelSource::parse(text).error().is(store::errors::kLabelSource));
    }

    void corpus()
    {
        QCOMPARE(answer(row("sad", {}), "corpus"), std::string("sad"));
        QCOMPARE(answer(row("", {}), "corpus"), std::string("(no_majority)"));
        UtteranceRow none = row("", {});
        none.utterance.releaseCode.clear();
        QCOMPARE(answer(none, "corpus"), std::string("(no_label)"));
        QCOMPARE(answer(row("sad", {}, {said("Ada", 1, Labels{"happy"})}), "corpus"),
                 std::string("sad"));
    }

    void corrected()
    {
        QCOMPARE(answer(row("sad", {}), "corrected"), std::string("sad"));
        QCOMPARE(answer(row("", {}, {said("Ada", 1, Labels{"happy"})}), "corrected"),
                 std::string("happy"));
        // The newest of several correctors, by the order of writing.
        const auto two =
            row("sad", {}, {said("Ada", 7, Labels{"happy"}), said("Bob", 3, Labels{"angry"})});
        QCOMPARE(answer(two, "corrected"), std::string("happy"));
        QCOMPARE(answer(two, "corrected", Labels{"Bob"}), std::string("angry"));
        QCOMPARE(answer(two, "corrected", Labels{"Cem"}), std::string("sad"));
        QCOMPARE(answer(two, "corrected", Labels{}), std::string("sad"));
        // Blind passes don't correct, unless their annotator is named.
        const auto blind = row("sad", {}, {said("Ada", 7, Labels{"happy"}, Field::Category, true)});
        QCOMPARE(answer(blind, "corrected"), std::string("sad"));
        QCOMPARE(answer(blind, "corrected", Labels{"Ada"}), std::string("happy"));
        // What makes it unlabelled.
        QCOMPARE(answer(row("sad", {}, {said("Ada", 1, Labels{"happy", "sad"})}), "corrected"),
                 std::string("(several_labels)"));
        QCOMPARE(answer(row("sad", {}, {said("Ada", 1, true, Field::CantTell)}), "corrected"),
                 std::string("(cant_tell)"));
        QCOMPARE(answer(row("sad", {}, {said("Ada", 1, true, Field::BadAudio)}), "corrected"),
                 std::string("(bad_audio)"));
        // The newest answer counts: a label after "can't tell", and the other way round.
        QCOMPARE(
            answer(row("sad", {},
                       {said("Ada", 2, Labels{"angry"}), said("Ada", 1, true, Field::CantTell)}),
                   "corrected"),
            std::string("angry"));
        QCOMPARE(
            answer(row("sad", {},
                       {said("Ada", 2, Labels{"angry"}), said("Ada", 3, true, Field::CantTell)}),
                   "corrected"),
            std::string("(cant_tell)"));
        // Marks, notes and "later" say nothing about the label.
        QCOMPARE(answer(row("sad", {},
                            {said("Ada", 1, std::string("hm"), Field::Note),
                             said("Ada", 2, true, Field::Later)}),
                        "corrected"),
                 std::string("sad"));
    }

    void dimensions()
    {
        const auto rated = [](std::optional<double> v, std::optional<double> a,
                              std::optional<double> d) {
            merhan::corpus::Dimensions dimensions;
            dimensions.valence = v;
            dimensions.activation = a;
            dimensions.dominance = d;
            return dimensions;
        };
        auto one = row("sad", {},
                       {said("Ada", 1, rated(4, std::nullopt, std::nullopt), Field::Dimensions),
                        said("Bob", 3, rated(std::nullopt, 5, std::nullopt), Field::Dimensions),
                        said("Cem", 9, rated(1, 1, 1), Field::Dimensions, true)});
        one.utterance.dimensions = rated(2, 2.5, 3);
        const auto of = [&](const char *source) {
            return dimensionsOf(one, *LabelSource::parse(source), std::nullopt);
        };
        QVERIFY(of("corpus") == rated(2, 2.5, 3));
        QVERIFY(of("majority") == rated(2, 2.5, 3));
        QVERIFY(of("corrected") == rated(4, 5, 3)); // each by itself; blind passes don't correct
        QVERIFY(of("annotator:Bob") == rated(std::nullopt, 5, std::nullopt));
        QVERIFY(of("annotator:Dan") == merhan::corpus::Dimensions());
    }

    void annotator()
    {
        const auto both =
            row("sad", {}, {said("Ada", 7, Labels{"happy"}), said("Bob", 3, Labels{"angry"})});
        QCOMPARE(answer(both, "annotator:Bob"), std::string("angry"));
        QCOMPARE(answer(both, "annotator:Cem"), std::string("(no_label)"));
        QCOMPARE(answer(row("sad", {}, {said("Ada", 1, Labels{"happy"}, Field::Category, true)}),
                        "annotator:Ada"),
                 std::string("happy"));
    }

    void majorityOfRatersAndAnnotators()
    {
        QCOMPARE(answer(row("", {{"sad"}, {"sad"}, {"angry"}}), "majority"), std::string("sad"));
        QCOMPARE(answer(row("", {{"sad"}, {"angry"}}), "majority"), std::string("(no_majority)"));
        QCOMPARE(answer(row("", {}), "majority"), std::string("(no_label)"));
        // Both named by both: two labels, so none.
        QCOMPARE(answer(row("", {{"sad", "angry"}, {"angry", "sad"}}), "majority"),
                 std::string("(no_majority)"));
        // An annotator is one more rater; her self-repetition isn't two.
        QCOMPARE(answer(row("", {{"sad"}, {"angry"}}, {said("Ada", 1, Labels{"sad"})}), "majority"),
                 std::string("sad"));
        QCOMPARE(answer(row("", {{"sad", "sad"}, {"angry"}}), "majority"),
                 std::string("(no_majority)"));
        // "Can't tell" named nothing and counts as one of them; bad audio is no opinion.
        QCOMPARE(answer(row("", {{"sad"}}, {said("Ada", 1, true, Field::CantTell)}), "majority"),
                 std::string("(no_majority)"));
        QCOMPARE(answer(row("", {{"sad"}}, {said("Ada", 1, true, Field::BadAudio)}), "majority"),
                 std::string("sad"));
        // The actor's own rating doesn't count.
        auto self = row("", {{"sad"}, {"angry"}, {"angry"}});
        self.utterance.votes[2].self = true;
        QCOMPARE(answer(self, "majority"), std::string("(no_majority)"));
    }

    void majorityAsTheReferenceHasIt()
    {
        const QString file =
            qEnvironmentVariable("MERHAN_SHARED", QStringLiteral(MERHAN_SHARED_DIR))
            + QStringLiteral("/data/reference/agreement.json");
        if (!QFile::exists(file))
            QSKIP(qPrintable(QStringLiteral("no reference data: ") + file));
        std::ifstream in(file.toStdString());
        int cases = 0, items = 0;
        for (const auto &one : nlohmann::json::parse(in)) {
            if (!one.contains("majority"))
                continue;
            ++cases;
            for (std::size_t i = 0; i < one["votes"].size(); ++i) {
                std::vector<Opinion> opinions;
                for (const auto &vote : one["votes"][i]) {
                    Opinion opinion;
                    for (const auto &label : vote)
                        opinion.labels.push_back(label.dump());
                    opinions.push_back(std::move(opinion));
                }
                const auto &expected = one["majority"][i];
                QCOMPARE(majority(opinions), expected.is_null() ? "" : expected.dump());
                ++items;
            }
        }
        QCOMPARE(cases, 2);
        QCOMPARE(items, 68);
    }

    void votesAreADistribution()
    {
        const auto four = *corpus::LabelSet::parse("four"); // neutral, happy+excited, angry, sad
        const auto source = *LabelSource::parse("votes");
        const auto of = [&](const UtteranceRow &one) { return classOf(one, source, {}, four); };
        auto shares = of(row("", {{"happy"}, {"excited"}, {"sad", "angry"}}));
        QCOMPARE(shares.distribution, (std::vector<double>{0, 2.0 / 3, 0.5 / 3, 0.5 / 3}));
        QCOMPARE(shares.classIndex, std::optional<int>(1));
        // What lies outside the set doesn't count, and the rest adds up to 1.
        shares = of(row("", {{"frustrated"}, {"sad"}, {"frustrated", "sad"}}));
        QCOMPARE(shares.distribution, (std::vector<double>{0, 0, 0, 1}));
        shares = of(row("", {{"sad"}, {"angry"}}));
        QVERIFY(!shares.classIndex);
        QCOMPARE(keyOf(shares.why), "no_majority");
        shares = of(row("", {{"frustrated"}}));
        QVERIFY(shares.distribution.empty() && !shares.classIndex);
        QCOMPARE(keyOf(shares.why), "outside_set");
        QCOMPARE(keyOf(of(row("", {})).why), "no_label");
    }

    void labelsOutsideTheSetAreUnlabelled()
    {
        const auto four = *corpus::LabelSet::parse("four");
        const auto outside = classOf(row("frustrated", {}), {}, {}, four);
        QVERIFY(!outside.classIndex);
        QCOMPARE(keyOf(outside.why), "outside_set");
        QCOMPARE(outside.label.key, std::string("frustrated"));
        QCOMPARE(classOf(row("excited", {}), {}, {}, four).classIndex, std::optional<int>(1));
    }

    void countsASourceAndClass()
    {
        const auto four = *corpus::LabelSet::parse("four");
        std::vector<UtteranceRow> rows = {row("sad", {}),
                                          row("sad", {}, {said("Ada", 1, Labels{"happy"})}),
                                          row("frustrated", {}),
                                          row("", {}),
                                          row("angry", {}, {said("Ada", 2, true, Field::BadAudio)}),
                                          row("sad", {})};
        rows.back().vanished = true;
        const auto counts = countLabels(rows, *LabelSource::parse("corrected"), {}, four);
        QCOMPARE(counts.perClass, (std::vector<int>{0, 1, 0, 1}));
        QCOMPARE(counts.labelled, 2);
        QCOMPARE(counts.unlabelled, (std::map<std::string, int>{
                                        {"outside_set", 1}, {"no_majority", 1}, {"bad_audio", 1}}));
        const auto corpusCounts = countLabels(rows, *LabelSource::parse("corpus"), {}, four);
        QCOMPARE(corpusCounts.perClass, (std::vector<int>{0, 0, 1, 2}));
    }

    void agreementIsTheShareOfTheMostNamed()
    {
        QVERIFY(!agreement(opinions(row("", {{"sad"}}))));
        QCOMPARE(*agreement(opinions(row("", {{"sad"}, {"sad"}, {"angry"}, {"happy", "sad"}}))),
                 0.75);
    }

    void takenBackItIsTheCorpusAgain()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        VERIFY_RESULT(importCorpus(*project, smallCorpus(6, folder.path()), "test"));
        const auto now = [&project] {
            const auto one = utterance(*project, 2);
            return one ? answer(*one, "corrected") : sentence(one);
        };
        QCOMPARE(now(), std::string("sad"));
        VERIFY_RESULT(annotate(*project, says("Ada", 2, {"angry"})));
        QCOMPARE(now(), std::string("angry"));
        VERIFY_RESULT(annotate(*project, says("Bob", 2, {"neutral"})));
        VERIFY_RESULT(annotate(*project, says("Ada", 2, {"happy"})));
        QCOMPARE(now(), std::string("happy"));
        VERIFY_RESULT(undo(*project, "Ada"));
        QCOMPARE(now(), std::string("neutral")); // not Ada's older "angry"
        VERIFY_RESULT(undo(*project, "Bob"));
        QCOMPARE(now(), std::string("angry"));
        VERIFY_RESULT(undo(*project, "Ada"));
        QCOMPARE(now(), std::string("sad"));
        VERIFY_RESULT(labelSource(*project, "annotator:Ada"));
        QVERIFY(
            labelSource(*project, "annotator:Cem").error().is(store::errors::kUnknownAnnotator));
        QVERIFY(mentions(labelSource(*project, "annotator:Cem"), "Ada, Bob"));
    }

    void aSnapshotHasEverythingInCorpusOrder()
    {
        const Folder folder;
        auto project = Project::create(folder / "X.merhan");
        VERIFY_RESULT(project);
        const auto given = smallCorpus(30, folder.path());
        VERIFY_RESULT(importCorpus(*project, given, "test"));
        VERIFY_RESULT(annotate(*project, says("Ada", 1, {"sad"})));
        const auto four = *corpus::LabelSet::parse("four");
        auto snapshot = makeSnapshot(*project, four, {}, "Ada");
        VERIFY_RESULT(snapshot);
        QCOMPARE(snapshot->items.size(), std::size_t(30));
        QCOMPARE(snapshot->source, std::string("corrected"));
        QCOMPARE(snapshot->classes, four.classes());
        QCOMPARE(snapshot->corpusRoots.at("Small"), fs::weakly_canonical(folder.path()).string());
        for (std::size_t i = 0; i < 30; ++i) {
            auto expected = given.utterances[i];
            expected.label.clear();
            expected.releaseCode.clear();
            QVERIFY2(snapshot->items[i].utterance == expected, expected.id.c_str());
        }
        QCOMPARE(snapshot->items[0].label, std::optional<std::string>("sad"));   // corrected
        QCOMPARE(snapshot->items[4].label, std::optional<std::string>("happy")); // excited
        QVERIFY(!snapshot->items[5].label);
        QVERIFY(snapshot->items[0].target.empty());

        // Frozen: written, read back, the same version; another label makes another.
        VERIFY_RESULT(protocol::writeDataset(*snapshot, folder / "dataset.jsonl"));
        const auto back = protocol::readDataset(folder / "dataset.jsonl");
        VERIFY_RESULT(back);
        QVERIFY(*back == *snapshot);
        const std::string version = protocol::dataVersion(*snapshot);
        QCOMPARE(protocol::dataVersion(*makeSnapshot(*project, four, {}, "Bob")), version);
        VERIFY_RESULT(annotate(*project, says("Ada", 2, {"angry"})));
        QVERIFY(protocol::dataVersion(*makeSnapshot(*project, four, {})) != version);
        VERIFY_RESULT(undo(*project, "Ada"));
        QCOMPARE(protocol::dataVersion(*makeSnapshot(*project, four, {})), version);

        const auto votes = makeSnapshot(*project, four, *LabelSource::parse("votes"));
        VERIFY_RESULT(votes);
        QCOMPARE(votes->items[3].target.size(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestLabelSource)
#include "tst_label_source.moc"
