// SPDX-License-Identifier: Apache-2.0
#include "app/merhan/command.h"
#include "core/store/blob_cache.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <limits>

namespace merhan::app {

Action setUpCache(CLI::App &app)
{
    struct Options {
        bool clear = false;
        bool json = false;
    };
    const auto options = std::make_shared<Options>();
    app.add_flag("--clear", options->clear, "Empty it; losing it costs time and nothing else");
    app.add_flag("--json", options->json, "One JSON document instead of text");
    app.description(
        "Shows or clears what encoders said of texts, kept between runs. The config key "
        "cache_gib bounds it.");
    return [options] {
        const auto file = store::cacheFolder() / "encoder-states.sqlite";
        store::BlobCache::Size size;
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored)) {
            // Without a bound of ours: looking drops nothing.
            auto cache = store::BlobCache::open(file, std::numeric_limits<std::int64_t>::max());
            if (!cache)
                return terminal::failed(cache.error());
            if (options->clear)
                if (const auto done = cache->clear(); !done)
                    return terminal::failed(done.error());
            const auto now = cache->size();
            if (!now)
                return terminal::failed(now.error());
            size = *now;
        }
        if (options->json)
            terminal::print(nlohmann::ordered_json{{"file", shown(file)},
                                                   {"entries", size.entries},
                                                   {"bytes", size.bytes}}
                                .dump(2)
                            + "\n");
        else
            terminal::print(shown(file) + ": " + terminal::counted(size.entries, "entry", "entries")
                            + ", " + terminal::number(static_cast<double>(size.bytes) / 1e6, 1)
                            + " MB\n");
        return terminal::kDone;
    };
}

} // namespace merhan::app
