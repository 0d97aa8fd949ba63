// SPDX-License-Identifier: GPL-3.0-or-later
// The part of InspectMode that says what is known of the utterance, and by whom.
#include "ui/inspect/inspect_mode.h"

#include "core/store/label_source.h"
#include "ui/common/badge.h"
#include "ui/common/class_look.h"
#include "ui/common/protocol_words.h"
#include "ui/common/shown_run.h"
#include "ui/common/text.h"
#include "ui/inspect/answer_panel.h"
#include "ui/inspect/inspect_header.h"
#include "ui/inspect/outside_panel.h"
#include "ui/player/player_panel.h"

#include <algorithm>
#include <cmath>

namespace merhan::inspect {

using namespace Qt::StringLiterals;

namespace {

/// Probabilities further apart than this are another answer.
constexpr double kSame = 0.005;

QString reason(store::Unlabelled why)
{
    switch (why) {
    case store::Unlabelled::No:
    case store::Unlabelled::OutsideSet:
    case store::Unlabelled::NoLabel:
        return InspectMode::tr("no label");
    case store::Unlabelled::NoMajority:
        return InspectMode::tr("no majority");
    case store::Unlabelled::SeveralLabels:
        return InspectMode::tr("several labels");
    case store::Unlabelled::CantTell:
        return InspectMode::tr("can’t tell");
    case store::Unlabelled::BadAudio:
        return InspectMode::tr("bad audio");
    }
    return {};
}

/// The letters that raters and annotators named, and the share of the one named most: "S F S 2/3".
QString votesOf(const store::UtteranceRow &row)
{
    const std::vector<store::Opinion> opinions = store::opinions(row);
    QStringList letters;
    for (const store::Opinion &opinion : opinions) {
        QString one;
        for (const std::string &label : opinion.labels)
            one += common::classLetter(label);
        letters << (one.isEmpty() ? u"–"_s : one);
    }
    if (const auto share = store::agreement(opinions))
        letters << u" %1/%2"_s.arg(std::lround(*share * static_cast<double>(opinions.size())))
                       .arg(opinions.size());
    return letters.join(u' ');
}

} // namespace

void InspectMode::showAnswer()
{
    const auto current = row();
    Said said;
    if (const Recording *recording = outside()) {
        const bool fits = m_open && m_key && m_open->answer.utterance == m_key->utterance;
        const bool chosen = m_key && m_key->fold.has_value();
        if (recording->prediction && !chosen) {
            said.classes = m_outside->model()->classes();
            said.probabilities = recording->prediction->probabilities;
            if (recording->prediction->models > 1)
                said.whose = tr("Mean of %n models.", nullptr, recording->prediction->models);
            if (fits && recording->prediction->models > 1
                && m_open->answer.classes == said.classes) {
                said.ofModel = m_open->answer.probabilities;
                said.whose += u' ' + tr("The ticks are the model whose attention is shown.");
            }
        } else if (fits) {
            said.classes = m_open->answer.classes;
            said.probabilities = m_open->answer.probabilities;
            said.whose = tr("The answer of this one model.");
        }
        if (fits && m_open->maps->tokens() > 0 && recording->text.trimmed().isEmpty())
            said.whose += (said.whose.isEmpty() ? QString() : u" "_s)
                          + tr("No words were given: the text told the model nothing.");
        said.labelWhy = tr("no label");
        return m_panel->setSaid(said);
    }
    if (!current)
        return m_panel->setSaid(std::nullopt);
    const common::Session *session = m_studio.session;
    const store::LabelAnswer label =
        store::labelOf(*current, session->labelSource(), session->data().correctors);
    said.label = label.key;
    said.labelWhy = reason(label.why);
    said.votes = votesOf(*current);
    if (!session->shownRun()->run())
        said.silent = tr("No run yet.");
    const bool fits = m_open && m_key && m_open->answer.utterance == current->utterance.id;
    const bool chosen = m_key && m_key->fold.has_value();
    const auto answers = session->shownRun()->answers();
    const store::Shown *shown = answers ? answers->of(current->number) : nullptr;
    if (shown && !chosen) {
        said.classes = answers->run.classes;
        said.probabilities = shown->probabilities;
        if (answers->run.seeds > 1)
            said.whose = tr("Mean of %n seeds.", nullptr, answers->run.seeds);
        if (fits && m_open->answer.classes == said.classes
            && !std::equal(said.probabilities.begin(), said.probabilities.end(),
                           m_open->answer.probabilities.begin(), m_open->answer.probabilities.end(),
                           [](double a, double b) { return std::abs(a - b) < kSame; })) {
            said.ofModel = m_open->answer.probabilities;
            said.whose += (said.whose.isEmpty() ? QString() : u" "_s)
                          + tr("The ticks are the model whose attention is shown.");
        }
    } else if (fits) {
        said.classes = m_open->answer.classes;
        said.probabilities = m_open->answer.probabilities;
        said.whose = tr("The answer of this one model.");
    }
    if (shown && shown->gold && answers->labelSet
        && answers->labelSet->classOf(said.label) != shown->gold)
        said.snapshotLabel = std::string(answers->classKey(*shown->gold));
    m_panel->setSaid(said);
}

void InspectMode::showBadges()
{
    const store::RunRow *run = m_studio.session->shownRun()->run();
    if (!run) {
        m_header->setProtocol({}, {});
        return m_header->setSplit(nullptr);
    }
    std::string split;
    QString fold;
    if (m_open) {
        split = m_open->answer.split;
        fold = common::foldInWords(m_open->maps->foldName());
        if (fold.isEmpty() && m_open->answer.fold)
            fold = tr("fold %1").arg(common::number(*m_open->answer.fold + 1));
    } else if (const auto answers = m_studio.session->shownRun()->answers()) {
        const auto current = row();
        if (const store::Shown *shown = current ? answers->of(current->number) : nullptr)
            split = store::keyOf(shown->split);
    }
    common::Badge *badge = nullptr;
    if (split == "test") {
        badge = new common::Badge(fold.isEmpty() ? tr("out of fold")
                                                 : tr("out of fold: %1", "session 3").arg(fold));
        badge->setToolTip(tr("The answer of a model that hadn’t seen this utterance."));
    } else if (split == "validation") {
        badge = new common::Badge(tr("used to choose the epoch"), true);
        badge->setToolTip(
            tr("This model’s best epoch was chosen by how it did on utterances, this "
               "one among them: its answer here is better than it would be elsewhere."));
    } else if (split == "train") {
        badge = new common::Badge(tr("seen in training"), true);
        badge->setToolTip(tr("This model was trained on this utterance and its label: that it is "
                             "right here says little."));
    } else if (outside()) {
        badge = new common::Badge(tr("from outside"));
        badge->setToolTip(
            tr("A recording that is in no corpus: no model was trained, chosen or tested "
               "with it."));
    } else if (m_open) {
        badge = new common::Badge(tr("not in the run’s data"));
        badge->setToolTip(tr("This model wasn’t trained, chosen or tested with this utterance."));
    }
    m_header->setProtocol(QString::fromStdString(run->protocol),
                          m_open && !m_open->maps->seed().isEmpty()
                              ? tr("Model: %1, seed %2").arg(fold, m_open->maps->seed())
                              : QString());
    m_header->setSplit(badge);
}

void InspectMode::showPlace()
{
    if (const Recording *recording = outside()) {
        const int at = m_outside->currentRow(), count = m_outside->model()->rowCount();
        m_header->setName(recording->name, common::fromPath(recording->file));
        m_header->setPlace(
            tr("%1 of %2", "place in a list").arg(common::number(at + 1), common::number(count)),
            tr("Place in the list of recordings"));
        return m_header->setSteps(at > 0, at + 1 < count);
    }
    const auto current = row();
    m_header->setName(current ? QString::fromStdString(current->utterance.id) : QString(),
                      current ? QString::fromStdString(current->utterance.transcript) : QString());
    const auto [place, of] = m_player ? m_player->currentPlace() : std::pair(0, 0);
    m_header->setPlace(
        place > 0
            ? tr("%1 of %2", "place in the dialog").arg(common::number(place), common::number(of))
            : QString(),
        tr("Place in its dialog"));
    m_header->setSteps(place > 1, place > 0 && place < of);
}

} // namespace merhan::inspect
