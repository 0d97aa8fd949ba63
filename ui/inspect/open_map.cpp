// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/open_map.h"

#include <algorithm>

namespace merhan::inspect {

Look possible(const Maps &maps, Look look)
{
    if (!maps.has(look.kind))
        for (const MapKind kind : kMapKinds)
            if (maps.has(kind)) {
                look.kind = kind;
                break;
            }
    if (look.head >= maps.tensor(look.kind).heads)
        look.head = kMeanOfHeads;
    return look;
}

Result<std::shared_ptr<OpenMap>> openMap(const protocol::AttentionAnswer &answer, const Look &wanted)
{
    auto maps = Maps::open(answer.maps);
    if (!maps)
        return maps.error();
    auto open = std::make_shared<OpenMap>();
    open->answer = answer;
    open->maps = *std::move(maps);
    const Look look = possible(*open->maps, wanted);
    open->scale(look.kind) = scaleOf(*open->maps, look.kind);
    if (look.kind != MapKind::AudioToAudio) {
        auto grid = gridFor(*open->maps, look.kind, look.head, 0);
        fillGrid(*open->maps, *grid, {});
        open->grids[{look, 0}] = std::move(grid);
    }
    return open;
}

std::shared_ptr<OpenMap> MapCache::find(const MapKey &key)
{
    const auto found = std::find_if(m_maps.begin(), m_maps.end(),
                                    [&](const auto &one) { return one.first == key; });
    if (found == m_maps.end())
        return nullptr;
    m_maps.splice(m_maps.begin(), m_maps, found);
    return found->second;
}

void MapCache::add(const MapKey &key, std::shared_ptr<OpenMap> map)
{
    m_maps.remove_if([&](const auto &one) { return one.first == key; });
    m_maps.emplace_front(key, std::move(map));
    while (m_maps.size() > m_most)
        m_maps.pop_back();
}

} // namespace merhan::inspect
