// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/engine.h"
#include "ui/inspect/grid.h"

#include <array>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

namespace merhan::inspect {

/// How a map is looked at.
struct Look {
    MapKind kind = MapKind::TextToAudio;
    int head = kMeanOfHeads;
    auto operator<=>(const Look &) const = default;
};

/// One utterance's attention as one model gave it, with what was made of it for the screen. Lives
/// on the UI thread; the maps themselves are read on others.
struct OpenMap {
    protocol::AttentionAnswer answer;
    std::shared_ptr<const Maps> maps;
    std::map<std::pair<Look, int>, std::shared_ptr<Grid>> grids; ///< by look and most rows
    std::array<std::optional<Scale>, kMapKinds.size()> scales;

    std::shared_ptr<Grid> grid(const Look &look, int mostRows) const
    {
        const auto found = grids.find({look, mostRows});
        return found == grids.end() ? nullptr : found->second;
    }
    std::optional<Scale> &scale(MapKind kind) { return scales[static_cast<std::size_t>(kind)]; }
};

/// The row of frames a map may have on the screen; the others have a row a word.
inline int mostRowsFor(const Look &look, int deviceRows)
{
    return look.kind == MapKind::AudioToAudio ? deviceRows : 0;
}

/// What a look shows of a model, or what is nearest to it where the model hasn't that attention.
Look possible(const Maps &maps, Look look);

/// Opens what the engine answered and makes the picture's grid, so that it is drawn at once. Long,
/// so not on the UI thread; a long audio → audio map is left to be filled while it is shown.
Result<std::shared_ptr<OpenMap>> openMap(const protocol::AttentionAnswer &answer, const Look &look);

/// Which answer is meant.
struct MapKey {
    std::string model;
    std::optional<int> fold;
    std::optional<std::uint64_t> seed;
    std::string corpus, utterance, wav, text;
    bool operator==(const MapKey &) const = default;
};

/// The maps looked at last. A file that is gone from the engine's cache stays readable as long as
/// it is in here.
class MapCache {
public:
    explicit MapCache(std::size_t most = 24) : m_most(most) {}
    std::shared_ptr<OpenMap> find(const MapKey &key);
    void add(const MapKey &key, std::shared_ptr<OpenMap> map);
    void clear() { m_maps.clear(); }
    std::size_t size() const { return m_maps.size(); }

private:
    std::size_t m_most;
    std::list<std::pair<MapKey, std::shared_ptr<OpenMap>>> m_maps; ///< the latest first
};

} // namespace merhan::inspect
