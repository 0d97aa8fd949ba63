// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/keys_page.h"

#include "ui/preferences/parts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace merhan::preferences {

using namespace Qt::StringLiterals;

namespace {

struct Key {
    const char *place, *key, *does;
};

/// Keys that are no action's: they are taken by what has the focus, and fields need them themselves.
constexpr Key kKeys[] = {
    {QT_TRANSLATE_NOOP("keys", "Player"), "F5", QT_TRANSLATE_NOOP("keys", "As Space, in fields too")},
    {"Player", ", .", QT_TRANSLATE_NOOP("keys", "A tenth of a second back, forward")},
    {"Player", "← →", QT_TRANSLATE_NOOP("keys", "A second back, forward")},
    {QT_TRANSLATE_NOOP("keys", "Tables"), "J K", QT_TRANSLATE_NOOP("keys", "Next, previous row")},
    {"Tables", "L", QT_TRANSLATE_NOOP("keys", "Label: then the letter of the label")},
    {"Tables", "M", QT_TRANSLATE_NOOP("keys", "Mark")},
    {"Tables", "T", QT_TRANSLATE_NOOP("keys", "Note")},
    {"Tables", "Enter", QT_TRANSLATE_NOOP("keys", "Inspect")},
    {QT_TRANSLATE_NOOP("keys", "Annotate"), "N H E A S F U R D O",
     QT_TRANSLATE_NOOP("keys", "The label with that letter; with Shift one more label")},
    {"Annotate", "X", QT_TRANSLATE_NOOP("keys", "Can’t tell")},
    {"Annotate", "B", QT_TRANSLATE_NOOP("keys", "Bad audio")},
    {"Annotate", "W", QT_TRANSLATE_NOOP("keys", "Later")},
    {"Annotate", "1 … 5", QT_TRANSLATE_NOOP("keys", "Valence, activation, dominance in turn")},
    {"Annotate", "Backspace", QT_TRANSLATE_NOOP("keys", "A step back in these three")},
    {"Annotate", "Enter", QT_TRANSLATE_NOOP("keys", "Next, and play it")},
    {QT_TRANSLATE_NOOP("keys", "Everywhere"), "Esc",
     QT_TRANSLATE_NOOP("keys", "Out of a field, back to what the page is about")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("keys", text);
}

} // namespace

KeysPage::KeysPage(const QList<common::ActionPalette::Entry> &actions, QWidget *parent)
    : QWidget(parent), m_list(new QTreeWidget)
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search keys"));
    search->setAccessibleName(tr("Search keys"));
    search->setClearButtonEnabled(true);
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Key"), tr("What it does"), tr("Where")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto add = [this](const QString &key, const QString &does, const QString &place) {
        auto *item = new QTreeWidgetItem(m_list, {key, does, place});
        item->setSizeHint(1, {10, 25}); // the column that takes what is left
    };
    for (const common::ActionPalette::Entry &entry : actions)
        if (entry.action && !common::ActionPalette::keyOf(entry.action).isEmpty())
            add(common::ActionPalette::keyOf(entry.action),
                common::ActionPalette::nameOf(entry.action), entry.place);
    for (const Key &key : kKeys)
        add(QString::fromUtf8(key.key), translated(key.does), translated(key.place));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    connect(search, &QLineEdit::textChanged, this, &KeysPage::filter);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading(tr("Keys"), tr("Single letters work wherever no field needs them.")));
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
}

void KeysPage::filter(const QString &typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString all = item->text(0) + u' ' + item->text(1) + u' ' + item->text(2);
        item->setHidden(!common::ActionPalette::matches(typed, all));
    }
}

QStringList KeysPage::shown() const
{
    QStringList all;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (const QTreeWidgetItem *item = m_list->topLevelItem(i); !item->isHidden())
            all << item->text(0) + u"  "_s + item->text(1);
    return all;
}

} // namespace merhan::preferences
