// SPDX-License-Identifier: Apache-2.0
#include "core/explain/engine.h"

#include "core/explain/maps_file.h"
#include "core/protocol/run_folder.h"
#include "core/protocol/sha256.h"

#include <algorithm>
#include <charconv>

namespace merhan::explain {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kRuns = 8; ///< whose splits are remembered
/// From so much sound in a request on several threads are worth it. Below, threads that wait for
/// each other a thousand times cost more than they bring, and ten times as much where another
/// program wants the same cores (a run that trains).
constexpr double kMuchSeconds = 60;

nn::PredictorInput inputOf(const protocol::EngineUtterance &utterance)
{
    return {utterance.id, utterance.wav, utterance.start, utterance.end, utterance.text};
}

/// About: where the file alone is named, as if it were 16 kHz, 16 bit, one channel.
double secondsOf(const protocol::EngineUtterance &utterance, std::int64_t fileBytes)
{
    const double whole = static_cast<double>(std::max<std::int64_t>(fileBytes, 0)) / 32'000;
    return utterance.end.value_or(whole) - utterance.start.value_or(0);
}

/// The shortest text that is this number again.
std::string exact(double number)
{
    char text[32];
    const auto end = std::to_chars(text, text + sizeof text, number).ptr;
    return {text, end};
}

} // namespace

Engine::Engine(EngineOptions options)
    : m_options(std::move(options)), m_maps(m_options.mapsFolder, m_options.mapsBytes)
{}

Engine::Stamp Engine::stampOf(const fs::path &file)
{
    Stamp stamp;
    std::error_code problem;
    const auto bytes = fs::file_size(file, problem);
    if (problem)
        return stamp;
    stamp.bytes = static_cast<std::int64_t>(bytes);
    stamp.changed = fs::last_write_time(file, problem);
    return stamp;
}

Result<std::shared_ptr<const nn::Predictor>> Engine::predictorOf(const fs::path &folder)
{
    const Stamp weights = stampOf(folder / "model.safetensors");
    const Stamp config = stampOf(folder / "config.json");
    const auto found = std::find_if(m_loaded.begin(), m_loaded.end(),
                                    [&](const Loaded &one) { return one.folder == folder; });
    if (found != m_loaded.end()) {
        if (found->weights == weights && found->config == config) {
            m_loaded.splice(m_loaded.begin(), m_loaded, found);
            return m_loaded.front().predictor;
        }
        m_loaded.erase(found); // trained or copied anew since
    }
    nn::PredictorOptions options{.device = m_options.device};
    if (const auto hash = hashOf(folder))
        options.modelHash = *hash;
    for (const Loaded &other : m_loaded) {
        if (other.predictor->description().network.hasText()) {
            options.like = other.predictor.get();
            break;
        }
    }
    auto loaded = nn::Predictor::load(folder, options);
    if (!loaded)
        return loaded.error();
    m_loaded.push_front(
        {folder, weights, config, std::make_shared<const nn::Predictor>(*std::move(loaded))});
    if (m_loaded.size() > std::max<std::size_t>(m_options.models, 1))
        m_loaded.pop_back();
    return m_loaded.front().predictor;
}

const protocol::RunSplits *Engine::splitsOf(const fs::path &named,
                                            std::span<const protocol::RunModel> models)
{
    if (models.empty() || !models.front().fold)
        return nullptr;
    const protocol::RunFolder folder(named);
    const Stamp dataset = stampOf(folder.dataset());
    const Stamp config = stampOf(folder.config());
    const auto known = m_runs.find(named);
    if (known == m_runs.end() || known->second.dataset != dataset
        || known->second.config != config) {
        if (m_runs.size() >= kRuns)
            m_runs.clear();
        Run run{dataset, config, {}};
        if (auto splits = protocol::RunSplits::read(named))
            run.splits = *std::move(splits);
        m_runs.insert_or_assign(named, std::move(run));
    }
    const auto &splits = m_runs.at(named).splits;
    return splits ? &*splits : nullptr;
}

void Engine::useThreads(double seconds) const
{
    nn::useThreads(m_options.threads > 0 ? m_options.threads : seconds < kMuchSeconds ? 1 : 0);
}

Result<std::string> Engine::hashOf(const fs::path &folder)
{
    const fs::path file = folder / "model.safetensors";
    const Stamp weights = stampOf(file);
    const auto known = m_hashes.find(folder);
    if (known != m_hashes.end() && known->second.weights == weights)
        return known->second.hash;
    auto hash = protocol::sha256OfFile(file);
    if (hash)
        m_hashes.insert_or_assign(folder, Hashed{weights, *hash});
    return hash;
}

Result<std::string> Engine::keyOf(const fs::path &folder,
                                  const protocol::EngineUtterance &utterance)
{
    // Which bytes a map depends on: both files of the model, the recording, and what was asked.
    const auto hash = hashOf(folder);
    if (!hash)
        return hash.error();
    const auto config = protocol::sha256OfFile(folder / "config.json");
    if (!config)
        return config.error();
    const Stamp wav = stampOf(utterance.wav);
    std::error_code problem;
    std::string key = "maps 1";
    for (const std::string &part :
         {*hash, *config, shown(folder), utterance.id,
          utterance.wav.empty() ? "" : fs::absolute(utterance.wav, problem).string(),
          std::to_string(wav.bytes), std::to_string(wav.changed.time_since_epoch().count()),
          utterance.start ? exact(*utterance.start) : "",
          utterance.end ? exact(*utterance.end) : "", utterance.text})
        key += '\n' + std::to_string(part.size()) + ' ' + part; // lengths keep the parts apart
    return key;
}

Result<protocol::AttentionAnswer> Engine::attention(const protocol::AttentionRequest &request)
{
    const auto models = protocol::modelsIn(request.model, request.fold, request.seed);
    if (!models)
        return models.error();
    const auto *splits = splitsOf(request.model, *models);
    protocol::RunModel model = models->front();
    protocol::AttentionAnswer answer;
    if (splits) {
        const auto tested =
            splits->testedBy(request.utterance.id, request.utterance.corpus, *models);
        if (!tested.empty())
            model = tested.front();
        answer.split = splits->of(request.utterance.id, request.utterance.corpus, model);
    }
    answer.utterance = request.utterance.id;
    answer.model = shown(model.folder);
    answer.fold = model.fold;
    answer.seed = model.seed;

    const auto key = keyOf(model.folder, request.utterance);
    if (!key)
        return key.error();
    auto file = m_maps.find(*key);
    auto summary = file ? readMapsSummary(*file) : Result<MapsSummary>(Error{});
    answer.cached = static_cast<bool>(summary);
    if (!summary) { // not there, or in pieces after a power cut
        const auto predictor = predictorOf(model.folder);
        if (!predictor)
            return predictor.error();
        useThreads(secondsOf(request.utterance, stampOf(request.utterance.wav).bytes));
        const auto maps = (*predictor)->attention(inputOf(request.utterance));
        if (!maps)
            return maps.error();
        const auto kept = m_maps.keep(*key, *maps);
        if (!kept)
            return kept.error();
        file = *kept;
        summary = readMapsSummary(*file);
        if (!summary)
            return summary.error();
    }
    answer.maps = file->string();
    answer.classes = std::move(summary->classes);
    answer.probabilities = std::move(summary->probabilities);
    return answer;
}

Result<protocol::PredictAnswer> Engine::predict(const protocol::PredictRequest &request,
                                                std::stop_token stop, const Progress &progress)
{
    const auto models = protocol::modelsIn(request.model, request.fold, request.seed);
    if (!models)
        return models.error();
    const auto *splits = splitsOf(request.model, *models);

    const std::size_t count = request.utterances.size();
    protocol::PredictAnswer answer;
    answer.predictions.resize(count);
    std::map<fs::path, std::vector<std::size_t>> asked; ///< of each model, in the utterances' order
    std::int64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const protocol::EngineUtterance &utterance = request.utterances[i];
        protocol::EnginePrediction &prediction = answer.predictions[i];
        prediction.utterance = utterance.id;
        std::vector<protocol::RunModel> whose;
        if (splits)
            whose = splits->testedBy(utterance.id, utterance.corpus, *models);
        if (whose.empty())
            whose = *models;
        if (std::all_of(whose.begin(), whose.end(),
                        [&](const auto &model) { return model.fold == whose.front().fold; })) {
            prediction.fold = whose.front().fold;
            if (splits)
                prediction.split = splits->of(utterance.id, utterance.corpus, whose.front());
        }
        for (const protocol::RunModel &model : whose)
            asked[model.folder].push_back(i);
        total += static_cast<std::int64_t>(whose.size());
    }

    double seconds = 0;
    for (const protocol::EngineUtterance &utterance : request.utterances)
        seconds += secondsOf(utterance, stampOf(utterance.wav).bytes);
    useThreads(seconds);
    std::vector<std::vector<nn::Prediction>> answers(count);
    std::int64_t before = 0;
    for (const auto &[folder, places] : asked) {
        const auto predictor = predictorOf(folder);
        if (!predictor)
            return predictor.error();
        answer.classes = (*predictor)->description().classes;
        std::vector<nn::PredictorInput> inputs;
        for (const std::size_t place : places)
            inputs.push_back(inputOf(request.utterances[place]));
        const auto some =
            (*predictor)
                ->predict(inputs, stop, [&](std::int64_t done, std::int64_t, const char *what) {
                    if (progress)
                        progress(before + done, total, what);
                });
        if (stop.stop_requested())
            return Error{&errors::kCancelled};
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (some[i])
                answers[places[i]].push_back(*some[i]);
            else
                answer.predictions[places[i]].error = protocol::failureOf(some[i].error());
        }
        before += static_cast<std::int64_t>(places.size());
    }
    for (std::size_t i = 0; i < count; ++i) {
        protocol::EnginePrediction &prediction = answer.predictions[i];
        if (prediction.error || answers[i].empty())
            continue;
        nn::Prediction mean = nn::meanOf(answers[i]);
        prediction.models = static_cast<int>(answers[i].size());
        prediction.predicted = answer.classes[mean.predicted];
        prediction.probabilities = std::move(mean.probabilities);
        prediction.logits = std::move(mean.logits);
    }
    return answer;
}

} // namespace merhan::explain
