// SPDX-License-Identifier: Apache-2.0
// How many seconds of sound a second of one core turns into MFCCs. torchaudio 2.11: 3,000.
#include "core/audio/mfcc.h"

#include <chrono>
#include <cstdio>
#include <random>

int main()
{
    using namespace merhan::audio;
    constexpr double kSeconds = 4.5; // an average utterance of IEMOCAP
    std::vector<float> samples(static_cast<std::size_t>(kSeconds * 16000));
    std::mt19937 random(1);
    std::normal_distribution<float> noise(0, 0.1F);
    for (float &sample : samples)
        sample = noise(random);

    double best = 1e9; // of many: what else runs on the machine only ever makes it slower
    std::int64_t frames = 0;
    for (int round = 0; round < 500; ++round) {
        const auto before = std::chrono::steady_clock::now();
        frames = mfcc(samples).frames;
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - before).count());
    }
    std::printf("mfcc: %.0f x real time, %.2f us a frame\n", kSeconds / best,
                best / static_cast<double>(frames) * 1e6);
}
