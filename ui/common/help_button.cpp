// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/help_button.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QPainter>
#include <QToolTip>

namespace merhan::common {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSide = 18;
constexpr int kShownMs = 60'000; // read at one's own pace; a move of the pointer ends it
} // namespace

HelpButton::HelpButton(const QString &word, const QString &answer, const QString &formula,
                       QWidget *parent)
    : QAbstractButton(parent)
{
    setFixedSize(kSide, kSide);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::WhatsThisCursor);
    // Rich text, so that a long sentence is broken into lines.
    QString text = u"<p>%1</p>"_s.arg(answer.toHtmlEscaped());
    if (!formula.isEmpty())
        text += u"<p>%1</p>"_s.arg(formula.toHtmlEscaped());
    setToolTip(text);
    setAccessibleName(tr("What is %1?").arg(word));
    setAccessibleDescription(formula.isEmpty() ? answer : answer + u' ' + formula);
    connect(this, &QAbstractButton::clicked, this, &HelpButton::explain);
}

void HelpButton::explain()
{
    QToolTip::showText(mapToGlobal(QPoint(0, height())), toolTip(), this, {}, kShownMs);
}

QSize HelpButton::sizeHint() const
{
    return {kSide, kSide};
}

HelpButton *HelpButton::nearest(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (HelpButton *button : widget->findChildren<HelpButton *>())
            if (button->isVisible())
                return button;
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

void HelpButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsOf(palette());
    const QColor color = !isEnabled() ? c.text3 : underMouse() || hasFocus() ? c.accent : c.text2;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, hasFocus() ? 2 : 1));
    painter.drawEllipse(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5));
    painter.setFont(fontOf(this, 10));
    painter.drawText(QRectF(rect()).translated(0, 0.5), Qt::AlignCenter, u"?"_s);
}

} // namespace merhan::common
