// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mode_rail.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace merhan::common {

namespace {

constexpr int kWidth = 76;
constexpr int kEntryHeight = 60;

class RailButton : public QAbstractButton {
public:
    RailButton(QString icon, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_icon(std::move(icon))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(kWidth - 1, kEntryHeight);
    }
    void setBadge(const QString &badge)
    {
        m_badge = badge;
        setAccessibleDescription(badge);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colors &c = colorsOf(palette());
        QPainter painter(this);
        const QColor color = !isEnabled() ? c.text3 : isChecked() ? c.accent : c.text2;
        if (isEnabled() && underMouse() && !isChecked())
            painter.fillRect(rect(), c.hover);
        if (isChecked())
            painter.fillRect(0, 8, 3, height() - 16, c.accent);
        painter.drawPixmap((width() - 22) / 2, 10,
                           iconPixmap(m_icon, 22, color, devicePixelRatio()));
        if (!m_badge.isEmpty() && isEnabled()) {
            painter.setFont(fontOf(this, 10, true));
            const int width = painter.fontMetrics().horizontalAdvance(m_badge) + 10;
            const QRect around(this->width() - width - 4, 6, width, 16);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.accent);
            painter.drawRoundedRect(around, 8, 8);
            painter.setPen(c.onAccent);
            painter.drawText(around, Qt::AlignCenter, m_badge);
        }
        painter.setFont(fontOf(this, 11, isChecked()));
        if (painter.fontMetrics().horizontalAdvance(text()) > width() - 8) // beside the accent
            painter.setFont(fontOf(this, 10, isChecked()));
        painter.setPen(color);
        painter.drawText(QRect(2, 35, width() - 4, 16), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(c.accent, 2));
            painter.drawRoundedRect(rect().adjusted(5, 3, -5, -3), 4, 4);
        }
    }

private:
    QString m_icon, m_badge;
};

} // namespace

ModeRail::ModeRail(const std::vector<ModeEntry> &modes, Keys *keys, QWidget *parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    setFixedWidth(kWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(0);
    for (std::size_t i = 0; i < modes.size(); ++i) {
        const QString name = QCoreApplication::translate("modes", modes[i].name);
        auto *button = new RailButton(QString::fromLatin1(modes[i].icon), name, this);
        const KeyId key = modeKey(i);
        keys->follow(button, [=] { button->setToolTip(keys->named(name, key)); });
        m_buttons->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    layout->addStretch();
    auto *gear = new QToolButton(this);
    gear->setIcon(icon(QStringLiteral("settings")));
    gear->setIconSize({22, 22});
    gear->setFixedSize(kWidth - 1, 40);
    gear->setAccessibleName(tr("Preferences"));
    keys->follow(
        gear, [=] { gear->setToolTip(keys->named(gear->accessibleName(), KeyId::Preferences)); });
    gear->setAutoRaise(true);
    gear->setFocusPolicy(Qt::TabFocus);
    connect(gear, &QToolButton::clicked, this, &ModeRail::settingsAsked);
    layout->addWidget(gear);
    connect(m_buttons, &QButtonGroup::idClicked, this, &ModeRail::chosen);
}

void ModeRail::setCurrent(int index)
{
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == index);
    m_buttons->setExclusive(index >= 0);
}

void ModeRail::setModesEnabled(bool enabled)
{
    for (QAbstractButton *button : m_buttons->buttons())
        button->setEnabled(enabled);
}

void ModeRail::setBadge(int index, const QString &badge)
{
    if (auto *button = static_cast<RailButton *>(m_buttons->button(index)))
        button->setBadge(badge);
}

void ModeRail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(width() - 1, 0, 1, height(), colorsOf(palette()).divider);
}

} // namespace merhan::common
