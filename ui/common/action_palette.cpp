// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_palette.h"

#include "ui/common/palette.h"
#include "ui/common/style.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace merhan::common {

namespace {

enum Role { PlaceRole = Qt::UserRole, KeyRole, IndexRole };

/// Name, then its menu in text2, and at the right edge the key.
class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, 28};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colors &c = colorsOf(option.palette);
        const bool on = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, on ? c.selection : c.base);
        QRect rect = option.rect.adjusted(12, 0, -12, 0);
        const QString key = index.data(KeyRole).toString();
        painter->setFont(fontOf(option.widget, 12));
        painter->setPen(c.text2);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, key);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(key) - 16);
        painter->setFont(fontOf(option.widget, 13));
        painter->setPen(index.flags() & Qt::ItemIsEnabled ? c.text : c.text3);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(),
                                                               Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignVCenter, name);
        rect.setLeft(rect.left() + painter->fontMetrics().horizontalAdvance(name) + 12);
        painter->setFont(fontOf(option.widget, 12));
        painter->setPen(c.text2);
        painter->drawText(rect, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(PlaceRole).toString(),
                                                            Qt::ElideRight, rect.width()));
    }
};

} // namespace

/// Without the "&" of its letter in a menu, and without a key that only stands there.
QString ActionPalette::nameOf(const QAction *action)
{
    const QString text = action->text().section(u'\t', 0, 0);
    QString name;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        name += text[i]; // of "&&" the second
    }
    return name;
}

QString ActionPalette::keyOf(const QAction *action)
{
    return action->shortcut().isEmpty() ? action->text().section(u'\t', 1)
                                        : action->shortcut().toString(QKeySequence::NativeText);
}

ActionPalette::ActionPalette(const QList<Entry> &entries, QWidget *parent)
    : QDialog(parent), m_entries(entries), m_field(new QLineEdit), m_list(new QListWidget)
{
    setWindowTitle(tr("Any action"));
    resize(560, 400);
    m_field->setPlaceholderText(tr("What is to be done?"));
    m_field->setAccessibleName(tr("Part of the action’s name"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &ActionPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &ActionPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &ActionPalette::run);
    filter();
}

bool ActionPalette::matches(const QString &typed, const QString &text)
{
    const QLocale locale;
    const QString where = locale.toLower(text);
    for (const QString &word : locale.toLower(typed).split(u' ', Qt::SkipEmptyParts)) {
        bool found = false;
        for (qsizetype at = where.indexOf(word); at >= 0 && !found; at = where.indexOf(word, at + 1))
            found = at == 0 || !where[at - 1].isLetterOrNumber();
        if (!found)
            return false;
    }
    return true;
}

void ActionPalette::filter()
{
    m_list->clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QAction *action = m_entries[i].action;
        if (!action)
            continue;
        const QString name = nameOf(action);
        if (!matches(m_field->text(), name + u' ' + m_entries[i].place))
            continue;
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(PlaceRole, m_entries[i].place);
        item->setData(KeyRole, keyOf(action));
        item->setData(IndexRole, static_cast<int>(i));
        if (!action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            break;
        }
}

QStringList ActionPalette::shown() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row)
        names << m_list->item(row)->text();
    return names;
}

void ActionPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_entries[item->data(IndexRole).toInt()].action;
    accept();
    // When this dialog is gone, so that the action finds the focus where it was.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool ActionPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Down       ? 1
                       : key->key() == Qt::Key_Up       ? -1
                       : key->key() == Qt::Key_PageDown ? 10
                       : key->key() == Qt::Key_PageUp   ? -10
                                                        : 0;
        if (by != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + by, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace merhan::common
