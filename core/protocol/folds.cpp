// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/folds.h"

#include "core/protocol/config_errors.h"
#include "core/protocol/python_shuffle.h"
#include "core/protocol/shuffle.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <functional>
#include <map>
#include <set>
#include <tuple>

namespace merhan::protocol {

namespace {

using Indices = std::vector<std::size_t>;

/// "2" before "10", words after numbers.
bool naturalLess(const std::string &a, const std::string &b)
{
    const auto value = [](const std::string &text) {
        long n = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), n);
        return problem == std::errc() && end == text.data() + text.size() ? n : -1;
    };
    const long na = value(a);
    const long nb = value(b);
    if (na >= 0 && nb >= 0 && na != nb)
        return na < nb;
    if ((na >= 0) != (nb >= 0))
        return na >= 0;
    return a < b;
}

/// A group is a session or a speaker; corpora are kept apart, since both have a session 1.
using GroupOf = std::function<std::string(const corpus::Utterance &)>;

std::string prefixed(const corpus::Utterance &utterance, const std::string &name, bool several)
{
    return several ? utterance.corpus + "/" + name : name;
}

std::vector<std::string> groupsOf(const Dataset &dataset, const Indices &indices, const GroupOf &of)
{
    std::set<std::string, decltype(&naturalLess)> groups(&naturalLess);
    for (const std::size_t i : indices)
        groups.insert(of(dataset.items[i].utterance));
    return {groups.begin(), groups.end()};
}

/// Moves every index whose group is `name` from `from` to the result.
Indices takeGroup(const Dataset &dataset, Indices &from, const GroupOf &of, const std::string &name)
{
    Indices taken;
    std::erase_if(from, [&](std::size_t i) {
        if (of(dataset.items[i].utterance) != name)
            return false;
        taken.push_back(i);
        return true;
    });
    return taken;
}

/// `share` of every class, drawn by `random`; of a class with two utterances or more at least one
/// is taken and one left.
Indices takeShare(const Dataset &dataset, Indices &from, double share, std::mt19937_64 &random)
{
    std::map<std::string, Indices> byClass;
    for (const std::size_t i : from)
        byClass[*dataset.items[i].label].push_back(i);
    Indices taken;
    for (auto &[label, indices] : byClass) {
        shuffle(indices, random);
        const auto size = static_cast<std::int64_t>(indices.size());
        const std::int64_t most = std::max<std::int64_t>(size - 1, 0);
        const std::int64_t wanted = std::llround(share * static_cast<double>(size));
        indices.resize(static_cast<std::size_t>(
            std::clamp<std::int64_t>(wanted, std::min<std::int64_t>(1, most), most)));
        taken.insert(taken.end(), indices.begin(), indices.end());
    }
    std::sort(taken.begin(), taken.end());
    std::erase_if(from,
                  [&](std::size_t i) { return std::binary_search(taken.begin(), taken.end(), i); });
    return taken;
}

/// A tenth of them all alike, as the original implementation draws it: shuffled as Python does, the
/// first ones taken. They are put in the order of session, dialog and name before; the original
/// has the dialogs in the order in which its disk lists them, which no other machine knows, so that
/// the sizes are its own and the utterances are not.
Indices takeOriginal(const Dataset &dataset, Indices &from, std::uint64_t seed)
{
    Indices taken = from;
    std::sort(taken.begin(), taken.end(), [&](std::size_t a, std::size_t b) {
        const corpus::Utterance &x = dataset.items[a].utterance;
        const corpus::Utterance &y = dataset.items[b].utterance;
        return std::tie(x.corpus, x.session, x.dialog, x.id)
               < std::tie(y.corpus, y.session, y.dialog, y.id);
    });
    pythonShuffle(taken, seed);
    taken.resize(taken.size() / 10);
    std::sort(taken.begin(), taken.end());
    std::erase_if(from,
                  [&](std::size_t i) { return std::binary_search(taken.begin(), taken.end(), i); });
    return taken;
}

Shared sharedBetween(const Dataset &dataset, const Indices &a, const Indices &b)
{
    const auto common = [&](auto &&nameOf) {
        std::set<std::string> in;
        std::set<std::string> both;
        for (const std::size_t i : a)
            in.insert(nameOf(dataset.items[i].utterance));
        for (const std::size_t i : b)
            if (const std::string name = nameOf(dataset.items[i].utterance); in.contains(name))
                both.insert(name);
        return static_cast<int>(both.size());
    };
    // A recording without a dialog or speaker shares none.
    const auto named = [](const corpus::Utterance &u, const std::string &name) {
        return name.empty() ? u.corpus + "\n\n" + u.id : u.corpus + "\n" + name;
    };
    return {common([&](const corpus::Utterance &u) { return named(u, u.speaker); }),
            common([&](const corpus::Utterance &u) { return named(u, u.dialog); }),
            common([&](const corpus::Utterance &u) { return named(u, u.session); })};
}

void keepLargest(Shared &largest, const Shared &other)
{
    largest.speakers = std::max(largest.speakers, other.speakers);
    largest.dialogs = std::max(largest.dialogs, other.dialogs);
    largest.sessions = std::max(largest.sessions, other.sessions);
}

std::string counted(int n, const char *one, const char *many)
{
    return std::to_string(n) + " " + (n == 1 ? one : many);
}

std::string inWords(const Shared &shared)
{
    return counted(shared.speakers, "speaker", "speakers") + ", "
           + counted(shared.dialogs, "dialog", "dialogs") + " and "
           + counted(shared.sessions, "session", "sessions");
}

std::string percent(double share)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, std::round(share * 1000) / 10).ptr;
    return std::string(text, end) + " %";
}

/// The share of "random:0.1".
double shareOf(const std::string &value)
{
    double share = 0;
    std::from_chars(value.data() + 7, value.data() + value.size(), share);
    return share;
}

Error unusable(std::string what)
{
    return {&errors::kSplit, {std::move(what)}, {}};
}

} // namespace

Result<FoldPlan> planFolds(const Dataset &dataset, const RunConfig &config, std::uint64_t seed)
{
    FoldPlan plan;
    Indices labelled;
    Indices unlabelled;
    std::set<std::string> corpora;
    for (std::size_t i = 0; i < dataset.items.size(); ++i) {
        const Item &item = dataset.items[i];
        if (config.streams != "text" && item.utterance.wav.empty()) {
            plan.withoutAudio += item.label ? 1 : 0;
            continue;
        }
        (item.label ? labelled : unlabelled).push_back(i);
        corpora.insert(item.utterance.corpus);
    }
    if (labelled.empty())
        return unusable("no utterance has a label of " + dataset.labelSet
                        + (plan.withoutAudio > 0 ? " and a recording" : ""));

    const bool several = corpora.size() > 1;
    const GroupOf session = [several](const auto &u) { return prefixed(u, u.session, several); };
    const GroupOf speaker = [several](const auto &u) { return prefixed(u, u.speaker, several); };
    const auto sessions = groupsOf(dataset, labelled, session);
    const auto speakers = groupsOf(dataset, labelled, speaker);

    const auto addFold = [&](const char *kind, const GroupOf &of, const std::string &name) {
        Fold fold;
        fold.name = kind + (" " + name);
        fold.train = labelled;
        fold.test = takeGroup(dataset, fold.train, of, name);
        for (const std::size_t i : unlabelled)
            if (of(dataset.items[i].utterance) == name)
                fold.unlabelled.push_back(i);
        plan.folds.push_back(std::move(fold));
    };
    if (config.protocol == "all") {
        plan.folds.push_back({"all", labelled, {}, {}, {}});
        plan.protocol = "trained on all, no test";
    } else if (config.protocol == "loso" || config.protocol == "loso-speaker") {
        const bool bySession = config.protocol == "loso";
        const auto &groups = bySession ? sessions : speakers;
        if (groups.size() < 2)
            return unusable(std::string("it takes two ") + (bySession ? "sessions" : "speakers")
                            + " to leave one out, and there is " + std::to_string(groups.size()));
        for (const std::string &name : groups)
            addFold(bySession ? "session" : "speaker", bySession ? session : speaker, name);
        plan.protocol = std::string("leave one ") + (bySession ? "session" : "speaker") + " out, "
                        + std::to_string(groups.size()) + " folds";
    } else if (config.protocol.starts_with("random:")) {
        Fold fold{"a random share", labelled, {}, {}, {}};
        std::mt19937_64 random(mixSeeds({seed, 1U << 20U}));
        fold.test = takeShare(dataset, fold.train, shareOf(config.protocol), random);
        plan.folds.push_back(std::move(fold));
        plan.protocol = "tested on " + percent(shareOf(config.protocol))
                        + " at random, class by class: speakers are known from training";
    } else {
        std::string name = config.protocol.substr(8); // "session:"
        if (name == "last")
            name = sessions.back();
        if (sessions.size() == 1)
            return unusable("all utterances are of one session, so none would be left to train "
                            "on; protocol=loso-speaker or protocol=random:0.2 can do without");
        if (std::find(sessions.begin(), sessions.end(), name) == sessions.end()) {
            std::string all;
            for (const std::string &other : sessions)
                all += (all.empty() ? "" : ", ") + (other.empty() ? std::string("(none)") : other);
            return unusable("there is no session '" + name + "' with labelled utterances; there is "
                            + all);
        }
        addFold("session", session, name);
        plan.protocol = "tested on session " + name;
    }

    if (config.validation.starts_with("random:")) {
        const double share = shareOf(config.validation);
        for (std::size_t f = 0; f < plan.folds.size(); ++f) {
            std::mt19937_64 random(mixSeeds({seed, f}));
            plan.folds[f].validation = takeShare(dataset, plan.folds[f].train, share, random);
        }
        plan.protocol += "; validated on " + percent(share) + " of the rest at random, class by class";
    } else if (config.validation == "original") {
        for (Fold &fold : plan.folds)
            fold.validation = takeOriginal(dataset, fold.train, seed);
        plan.protocol += "; validated on 10 % of the rest at random, drawn as by the original";
    } else if (config.validation != "none") {
        const bool bySession = config.validation == "session";
        const GroupOf &of = bySession ? session : speaker;
        for (std::size_t f = 0; f < plan.folds.size(); ++f) {
            Fold &fold = plan.folds[f];
            const auto groups = groupsOf(dataset, fold.train, of);
            if (groups.size() < 2)
                return unusable("a " + config.validation
                                + " for validation leaves nothing to train on");
            std::mt19937_64 random(mixSeeds({seed, f}));
            fold.validation =
                takeGroup(dataset, fold.train, of, groups[below(random, groups.size())]);
        }
        plan.protocol += "; validated on one " + config.validation + " of the rest";
    } else {
        plan.protocol += "; no validation, the last epoch counts";
    }
    plan.protocol += "; labels " + dataset.source + " in " + dataset.labelSet;

    for (const Fold &fold : plan.folds) {
        if (fold.train.empty())
            return unusable("the fold that tests " + fold.name + " has nothing to train on");
        keepLargest(plan.testLeakage, sharedBetween(dataset, fold.train, fold.test));
        keepLargest(plan.validationLeakage, sharedBetween(dataset, fold.train, fold.validation));
    }
    plan.leakage = config.protocol == "all" ? "There is no test."
                                            : "Training and test share " + inWords(plan.testLeakage)
                                                  + ".";
    if (config.validation != "none")
        plan.leakage +=
            " Training and validation share " + inWords(plan.validationLeakage) + ".";
    return plan;
}

} // namespace merhan::protocol
