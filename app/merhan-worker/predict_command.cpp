// SPDX-License-Identifier: Apache-2.0
#include "app/common/output.h"
#include "app/common/progress_line.h"
#include "app/common/stop_on_signal.h"
#include "app/merhan-worker/command.h"
#include "app/merhan-worker/inputs.h"

#include "core/corpus/labels.h"
#include "core/protocol/predictions.h"
#include "core/protocol/run_models.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace merhan::worker {

namespace {

struct Options {
    std::string model;
    std::string input;
    std::string text;
    std::string csv;
    std::string utterance;
    std::vector<std::string> columns;
    std::string output;
    std::string device = "auto";
    int threads = 0;
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    bool json = false;
    bool raw = false;
};

Result<Inputs> inputsOf(const Options &options)
{
    std::map<std::string, std::string> columns;
    for (const std::string &column : options.columns) {
        const auto equals = column.find('=');
        if (equals != std::string::npos)
            columns[column.substr(0, equals)] = column.substr(equals + 1);
    }
    if (!options.csv.empty())
        return fromTable(options.csv, columns);
    const std::filesystem::path input = options.input;
    if (input.extension() == ".merhan")
        return fromProject(input, options.utterance);
    if (std::filesystem::is_directory(input))
        return fromFolder(input);
    Inputs one;
    InputUtterance row;
    row.input.utterance = shown(input.stem());
    row.input.wav = input;
    row.input.transcript = toValidUtf8(options.text);
    one.utterances.push_back(std::move(row));
    return one;
}

/// What the models say together.
struct Answers {
    std::vector<std::string> classes;
    std::string labelSet;
    std::vector<std::optional<nn::Prediction>> predictions;
    std::vector<std::vector<std::size_t>> by; ///< of each utterance: the models that answered
    std::vector<Error> failed;
};

/// Who answers: of a run's models those that had the utterance in their test, and all of them for
/// what none had.
std::vector<std::vector<std::size_t>> whoAnswers(const std::vector<protocol::RunModel> &models,
                                                 const Inputs &inputs,
                                                 const protocol::RunSplits *splits)
{
    std::vector<std::size_t> all(models.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    std::vector<std::vector<std::size_t>> by;
    for (const InputUtterance &row : inputs.utterances) {
        std::vector<std::size_t> tested;
        if (splits && !row.corpus.empty())
            for (const std::size_t m : all)
                if (splits->of(row.input.utterance, row.corpus, models[m]) == "test")
                    tested.push_back(m);
        by.push_back(tested.empty() ? all : tested);
    }
    return by;
}

/// "test", or what the worst of them says: one that was trained on it has seen it.
std::string splitOf(const std::vector<protocol::RunModel> &models, const InputUtterance &row,
                    const std::vector<std::size_t> &by, const protocol::RunSplits *splits)
{
    std::string split;
    if (splits && !row.corpus.empty())
        for (const std::size_t m : by) {
            const auto one = splits->of(row.input.utterance, row.corpus, models[m]);
            if (one == "train" || split.empty() || (one == "validation" && split == "test"))
                split = one;
            if (split == "train")
                break;
        }
    return split;
}

Result<Answers> answer(const std::vector<protocol::RunModel> &models, const Inputs &inputs,
                       const Options &options, const protocol::RunSplits *splits,
                       std::stop_token stop, const Progress &progress)
{
    const std::size_t count = inputs.utterances.size();
    Answers answers;
    answers.predictions.resize(count);
    answers.by = whoAnswers(models, inputs, splits);
    std::int64_t done = 0, total = 0;
    for (const auto &by : answers.by)
        total += static_cast<std::int64_t>(by.size());
    std::vector<std::vector<nn::Prediction>> each(count); ///< of each model that answered
    std::vector<bool> failed(count, false);
    std::optional<nn::Predictor> before; // whose text encoder the next one shares
    for (std::size_t m = 0; m < models.size(); ++m) {
        std::vector<std::size_t> which;
        std::vector<nn::PredictorInput> asked;
        for (std::size_t i = 0; i < count; ++i)
            if (std::find(answers.by[i].begin(), answers.by[i].end(), m) != answers.by[i].end()) {
                which.push_back(i);
                asked.push_back(inputs.utterances[i].input);
            }
        if (asked.empty() && m > 0)
            continue;
        auto predictor = nn::Predictor::load(models[m].folder,
                                             {.device = options.device,
                                              .threads = options.threads,
                                              .like = before ? &*before : nullptr});
        if (!predictor)
            return predictor.error();
        answers.classes = predictor->description().classes;
        answers.labelSet = predictor->description().labelSet;
        const auto some = predictor->predict(
            asked, stop, [&](std::int64_t at, std::int64_t, const char *what) {
                progress(done + at, total, what); // one bar for all of them
            });
        done += static_cast<std::int64_t>(asked.size());
        for (std::size_t i = 0; i < some.size(); ++i) {
            if (some[i]) {
                each[which[i]].push_back(*some[i]);
            } else if (!failed[which[i]]) {
                failed[which[i]] = true;
                answers.failed.push_back(some[i].error());
            }
        }
        before = *std::move(predictor);
    }
    for (std::size_t i = 0; i < each.size(); ++i)
        if (!each[i].empty())
            answers.predictions[i] = nn::meanOf(each[i]);
    return answers;
}

protocol::Predictions tableOf(const Answers &answers, const Inputs &inputs, const Options &options,
                              const std::vector<protocol::RunModel> &models,
                              const protocol::RunSplits *splits)
{
    // A label of the data counts as the class that the model's label set makes of it.
    const auto labelSet = corpus::LabelSet::parse(answers.labelSet);
    protocol::Predictions table;
    table.classes = answers.classes;
    for (std::size_t i = 0; i < inputs.utterances.size(); ++i) {
        if (!answers.predictions[i])
            continue;
        const InputUtterance &from = inputs.utterances[i];
        protocol::PredictionRow row;
        row.utterance = from.input.utterance;
        row.corpus = from.corpus;
        row.session = from.session;
        row.dialog = from.dialog;
        row.speaker = from.speaker;
        row.startSeconds = from.startSeconds;
        row.endSeconds = from.endSeconds;
        row.transcript = from.input.transcript;
        if (labelSet && !from.gold.empty())
            if (const auto index = labelSet->classOf(from.gold))
                row.gold = answers.classes[static_cast<std::size_t>(*index)];
        row.probabilities = answers.predictions[i]->probabilities;
        row.predicted = answers.classes[answers.predictions[i]->predicted];
        row.entropy = protocol::entropyOf(row.probabilities);
        row.run = shown(std::filesystem::path(options.model).filename());
        const std::vector<std::size_t> &by = answers.by[i];
        row.split = splitOf(models, from, by, splits);
        const protocol::RunModel &first = models[by.front()];
        const auto same = [&](auto member) {
            return std::all_of(by.begin(), by.end(),
                               [&](std::size_t m) { return models[m].*member == first.*member; });
        };
        if (same(&protocol::RunModel::fold))
            row.fold = first.fold;
        if (same(&protocol::RunModel::seed))
            row.seed = first.seed;
        table.rows.push_back(std::move(row));
    }
    return table;
}

void printJson(const Answers &answers, const Inputs &inputs)
{
    nlohmann::ordered_json json;
    json["classes"] = answers.classes;
    json["predictions"] = nlohmann::json::array();
    for (std::size_t i = 0; i < inputs.utterances.size(); ++i) {
        nlohmann::ordered_json entry;
        entry["utterance"] = toValidUtf8(inputs.utterances[i].input.utterance);
        if (const auto &prediction = answers.predictions[i]) {
            entry["predicted"] = answers.classes[prediction->predicted];
            entry["probabilities"] = prediction->probabilities;
            entry["logits"] = prediction->logits;
        } else {
            entry["predicted"] = nullptr;
            entry["probabilities"] = nullptr;
            entry["logits"] = nullptr;
        }
        json["predictions"].push_back(std::move(entry));
    }
    terminal::print(json.dump(1) + "\n");
}

void printText(const Answers &answers, const Inputs &inputs)
{
    std::string text;
    for (std::size_t i = 0; i < inputs.utterances.size(); ++i) {
        const auto &prediction = answers.predictions[i];
        if (!prediction)
            continue;
        text += toValidUtf8(inputs.utterances[i].input.utterance) + "  "
                + answers.classes[prediction->predicted] + "  ";
        for (std::size_t k = 0; k < answers.classes.size(); ++k)
            text += "  " + answers.classes[k] + " "
                    + terminal::number(prediction->probabilities[k], 3);
        text += "\n";
    }
    terminal::print(text);
}

int predict(const Options &options)
{
    if (options.input.empty() == options.csv.empty()) {
        terminal::say("Give one thing to predict: a project, a recording, a folder, or --csv FILE.");
        return terminal::kWrongUsage;
    }
    const terminal::StopOnSignal stop;
    const auto models = protocol::modelsIn(options.model, options.fold, options.seed);
    if (!models)
        return terminal::failed(models.error());
    const auto inputs = inputsOf(options);
    if (!inputs)
        return terminal::failed(inputs.error());
    // Only a run has them; a model folder is asked as it is.
    const auto read = protocol::RunSplits::read(options.model);
    const protocol::RunSplits *splits = read ? &*read : nullptr;
    Result<Answers> answers = Answers{};
    {
        terminal::ProgressLine line;
        answers = answer(*models, *inputs, options, splits, stop.token(), line.callback());
    }
    if (!answers)
        return terminal::failed(answers.error());
    for (const Error &error : inputs->leftOut)
        terminal::failed(error);
    for (const Error &error : answers->failed)
        terminal::failed(error);
    if (splits) {
        std::int64_t seen = 0;
        for (std::size_t i = 0; i < inputs->utterances.size(); ++i)
            seen += splitOf(*models, inputs->utterances[i], answers->by[i], splits) == "train";
        if (seen > 0)
            terminal::say(std::to_string(seen) + " of "
                          + std::to_string(inputs->utterances.size())
                          + " were seen in training by a model that answers: what is right there "
                            "says little.");
    }
    const bool any = std::any_of(answers->predictions.begin(), answers->predictions.end(),
                                 [](const auto &prediction) { return prediction.has_value(); });
    if (!options.output.empty()) {
        if (auto done = protocol::writePredictions(tableOf(*answers, *inputs, options, *models, splits),
                                                   options.output, {.raw = options.raw});
            !done)
            return terminal::failed(done.error());
    }
    if (options.json)
        printJson(*answers, *inputs);
    else if (options.output.empty())
        printText(*answers, *inputs);
    if (!any)
        return terminal::kFailed;
    return inputs->leftOut.empty() && answers->failed.empty() ? terminal::kDone
                                                              : terminal::kSkipped;
}

} // namespace

void addPredict(CLI::App &app, int &exitCode)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "predict", "Class probabilities for utterances of a project or recordings from anywhere");
    command->footer("Example:\n  merhan predict --model demo.runs/first hello.wav --text \"Hello!\"\n"
                    "  merhan predict --model MODEL_DIR --csv recordings.csv -o predictions.csv\n"
                    "With a run folder the answer is that of the models that had the utterance in "
                    "their test; for anything else it is the mean over folds and seeds.");
    command->add_option("--model", options->model, "Model folder or run folder")->required();
    command->add_option("INPUT", options->input,
                        "X.merhan, a recording, or a folder of recordings with .txt transcripts");
    command->add_option("--text", options->text, "What is said in the recording");
    command->add_option("--csv", options->csv, "A table with path, and text where there is one");
    command->add_option("--column", options->columns,
                        "Another header for a column of the table: text=sentence")
        ->allow_extra_args(false);
    command->add_option("--utterance", options->utterance, "Only this utterance of the project");
    command->add_option("-o,--output", options->output, "Write predictions as CSV");
    command->add_option("--fold", options->fold, "Only the model of this fold of the run, from 0");
    command->add_option("--seed", options->seed, "Only the model of this seed of the run");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N");
    command->add_option("--threads", options->threads, "CPU threads; 0 lets LibTorch choose");
    command->add_flag("--json", options->json, "One JSON document, with logits");
    command->add_flag("--raw", options->raw, "Leave cells that a spreadsheet would run as they are");
    command->callback([options, &exitCode] { exitCode = predict(*options); });
}

} // namespace merhan::worker
