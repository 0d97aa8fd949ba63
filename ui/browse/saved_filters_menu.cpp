// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/saved_filters_menu.h"

#include "ui/browse/filter_words.h"
#include "ui/browse/saved_filters.h"
#include "ui/common/style.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QVBoxLayout>

namespace merhan::browse {

using namespace Qt::StringLiterals;

SavedFiltersMenu::SavedFiltersMenu(SavedFilters *saved, QWidget *parent)
    : QPushButton(tr("Saved filters"), parent), m_saved(saved), m_menu(new QMenu(this))
{
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &SavedFiltersMenu::fill);
}

void SavedFiltersMenu::fill()
{
    m_menu->clear();
    const auto shown = [](QString name) { return name.replace(u'&', u"&&"_s); };
    for (const auto &[name, filter] : m_saved->all()) {
        QAction *action = m_menu->addAction(shown(name), this, [this, one = filter] {
            Q_EMIT chosen(one);
        });
        // Whose rows it shows would tell their labels.
        const bool opinions = m_blind && withoutOpinions(filter) != filter;
        action->setToolTip(opinions ? tr("It asks for labels, and you annotate blind")
                                    : wordsOf(filter));
        action->setEnabled(!opinions);
        action->setCheckable(true);
        action->setChecked(filter == m_filter);
    }
    if (m_saved->all().empty())
        m_menu->addAction(tr("None saved in this project yet"))->setEnabled(false);
    m_menu->addSeparator();
    QAction *save = m_menu->addAction(tr("Save this filter…"), this, [this] {
        askName(tr("Save this filter"), {}, true,
                [this, filter = m_filter](const QString &name) { m_saved->save(name, filter); });
    });
    save->setEnabled(!m_filter.isEmpty() && m_saved->mayChange());
    save->setToolTip(!m_saved->mayChange() ? tr("The project can only be read")
                     : m_filter.isEmpty()  ? tr("Nothing is filtered now")
                                           : wordsOf(m_filter, m_blind));
    if (m_saved->all().empty() || !m_saved->mayChange())
        return;
    QMenu *rename = m_menu->addMenu(tr("Rename"));
    QMenu *remove = m_menu->addMenu(tr("Delete"));
    for (const auto &[name, filter] : m_saved->all()) {
        rename->addAction(tr("%1…").arg(shown(name)), this, [this, one = name] {
            askName(tr("Rename the filter"), one, false,
                    [this, one](const QString &newName) { m_saved->rename(one, newName); });
        });
        remove->addAction(tr("%1…").arg(shown(name)), this, [this, one = name] { askRemoval(one); });
    }
}

void SavedFiltersMenu::askName(const QString &title, const QString &name, bool mayReplace,
                               const std::function<void(const QString &)> &take)
{
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(380);
    auto *field = new QLineEdit(name);
    field->setAccessibleName(tr("Name of the filter"));
    field->setPlaceholderText(tr("A name, for you and for whoever opens the project"));
    field->selectAll();
    auto *hint = new QLabel;
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *go = new QPushButton(tr("Save"));
    go->setDefault(true);
    common::makePrimary(go);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    const auto check = [this, field, hint, go, name, mayReplace] {
        const QString typed = field->text().trimmed();
        const bool there = typed != name && m_saved->all().contains(typed);
        hint->setText(!there       ? QString()
                      : mayReplace ? tr("This replaces the filter that has the name now.")
                                   : tr("Another filter has this name."));
        go->setText(there && mayReplace ? tr("Replace") : tr("Save"));
        go->setEnabled(!typed.isEmpty() && (!there || mayReplace));
    };
    connect(field, &QLineEdit::textChanged, dialog, check);
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [field, take] { take(field->text().trimmed()); });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(field);
    layout->addWidget(hint);
    layout->addLayout(buttons);
    check();
    dialog->open();
}

void SavedFiltersMenu::askRemoval(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the filter"),
                                tr("Delete the saved filter “%1”? It goes for everybody who works "
                                   "with this project; no utterance and no label does.")
                                    .arg(name),
                                QMessageBox::NoButton, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Delete “%1”").arg(name), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, name] { m_saved->remove(name); });
    box->open();
}

} // namespace merhan::browse
