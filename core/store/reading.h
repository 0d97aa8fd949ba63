// SPDX-License-Identifier: Apache-2.0
// Private to core/store.
#pragma once

#include "core/store/database.h"
#include "core/store/utterance_rows.h"

namespace merhan::store {

/// Which utterances are read; nothing: all.
struct Only {
    std::optional<std::int64_t> corpus;
    std::optional<std::int64_t> utterance;
};
/// Within the caller's transaction.
Result<std::vector<UtteranceRow>> readRows(Database &database, const Only &only,
                                           bool withAnnotations = true);

std::optional<Field> fieldOf(std::string_view key);
std::optional<Action> actionOf(std::string_view key);
/// What toJson() wrote; nothing when it isn't what the field takes.
std::optional<Value> valueOf(Field field, std::string_view json);
Id idOf(std::span<const std::byte> bytes);
std::span<const std::byte> bytesOf(const Id &id);
std::optional<std::span<const std::byte>> bytesOf(const std::optional<Id> &id);

} // namespace merhan::store
