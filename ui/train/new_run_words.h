// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error/error.h"
#include "core/protocol/run_config.h"

#include <QString>

namespace merhan::train {

/// What a config key is called beside its field. A key that has no name here goes by its own.
QString keyName(const protocol::ConfigKey &key);
/// The key's help in the person's language, with the key as it stands in a config.
QString keyHelp(const protocol::ConfigKey &key);
/// The English help that there is a translation for; a test compares it with the table of keys.
QString translatableHelp(const protocol::ConfigKey &key);
/// One of a key's fixed choices; a choice without a word goes by itself.
QString choiceName(const protocol::ConfigKey &key, const QString &choice);
/// "Four classes: neutral, happy + excited, angry, sad"
QString labelSetName(const QString &spec);
/// The value of a key as `--set` takes it.
QString valueText(const protocol::ConfigValue &value);

/// What is wrong with what was typed for a key, as a sentence beside its field; `error` is what
/// protocol::set or protocol::validate said.
QString problemOf(const protocol::ConfigKey &key, const QString &typed, const Error &error);

} // namespace merhan::train
