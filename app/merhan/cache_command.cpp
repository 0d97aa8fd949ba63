// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "core/store/blob_cache.h"
#include "core/store/caches.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <utility>

namespace merhan::app {

namespace {

/// Its key in JSON and its name in text.
std::pair<const char *, const char *> wordsOf(store::Cache::Kind kind)
{
    switch (kind) {
    case store::Cache::Kind::Peaks:
        return {"peaks", "Waveforms"};
    case store::Cache::Kind::States:
        return {"states", "What encoders said"};
    case store::Cache::Kind::Maps:
        return {"maps", "Attention maps"};
    }
    return {};
}

} // namespace

Action setUpCache(CLI::App &app)
{
    struct Options {
        bool clear = false;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_flag("--clear", options->clear, "Empty them; losing them costs time and nothing else");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    app.description(
        "Shows or clears what is kept so that it needn't be computed again: waveforms, what "
        "encoders said of texts (the config key cache_gib bounds it), attention maps.");
    return [options] {
        const auto folder = store::cacheFolder();
        if (options->clear)
            for (const store::Cache &cache : store::cachesIn(folder))
                if (const auto done = store::clearCache(cache); !done)
                    return terminal::failed(done.error());
        auto list = nlohmann::ordered_json::array();
        for (const store::Cache &cache : store::cachesIn(folder)) {
            const auto [key, name] = wordsOf(cache.kind);
            if (options->json)
                list.push_back({{"cache", key},
                                {"place", shown(cache.place)},
                                {"entries", cache.entries},
                                {"bytes", cache.bytes}});
            else
                terminal::print(std::string(name) + ": "
                                + terminal::counted(cache.entries, "entry", "entries") + ", "
                                + terminal::number(static_cast<double>(cache.bytes) / 1e6, 1)
                                + " MB, " + shown(cache.place) + "\n");
        }
        if (options->json)
            terminal::print(nlohmann::ordered_json{{"caches", list}}.dump(2) + "\n");
        return terminal::kDone;
    };
}

} // namespace merhan::app
