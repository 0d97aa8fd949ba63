// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/map_words.h"

#include <QCoreApplication>

namespace merhan::inspect {

namespace {
struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(merhan::inspect::InspectPage)
};
} // namespace

QString whatAddsUp(MapKind kind, bool joined)
{
    switch (kind) {
    case MapKind::TextToAudio:
        return joined
                   ? MapWords::tr("Weights of a row add up to 1; sub-words are joined into words, "
                                  "their rows averaged.")
                   : MapWords::tr("Weights of a row add up to 1.");
    case MapKind::AudioToText:
        return joined ? MapWords::tr(
                   "Weights of a column add up to 1; sub-words are joined into words, "
                   "their weights added.")
                      : MapWords::tr("Weights of a column add up to 1.");
    case MapKind::AudioToAudio:
        return MapWords::tr(
            "Weights of a moment add up to 1; of several in one pixel the largest is "
            "shown.");
    case MapKind::TextToText:
        return joined ? MapWords::tr("Weights of a row add up to 1; sub-words are joined: averaged "
                                     "where they ask, added where they answer.")
                      : MapWords::tr("Weights of a row add up to 1.");
    }
    return {};
}

QString howToRead(MapKind kind, bool dark, bool aligned)
{
    const QString far = dark ? MapWords::tr("Bright cells") : MapWords::tr("Dark cells");
    const QString outline =
        QLatin1Char(' ')
        + (aligned ? MapWords::tr("The outline is the word’s own sound, by the corpus’s own "
                                  "alignment of words and sound.")
                   : MapWords::tr("The outline is the word’s own sound, estimated from pauses and "
                                  "lengths of words."));
    const QString click =
        QLatin1Char(' ')
        + MapWords::tr("A click plays 0.3 s around it, a drag what it covers; a "
                       "click on a word plays the word. With the keyboard: arrows, "
                       "then Enter; Ctrl+Enter plays the word.");
    switch (kind) {
    case MapKind::TextToAudio:
        return MapWords::tr(
                   "Each row is a word, each column a stretch of sound. %1 are where the word "
                   "looked for its answer.")
                   .arg(far)
               + outline + click;
    case MapKind::AudioToText:
        return MapWords::tr(
                   "Each column is a moment of the sound, each row a word. %1 are the words "
                   "that the moment looked at.")
                   .arg(far)
               + outline + click;
    case MapKind::AudioToAudio:
        return MapWords::tr("Each row is a moment of the sound that asks, downwards in time; each "
                            "column one that answers. %1 are where the moment looked.")
                   .arg(far)
               + QLatin1Char(' ')
               + MapWords::tr("A click plays 0.3 s around it, a drag what it covers. With the "
                              "keyboard: arrows, then Enter.");
    case MapKind::TextToText:
        return MapWords::tr(
                   "Each row is a word that asks, each column one that answers. %1 are the "
                   "words that it looked at. A click plays the word that answers.")
            .arg(far);
    }
    return {};
}

QString scaleRemark(double least)
{
    return least > 0 ? MapWords::tr("The weights are nearly even: the colours don’t begin at 0.")
                     : QString();
}

QString nameOf(MapKind kind)
{
    switch (kind) {
    case MapKind::TextToAudio:
        return MapWords::tr("Text → audio");
    case MapKind::AudioToText:
        return MapWords::tr("Audio → text");
    case MapKind::AudioToAudio:
        return MapWords::tr("Audio → audio");
    case MapKind::TextToText:
        return MapWords::tr("Text → text");
    }
    return {};
}

QString globalOfWordsName()
{
    return MapWords::tr("global, %", "the unit of a column of bars");
}

QString globalOfSoundName()
{
    return MapWords::tr("global", "weights");
}

} // namespace merhan::inspect
