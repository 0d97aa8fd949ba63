// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace merhan::common {

/// Fusion with frames of our own. Fusion derives outlines and focus from Window and Highlight: in
/// dark they can't be seen, in light they are too pale.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                         SubControl subControl, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
};

/// Puts the style and the program's font size (13 px) on the application; once, after desktopIsDark().
void useStyle();
/// The one button of a view that is filled with the accent.
void makePrimary(QAbstractButton *button, bool primary = true);
/// The font at that many pixels; `bold` is 600.
QFont sized(QFont font, int pixels, bool bold = false);
/// The same of a widget's font.
QFont fontOf(const QWidget *widget, int pixels, bool bold = false);

} // namespace merhan::common
