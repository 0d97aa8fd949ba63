// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspect/maps.h"

#include <QString>

namespace merhan::inspect {

/// Of which weights of the map the sum is 1; `joined`: some of its words are several tokens.
QString whatAddsUp(MapKind kind, bool joined);
/// What rows, columns and colours of a map are, and what a click in it does; `aligned`: the corpus
/// says when its words are heard.
QString howToRead(MapKind kind, bool dark, bool aligned);
/// That the colours don't begin at 0; "" where they do.
QString scaleRemark(double least);
/// "Text → audio"
QString nameOf(MapKind kind);
/// What stands above the bars of the words, and beside the strip of the sound.
QString globalOfWordsName();
QString globalOfSoundName();

} // namespace merhan::inspect
