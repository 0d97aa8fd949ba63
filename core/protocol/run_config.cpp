// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/run_config.h"

#include "core/protocol/config_errors.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <numeric>
#include <sstream>

namespace merhan::protocol {

namespace {

using C = RunConfig;

const std::vector<ConfigKey> kKeys{
    {"preset", &C::preset, "Network",
     "Where every other key starts from: merhan, or the original implementation to the letter.",
     {"merhan", "reference"}},
    {"labels", &C::labels, "Data", "Whose labels count.",
     {"corpus", "corrected", "majority", "votes", "annotator:", ""}},
    {"classes", &C::classes, "Data",
     "The classes: a named set, or keys with commas, joined by + where they count as one.",
     {"four", "four-without-excited", "six", "all", ""}},
    {"protocol", &C::protocol, "Data", "What is tested on what.",
     {"session:last", "session:", "loso", "loso-speaker", "random:", "all", ""}},
    {"validation", &C::validation, "Data", "How the part that chooses the epoch is split off.",
     {"random:0.1", "random:", "speaker", "session", "original", "none", ""}},
    {"streams", &C::streams, "Network", "Which modalities the model is given.",
     {"both", "audio", "text"}},
    {"init", &C::init, "Training", "A model folder or run to start from.", {""}},
    {"encoder", &C::encoder, "Features",
     "Folder of a text encoder of the BERT family; empty for all-MiniLM-L6-v2.", {""}},
    {"encoder_layers", &C::encoder_layers, "Features",
     "Which states of the encoder the network gets: the mean over all layers, or the last.",
     {"mean", "last"}},
    {"window", &C::window, "Features", "Window of the MFCCs.", {"hann", "hamming"}},
    {"keep_tags", &C::keep_tags, "Features", "Leave tags such as [LAUGHTER] in the transcripts."},
    {"max_seconds", &C::max_seconds, "Features", "Cut longer recordings to this; 0 for never.", {},
     0, 36000},
    {"lstm_width", &C::lstm_width, "Network", "Width of the BiLSTM, a direction.", {}, 4, 4096},
    {"lstm_layers", &C::lstm_layers, "Network", "Layers of the BiLSTM.", {}, 1, 8},
    {"projection", &C::projection, "Network", "Width of both streams in cross-modal attention.",
     {}, 4, 4096},
    {"heads", &C::heads, "Network", "Heads of every attention.", {}, 1, 64},
    {"local_attention", &C::local_attention, "Network", "Local intra-modal attention."},
    {"cross_attention", &C::cross_attention, "Network", "Cross-modal attention."},
    {"global_attention", &C::global_attention, "Network", "Global inter-modal attention."},
    {"pooled_statistics", &C::pooled_statistics, "Network",
     "Mean and deviation over time join the classifier."},
    {"epochs", &C::epochs, "Training", "At most so many passes over the training utterances.", {},
     1, 100000},
    {"batch", &C::batch, "Training", "Utterances a step.", {}, 1, 4096},
    {"learning_rate", &C::learning_rate, "Training", "Adam's step size.", {}, 1e-8, 1},
    {"schedule", &C::schedule, "Training",
     "How the learning rate goes: from a twentieth of the epochs on along a cosine to 0, or constant.",
     {"cosine", "constant"}},
    {"weight_decay", &C::weight_decay, "Training", "Decoupled weight decay.", {}, 0, 1},
    {"patience", &C::patience, "Training",
     "Stop after so many epochs without a better validation loss; 0 for never.", {}, 0, 100000},
    {"dropout", &C::dropout, "Training", "Share of activations dropped.", {}, 0, 0.95},
    {"label_smoothing", &C::label_smoothing, "Training", "Share of the target given to all classes.",
     {}, 0, 0.9},
    {"class_weights", &C::class_weights, "Training", "Weigh the loss by inverse class frequency."},
    {"augment", &C::augment, "Training", "Strength of time and frequency masking.", {}, 0, 1},
    {"clip_norm", &C::clip_norm, "Training", "Largest norm of a gradient; 0 for no limit.", {}, 0,
     1e6},
    {"seed", &C::seed, "Training", "Seed of the run, or several with commas.", {""}},
    {"device", &C::device, "Machine", "Where it runs.", {"auto", "cpu", "cuda", "cuda:", ""}},
    {"precision", &C::precision, "Machine",
     "Arithmetic of the network; auto takes bfloat16 where it is fast.",
     {"auto", "float32", "bfloat16"}},
    {"deterministic", &C::deterministic, "Machine", "The same numbers each time; auto: on the CPU.",
     {"auto", "on", "off"}},
    {"threads", &C::threads, "Machine", "CPU threads; 0 for all cores.", {}, 0, 1024},
    {"keep_checkpoints", &C::keep_checkpoints, "Machine", "Which checkpoints stay.",
     {"best", "all"}},
    {"cache_gib", &C::cache_gib, "Machine", "Bound of the feature cache in GiB.", {}, 0, 100000},
};

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t swap = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({swap, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string listed(const std::vector<const char *> &choices)
{
    std::string text;
    for (const std::string_view choice : choices) {
        if (choice.empty())
            continue;
        text += text.empty() ? "" : ", ";
        text += choice;
        if (choice.ends_with(':'))
            text += "…";
    }
    return text;
}

/// A choice that ends in ':' is the start of a value ("session:"); "" allows any text.
bool isChoice(const ConfigKey &key, std::string_view value)
{
    if (key.choices.empty())
        return true;
    return std::any_of(key.choices.begin(), key.choices.end(), [&](std::string_view choice) {
        return choice.empty() || choice == value
               || (choice.ends_with(':') && value.starts_with(choice) && value != choice);
    });
}

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value{};
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

Error wrongValue(const ConfigKey &key, std::string_view value, std::string allowed)
{
    return {&errors::kConfigValue, {key.name, std::string(value), std::move(allowed)}, {}};
}

std::string shortest(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

std::string bounds(const ConfigKey &key)
{
    return shortest(key.least) + " to " + shortest(key.most);
}

bool within(const ConfigKey &key, double value)
{
    return std::isfinite(value) && value >= key.least && value <= key.most;
}

} // namespace

std::span<const ConfigKey> configKeys()
{
    return kKeys;
}

Result<const ConfigKey *> findConfigKey(std::string_view name)
{
    const ConfigKey *nearest = nullptr;
    std::size_t distance = 4; // further away than this nobody means it
    for (const ConfigKey &key : kKeys) {
        if (name == key.name)
            return &key;
        const std::size_t d = editDistance(name, key.name);
        if (d < distance) {
            distance = d;
            nearest = &key;
        }
    }
    if (nearest)
        return Error{&errors::kConfigKeyNear, {std::string(name), nearest->name}, {}};
    std::string all;
    for (const ConfigKey &key : kKeys)
        all += (all.empty() ? "" : ", ") + std::string(key.name);
    return Error{&errors::kConfigKey, {std::string(name), all}, {}};
}

ConfigValue get(const RunConfig &config, const ConfigKey &key)
{
    return std::visit([&](auto member) { return ConfigValue(config.*member); }, key.member);
}

Result<void> set(RunConfig &config, std::string_view name, std::string_view value)
{
    const auto found = findConfigKey(name);
    if (!found)
        return found.error();
    const ConfigKey &key = **found;

    if (const auto *flag = std::get_if<bool RunConfig::*>(&key.member)) {
        const bool on = value == "true" || value == "on" || value == "1" || value == "yes";
        if (!on && value != "false" && value != "off" && value != "0" && value != "no")
            return wrongValue(key, value, "true or false");
        config.**flag = on;
    } else if (const auto *whole = std::get_if<std::int64_t RunConfig::*>(&key.member)) {
        const auto n = number<std::int64_t>(value);
        if (!n || !within(key, static_cast<double>(*n)))
            return wrongValue(key, value, "a whole number, " + bounds(key));
        config.**whole = *n;
    } else if (const auto *real = std::get_if<double RunConfig::*>(&key.member)) {
        const auto x = number<double>(value);
        if (!x || !within(key, *x))
            return wrongValue(key, value, "a number, " + bounds(key));
        config.**real = *x;
    } else {
        if (!isChoice(key, value))
            return wrongValue(key, value, listed(key.choices));
        config.*std::get<std::string RunConfig::*>(key.member) = value;
    }
    return {};
}

Result<RunConfig> presetConfig(std::string_view name)
{
    RunConfig config;
    if (name == "merhan")
        return config;
    if (name != "reference")
        return wrongValue(**findConfigKey("preset"), name, "merhan, reference");
    // What the original implementation was trained with.
    config.preset = "reference";
    config.validation = "original";
    config.pooled_statistics = false;
    config.keep_tags = true;
    config.encoder_layers = "last";
    config.class_weights = false;
    config.epochs = 64;
    config.batch = 32;
    config.learning_rate = 5e-5;
    config.schedule = "constant";
    config.patience = 6;
    config.dropout = 0;
    config.clip_norm = 0;
    config.seed = "42";
    config.precision = "float32";
    return config;
}

Result<RunConfig> configFromJson(std::string_view text, const RunConfig &base)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return Error{&errors::kConfigJson, {}, {}};
    RunConfig config = base;
    if (const auto preset = json.find("preset"); preset != json.end() && preset->is_string()) {
        auto start = presetConfig(preset->get<std::string>());
        if (!start)
            return start.error();
        config = *std::move(start);
    }
    for (const auto &[name, value] : json.items()) {
        const std::string shownValue = value.is_string() ? value.get<std::string>() : value.dump();
        if (auto done = set(config, name, shownValue); !done)
            return done.error();
    }
    return config;
}

Result<RunConfig> readConfig(const std::filesystem::path &file, const RunConfig &base)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    if (!in || !(text << in.rdbuf()))
        return Error{&merhan::errors::kFileUnreadable, {"no such file, or no permission"}, file};
    auto config = configFromJson(text.str(), base);
    if (!config) {
        Error error = config.error();
        error.file = file;
        return error;
    }
    return config;
}

std::string toJson(const RunConfig &config)
{
    nlohmann::ordered_json json;
    for (const ConfigKey &key : kKeys)
        std::visit([&](const auto &value) { json[key.name] = value; }, get(config, key));
    return json.dump(1);
}

std::vector<std::uint64_t> RunConfig::seeds() const
{
    std::vector<std::uint64_t> seeds;
    std::istringstream parts(seed);
    for (std::string part; std::getline(parts, part, ',');)
        seeds.push_back(number<std::uint64_t>(part).value_or(0));
    return seeds;
}

Result<void> validate(const RunConfig &config)
{
    for (const ConfigKey &key : kKeys) { // a config.json edited by hand may hold anything
        const ConfigValue value = get(config, key);
        const double n = std::holds_alternative<double>(value) ? std::get<double>(value)
                         : std::holds_alternative<std::int64_t>(value)
                             ? static_cast<double>(std::get<std::int64_t>(value))
                             : key.least;
        if (!within(key, n))
            return wrongValue(key, shortest(n), bounds(key));
        if (const auto *text = std::get_if<std::string>(&value); text && !isChoice(key, *text))
            return wrongValue(key, *text, listed(key.choices));
    }
    const auto bad = [](const char *name, const std::string &value, const char *allowed) {
        return wrongValue(**findConfigKey(name), value, allowed);
    };

    std::vector<std::uint64_t> seen;
    std::istringstream parts(config.seed + ",");
    for (std::string part; std::getline(parts, part, ',');) {
        const auto seed = number<std::uint64_t>(part);
        if (!seed || std::find(seen.begin(), seen.end(), *seed) != seen.end())
            return bad("seed", config.seed, "whole numbers, each once, with commas between them");
        seen.push_back(*seed);
    }

    const std::string &p = config.protocol;
    const auto isShare = [](std::string_view value) {
        const auto share = number<double>(value.substr(7)); // after "random:"
        return share && *share > 0 && *share < 1;
    };
    if (p != "loso" && p != "loso-speaker" && p != "all"
        && !(p.starts_with("session:") && p.size() > 8)
        && !(p.starts_with("random:") && isShare(p)))
        return bad("protocol", p, "session:NAME, loso, loso-speaker, random:SHARE or all");

    const std::string &v = config.validation;
    if (v.starts_with("random:")) {
        if (!isShare(v))
            return bad("validation", v, "random: and a share between 0 and 1");
    } else if (v != "speaker" && v != "session" && v != "original" && v != "none") {
        return bad("validation", v, "random:SHARE, speaker, session, original or none");
    }

    const std::string &d = config.device;
    if (d != "auto" && d != "cpu" && d != "cuda"
        && !(d.starts_with("cuda:") && number<unsigned>(std::string_view(d).substr(5))))
        return bad("device", d, "auto, cpu, cuda or cuda:N");

    if (config.projection % config.heads != 0 || (2 * config.lstm_width) % config.heads != 0)
        return bad("heads", std::to_string(config.heads),
                   "a number that divides projection and twice lstm_width");
    if (config.preset == "reference") {
        if (config.streams != "both" || !config.local_attention || !config.cross_attention
            || !config.global_attention || config.pooled_statistics)
            return bad("preset", "reference",
                       "merhan for one stream, ablations or pooled statistics; the reference has "
                       "both streams and every attention");
    }
    return {};
}

} // namespace merhan::protocol
