// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/style.h"

#include "ui/common/style_parts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace merhan::common {

using namespace Qt::StringLiterals;

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void useStyle()
{
    QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void makePrimary(QAbstractButton *button, bool primary)
{
    button->setProperty(style::kPrimary, primary);
    button->update();
}

QFont sized(QFont font, int pixels, bool bold)
{
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QFont fontOf(const QWidget *widget, int pixels, bool bold)
{
    return sized(widget->font(), pixels, bold);
}

void Style::polish(QWidget *widget)
{
    // By Tab only: a click on a button mustn't take the keys away from the table.
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget))
        if (widget->focusPolicy() == Qt::StrongFocus)
            widget->setFocusPolicy(Qt::TabFocus);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *edit = qobject_cast<QLineEdit *>(widget);
        edit && edit->hasFrame() && edit->textMargins().isNull())
        edit->setTextMargins(5, 0, 5, 0);
    QProxyStyle::polish(widget);
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
            result.rwidth() += (button->features & QStyleOptionButton::HasMenu ? 16 : 14)
                               + (button->icon.isNull() ? 0 : style::kIconGap - 4);
        break;
    case CT_ComboBox:
        result.rwidth() += 6;
        result.setHeight(28);
        break;
    case CT_LineEdit:
        result.setHeight(28);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
            && !button->icon.isNull() && !button->text.isEmpty())
            result.rwidth() += style::kIconGap - 2;
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->features & QStyleOptionToolButton::HasMenu
            && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += 10;
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
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && widget) // the text and what CE_Header leaves beside it
            result.setWidth(std::max(
                result.width(),
                QFontMetrics(fontOf(widget, 12)).horizontalAdvance(header->text) + 18));
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
    case PM_IndicatorWidth: // what is drawn: smaller, its edge would be cut off
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
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
