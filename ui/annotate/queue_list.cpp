// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotate/queue_list.h"

#include "ui/annotate/key_tile.h"
#include "ui/common/class_look.h"
#include "ui/common/keys.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace merhan::annotate {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 25;

class Delegate : public QStyledItemDelegate {
public:
    Delegate(common::Keys *keys, QObject *parent) : QStyledItemDelegate(parent), m_keys(keys) {}
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, kRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const common::Colors &c = common::colorsOf(option.palette);
        const Pass *pass = static_cast<const QueueModel *>(index.model())->pass();
        const std::int64_t number = pass->queue().at(index.row());
        const Answer answer = pass->answer(number);
        const QRect rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        if (selected) {
            painter->fillRect(rect, c.selection);
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), c.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(rect, c.hover);
        }
        int right = rect.right() - 12;
        QRect tile(right - common::kTile + 1, rect.top() + (kRow - common::kTile) / 2,
                   common::kTile, common::kTile);
        const auto keycap = [&](common::KeyId id) {
            // A key that is more than a sign has no room here: what it comes with stands for it.
            const QString key = m_keys->text(id);
            drawKeycap(*painter, tile,
                       key.size() == 1 ? key : common::Keys::keyText(common::Keys::standardKey(id)),
                       option.palette);
            tile.translate(-common::kTile - 3, 0);
        };
        for (auto label = answer.labels.rbegin();
             answer.kind == Answer::Kind::Labels && label != answer.labels.rend(); ++label) {
            common::drawTile(*painter, tile, *label, option.palette, selected);
            tile.translate(-common::kTile - 3, 0);
        }
        if (answer.kind == Answer::Kind::CantTell)
            keycap(common::KeyId::CantTell);
        else if (answer.kind == Answer::Kind::BadAudio)
            keycap(common::KeyId::BadAudio);
        if (answer.later)
            keycap(common::KeyId::Later);
        right = tile.right() - 4;
        if (pass->isSaving(number)) {
            const QString saving = QCoreApplication::translate("QueueList", "saving");
            painter->setFont(common::fontOf(option.widget, 11));
            painter->setPen(c.text2);
            painter->drawText(QRect(rect.left(), rect.top(), right - rect.left(), kRow),
                              Qt::AlignRight | Qt::AlignVCenter, saving);
            right -= painter->fontMetrics().horizontalAdvance(saving) + 4;
        }
        painter->setFont(option.font);
        painter->setPen(answer.given() && !selected ? c.text2 : c.text);
        const QRect text(rect.left() + 12, rect.top(), right - rect.left() - 12, kRow);
        painter->drawText(text, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideMiddle, text.width()));
    }

private:
    common::Keys *m_keys;
};

} // namespace

QString inWords(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::CantTell:
        return QCoreApplication::translate("QueueList", "can’t tell");
    case Answer::Kind::BadAudio:
        return QCoreApplication::translate("QueueList", "bad audio");
    case Answer::Kind::Labels: {
        QStringList names;
        for (const std::string &label : answer.labels)
            names << common::className(label);
        return names.join(u" + "_s);
    }
    case Answer::Kind::None:
        break;
    }
    return {};
}

QueueModel::QueueModel(Pass *pass, QObject *parent)
    : QAbstractListModel(parent), m_pass(pass), m_size(pass->queue().size())
{
    connect(pass, &Pass::queueChanged, this, [this] {
        beginResetModel();
        m_size = m_pass->queue().size();
        endResetModel();
    });
    connect(pass, &Pass::answersChanged, this, [this] {
        if (m_size > 0)
            Q_EMIT dataChanged(index(0), index(m_size - 1));
    });
    connect(pass, &Pass::answerChanged, this, [this](qint64 number) {
        if (const int place = m_pass->queue().placeOf(number); place >= 0 && place < m_size)
            Q_EMIT dataChanged(index(place), index(place));
    });
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_size;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pass->queue().size())
        return {};
    const std::int64_t number = m_pass->queue().at(index.row());
    const store::UtteranceRow *row = m_pass->row(number);
    if (!row)
        return {};
    const QString id = QString::fromStdString(row->utterance.id);
    if (role == Qt::DisplayRole)
        return id;
    if (role == Qt::AccessibleTextRole) {
        const QString said = inWords(m_pass->answer(number));
        return said.isEmpty() ? id : u"%1, %2"_s.arg(id, said);
    }
    return {};
}

QueueList::QueueList(Pass *pass, common::Keys *keys, QWidget *parent)
    : QListView(parent), m_pass(pass)
{
    setModel(new QueueModel(pass, this));
    setItemDelegate(new Delegate(keys, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Queue of utterances"));
    connect(keys, &common::Keys::changed, viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    m_pass->goTo(index.row());
            });
    connect(pass, &Pass::queueChanged, this, &QueueList::follow);
    connect(pass, &Pass::currentChanged, this, &QueueList::follow);
    follow();
}

void QueueList::follow()
{
    const QModelIndex index = model()->index(m_pass->place(), 0);
    if (!index.isValid() || index.row() >= model()->rowCount())
        return clearSelection();
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::EnsureVisible);
}

} // namespace merhan::annotate
