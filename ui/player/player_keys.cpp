// SPDX-License-Identifier: GPL-3.0-or-later
// The player's keys anywhere in its window, but where a field or a menu needs them.
#include "ui/common/key_filter.h"
#include "ui/common/keys.h"
#include "ui/player/player_panel.h"

#include <QKeyEvent>

#include <array>

namespace merhan::player {

using common::KeyId;

void PlayerPanel::listenToKeys()
{
    struct Key {
        KeyId id;
        void (*does)(PlayerPanel *panel);
        bool goesOn = false; ///< while it is held down
    };
    static constexpr std::array kKeys = {
        Key{KeyId::PlayInFields, [](PlayerPanel *panel) { panel->togglePlay(); }},
        Key{KeyId::PlayFromStartInFields, [](PlayerPanel *panel) { panel->playUtterance(); }},
        Key{KeyId::Play, [](PlayerPanel *panel) { panel->togglePlay(); }},
        Key{KeyId::PlayFromStart, [](PlayerPanel *panel) { panel->playUtterance(); }},
        Key{KeyId::PlayNeighbours, [](PlayerPanel *panel) { panel->playWithNeighbours(); }},
        Key{KeyId::PlayFromHere, [](PlayerPanel *panel) { panel->playFromHere(); }},
        Key{KeyId::PreviousTurn, [](PlayerPanel *panel) { panel->previousTurn(); }, true},
        Key{KeyId::NextTurn, [](PlayerPanel *panel) { panel->nextTurn(); }, true},
        Key{KeyId::SecondBack, [](PlayerPanel *panel) { panel->step(-1); }, true},
        Key{KeyId::SecondForward, [](PlayerPanel *panel) { panel->step(1); }, true},
        Key{KeyId::TenthBack, [](PlayerPanel *panel) { panel->step(-0.1); }, true},
        Key{KeyId::TenthForward, [](PlayerPanel *panel) { panel->step(0.1); }, true},
        Key{KeyId::SelectBack, [](PlayerPanel *panel) { panel->extendSelection(-0.1); }, true},
        Key{KeyId::SelectForward, [](PlayerPanel *panel) { panel->extendSelection(0.1); }, true},
        Key{KeyId::ZoomIn, [](PlayerPanel *panel) { panel->zoom(2); }, true},
        Key{KeyId::ZoomOut, [](PlayerPanel *panel) { panel->zoom(0.5); }, true},
        Key{KeyId::ShowUtterance, [](PlayerPanel *panel) { panel->showUtterance(); }},
        Key{KeyId::ShowDialog, [](PlayerPanel *panel) { panel->showDialog(); }},
    };
    const auto handle = [this](std::size_t count, const QKeyEvent &event, bool only) {
        for (std::size_t i = 0; i < count; ++i) {
            if (!m_keys->is(kKeys[i].id, event))
                continue;
            if (!only && (kKeys[i].goesOn || !event.isAutoRepeat()))
                kKeys[i].does(this);
            return true;
        }
        return false;
    };
    // The first two are answered in fields, too.
    new common::KeyFilter(
        this,
        [handle](const QKeyEvent &event, bool only) { return handle(kKeys.size(), event, only); },
        [handle](const QKeyEvent &event, bool only) { return handle(2, event, only); });
}

} // namespace merhan::player
