// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/dialog_tree.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace merhan::browse {

namespace {

enum Role { CorpusRole = Qt::UserRole, SessionRole, DialogRole, CountRole };
constexpr int kRow = 25, kCountWidth = 60;

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {120, kRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const common::Colors &c = common::colorsOf(option.palette);
        const auto *tree = qobject_cast<const QTreeView *>(option.widget);
        const QRect row(0, option.rect.top(), tree ? tree->viewport()->width() : option.rect.right(),
                        option.rect.height());
        const QString count = common::number(index.data(CountRole).toInt());
        const int right = row.right() - 12;
        const int left = option.rect.left() + 4;
        painter->setFont(common::fontOf(option.widget, 12));
        painter->setPen(c.text2);
        painter->drawText(QRect(right - kCountWidth, row.top(), kCountWidth, row.height()),
                          Qt::AlignRight | Qt::AlignVCenter, count);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        painter->setFont(common::fontOf(option.widget, 13, !index.parent().isValid()));
        painter->setPen(c.text);
        const int width = right - countWidth - 8 - left;
        painter->drawText(QRect(left, row.top(), width, row.height()), Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(),
                                                            Qt::ElideRight, width));
    }
};

} // namespace

DialogTree::DialogTree(QWidget *parent) : QTreeView(parent), m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new Delegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setExpandsOnDoubleClick(true);
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(224);
    setAccessibleName(tr("Sessions and dialogs"));
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_selecting && index.isValid())
                    Q_EMIT chosen(index.data(CorpusRole).toString(),
                                  index.data(SessionRole).toString(),
                                  index.data(DialogRole).toString());
            });
}

void DialogTree::setColumns(const UtteranceColumns &columns)
{
    m_selecting = true;
    m_items->clear();
    std::map<std::array<std::int32_t, 3>, int> counts;
    for (std::size_t i = 0; i < columns.size(); ++i)
        ++counts[{columns.corpus.of[i], columns.session.of[i], columns.dialog.of[i]}];
    const auto name = [](const Names &names, std::int32_t index) {
        return QString::fromStdString(names.names[static_cast<std::size_t>(index)]);
    };
    const auto add = [](QStandardItem *to, const QString &text, const QString &corpus,
                        const QString &session, const QString &dialog) {
        auto *item = new QStandardItem(text);
        item->setData(corpus, CorpusRole);
        item->setData(session, SessionRole);
        item->setData(dialog, DialogRole);
        item->setData(0, CountRole);
        to->appendRow(item);
        return item;
    };
    const auto grow = [](QStandardItem *item, int by) {
        item->setData(item->data(CountRole).toInt() + by, CountRole);
    };
    QStandardItem *corpus = nullptr, *session = nullptr;
    std::array<std::int32_t, 3> last{-1, -1, -1};
    for (const auto &[key, count] : counts) {
        const QString corpusName = name(columns.corpus, key[0]);
        const QString sessionName = name(columns.session, key[1]);
        const QString dialogName = name(columns.dialog, key[2]);
        if (key[0] != last[0]) {
            corpus = add(m_items->invisibleRootItem(), corpusName, corpusName, {}, {});
            last[1] = -1;
        }
        if (key[1] != last[1]) {
            const bool numbered =
                !sessionName.isEmpty()
                && std::all_of(sessionName.begin(), sessionName.end(), [](QChar c) {
                       return c.isDigit();
                   });
            session = sessionName.isEmpty()
                          ? corpus
                          : add(corpus, numbered ? tr("Session %1").arg(sessionName) : sessionName,
                                corpusName, sessionName, {});
        }
        last = key;
        if (!dialogName.isEmpty())
            grow(add(session, dialogName, corpusName, sessionName, dialogName), count);
        if (session != corpus)
            grow(session, count);
        grow(corpus, count);
    }
    for (int i = 0; i < m_items->rowCount(); ++i)
        expand(m_items->index(i, 0));
    m_selecting = false;
}

void DialogTree::select(const QString &corpus, const QString &session, const QString &dialog)
{
    m_selecting = true;
    QModelIndex found;
    const std::function<void(const QModelIndex &)> look = [&](const QModelIndex &parent) {
        for (int i = 0; i < m_items->rowCount(parent) && !found.isValid(); ++i) {
            const QModelIndex index = m_items->index(i, 0, parent);
            if (index.data(CorpusRole).toString() == corpus
                && index.data(SessionRole).toString() == session
                && index.data(DialogRole).toString() == dialog)
                found = index;
            else
                look(index);
        }
    };
    if (!corpus.isEmpty())
        look({});
    if (found.isValid())
        setCurrentIndex(found);
    else {
        clearSelection();
        setCurrentIndex({});
    }
    m_selecting = false;
}

} // namespace merhan::browse
