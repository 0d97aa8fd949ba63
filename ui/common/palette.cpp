// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/palette.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace merhan::common {

namespace {

Colors light()
{
    Colors c;
    c.window = 0xF3F4F5;
    c.base = 0xFFFFFF;
    c.raised = 0xFFFFFF;
    c.hover = 0xE8EBED;
    c.inactiveSelection = 0xE2E6EA;
    c.text = 0x1A1E22;
    c.text2 = 0x545C65;
    c.text3 = 0x878F98;
    c.divider = 0xDCE0E4;
    c.buttonEdge = 0xB9C0C7;
    c.fieldEdge = 0x848D96;
    c.accent = 0x0B7285;
    c.onAccent = 0xFFFFFF;
    c.selection = 0xD2ECF1;
    c.waveCore = 0x3F4D5C;
    c.wavePeaks = 0x8693A0;
    c.plainBar = 0x7A848E;
    c.playhead = 0x101418;
    c.playheadCasing = 0xFFFFFF;
    c.warning = 0x865100;
    c.warningGround = 0xFFF1D1;
    c.error = 0xB3261E;
    c.errorGround = 0xFDE8E6;
    c.fine = 0x1D6B3C;
    return c;
}

Colors darkColors()
{
    Colors c;
    c.dark = true;
    c.window = 0x1F2225;
    c.base = 0x17191C;
    c.raised = 0x2A2E32;
    c.hover = 0x2C3136;
    c.inactiveSelection = 0x30363B;
    c.text = 0xE4E7EA;
    c.text2 = 0xA6AEB6;
    c.text3 = 0x727B84;
    c.divider = 0x353B41;
    c.buttonEdge = 0x4E575F;
    c.fieldEdge = 0x7A848D;
    c.accent = 0x4DBFD0;
    c.onAccent = 0x06232A;
    c.selection = 0x153F49;
    c.waveCore = 0xA9B7C4;
    c.wavePeaks = 0x5E6C78;
    c.plainBar = 0x8A949E;
    c.playhead = 0xFFFFFF;
    c.playheadCasing = 0x101418;
    c.warning = 0xF0B849;
    c.warningGround = 0x3B2F14;
    c.error = 0xFF8F85;
    c.errorGround = 0x45201D;
    c.fine = 0x7BCB97;
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

const Colors &colors(bool dark)
{
    static const Colors kLight = light();
    static const Colors kDark = darkColors();
    return dark ? kDark : kLight;
}

const Colors &colorsOf(const QPalette &palette)
{
    return colors(palette.color(QPalette::Window).lightness() < 128);
}

QPalette paletteOf(const Colors &c)
{
    QPalette palette;
    const auto all = [&](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    all(QPalette::Window, c.window);
    all(QPalette::AlternateBase, c.window);
    all(QPalette::Base, c.base);
    all(QPalette::Button, c.raised);
    all(QPalette::ToolTipBase, c.raised);
    all(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, c.inactiveSelection);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::ToolTipText, QPalette::BrightText})
        all(role, c.text);
    all(QPalette::PlaceholderText, c.text2);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, c.text3);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.inactiveSelection);
    all(QPalette::Mid, c.divider);
    all(QPalette::Dark, c.buttonEdge);
    all(QPalette::Midlight, c.hover);
    all(QPalette::Light, c.raised);
    all(QPalette::Shadow, c.buttonEdge);
    all(QPalette::Link, c.accent);
    all(QPalette::LinkVisited, c.accent);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

bool desktopIsDark()
{
    static const bool dark =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace merhan::common
