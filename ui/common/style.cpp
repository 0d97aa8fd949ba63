// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/palette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kPrimary = "merhanPrimary";

/// A rounded box whose line of `width` lies within `rect`.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         double width = 1, double radius = 4)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const double in = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius, radius);
    painter.restore();
}

void chevron(QPainter &painter, const QPointF &middle, const QColor &color, int degrees = 0)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(middle);
    painter.rotate(degrees);
    painter.setPen(QPen(color, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(-3.5, -1.75), QPointF(0, 1.75), QPointF(3.5, -1.75)});
    painter.restore();
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property(kPrimary).toBool();
}

/// Ring and frame of buttons and combo boxes.
void buttonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Colors &c = colorsOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option.state & QStyle::State_MouseOver);
    if (isPrimary(widget) && enabled) {
        box(painter, option.rect, hover || down ? c.accent.darker(112) : c.accent, {});
        if (option.state & QStyle::State_HasFocus)
            box(painter, option.rect.adjusted(2, 2, -2, -2), {}, c.onAccent, 1, 3);
        return;
    }
    const QColor fill = down ? (option.state & QStyle::State_On ? c.selection : c.inactiveSelection)
                        : hover ? c.hover
                                : c.raised;
    box(painter, option.rect, fill, enabled ? c.buttonEdge : c.divider);
    if (enabled && (option.state & QStyle::State_HasFocus))
        box(painter, option.rect, {}, c.accent, 2);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void useStyle()
{
    QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void makePrimary(QAbstractButton *button)
{
    button->setProperty(kPrimary, true);
}

QFont fontOf(const QWidget *widget, int pixels, bool bold)
{
    QFont font = widget->font();
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Style::polish(QWidget *widget)
{
    // By Tab only: a click on a button mustn't take the keys away from the table.
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        if (widget->focusPolicy() == Qt::StrongFocus)
            widget->setFocusPolicy(Qt::TabFocus);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colors &c = colorsOf(option->palette);
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (edit && !edit->hasFrame()) // within a combo or spin box
            return painter->fillRect(option->rect, enabled ? c.base : c.window);
        const bool wrong = widget && widget->property("merhanWrong").toBool();
        box(*painter, option->rect, enabled ? c.base : c.window,
            !enabled ? c.divider
            : wrong  ? c.error
                     : c.fieldEdge);
        if (option->state & State_HasFocus)
            box(*painter, option->rect, {}, wrong ? c.error : c.accent, 2);
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            box(*painter, option->rect, {}, c.divider);
            if (option->state & State_HasFocus)
                box(*painter, option->rect, {}, c.accent, 2);
        }
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        return buttonPanel(*painter, *option, widget);
    case PE_PanelButtonTool: {
        const bool on = option->state & (State_Sunken | State_On);
        if (on || (enabled && option->state & State_MouseOver))
            box(*painter, option->rect, on ? c.inactiveSelection : c.hover, {});
        if (option->state & State_HasFocus && option->state & State_KeyboardFocusChange)
            box(*painter, option->rect, {}, c.accent, 2);
        return;
    }
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget))
            return;
        return box(*painter, option->rect, {}, c.accent, 2);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        const bool on = option->state & (State_On | State_NoChange);
        const QRect rect(option->rect.center() - QPoint(7, 7), QSize(15, 15));
        box(*painter, rect, on && enabled ? c.accent : c.base,
            !enabled ? c.text3
            : on     ? c.accent
                     : c.fieldEdge,
            1, 3);
        if (option->state & State_On) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(enabled ? c.onAccent : c.text3, 1.8, Qt::SolidLine, Qt::RoundCap,
                                 Qt::RoundJoin));
            const QPointF m = QRectF(rect).center();
            painter->drawPolyline(QPolygonF{m + QPointF(-3.6, 0.2), m + QPointF(-1.1, 2.8),
                                            m + QPointF(3.8, -2.8)});
            painter->restore();
        }
        return;
    }
    case PE_IndicatorRadioButton: {
        const QRect rect(option->rect.center() - QPoint(7, 7), QSize(15, 15));
        const bool on = option->state & State_On;
        box(*painter, rect, on && enabled ? c.accent : c.base, enabled && !on ? c.fieldEdge
                                                               : on && enabled ? c.accent
                                                                               : c.text3,
            1, 7.5);
        if (on)
            box(*painter, rect.adjusted(5, 5, -5, -5), enabled ? c.onAccent : c.text3, {}, 1, 2.5);
        return;
    }
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            chevron(*painter, QRectF(option->rect).center(), c.text2,
                    option->state & State_Open ? 0 : -90);
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            // Qt's "SortUp" is what a person calls descending: the arrow points to the small end.
            const bool up = header->sortIndicator == QStyleOptionHeader::SortDown;
            const QPointF m = QRectF(option->rect).center();
            const double d = up ? 1 : -1;
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(c.accent);
            painter->drawPolygon(QPolygonF{m + QPointF(-4, 2 * d), m + QPointF(4, 2 * d),
                                           m + QPointF(0, -2.5 * d)});
            painter->restore();
        }
        return;
    case PE_PanelItemViewRow:
        return; // delegates fill their own rows
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            if (item->state & State_Selected)
                painter->fillRect(item->rect,
                                  item->state & State_Active ? c.selection : c.inactiveSelection);
            else if (item->state & State_MouseOver && item->state & State_Enabled)
                painter->fillRect(item->rect, c.hover);
        }
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colors &c = colorsOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool quiet = button->features & QStyleOptionButton::Flat
                               && !(button->state & (State_Sunken | State_On | State_HasFocus))
                               && !(button->state & State_MouseOver
                                    && button->state & State_Enabled);
            if (!quiet)
                buttonPanel(*painter, *option, widget);
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy(*button);
            if (isPrimary(widget) && copy.state & State_Enabled)
                copy.palette.setColor(QPalette::ButtonText, c.onAccent);
            copy.state &= ~State_Sunken;
            if (copy.features & QStyleOptionButton::HasMenu) {
                chevron(*painter, QPointF(copy.rect.right() - 10, copy.rect.center().y() + 1),
                        c.text2);
                copy.features &= ~QStyleOptionButton::HasMenu;
                copy.rect.adjust(0, 0, -16, 0);
            }
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.base);
        return painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(),
                                 1, c.divider);
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.base);
        return painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(),
                                 1, c.divider);
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            painter->save();
            painter->setFont(fontOf(widget, 12));
            painter->setPen(c.text2);
            painter->drawText(header->rect,
                              static_cast<int>(header->textAlignment) | Qt::TextSingleLine,
                              header->text);
            painter->restore();
            return;
        }
        break;
    case CE_Header:
        // Laid out here: the text as the cells below have theirs, the arrow behind it.
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            proxy()->drawControl(CE_HeaderSection, option, painter, widget);
            QStyleOptionHeader label(*header);
            label.rect = header->rect.adjusted(8, 0, -8, -1);
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            const int width = QFontMetrics(fontOf(widget, 12)).horizontalAdvance(header->text);
            int arrow = label.rect.left() + width + 9;
            if (header->textAlignment & Qt::AlignRight) {
                if (sorted)
                    label.rect.adjust(0, 0, -14, 0);
                arrow = label.rect.right() + 9;
            }
            proxy()->drawControl(CE_HeaderLabel, &label, painter, widget);
            if (sorted) {
                label.rect = QRect(arrow - 5, header->rect.top(), 10, header->rect.height());
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &label, painter, widget);
            }
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return box(*painter, option->rect, c.inactiveSelection, {}, 1, 2);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRect rect = bar->rect;
            const double range = bar->maximum - bar->minimum;
            if (range > 0)
                rect.setWidth(qRound(rect.width() * (bar->progress - bar->minimum) / range));
            else
                rect = QRect(rect.left() + rect.width() / 3, rect.top(), rect.width() / 3,
                             rect.height());
            if (rect.width() > 0)
                box(*painter, rect, c.accent, {}, 1, 2);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, c.window);
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, c.window);
            if (item->state & State_Selected)
                box(*painter, item->rect.adjusted(1, 2, -1, -2),
                    item->state & State_Sunken ? c.selection : c.hover, {});
            const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, item, widget, nullptr)
                                     ? Qt::TextShowMnemonic
                                     : Qt::TextHideMnemonic;
            return proxy()->drawItemText(painter, item->rect, Qt::AlignCenter | mnemonic,
                                         item->palette, item->state & State_Enabled, item->text,
                                         QPalette::ButtonText);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Colors &c = colorsOf(option->palette);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            buttonPanel(*painter, *option, widget);
            chevron(*painter, QPointF(option->rect.right() - 13, option->rect.center().y() + 1),
                    option->state & State_Enabled ? c.text2 : c.text3);
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

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setHeight(28);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && !button->text.isEmpty())
            result.rwidth() += button->features & QStyleOptionButton::HasMenu ? 16 : 14;
        break;
    case CT_ComboBox:
    case CT_LineEdit:
        result.setHeight(28);
        break;
    case CT_MenuBarItem:
        result.setHeight(28);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), 26));
        break;
    case CT_HeaderSection:
        result.setHeight(28);
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TreeViewIndentation:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // Alt works without; the line would be the only one in the window
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace merhan::common
