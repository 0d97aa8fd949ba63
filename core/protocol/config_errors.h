// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

namespace merhan::protocol::errors {

inline constexpr ErrorCode kConfigKey{
    "config_key", "There is no config key '%1'. The keys are %2."};
inline constexpr ErrorCode kConfigKeyNear{
    "config_key", "There is no config key '%1'. Did you mean '%2'?"};
inline constexpr ErrorCode kConfigValue{"config_value", "%1 can't be '%2': it takes %3."};
inline constexpr ErrorCode kConfigJson{
    "config_json", "A config is one JSON object of keys and values, and this is not."};
inline constexpr ErrorCode kSplit{
    "split", "The data can't be split as asked: %1."};

} // namespace merhan::protocol::errors
