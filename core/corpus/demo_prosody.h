// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/corpus/demo_random.h"

#include <string>
#include <string_view>

namespace merhan::corpus {

/// How one line is spoken: the first four by espeak-ng, the other two by us afterwards.
struct DemoProsody {
    std::string voice;      ///< espeak's name: language and variant, "en-us+f3"
    int pitch = 50;         ///< 0 … 99, some 2 Hz a step in a woman's voice
    int rangePercent = 100; ///< of the voice's own range of pitch
    int wordsPerMinute = 165;
    int wordGap = 0;      ///< extra pause between words, in 10 ms at 175 words a minute
    double levelDb = -23; ///< RMS of what is loud enough to be speech, full scale = 0
    double tension = 0;   ///< −1 soft (dull) … 1 pressed (bright)
};

/// How the speaker of a session says a line of the emotion `code`. Classes overlap: an actor plays
/// with more or less of an emotion each time, some people show less of it than others, and
/// everyone has a voice of her own.
DemoProsody demoProsody(int session, char speaker, std::string_view code, DemoRandom &random);

} // namespace merhan::corpus
