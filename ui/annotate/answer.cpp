// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/answer.h"

#include <algorithm>

namespace merhan::annotate {

bool Answer::has(std::string_view label) const
{
    return kind == Kind::Labels && std::find(labels.begin(), labels.end(), label) != labels.end();
}

void Answer::apply(const store::Change &change)
{
    const bool nothing = std::holds_alternative<std::monostate>(change.value);
    const auto answered = [&](Kind as) {
        if (!nothing) {
            kind = as;
            later = false;
        } else if (kind == as) {
            kind = Kind::None;
        }
    };
    switch (change.field) {
    case store::Field::Category:
        answered(Kind::Labels);
        labels.clear();
        if (const auto *said = std::get_if<std::vector<std::string>>(&change.value))
            labels = *said;
        break;
    case store::Field::CantTell:
        answered(Kind::CantTell);
        break;
    case store::Field::BadAudio:
        answered(Kind::BadAudio);
        break;
    case store::Field::Later:
        later = !nothing;
        break;
    case store::Field::Dimensions:
        dimensions = nothing ? corpus::Dimensions() : std::get<corpus::Dimensions>(change.value);
        break;
    case store::Field::Note:
        note = nothing ? std::string() : std::get<std::string>(change.value);
        break;
    case store::Field::Mark:
        break;
    }
}

Answer answerOf(const store::UtteranceRow &row, std::string_view annotator, bool blind)
{
    // In the order of writing, so that the newest has the last word.
    std::vector<const store::Standing *> said;
    for (const store::Standing &standing : row.annotations)
        if (standing.annotator == annotator && standing.blind == blind)
            said.push_back(&standing);
    std::sort(said.begin(), said.end(), [](const auto *a, const auto *b) { return a->order < b->order; });
    Answer answer;
    for (const store::Standing *standing : said)
        answer.apply({row.number, standing->field, standing->value});
    return answer;
}

} // namespace merhan::annotate
