// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/palette.h"
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace merhan::common {

using namespace style;

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Colors &c = colorsOf(option->palette);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            buttonPanel(*painter, *option, widget);
            if (widget && widget->property("merhanWrong").toBool())
                box(*painter, option->rect, {}, c.error, option->state & State_HasFocus ? 2 : 1);
            chevron(*painter, QPointF(option->rect.right() - 13, option->rect.center().y() + 1),
                    option->state & State_Enabled ? c.text2 : c.text3);
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (button && button->features & QStyleOptionToolButton::HasMenu
            && !(button->features & QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton copy(*button);
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            proxy()->drawPrimitive(PE_PanelButtonTool, &copy, painter, widget);
            if (copy.toolButtonStyle != Qt::ToolButtonIconOnly && !copy.text.isEmpty()) {
                copy.rect.adjust(0, 0, -12, 0);
                chevron(*painter, QPointF(option->rect.right() - 8, QRectF(option->rect).center().y()),
                        option->state & State_Enabled ? c.text2 : c.text3);
            }
            proxy()->drawControl(CE_ToolButtonLabel, &copy, painter, widget);
            return;
        }
    }
    if (control == CC_Slider) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (slider && slider->orientation == Qt::Horizontal) {
            const QRect handle = proxy()->subControlRect(CC_Slider, option, SC_SliderHandle, widget);
            QRect groove(option->rect.left() + 2, option->rect.center().y() - 1,
                         option->rect.width() - 4, 4);
            box(*painter, groove, c.inactiveSelection, {}, 1, 2);
            groove.setRight(handle.center().x());
            const bool enabled = option->state & State_Enabled;
            box(*painter, groove, enabled ? c.accent : c.text3, {}, 1, 2);
            const QRect knob(handle.center().x() - 6, option->rect.center().y() - 5, 13, 13);
            box(*painter, knob, c.raised, enabled ? c.fieldEdge : c.text3, 1, 6.5);
            if (enabled && option->state & State_HasFocus)
                box(*painter, knob.adjusted(-1, -1, 1, 1), {}, c.accent, 2, 7.5);
            return;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool tall = bar && bar->orientation == Qt::Vertical;
        painter->fillRect(option->rect, c.base);
        if (!bar || bar->maximum <= bar->minimum)
            return;
        const QRect handle =
            proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const bool held = option->state & State_Sunken && option->activeSubControls & SC_ScrollBarSlider;
        box(*painter, tall ? handle.adjusted(2, 2, -2, -2) : handle.adjusted(2, 2, -2, -2),
            held ? c.text2 : c.buttonEdge, {}, 1, 4);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field = QProxyStyle::subControlRect(control, option, subControl, widget);
        return field.adjusted(5, 0, 0, 0); // as far from the edge as in a field
    }
    if (control == CC_ScrollBar) { // without arrows: groove and handle take the whole length
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool tall = bar && bar->orientation == Qt::Vertical;
        if (!bar)
            return {};
        const QRect all = option->rect;
        const int length = tall ? all.height() : all.width();
        const int range = bar->maximum - bar->minimum;
        int handle = length;
        if (range > 0)
            handle = std::max(
                24, static_cast<int>(std::int64_t{length} * bar->pageStep / (range + bar->pageStep)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return tall ? QRect(all.left(), all.top() + from, all.width(), size)
                        : QRect(all.left() + from, all.top(), size, all.height());
        };
        switch (subControl) {
        case SC_ScrollBarGroove:
            return all;
        case SC_ScrollBarSlider:
            return part(start, handle);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

} // namespace merhan::common
