// SPDX-License-Identifier: Apache-2.0
#include "core/corpus/demo_raters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace merhan::corpus {

namespace {

struct Emotion {
    std::string_view code;
    std::string_view word;
    std::array<std::string_view, 3> takenFor; ///< by a rater who hears it otherwise
    std::array<double, 3> dimensions;         ///< what raters say on average: V, A, D
};

constexpr Emotion kEmotions[] = {
    {"ang", "Anger", {"fru", "fru", "neu"}, {1.9, 4.0, 4.0}},
    {"hap", "Happiness", {"exc", "neu", "exc"}, {4.1, 3.3, 3.2}},
    {"exc", "Excited", {"hap", "sur", "hap"}, {4.3, 4.1, 3.5}},
    {"sad", "Sadness", {"neu", "fru", "neu"}, {1.9, 2.1, 2.3}},
    {"neu", "Neutral", {"fru", "hap", "sad"}, {3.0, 2.6, 2.9}},
    {"fru", "Frustration", {"ang", "neu", "sad"}, {2.2, 3.2, 3.3}},
    {"sur", "Surprise", {"exc", "neu", "fea"}, {3.2, 3.9, 2.8}},
    {"fea", "Fear", {"sur", "sad", "neu"}, {2.0, 3.5, 2.0}},
    {"xxx", "Other", {"neu", "neu", "neu"}, {2.7, 2.9, 2.9}},
};

const Emotion &emotion(std::string_view code)
{
    return *std::find_if(std::begin(kEmotions), std::end(kEmotions) - 1,
                         [&](const Emotion &e) { return e.code == code; });
}

std::array<int, 3> rate(std::string_view code, DemoRandom &random)
{
    std::array<int, 3> values{};
    for (std::size_t i = 0; i < 3; ++i)
        values[i] = std::clamp(
            static_cast<int>(std::lround(emotion(code).dimensions[i] + random.bell(0.6))), 1, 5);
    return values;
}

/// Votes without a majority: all differ, or two against two.
void disagree(std::vector<DemoVote> &votes, DemoRandom &random)
{
    static constexpr std::string_view kHeard[] = {"neu", "fru", "ang", "sad"};
    const int first = random.below(4);
    const std::size_t different = votes.size() == 4 ? 2 : votes.size();
    for (std::size_t i = 0; i < votes.size(); ++i)
        votes[i].codes = {kHeard[(static_cast<std::size_t>(first) + i % different) % 4]};
}

} // namespace

std::string_view demoWord(std::string_view code)
{
    return emotion(code).word;
}

DemoPanel demoPanel(DemoRandom &random)
{
    DemoPanel panel{{1, 2, 3, 4}, {1, 2, 3, 4}};
    if (random.chance(0.7))
        panel.categories.erase(panel.categories.begin() + random.below(4));
    for (int i = 0; i < 2; ++i)
        panel.dimensions.erase(panel.dimensions.begin()
                               + random.below(static_cast<int>(panel.dimensions.size())));
    return panel;
}

std::vector<DemoVote> demoVotes(std::string_view code, const DemoPanel &panel,
                                const std::string &actor, DemoRandom &random)
{
    const auto hear = [&]() -> std::vector<std::string_view> {
        const std::string_view other =
            emotion(code).takenFor[static_cast<std::size_t>(random.below(3))];
        if (random.chance(0.22))
            return {other};
        if (random.chance(0.1))
            return {code, other};
        return {code};
    };
    std::vector<DemoVote> votes;
    for (int rater : panel.categories)
        votes.push_back({"E" + std::to_string(rater), hear(), {}});
    if (code == "xxx")
        disagree(votes, random);
    for (DemoVote &vote : votes) // the label was summed up from these votes, so they must give it
        if (demoMajority(votes) != code)
            vote.codes = {code};
    for (int rater : panel.dimensions) {
        const std::string name = "E" + std::to_string(rater);
        auto vote = std::find_if(votes.begin(), votes.end(),
                                 [&](const DemoVote &v) { return v.rater == name; });
        if (vote == votes.end())
            vote = votes.insert(votes.end(), DemoVote{name, {}, {}});
        vote->dimensions = rate(code, random);
    }
    if (random.chance(2.0 / 3))
        votes.push_back({actor, code == "xxx" ? std::vector<std::string_view>{"neu"} : hear(),
                         rate(code, random)});
    return votes;
}

std::string_view demoMajority(const std::vector<DemoVote> &votes)
{
    std::map<std::string_view, int> counts;
    for (const DemoVote &vote : votes)
        if (vote.external())
            for (std::string_view code : vote.codes)
                ++counts[code];
    std::string_view best = "xxx";
    int most = 1; // named once is no majority
    for (const auto &[code, count] : counts) {
        if (count > most) {
            best = code;
            most = count;
        } else if (count == most) {
            best = "xxx";
        }
    }
    return best;
}

} // namespace merhan::corpus
