// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/train/run_list.h"

#include "ui/common/icons.h"
#include "ui/common/palette.h"
#include "ui/common/protocol_words.h"
#include "ui/common/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace merhan::train {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 53, kMargin = 12, kIcon = 16, kBadgeGap = 6;

} // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {180, kRow};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const auto *list = qobject_cast<const RunList *>(option.widget);
    const auto *model = qobject_cast<const RunModel *>(index.model());
    if (!list || !model)
        return;
    const RunEntry &entry = model->at(index.row());
    const Look look = entry.look();
    const common::Colors &colors = common::colorsOf(option.palette);
    const QRect all = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(all,
                          list->isActiveWindow() ? colors.selection : colors.inactiveSelection);
        painter->fillRect(all.left(), all.top(), 3, all.height() - 1, colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(all, colors.hover);
    }
    painter->fillRect(all.left(), all.bottom(), all.width(), 1, colors.divider);

    // Right of the name: a dot while it is live, a sign when something is the matter.
    QRect top(all.left() + kMargin, all.top() + 8, all.width() - 2 * kMargin, 18);
    const QRect sign(top.right() - kIcon + 1, top.top() + 1, kIcon, kIcon);
    if (isLive(look)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(colors.accent, 1.5));
        painter->setBrush(look == Look::Running ? QBrush(colors.accent) : QBrush(Qt::NoBrush));
        painter->drawEllipse(QRectF(sign.right() - 7, sign.center().y() - 3, 7, 7));
        painter->restore();
        top.setRight(sign.left() - 4);
    } else if (look == Look::Failed || look == Look::Died) {
        painter->drawPixmap(sign.topLeft(), common::iconPixmap(u"error"_s, kIcon, colors.error,
                                                               list->devicePixelRatio()));
        top.setRight(sign.left() - 4);
    } else if (look == Look::Stopped) {
        painter->drawPixmap(sign.topLeft(), common::iconPixmap(u"warning"_s, kIcon, colors.warning,
                                                               list->devicePixelRatio()));
        top.setRight(sign.left() - 4);
    }
    painter->setFont(common::fontOf(list, 13, selected));
    painter->setPen(colors.text);
    painter->drawText(top, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(entry.name, Qt::ElideMiddle, top.width()));

    // Below: what there is to say, and the protocol as a badge. A score never stands without it;
    // any other word has the room first.
    QRect bottom(all.left() + kMargin, all.top() + 28, all.width() - 2 * kMargin, 18);
    const QString said = entry.summary();
    const QString badge = isLive(look) ? QString() : common::shortProtocol(entry.protocol());
    const QFont small = common::fontOf(list, 11), plain = common::fontOf(list, 12);
    const int wanted = QFontMetrics(plain).horizontalAdvance(said);
    const int width =
        std::min(QFontMetrics(small).horizontalAdvance(badge) + 13, bottom.width() / 2);
    if (!badge.isEmpty()
        && (look == Look::Finished || wanted + kBadgeGap + width <= bottom.width())) {
        painter->setFont(small);
        const QRect around(bottom.right() - width + 1, bottom.top() - 1, width - 1, 18);
        painter->setPen(colors.divider);
        painter->setBrush(colors.base);
        painter->drawRect(around);
        painter->setPen(colors.text2);
        painter->drawText(around.adjusted(6, 0, -4, 0),
                          static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(badge, Qt::ElideRight, width - 11));
        bottom.setRight(around.left() - kBadgeGap);
    }
    painter->setFont(plain);
    painter->setPen(colors.text2);
    painter->drawText(bottom, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(said, Qt::ElideRight, bottom.width()));
}

RunList::RunList(RunModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new RunDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Runs"));
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QString RunList::current() const
{
    const QModelIndex now = currentIndex();
    return now.isValid() ? m_model->at(now.row()).folder : QString();
}

void RunList::setCurrent(const QString &folder)
{
    const int row = m_model->rowOf(folder);
    if (row >= 0)
        setCurrentIndex(m_model->index(row));
}

void RunList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT chosen(current.isValid() ? m_model->at(current.row()).folder : QString());
}

void RunList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        return Q_EMIT removeAsked();
    if (event->key() == Qt::Key_F2)
        return Q_EMIT renameAsked();
    QListView::keyPressEvent(event);
}

} // namespace merhan::train
