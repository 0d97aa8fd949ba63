// SPDX-License-Identifier: Apache-2.0
#include "core/training/estimate.h"

#include "core/nn/tensors.h"
#include "core/protocol/folds.h"
#include "core/protocol/run_size.h"
#include "core/protocol/shuffle.h"
#include "core/training/batch_order.h"
#include "core/training/device.h"
#include "core/training/errors.h"
#include "core/training/examples.h"
#include "core/training/new_network.h"
#include "core/training/precision.h"
#include "core/training/text_input.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <numeric>

namespace merhan::training {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kTimedBatches = 6; ///< of the epoch's, from short to long
constexpr std::size_t kValidated = 64;   ///< utterances
constexpr double kEnoughSeconds = 12;    ///< of training steps, on a slow machine

double secondsSince(Clock::time_point begun)
{
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

void finishDevice(torch::Device device)
{
    if (device.is_cuda())
        torch::cuda::synchronize(device.index());
}

/// About what a batch costs: the attention of an utterance grows with the square of its length, but
/// in the lengths that occur the recurrent part, which doesn't, is most of it.
std::int64_t costOf(const std::vector<std::size_t> &rows, std::span<const std::int64_t> lengths)
{
    std::int64_t longest = 0;
    for (const std::size_t row : rows)
        longest = std::max(longest, lengths[row]);
    return longest * static_cast<std::int64_t>(rows.size());
}

/// Centiseconds of an utterance, as many as it will have frames; of a text-only run characters,
/// which order it as tokens do.
std::int64_t lengthOf(const protocol::Item &item, const protocol::RunConfig &config)
{
    const corpus::Utterance &utterance = item.utterance;
    if (config.streams == "text")
        return static_cast<std::int64_t>(utterance.transcript.size());
    double seconds = std::max(utterance.endSeconds - utterance.startSeconds, 0.0);
    if (config.max_seconds > 0)
        seconds = std::min(seconds, config.max_seconds);
    return static_cast<std::int64_t>(seconds * 100);
}

/// The batches of the first epoch that are tried, the costliest first.
std::vector<std::vector<std::size_t>> triedBatches(BatchOrder all,
                                                   std::span<const std::int64_t> lengths)
{
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) {
        return costOf(a, lengths) > costOf(b, lengths);
    });
    std::vector<std::vector<std::size_t>> tried{all.front()};
    // The middle of each of kTimedBatches equal shares: their mean is about that of all.
    const std::size_t timed = std::min(kTimedBatches, all.size());
    for (std::size_t i = 0; i < timed; ++i)
        tried.push_back(all[(2 * i + 1) * all.size() / (2 * timed)]);
    return tried;
}

/// The data set with only those items, in that order.
protocol::Dataset reduced(const protocol::Dataset &dataset, const std::vector<std::size_t> &items)
{
    protocol::Dataset some = dataset;
    some.items.clear();
    for (const std::size_t item : items)
        some.items.push_back(dataset.items[item]);
    return some;
}

std::int64_t bytesOf(const Example &example)
{
    return (example.mfcc.defined() ? static_cast<std::int64_t>(example.mfcc.nbytes()) : 0)
           + (example.text.defined() ? static_cast<std::int64_t>(example.text.nbytes()) : 0);
}

Result<Estimate> estimated(const protocol::RunConfig &config, const protocol::Dataset &dataset)
{
    const std::uint64_t seed = config.seeds().front();
    const auto plan = protocol::planFolds(dataset, config, seed);
    if (!plan)
        return plan.error();
    const protocol::Fold &fold = plan->folds.front();
    const auto device = chooseDevice(config.device);
    if (!device)
        return device.error();
    setUpTorch(config, *device);
    const bool bfloat16 = wantsBfloat16(config, *device);
    const auto start = StartingPoint::open(config);
    if (!start)
        return start.error();
    std::unique_ptr<TextInput> text;
    if (config.streams != "audio") {
        auto opened = TextInput::open(config);
        if (!opened)
            return opened.error();
        text = *std::move(opened);
    }

    // The batches that the first epoch will have, as far as lengths are known before reading.
    std::vector<std::int64_t> lengths;
    for (const std::size_t item : fold.train)
        lengths.push_back(lengthOf(dataset.items[item], config));
    const auto batches = shuffledBatches(lengths, config.batch, protocol::mixSeeds({seed, 0, 0}));
    const auto tried = triedBatches(batches, lengths);

    // Only what those, and some of the validation, need is read.
    std::map<std::size_t, std::size_t> places; ///< row of the fold's training → place below
    std::vector<std::size_t> items;
    for (const auto &rows : tried)
        for (const std::size_t row : rows)
            if (places.try_emplace(row, items.size()).second)
                items.push_back(fold.train[row]);
    const std::size_t trained = items.size();
    const std::size_t validated = std::min(kValidated, fold.validation.size());
    for (std::size_t i = 0; i < validated; ++i)
        items.push_back(fold.validation[i * fold.validation.size() / validated]);
    const auto readingBegan = Clock::now();
    const auto loaded =
        loadExamples(reduced(dataset, items), config, text ? &text->encoder() : nullptr, nullptr,
                     {}, [](std::int64_t, std::int64_t, const char *) {});
    if (!loaded)
        return loaded.error();
    const double readSeconds = secondsSince(readingBegan) / static_cast<double>(items.size());
    std::vector<bool> usable(items.size(), true);
    for (const auto &left : loaded->leftOut)
        usable[left.item] = false;

    const auto network = networkConfig(config, text ? text->width() : 384,
                                       static_cast<std::int64_t>(dataset.classes.size()));
    std::vector<std::size_t> train;
    std::vector<std::size_t> positions(items.size()); ///< in `train`
    for (std::size_t i = 0; i < trained; ++i) {
        positions[i] = train.size();
        if (usable[i])
            train.push_back(i);
    }
    if (train.empty())
        return Error{&errors::kNothingUsable,
                     {std::to_string(dataset.labelled()), inEnglish(loaded->leftOut.front().why)}};
    std::vector<std::size_t> validation;
    for (std::size_t i = trained; i < items.size(); ++i)
        if (usable[i])
            validation.push_back(i);
    auto model = newNetwork(network, loaded->examples, train, *start, *device, seed, 0);
    if (!model)
        return model.error();
    FoldTrainer trainer(*model, {.config = &config,
                                 .examples = &loaded->examples,
                                 .train = train,
                                 .validation = validation,
                                 .fold = 0,
                                 .seed = seed,
                                 .device = *device,
                                 .bfloat16 = bfloat16});
    (*model)->train();
    Estimate estimate;
    double stepSeconds = 0;
    std::int64_t steps = 0;
    const auto began = Clock::now();
    for (std::size_t b = 0; b < tried.size(); ++b) {
        std::vector<std::size_t> rows;
        for (const std::size_t row : tried[b])
            if (usable[places.at(row)])
                rows.push_back(positions[places.at(row)]);
        if (rows.empty())
            continue;
        const auto stepBegan = Clock::now();
        if (auto done = trainer.step(rows); !done)
            return done.error();
        finishDevice(*device);
        // The first one, the largest, is for its memory, and for all that happens only once; on a
        // machine so slow that nothing else can be tried it has to do.
        const double spent = secondsSince(began);
        if (b == 0 && tried.size() > 2 && spent < kEnoughSeconds)
            continue;
        stepSeconds += secondsSince(stepBegan);
        ++steps;
        estimate.measured += static_cast<std::int64_t>(rows.size());
        if (spent > kEnoughSeconds)
            break;
    }
    double answerSeconds =
        stepSeconds / static_cast<double>(std::max<std::int64_t>(estimate.measured, 1)) / 3;
    if (!validation.empty()) {
        const auto answeringBegan = Clock::now();
        predictLogits(trainer.model(), loaded->examples, validation, *device);
        answerSeconds = secondsSince(answeringBegan) / static_cast<double>(validation.size());
    }

    const protocol::DeviceChosen chosen = describe(*device, bfloat16);
    estimate.device = chosen.device;
    estimate.name = chosen.name;
    estimate.precision = chosen.precision;
    estimate.threads = chosen.threads;
    estimate.deviceMemoryBytes = chosen.memoryBytes;
    estimate.folds = static_cast<std::int64_t>(plan->folds.size());
    estimate.seeds = static_cast<std::int64_t>(config.seeds().size());
    estimate.epochs = config.epochs;
    estimate.train = static_cast<std::int64_t>(fold.train.size());
    estimate.validation = static_cast<std::int64_t>(fold.validation.size());
    estimate.test = static_cast<std::int64_t>(fold.test.size());
    const double trainSeconds = stepSeconds / static_cast<double>(std::max<std::int64_t>(steps, 1))
                                * static_cast<double>(batches.size());
    const double aUtterance =
        trainSeconds / static_cast<double>(std::max<std::int64_t>(estimate.train, 1));
    estimate.utterancesPerSecond = aUtterance > 0 ? 1 / aUtterance : 0;
    estimate.epochSeconds = trainSeconds + answerSeconds * static_cast<double>(estimate.validation);
    const auto all = static_cast<double>(dataset.items.size());
    estimate.featureSeconds = readSeconds * all;
    const auto runs = static_cast<double>(estimate.folds * estimate.seeds);
    const auto total = [&](std::int64_t epochs) {
        return estimate.featureSeconds
               + runs * (static_cast<double>(epochs) * estimate.epochSeconds + answerSeconds * all);
    };
    estimate.totalSeconds = total(config.epochs);
    estimate.leastSeconds =
        total(config.patience > 0 ? std::min(config.epochs, config.patience + 1) : config.epochs);
    estimate.peakMemoryBytes = peakMemoryBytes(*device);
    if (device->is_cpu()) { // where the features of the whole data set lie as well
        std::int64_t some = 0;
        for (const Example &example : loaded->examples)
            some += bytesOf(example);
        estimate.peakMemoryBytes += static_cast<std::int64_t>(
            static_cast<double>(some) * (all / static_cast<double>(items.size()) - 1));
    }
    const auto size = protocol::runSize(config, plan->folds.size(),
                                        static_cast<std::int64_t>(dataset.classes.size()),
                                        text ? text->width() : 384);
    estimate.diskBytes = size.most;
    estimate.keptBytes = size.kept;
    return estimate;
}

} // namespace

Result<Estimate> estimateRun(const std::filesystem::path &configFile,
                             const std::filesystem::path &datasetFile)
{
    const auto config = protocol::readConfig(configFile, {});
    if (!config)
        return config.error();
    if (auto valid = protocol::validate(*config); !valid)
        return valid.error();
    const auto dataset = protocol::readDataset(datasetFile);
    if (!dataset)
        return dataset.error();
    try {
        return estimated(*config, *dataset);
    } catch (const c10::OutOfMemoryError &) {
        return Error{&errors::kTooLargeABatch, {std::to_string(config->batch)}};
    } catch (const std::exception &problem) {
        return nn::errorOf(problem);
    }
}

} // namespace merhan::training
