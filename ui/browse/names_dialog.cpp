// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/names_dialog.h"

#include "ui/common/style.h"
#include "ui/common/text.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace merhan::browse {

NamesDialog::NamesDialog(const QString &title, const std::vector<Name> &names,
                         const std::set<std::string> &chosen,
                         std::function<int(const std::set<std::string> &)> countOf, QWidget *parent)
    : QDialog(parent), m_countOf(std::move(countOf)), m_items(new QStandardItemModel(this)),
      m_count(new QLabel), m_go(new QPushButton(tr("Filter")))
{
    setWindowTitle(title);
    m_items->setHorizontalHeaderLabels({title, tr("Utterances")});
    for (const Name &name : names) {
        auto *item = new QStandardItem(name.shown);
        item->setCheckable(true);
        item->setCheckState(chosen.contains(name.key) ? Qt::Checked : Qt::Unchecked);
        item->setEditable(false);
        auto *count = new QStandardItem(common::number(name.utterances));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setEditable(false);
        m_items->appendRow({item, count});
        m_keys.push_back(name.key);
    }
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(m_items);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search in the list"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *list = new QTreeView;
    list->setModel(proxy);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAccessibleName(title);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    list->header()->resizeSection(1, 110);
    connect(m_items, &QStandardItemModel::itemChanged, this, &NamesDialog::say);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    common::makePrimary(m_go);
    m_go->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(search);
    layout->addWidget(list, 1);
    layout->addLayout(buttons);
    resize(420, 520);
    say();
}

std::set<std::string> NamesDialog::chosen() const
{
    std::set<std::string> keys;
    for (int row = 0; row < m_items->rowCount(); ++row)
        if (m_items->item(row)->checkState() == Qt::Checked)
            keys.insert(m_keys[static_cast<std::size_t>(row)]);
    return keys;
}

void NamesDialog::say()
{
    m_count->setText(tr("%Ln utterances", nullptr, m_countOf(chosen())));
}

} // namespace merhan::browse
