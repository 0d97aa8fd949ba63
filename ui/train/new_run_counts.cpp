// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/new_run_counts.h"

#include "ui/common/class_look.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLine = 20, kGap = 16, kTileGap = 5, kPixels = 12;

} // namespace

ClassCounts::ClassCounts(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ClassCounts::set(std::int64_t labelled, const std::vector<std::string> &classes,
                      const std::map<std::string, std::int64_t> &counts)
{
    m_total = tr("%Ln utterances", nullptr, static_cast<int>(labelled));
    m_classes.clear();
    QStringList words;
    for (const std::string &key : classes) {
        const auto found = counts.find(key);
        const qint64 count = found == counts.end() ? 0 : found->second;
        m_classes.emplace_back(key, common::number(count));
        words << u"%1 %2"_s.arg(common::className(key), m_classes.back().second);
    }
    m_text = tr("%1: %2", "number of utterances: counts of classes").arg(m_total, words.join(u", "_s));
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

std::vector<ClassCounts::Part> ClassCounts::laidOut(int width, int *height) const
{
    const QFontMetrics metrics(common::fontOf(this, kPixels));
    std::vector<Part> parts;
    int x = 0, y = 0;
    const auto add = [&](const std::string &key, const QString &count) {
        const int wide =
            metrics.horizontalAdvance(count) + (key.empty() ? 0 : common::kTile + kTileGap);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += kLine;
        }
        parts.push_back({key, count, QRect(x, y, wide, kLine)});
        x += wide + kGap;
    };
    add({}, m_total);
    for (const auto &[key, count] : m_classes)
        add(key, count);
    *height = y + kLine;
    return parts;
}

QSize ClassCounts::sizeHint() const
{
    return {300, heightForWidth(width() > 100 ? width() : 400)};
}

QSize ClassCounts::minimumSizeHint() const
{
    return {120, kLine};
}

int ClassCounts::heightForWidth(int width) const
{
    int height = 0;
    laidOut(width, &height);
    return height;
}

void ClassCounts::paintEvent(QPaintEvent *)
{
    const common::Colors &colors = common::colorsOf(palette());
    QPainter painter(this);
    int height = 0;
    for (const Part &part : laidOut(width(), &height)) {
        QRect text = part.rect;
        if (!part.key.empty()) {
            common::drawTile(painter,
                             QRect(text.left(), text.top() + (kLine - common::kTile) / 2,
                                   common::kTile, common::kTile),
                             part.key, palette());
            text.setLeft(text.left() + common::kTile + kTileGap);
        }
        painter.setFont(common::fontOf(this, kPixels));
        painter.setPen(part.key.empty() ? colors.text : colors.text2);
        painter.drawText(text, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), part.count);
    }
}

bool ClassCounts::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        int height = 0;
        for (const Part &part : laidOut(width(), &height))
            if (!part.key.empty() && part.rect.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), common::className(part.key), this, part.rect);
                return true;
            }
    }
    return QWidget::event(event);
}

} // namespace merhan::train
