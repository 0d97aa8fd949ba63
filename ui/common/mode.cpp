// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mode.h"

#include <QAction>

namespace merhan::common {

QAction *Mode::addEditAction(const QString &text, std::optional<KeyId> key,
                             const std::function<void()> &does)
{
    auto *action = new QAction(text, this);
    if (key) {
        action->setShortcut(Keys::standardKey(*key));
        m_keyed.emplace_back(action, *key);
    }
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, does);
    addAction(action);
    m_editActions << action;
    return action;
}

void Mode::useKeys(Keys *keys)
{
    for (const auto &[action, key] : m_keyed)
        keys->giveTo(action, key);
}

void Mode::addEditSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_editActions << separator;
}

} // namespace merhan::common
