// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/predictions.h"

#include "core/interchange/csv.h"
#include "core/protocol/atomic_file.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <sstream>
#include <tuple>
#include <utility>

namespace merhan::protocol {

double entropyOf(std::span<const double> probabilities)
{
    double entropy = 0;
    for (const double p : probabilities)
        if (p > 0)
            entropy -= p * std::log(p);
    return entropy;
}

int argmax(std::span<const double> probabilities)
{
    if (probabilities.empty())
        return -1;
    return static_cast<int>(std::max_element(probabilities.begin(), probabilities.end())
                            - probabilities.begin());
}

namespace {

/// The rows' places in the file: by utterance, as each comes first, then fold, then seed.
std::vector<const PredictionRow *> ordered(const Predictions &predictions)
{
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> places;
    std::vector<std::pair<std::size_t, const PredictionRow *>> rows;
    for (const PredictionRow &row : predictions.rows)
        rows.emplace_back(
            places.try_emplace({row.corpus, row.utterance}, places.size()).first->second, &row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return std::tie(a.first, a.second->fold, a.second->seed)
               < std::tie(b.first, b.second->fold, b.second->seed);
    });
    std::vector<const PredictionRow *> in;
    for (const auto &[place, row] : rows)
        in.push_back(row);
    return in;
}

/// Of the probabilities as the file has them, so that whoever computes it again gets the same,
/// whichever program wrote it.
double entropyAsWritten(std::span<const double> probabilities)
{
    std::vector<double> rounded;
    for (const double p : probabilities)
        rounded.push_back(std::round(p * 1e6) / 1e6);
    return entropyOf(rounded);
}

} // namespace

std::string toCsv(const Predictions &predictions, PredictionsCsv options)
{
    std::ostringstream out;
    interchange::CsvWriter csv(out, {.guardFormulas = !options.raw});
    for (const char *name : {"utterance", "corpus", "session", "dialog", "speaker", "start", "end",
                             "transcript", "gold", "predicted"})
        csv.text(name);
    for (const std::string &name : predictions.classes)
        csv.text("p_" + name);
    for (const char *name : {"entropy", "split", "fold", "seed", "run", "protocol"})
        csv.text(name);
    csv.endRecord();

    for (const PredictionRow *row : ordered(predictions)) {
        csv.text(row->utterance).text(row->corpus).text(row->session).text(row->dialog);
        csv.text(row->speaker).number(row->startSeconds, 3).number(row->endSeconds, 3);
        csv.text(row->transcript).text(row->gold).text(row->predicted);
        for (const double probability : row->probabilities)
            csv.number(probability, 6);
        csv.number(entropyAsWritten(row->probabilities), 6).text(row->split);
        row->fold ? csv.integer(*row->fold) : csv.empty();
        row->seed ? csv.text(std::to_string(*row->seed)) : csv.empty();
        csv.text(row->run).text(row->protocol);
        csv.endRecord();
    }
    return std::move(out).str();
}

Result<void> writePredictions(const Predictions &predictions, const std::filesystem::path &file,
                              PredictionsCsv options)
{
    return writeWhole(file, toCsv(predictions, options));
}

} // namespace merhan::protocol
