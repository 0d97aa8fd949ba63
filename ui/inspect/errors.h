// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/error.h"

namespace merhan::inspect::errors {

inline constexpr ErrorCode kMaps{
    "inspect_maps", "The attention can't be read from this file: %1. Nothing else is touched; look at "
                    "the utterance again to have it made anew."};
inline constexpr ErrorCode kEngineStart{
    "engine_start", "The engine can't be started: %1. Everything that needs no model works."};
inline constexpr ErrorCode kEngineDied{
    "engine_died", "The engine ended in the middle of its work (%1). It is started again by itself."};
inline constexpr ErrorCode kEngineGaveUp{
    "engine_gave_up", "The engine ended %1 times within a minute and isn't started again by itself. "
                      "The last that it said: %2"};
inline constexpr ErrorCode kEngineSlow{
    "engine_slow", "The engine hasn't answered for %1 seconds, so the question was given up. Ask "
                   "again, or look at another utterance."};
inline constexpr ErrorCode kEngineNewer{
    "engine_newer", "The engine speaks version %1 of its language, this program version %2. Install "
                    "both from the same release."};
/// What the engine itself says; the sentence is English where its code isn't known here.
inline constexpr ErrorCode kEngineSays{"engine_says", "%1"};

} // namespace merhan::inspect::errors
