// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace merhan::common {

/// The named colours of the program in one theme. What a QPalette has a role for is in paletteOf()
/// too; painted widgets take the rest from colorsOf(palette()).
struct Colors {
    bool dark = false;
    QColor window, base, raised, hover, inactiveSelection;
    QColor text, text2, text3;
    QColor divider;    ///< ornament only
    QColor buttonEdge; ///< ornament only
    QColor fieldEdge;
    QColor accent, onAccent, selection;
    QColor waveCore, wavePeaks;
    QColor plainBar;
    QColor playhead, playheadCasing;
    QColor warning, warningGround, error, errorGround, fine;
};

const Colors &colors(bool dark);
/// By the lightness of the palette's window, so that a widget needs no other source than its own
/// palette().
const Colors &colorsOf(const QPalette &palette);
QPalette paletteOf(const Colors &colors);

/// WCAG 2 contrast of two opaque colours: 1 … 21.
double contrast(const QColor &a, const QColor &b);

enum class Theme { Desktop, Light, Dark };
/// Whether the desktop's own palette is dark: all that Qt 6.4 can tell (QStyleHints::colorScheme
/// came with 6.5). To be asked first before a palette of ours is set; the answer stays.
bool desktopIsDark();

} // namespace merhan::common
