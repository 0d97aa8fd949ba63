// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/keys_page.h"

#include "ui/common/action_palette.h"
#include "ui/common/palette.h"
#include "ui/common/style.h"
#include "ui/preferences/key_field.h"
#include "ui/preferences/parts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace merhan::preferences {

using namespace Qt::StringLiterals;
using common::KeyId;
using common::Keys;

namespace {

enum Column { Does, Key, Usual };
constexpr int kRow = 25;

QPushButton *button(const QString &name)
{
    auto *made = new QPushButton(name);
    made->setAutoDefault(false); // Enter is a key to be pressed, and the list's
    return made;
}

} // namespace

KeysPage::KeysPage(Keys *keys, QWidget *parent)
    : QWidget(parent), m_keys(keys), m_list(new QTreeWidget), m_of(new QLabel),
      m_field(new KeyField), m_remove(button(tr("No key"))), m_reset(button(tr("Reset"))),
      m_resetAll(button(tr("Reset all"))), m_sentence(new QLabel), m_yes(button(tr("Take it"))),
      m_no(button(tr("Keep it there")))
{
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search by name or key"));
    search->setAccessibleName(tr("Search keys"));
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &KeysPage::filter);
    fill();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(heading(
        tr("Keys"), tr("Letters, digits and signs work wherever no field needs them. What tables "
                       "and fields do by themselves (arrows, Ctrl+C) isn’t listed.")));
    layout->addWidget(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeBar());
    layout->addWidget(m_question = makeQuestion());
    askNothing();
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        askNothing();
        showChosen();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (chosen())
            m_field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_field, &KeyField::pressed, this, &KeysPage::want);
    connect(m_field, &KeyField::left, m_list, [this] { m_list->setFocus(); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        askNothing();
        m_keys->set(*chosen(), {});
    });
    connect(m_reset, &QPushButton::clicked, this, [this] { want(Keys::standardKey(*chosen())); });
    connect(m_resetAll, &QPushButton::clicked, this, &KeysPage::resetAll);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        const auto does = std::exchange(m_does, {});
        askNothing();
        if (does)
            does();
        m_list->setFocus();
    });
    connect(m_no, &QPushButton::clicked, this, [this] {
        askNothing();
        m_list->setFocus();
    });
    keys->follow(this, [this] { showKeys(); });
    m_list->setCurrentItem(m_items.first());
}

void KeysPage::fill()
{
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("What it does"), tr("Key"), tr("As it came")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setIndentation(0);
    m_list->header()->setMinimumSectionSize(110);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(Key, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Usual, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Does, QHeaderView::Stretch);
    QTreeWidgetItem *group = nullptr;
    std::optional<Keys::Group> of;
    for (int i = 0; i < static_cast<int>(KeyId::Count); ++i) {
        const auto id = static_cast<KeyId>(i);
        if (of != Keys::group(id)) {
            of = Keys::group(id);
            group = new QTreeWidgetItem(m_list, {Keys::groupName(*of)});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
            group->setFont(Does, common::fontOf(m_list, 13, true));
            group->setSizeHint(Does, {10, kRow});
        }
        auto *item = new QTreeWidgetItem(group, {Keys::name(id)});
        item->setData(Does, Qt::UserRole, i);
        item->setSizeHint(Does, {10, kRow});
        m_items << item;
    }
    m_list->expandAll();
}

QWidget *KeysPage::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_of->setTextFormat(Qt::PlainText);
    m_of->setBuddy(m_field);
    m_field->setAccessibleName(tr("New key"));
    layout->addWidget(m_field);
    layout->addWidget(m_remove);
    layout->addWidget(m_reset);
    layout->addStretch();
    layout->addWidget(m_resetAll);
    auto *both = new QWidget;
    auto *rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(m_of);
    rows->addWidget(bar);
    return both;
}

QWidget *KeysPage::makeQuestion()
{
    auto *question = new QWidget;
    auto *layout = new QHBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_yes);
    layout->addWidget(m_no);
    question->setMinimumHeight(36);
    return question;
}

void KeysPage::showKeys()
{
    bool any = false;
    for (int i = 0; i < m_items.size(); ++i) {
        const auto id = static_cast<KeyId>(i);
        const bool changed = m_keys->isChanged(id);
        const QString key = m_keys->text(id), usual = Keys::keyText(Keys::standardKey(id));
        m_items[i]->setText(Key, key.isEmpty() ? u"–"_s : key);
        m_items[i]->setFont(Key, common::fontOf(m_list, 13, changed));
        m_items[i]->setText(Usual, changed ? usual : QString());
        any = any || changed;
    }
    m_resetAll->setEnabled(any);
    m_resetAll->setToolTip(any ? QString() : tr("Every key is as it came"));
    showChosen();
}

std::optional<KeyId> KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || !item->parent())
        return std::nullopt;
    return static_cast<KeyId>(item->data(Does, Qt::UserRole).toInt());
}

void KeysPage::choose(KeyId id)
{
    m_list->setCurrentItem(m_items[static_cast<int>(id)]);
    m_list->scrollToItem(m_items[static_cast<int>(id)]);
}

void KeysPage::showChosen()
{
    const auto id = chosen();
    m_of->setText(id ? tr("New key of “%1”").arg(Keys::name(*id))
                     : tr("Choose what is to have another key"));
    m_field->setEnabled(id.has_value());
    id ? m_field->setKey(m_keys->key(*id)) : m_field->clear();
    m_remove->setEnabled(id && !m_keys->key(*id).isEmpty());
    m_reset->setEnabled(id && m_keys->isChanged(*id));
}

/// Takes it, says why not, or asks whether it is to be taken from somebody else.
void KeysPage::want(const QKeySequence &key)
{
    const auto id = chosen();
    if (!id)
        return;
    askNothing();
    if (const QString no = Keys::refusal(*id, key); !no.isEmpty())
        return ask(no, {}, false); // the next key may be a better one: it waits for that
    const QList<KeyId> users = m_keys->usedBy(*id, key);
    if (users.isEmpty()) {
        m_keys->set(*id, key);
        m_list->setFocus();
        return;
    }
    QStringList names;
    for (const KeyId user : users)
        names << tr("“%1” (%2)", "what has a key, and where")
                     .arg(Keys::name(user), Keys::groupName(Keys::group(user)));
    m_does = [this, id, key] { m_keys->set(*id, key); };
    //: %1 is a key, %2 one or several names.
    ask(tr("%1 is used by %2. Take it from there?").arg(Keys::keyText(key), names.join(u", "_s)),
        tr("Take it"), true);
    m_yes->setFocus(Qt::OtherFocusReason);
}

/// Nothing that can't be taken back is asked about; this says how.
void KeysPage::resetAll()
{
    askNothing();
    m_does = [this, before = m_keys->all()] { m_keys->setAll(before); };
    m_keys->resetAll();
    ask(tr("Every key is as it came."), tr("Undo"), false);
}

void KeysPage::ask(const QString &sentence, const QString &yes, bool orNo)
{
    m_sentence->setText(sentence);
    if (!yes.isEmpty())
        m_yes->setText(yes);
    m_yes->setVisible(!yes.isEmpty());
    m_no->setVisible(orNo);
}

void KeysPage::askNothing()
{
    m_does = {};
    ask({}, {}, false);
}

void KeysPage::filter(const QString &typed)
{
    const QString asKey = Keys::keyText(QKeySequence::fromString(typed.trimmed()));
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const QString all =
                item->text(Does) + u' ' + item->text(Key) + u' ' + group->text(Does);
            // A sign is no word: it is found as it stands; so are "left" and "-".
            const bool found = common::ActionPalette::matches(typed, all)
                               || (!asKey.isEmpty() && item->text(Key) == asKey);
            item->setHidden(!found);
            any = any || found;
        }
        group->setHidden(!any);
    }
}

QStringList KeysPage::shown() const
{
    QStringList all;
    for (const QTreeWidgetItem *item : m_items)
        if (!item->isHidden())
            all << item->text(Key) + u"  "_s + item->text(Does);
    return all;
}

} // namespace merhan::preferences
