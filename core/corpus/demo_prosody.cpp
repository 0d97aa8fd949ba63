// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo_prosody.h"

#include <algorithm>
#include <cmath>

namespace merhan::corpus {

namespace {

struct Speaker {
    const char *voice;
    int pitch;
    int wordsPerMinute;
    double levelDb;
    double expressive; ///< how much of an emotion she shows; 1 is the average
};

// By session, her and then him. Not en-gb: espeak-ng 1.51 overlooks the variant of that one.
constexpr Speaker kSpeakers[5][2] = {
    {{"en-us+f3", 50, 168, -24, 1.05}, {"en-us+m3", 48, 162, -23, 0.95}},
    {{"en-gb-x-gbclan+f2", 54, 158, -23, 0.85}, {"en-gb-x-gbclan+m7", 56, 170, -25, 1.10}},
    {{"en-gb-scotland+f4", 46, 175, -25, 1.15}, {"en-gb-scotland+m1", 50, 155, -22, 0.85}},
    {{"en-us+f1", 57, 162, -22, 0.95}, {"en-us+m6", 36, 172, -24, 1.05}},
    {{"en-gb-x-rp+f4", 52, 170, -24, 1.00}, {"en-gb-x-rp+m2", 52, 160, -23, 1.00}},
};

/// How far an emotion, played in full, lies from the speaker's neutral voice.
struct Shift {
    double pitch, rangePercent, speedPercent, gapSteps, levelDb, tension;
};

// Anger and joy are both high, fast and loud, and differ in pressure and in the melody's range;
// sadness is low, slow, soft and flat.
Shift shiftOf(std::string_view code)
{
    if (code == "ang")
        return {8, 10, 15, 0, 6.0, 0.9};
    if (code == "hap")
        return {16, 50, 5, 0, 1.5, 0.1};
    if (code == "exc")
        return {24, 65, 13, 0, 3.0, 0.2};
    if (code == "sad")
        return {-15, -45, -17, 2, -4.5, -0.7};
    if (code == "fru")
        return {1, -5, -3, 1, 2.5, 0.5};
    if (code == "sur")
        return {25, 70, 0, 0, 2.0, 0.1};
    return {0, 0, 0, 0, 0, 0};
}

int rounded(double value, int least, int most)
{
    return std::clamp(static_cast<int>(std::lround(value)), least, most);
}

} // namespace

DemoProsody demoProsody(int session, char speaker, std::string_view code, DemoRandom &random)
{
    const Speaker &who = kSpeakers[session - 1][speaker == 'M' ? 1 : 0];
    Shift shift = shiftOf(code);
    if (code == "xxx") { // between two emotions, so that raters part over it
        static constexpr std::string_view kBetween[] = {"ang", "sad", "neu", "fru", "hap"};
        const int first = random.below(5);
        const Shift a = shiftOf(kBetween[first]);
        const Shift b = shiftOf(kBetween[(first + 1 + random.below(4)) % 5]);
        shift = {(a.pitch + b.pitch) / 2,
                 (a.rangePercent + b.rangePercent) / 2,
                 (a.speedPercent + b.speedPercent) / 2,
                 (a.gapSteps + b.gapSteps) / 2,
                 (a.levelDb + b.levelDb) / 2,
                 (a.tension + b.tension) / 2};
    }
    const double much = who.expressive * random.uniform(0.75, 1.25);
    DemoProsody prosody;
    prosody.voice = who.voice;
    prosody.pitch = rounded(who.pitch + much * shift.pitch + random.bell(4.5), 0, 99);
    prosody.rangePercent = rounded(95 + much * shift.rangePercent + random.bell(15), 20, 200);
    prosody.wordsPerMinute = rounded(
        who.wordsPerMinute * (1 + (much * shift.speedPercent + random.bell(5)) / 100), 100, 260);
    prosody.wordGap = rounded(much * shift.gapSteps + random.uniform(0, 1), 0, 6);
    prosody.levelDb = std::min(who.levelDb + much * shift.levelDb + random.bell(1.2), -13.0);
    prosody.tension = std::clamp(much * shift.tension + random.bell(0.18), -1.0, 1.0);
    return prosody;
}

} // namespace merhan::corpus
