// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/parts.h"

#include "ui/annotate/key_tile.h"
#include "ui/common/class_look.h"
#include "ui/common/style.h"

#include <QPainter>

namespace merhan::annotate {

QLabel *text(const QString &what, int pixels, bool bold, bool second)
{
    auto *label = new QLabel(what);
    label->setTextFormat(Qt::PlainText);
    label->setFont(common::fontOf(label, pixels, bold));
    if (second)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

Keycap::Keycap(const QString &key)
{
    setKey(key);
}

void Keycap::setKey(const QString &key)
{
    m_key = key;
    const QFontMetrics metrics(common::fontOf(this, 11));
    setFixedSize(std::max(18, metrics.horizontalAdvance(key) + 10), 18);
    update();
}

void Keycap::paintEvent(QPaintEvent *)
{
    if (m_key.isEmpty())
        return;
    QPainter painter(this);
    drawKeycap(painter, rect(), m_key, palette());
}

Tiles::Tiles(std::vector<std::string> labels) : m_labels(std::move(labels))
{
    const int count = std::max(1, static_cast<int>(m_labels.size()));
    setFixedSize(count * (common::kTile + 2), common::kTile);
}

void Tiles::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rect(0, 0, common::kTile, common::kTile);
    for (const std::string &label : m_labels) {
        common::drawTile(painter, rect, label, palette());
        rect.translate(common::kTile + 2, 0);
    }
}

} // namespace merhan::annotate
