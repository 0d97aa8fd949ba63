// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/errors.h"
#include "core/corpus/labels.h"
#include "tests/core/corpus/small_corpus.h"

using namespace merhan;
using namespace merhan::corpus;

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyOfWord_data()
    {
        QTest::addColumn<std::string>("word");
        QTest::addColumn<std::string>("key");
        const std::pair<const char *, const char *> codes[] = {
            {"ang", "angry"},      {"dis", "disgusted"}, {"exc", "excited"}, {"fea", "fearful"},
            {"fru", "frustrated"}, {"hap", "happy"},     {"neu", "neutral"}, {"oth", "other"},
            {"sad", "sad"},        {"sur", "surprised"}, {"xxx", ""}};
        for (const auto &[code, key] : codes)
            QTest::addRow("IEMOCAP's code %s", code) << std::string(code) << std::string(key);
        const std::pair<const char *, const char *> words[] = {
            {"Anger", "angry"},     {"Disgust", "disgusted"},      {"Excited", "excited"},
            {"Fear", "fearful"},    {"Frustration", "frustrated"}, {"Happiness", "happy"},
            {"Neutral", "neutral"}, {"Neutral state", "neutral"},  {"Other", "other"},
            {"Sadness", "sad"},     {"Surprise", "surprised"}};
        for (const auto &[word, key] : words)
            QTest::addRow("a rater's %s", word) << std::string(word) << std::string(key);
        QTest::newRow("MELD's joy") << std::string("joy") << std::string("happy");
        QTest::newRow("CREMA-D's upper case") << std::string("FEA") << std::string("fearful");
        QTest::newRow("RAVDESS' surprised") << std::string("surprised") << std::string("surprised");
        QTest::newRow("blanks around it") << std::string(" sad\t") << std::string("sad");
    }
    void keyOfWord()
    {
        QFETCH(std::string, word);
        QFETCH(std::string, key);
        const auto found = labelKeyOf(word);
        QVERIFY(found);
        QCOMPARE(*found, key);
    }
    void everyKeyIsItsOwn()
    {
        for (const auto key : kLabelKeys)
            QCOMPARE(labelKeyOf(key).value_or("nothing"), std::string(key));
    }
    void unknownWord()
    {
        for (const char *word : {"", "calm", "boredom", "W", "angryy", "neutral-state", "sad;"})
            QVERIFY2(!labelKeyOf(word), word);
    }

    void namedSets_data()
    {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("spec");
        QTest::addColumn<int>("classes");
        QTest::newRow("four") << std::string("four")
                              << std::string("neutral,happy+excited,angry,sad") << 4;
        QTest::newRow("four without excited")
            << std::string("four-without-excited") << std::string("neutral,happy,angry,sad") << 4;
        QTest::newRow("six") << std::string("six")
                             << std::string("neutral,happy,angry,sad,excited,frustrated") << 6;
        QTest::newRow("all")
            << std::string("all")
            << std::string("neutral,happy,excited,angry,sad,frustrated,surprised,fearful,disgusted,"
                           "other")
            << 10;
        QTest::newRow("one's own")
            << std::string(" sad , Anger+frustration ") << std::string("sad,angry+frustrated") << 2;
    }
    void namedSets()
    {
        QFETCH(std::string, name);
        QFETCH(std::string, spec);
        QFETCH(int, classes);
        const auto set = LabelSet::parse(name);
        QVERIFY(set);
        QCOMPARE(set->spec(), spec);
        QCOMPARE(static_cast<int>(set->classes().size()), classes);
        const auto again = LabelSet::parse(set->spec());
        QVERIFY(again);
        QCOMPARE(again->spec(), spec);
        QVERIFY(again->classes() == set->classes());
    }

    void numbering()
    {
        const auto four = LabelSet::parse("four");
        const auto six = LabelSet::parse("six");
        QVERIFY(four && six);
        // The original implementation's: neutral 0, happy 1, angry 2, sad 3.
        const char *const order[] = {"neutral", "happy", "angry", "sad"};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(four->classOf(order[i]).value_or(-1), i);
            QCOMPARE(six->classOf(order[i]).value_or(-1), i);
        }
        QCOMPARE(four->classOf("excited").value_or(-1), 1);
        QCOMPARE(four->classes()[1], std::string("happy"));
        QCOMPARE(six->classOf("excited").value_or(-1), 4);
        QVERIFY(!four->classOf("frustrated"));
        QVERIFY(!four->classOf(""));
    }

    void refused_data()
    {
        QTest::addColumn<std::string>("spec");
        QTest::addColumn<std::string>("error");
        QTest::addColumn<std::string>("named");
        QTest::newRow("unknown word")
            << std::string("neutral,bored") << std::string("corpus_unknown_label")
            << std::string("bored");
        QTest::newRow("unknown name")
            << std::string("five") << std::string("corpus_unknown_label") << std::string("five");
        QTest::newRow("nothing between commas")
            << std::string("sad,,happy") << std::string("corpus_unknown_label")
            << std::string("sad,,happy");
        QTest::newRow("no majority is no class")
            << std::string("sad,xxx") << std::string("corpus_unknown_label") << std::string("xxx");
        QTest::newRow("twice") << std::string("happy+excited,joy")
                               << std::string("corpus_label_twice") << std::string("happy");
        QTest::newRow("one class")
            << std::string("happy+sad") << std::string("corpus_too_few_classes")
            << std::string("happy+sad");
        QTest::newRow("empty") << std::string() << std::string("corpus_unknown_label")
                               << std::string();
    }
    void refused()
    {
        QFETCH(std::string, spec);
        QFETCH(std::string, error);
        QFETCH(std::string, named);
        const auto set = LabelSet::parse(spec);
        QVERIFY(!set);
        QCOMPARE(std::string(set.error().code->key), error);
        const std::string sentence = inEnglish(set.error());
        QVERIFY2(sentence.find("“" + named + "”") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find('%') == std::string::npos, sentence.c_str());
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
