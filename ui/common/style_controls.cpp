// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/palette.h"
#include "ui/common/style_parts.h"

#include <QPainter>
#include <QStyleOption>

namespace merhan::common {

using namespace style;

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
            if (isPrimary(widget) && copy.state & State_Enabled) {
                copy.palette.setColor(QPalette::ButtonText, c.onAccent);
                if (!copy.icon.isNull()) { // in one colour, and that is its text's
                    QPixmap pixmap = copy.icon.pixmap(copy.iconSize, painter->device()->devicePixelRatio());
                    QPainter tint(&pixmap);
                    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
                    tint.fillRect(pixmap.rect(), c.onAccent);
                    tint.end();
                    copy.icon = QIcon(pixmap);
                }
            }
            copy.state &= ~State_Sunken;
            if (copy.features & QStyleOptionButton::HasMenu) {
                chevron(*painter, QPointF(copy.rect.right() - 10, copy.rect.center().y() + 1),
                        c.text2);
                copy.features &= ~QStyleOptionButton::HasMenu;
                copy.rect.adjust(0, 0, -16, 0);
            }
            if (!copy.icon.isNull() && !copy.text.isEmpty()) {
                const QPixmap pixmap = copy.icon.pixmap(
                    copy.iconSize, painter->device()->devicePixelRatio(),
                    copy.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
                return iconAndText(*painter, copy.rect, pixmap, copy.iconSize, copy.text, copy,
                                   *proxy(), true);
            }
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
            && !button->icon.isNull() && !button->text.isEmpty()) {
            painter->save();
            painter->setFont(button->font);
            QStyleOptionToolButton copy(*button);
            copy.fontMetrics = QFontMetrics(button->font);
            const QPixmap pixmap = button->icon.pixmap(
                button->iconSize, painter->device()->devicePixelRatio(),
                button->state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
            iconAndText(*painter, button->rect, pixmap, button->iconSize, button->text, copy,
                        *proxy(), false);
            return painter->restore();
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

} // namespace merhan::common
