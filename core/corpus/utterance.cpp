// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/utterance.h"

namespace merhan::corpus {

double Utterance::durationSeconds() const
{
    const double file = sampleRateHz > 0 ? static_cast<double>(frames) / sampleRateHz : 0;
    if (clipStartSeconds || clipEndSeconds)
        return clipEndSeconds.value_or(file) - clipStartSeconds.value_or(0);
    return file > 0 ? file : endSeconds - startSeconds;
}

} // namespace merhan::corpus
