// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/safetensors.h"

#include <cmath>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace merhan::inspect {

/// Float16 of numbers from 0 to 1, rounded down; enough for a test that makes its own file.
inline std::uint16_t toHalf(double value)
{
    if (value <= 0)
        return 0;
    int exponent = 0;
    const double fraction = std::frexp(value, &exponent) * 2; // [1, 2)
    exponent += 14;
    if (exponent <= 0)
        return static_cast<std::uint16_t>(std::ldexp(value, 24));
    return static_cast<std::uint16_t>((exponent << 10) | static_cast<int>((fraction - 1) * 1024));
}

/// What is in the file; the defaults are an utterance of "I don't, maybe" over 6 frames, 10 ms each.
struct SomeMaps {
    std::string text = "I don't, maybe";
    std::string tokens = R"(["[CLS]","i","don","'","t",",","may","##be","[SEP]"])";
    std::string words =
        R"([null,{"word":"I","begin":0,"end":1},{"word":"don","begin":2,"end":5},)"
        R"({"word":"'","begin":5,"end":6},{"word":"t","begin":6,"end":7},)"
        R"({"word":",","begin":7,"end":8},{"word":"maybe","begin":9,"end":14},)"
        R"({"word":"maybe","begin":9,"end":14},null])";
    int tokenCount = 9;
    int frames = 6;
    int heads = 2;
    std::vector<float> global; ///< empty: (i + 1) of the sum
    /// Weight of head h, asking position a, answering position b.
    std::function<double(int h, int a, int b)> weight = [](int h, int a, int b) {
        return (h + 1) * (a + 1) / 1024.0 + b / 64.0;
    };

    void write(const std::filesystem::path &file) const
    {
        using namespace protocol;
        std::vector<std::vector<std::uint16_t>> kept;
        std::vector<TensorView> views;
        const std::tuple<const char *, int, int> sizes[] = {
            {"text_to_audio", tokenCount, frames},
            {"audio_to_text", frames, tokenCount},
            {"audio_self", frames, frames},
            {"text_self", tokenCount, tokenCount}};
        for (const auto &[name, asks, answers] : sizes) {
            auto &values = kept.emplace_back();
            for (int h = 0; h < heads; ++h)
                for (int a = 0; a < asks; ++a)
                    for (int b = 0; b < answers; ++b)
                        values.push_back(toHalf(weight(h, a, b)));
            if (asks > 0 && answers > 0)
                views.push_back({name, Dtype::F16, {heads, asks, answers},
                                 std::as_bytes(std::span(values))});
        }
        std::vector<float> times, all = global;
        for (int i = 0; i < frames; ++i)
            times.push_back(0.0125F + 0.01F * static_cast<float>(i));
        const int positions = tokenCount + frames;
        for (int i = 0; all.size() < static_cast<std::size_t>(positions) && global.empty(); ++i)
            all.push_back(static_cast<float>(i + 1) / static_cast<float>(positions * (positions + 1) / 2));
        const std::vector<float> probabilities{0.1F, 0.6F, 0.3F};
        const auto floats = [&](const char *name, const std::vector<float> &from) {
            views.push_back({name, Dtype::F32, {static_cast<std::int64_t>(from.size())},
                             std::as_bytes(std::span(from))});
        };
        floats("frame_times", times);
        floats("global", all);
        floats("probabilities", probabilities);
        const auto done = writeSafetensors(file, views,
                                           {{"format", "merhan-maps-1"},
                                            {"text", text},
                                            {"tokens", tokens},
                                            {"words", words},
                                            {"classes", R"(["neutral","happy","sad"])"},
                                            {"fold", "session 1"},
                                            {"seed", "1"}});
        if (!done)
            qFatal("%s", inEnglish(done.error()).c_str());
    }
};

} // namespace merhan::inspect
