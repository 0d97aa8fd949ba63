// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "ui/player/word_times.h"

#include <cmath>

using namespace merhan;
using namespace merhan::player;
using namespace Qt::StringLiterals;

namespace {

/// Loud where `loud` says so, from second 2 of a dialog on.
SoundTrack track(const std::function<bool(double)> &loud, double seconds)
{
    audio::Clip clip;
    clip.sampleRateHz = 8000;
    for (int i = 0; i < static_cast<int>(seconds * 8000); ++i)
        clip.samples.push_back(loud(i / 8000.0) ? 0.5F * static_cast<float>(std::sin(i * 0.7))
                                                : 0.0F);
    return SoundTrack({{2, std::make_shared<const audio::Clip>(std::move(clip)), nullptr}});
}

bool near(double a, double b)
{
    return std::abs(a - b) < 0.025;
}

} // namespace

class TestWordTimes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speechIsSharedOutByLetters()
    {
        // Speech from 0.2 to 0.8 and from 1.2 to 1.8: six letters are said in the first part.
        const auto sound =
            track([](double at) { return (at > 0.2 && at < 0.8) || (at > 1.2 && at < 1.8); }, 2);
        const QStringList words{{}, u"ab"_s, u"abcd,"_s, u"abcdef"_s, {}};
        const auto times = wordTimes(words, sound, 2, 4);
        QCOMPARE(times.size(), std::size_t{5});
        QVERIFY(near(times[1].first, 2.2) && near(times[1].second, 2.4));
        QVERIFY(near(times[2].first, 2.4) && near(times[2].second, 2.8));
        QVERIFY(near(times[3].first, 3.2) && near(times[3].second, 3.8)); // the pause isn't its own
        QVERIFY(times[0].second <= times[0].first && times[4].second <= times[4].first);
        QCOMPARE(wordAt(times, 2.3), 1);
        QCOMPARE(wordAt(times, 3.0), -1);
        QCOMPARE(wordAt(times, 3.5), 3);
    }

    void anAlignmentIsTakenAsItIs()
    {
        const std::vector<corpus::AlignedWord> aligned{
            {"I", 0.1, 0.2}, {"CAN'T", 0.2, 0.5}, {"GO", 0.9, 1.2}};
        const QStringList words{{}, u"I"_s, u"can’t"_s, u"—"_s, u"go."_s, {}};
        const auto times = alignedTimes(words, aligned, 10);
        QVERIFY(times);
        QCOMPARE(times->size(), std::size_t{6});
        QCOMPARE((*times)[1], SecondsRange(10 + 0.1, 10 + 0.2));
        QCOMPARE((*times)[2], SecondsRange(10 + 0.2, 10 + 0.5));
        QCOMPARE((*times)[4], SecondsRange(10 + 0.9, 10 + 1.2));
        for (const std::size_t silent : {0, 3, 5})
            QVERIFY((*times)[silent].second <= (*times)[silent].first);
        QCOMPARE(wordAt(*times, 10.7), -1); // the pause is nobody's
    }

    void whatTheAlignerWroteOtherwiseLiesBetweenTheOthers()
    {
        // "uh-huh" is two words there; "eleven" has no match; one more word was heard at the end.
        const std::vector<corpus::AlignedWord> aligned{{"WELL", 0, 0.2},  {"UH", 0.3, 0.4},
                                                       {"HUH", 0.4, 0.6}, {"AT", 1, 1.2},
                                                       {"11", 1.2, 1.5},  {"PRECISELY", 1.5, 2.1},
                                                       {"YES", 2.2, 2.4}};
        const QStringList words{u"Well,"_s, u"uh-huh,"_s, u"at"_s, u"ele"_s, u"ven"_s, u"precisely."_s};
        const auto times = alignedTimes(words, aligned, 0);
        QVERIFY(times);
        QCOMPARE((*times)[1], SecondsRange(0.3, 0.6));
        QVERIFY(near((*times)[3].first, 1.2) && near((*times)[3].second, 1.35));
        QVERIFY(near((*times)[4].first, 1.35) && near((*times)[4].second, 1.5));
        QCOMPARE((*times)[5], SecondsRange(1.5, 2.1));
        // A word that it hasn't heard, and nothing in between: no time.
        const auto missed = alignedTimes({u"Well"_s, u"oh"_s, u"uh"_s}, aligned, 0);
        QVERIFY(missed);
        QVERIFY((*missed)[1].second <= (*missed)[1].first);
        QCOMPARE((*missed)[2], SecondsRange(0.3, 0.4));
    }

    void anAlignmentOfSomethingElseIsNotTaken()
    {
        const std::vector<corpus::AlignedWord> aligned{{"I", 0, 0.2}, {"WENT", 0.2, 0.6}};
        QVERIFY(!alignedTimes({u"I"_s, u"am"_s, u"at"_s}, aligned, 0));
        QVERIFY(!alignedTimes({}, aligned, 0));
        QVERIFY(!alignedTimes({u"I"_s}, {}, 0));
    }

    void withoutSoundThereIsNone()
    {
        const QStringList words{u"a"_s};
        QVERIFY(wordAt(wordTimes(words, SoundTrack(), 0, 1), 0.5) < 0);
        QVERIFY(wordAt(wordTimes(words, track([](double) { return false; }, 1), 2, 3), 2.5) < 0);
        QVERIFY(wordTimes({}, track([](double) { return true; }, 1), 2, 3).empty());
    }
};

QTEST_GUILESS_MAIN(TestWordTimes)
#include "tst_word_times.moc"
