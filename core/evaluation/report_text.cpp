// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/evaluate_predictions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace merhan::evaluation {

namespace {

using Json = nlohmann::ordered_json;

Json number(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json toJson(const Spread &spread)
{
    return {{"mean", number(spread.mean)}, {"sd", number(spread.deviation)}};
}

/// The keys that stand at the top level and for each fold alike.
void put(Json &json, const Score &score, const std::vector<std::string> &classes)
{
    const Metrics &m = score.metrics;
    const ProbabilityMetrics &p = score.probability;
    json["utterances"] = m.count;
    json["war"] = number(m.war);
    json["uar"] = number(m.uar);
    json["macro_f1"] = number(m.macroF1);
    json["weighted_f1"] = number(m.weightedF1);
    json["classes"] = classes;
    Json &perClass = json["per_class"] = Json::object();
    Json areas = Json::object();
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const ClassMetrics &of = m.perClass[c];
        perClass[classes[c]] = {{"precision", of.precision},
                                {"recall", of.recall},
                                {"f1", of.f1},
                                {"support", of.support}};
        areas[classes[c]] = number(p.rocAuc[c]);
    }
    json["confusion_matrix"] = m.confusionMatrix;
    json["war_95"] = {number(score.warInterval.low), number(score.warInterval.high)};
    json["mcc"] = number(m.mcc);
    json["cohen_kappa"] = number(m.cohenKappa);
    json["log_loss"] = number(p.logLoss);
    json["brier"] = number(p.brier);
    json["roc_auc"] = areas;
    json["roc_auc_macro"] = number(p.rocAucMacro);
    json["ece_10"] = number(p.ece10);
    json["ece_15"] = number(p.ece15);
}

/// "0.7123", or a dash for what is undefined.
std::string shownNumber(double value)
{
    if (!std::isfinite(value))
        return "–";
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", value);
    return text;
}

/// Columns that a person sees, which for UTF-8 is not the bytes.
std::size_t width(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

/// Rows under each other, the first column to the left, the others to the right.
std::string table(const std::vector<std::vector<std::string>> &rows)
{
    std::vector<std::size_t> widths;
    for (const auto &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    }
    std::string text;
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string blanks(widths[i] - width(row[i]), ' ');
            line += i == 0 ? row[i] + blanks : "  " + blanks + row[i];
        }
        text += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    }
    return text;
}

std::string spreadText(const char *name, const Score &pooled, double Metrics::*of,
                       const Spread &spread)
{
    std::string text = std::string(name) + "  " + shownNumber(pooled.metrics.*of);
    if (std::isfinite(spread.deviation))
        text += "   over seeds " + shownNumber(spread.mean) + " ± " + shownNumber(spread.deviation);
    return text + '\n';
}

template <typename T>
std::string orDash(const std::optional<T> &value)
{
    return value ? std::to_string(*value) : "–";
}

} // namespace

std::string toJson(const EvaluationReport &report)
{
    Json json = Json::object();
    put(json, report.pooled, report.classes);
    json["protocol"] = report.protocol.empty() ? Json(nullptr) : Json(report.protocol);
    json["unlabelled"] = report.unlabelled;
    json["other_splits"] = report.otherSplits;
    json["seeds"] = report.seeds;
    json["over_seeds"] = {{"war", toJson(report.war)},
                          {"uar", toJson(report.uar)},
                          {"macro_f1", toJson(report.macroF1)},
                          {"weighted_f1", toJson(report.weightedF1)}};
    if (report.ensemble)
        put(json["ensemble"] = Json::object(), *report.ensemble, report.classes);
    Json &folds = json["folds"] = Json::array();
    for (const FoldScore &fold : report.folds) {
        Json one{{"fold", nullptr}, {"seed", nullptr}};
        if (fold.fold)
            one["fold"] = *fold.fold;
        if (fold.seed)
            one["seed"] = *fold.seed;
        put(one, fold.score, report.classes);
        folds.push_back(std::move(one));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

std::string toText(const EvaluationReport &report)
{
    const Score &pooled = report.pooled;
    std::string text =
        "Protocol: " + (report.protocol.empty() ? "the file doesn't say" : report.protocol) + '\n';
    text += std::to_string(pooled.metrics.count) + " answers";
    if (report.unlabelled > 0)
        text += ", " + std::to_string(report.unlabelled) + " more without a label";
    if (report.seeds.size() > 1)
        text += ", of " + std::to_string(report.seeds.size()) + " seeds";
    text += "\n\n";
    text += spreadText("WAR        ", pooled, &Metrics::war, report.war);
    text += spreadText("UAR        ", pooled, &Metrics::uar, report.uar);
    text += spreadText("Macro F1   ", pooled, &Metrics::macroF1, report.macroF1);
    text += spreadText("Weighted F1", pooled, &Metrics::weightedF1, report.weightedF1);
    text += "WAR, 95 %    " + shownNumber(pooled.warInterval.low) + " – "
            + shownNumber(pooled.warInterval.high) + '\n';
    if (report.ensemble)
        text += "Mean of the seeds' probabilities (an ensemble): WAR "
                + shownNumber(report.ensemble->metrics.war) + ", UAR "
                + shownNumber(report.ensemble->metrics.uar) + '\n';
    text += '\n';

    std::vector<std::vector<std::string>> rows{{"", "precision", "recall", "F1", "support"}};
    for (std::size_t c = 0; c < report.classes.size(); ++c) {
        const ClassMetrics &of = pooled.metrics.perClass[c];
        rows.push_back({report.classes[c], shownNumber(of.precision), shownNumber(of.recall),
                        shownNumber(of.f1), std::to_string(of.support)});
    }
    text += table(rows) + '\n';

    rows = {{"true \\ predicted"}};
    rows[0].insert(rows[0].end(), report.classes.begin(), report.classes.end());
    for (std::size_t c = 0; c < report.classes.size(); ++c) {
        rows.push_back({report.classes[c]});
        for (const std::int64_t count : pooled.metrics.confusionMatrix[c])
            rows.back().push_back(std::to_string(count));
    }
    text += table(rows);

    if (report.folds.size() > 1) {
        rows = {{"fold", "seed", "utterances", "WAR", "UAR", "macro F1", "weighted F1"}};
        for (const FoldScore &fold : report.folds) {
            const Metrics &m = fold.score.metrics;
            rows.push_back({orDash(fold.fold), orDash(fold.seed), std::to_string(m.count),
                            shownNumber(m.war), shownNumber(m.uar), shownNumber(m.macroF1),
                            shownNumber(m.weightedF1)});
        }
        text += '\n' + table(rows);
    }
    return text;
}

} // namespace merhan::evaluation
