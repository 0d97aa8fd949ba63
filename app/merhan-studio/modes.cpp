// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/merhan-studio/modes.h"

#include "ui/annotate/annotate_mode.h"
#include "ui/browse/corpus_mode.h"
#include "ui/evaluate/evaluate_mode.h"
#include "ui/inspect/inspect_mode.h"
#include "ui/train/train_mode.h"

#include <QCoreApplication>

namespace merhan::studio {

namespace {

template <typename M>
common::Mode *make(const common::Studio &studio, QWidget *parent)
{
    return new M(studio, parent);
}

} // namespace

std::vector<common::ModeEntry> modes()
{
    return {
        {"corpus", QT_TRANSLATE_NOOP("modes", "Corpus"),
         QT_TRANSLATE_NOOP("modes", "Find utterances by anything known about them, and hear them."),
         "corpus", make<browse::CorpusMode>},
        {"annotate", QT_TRANSLATE_NOOP("modes", "Annotate"),
         QT_TRANSLATE_NOOP("modes", "Label one utterance after another, a key each."), "annotate",
         make<annotate::AnnotateMode>},
        {"train", QT_TRANSLATE_NOOP("modes", "Train"),
         QT_TRANSLATE_NOOP("modes", "Begin a run, watch it learn, and have it in the project."),
         "train", make<train::TrainMode>, /*early=*/true},
        {"evaluate", QT_TRANSLATE_NOOP("modes", "Evaluate"),
         QT_TRANSLATE_NOOP("modes", "See how often a run is right, and hear where it isn’t."),
         "evaluate", make<evaluate::EvaluateMode>},
        {"inspect", QT_TRANSLATE_NOOP("modes", "Inspect"),
         QT_TRANSLATE_NOOP("modes", "See where a model looked, in the words and in the sound."),
         "inspect", make<inspect::InspectMode>},
    };
}

} // namespace merhan::studio
