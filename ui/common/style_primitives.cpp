// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/palette.h"
#include "ui/common/style_parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace merhan::common {

using namespace style;

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

} // namespace merhan::common
