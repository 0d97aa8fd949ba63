// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/keys.h"

namespace merhan::common::keys {

/// The modes in which a key works, and the menu that L opens. Two keys that share none of these can
/// be the same.
enum Where : unsigned {
    InCorpus = 1,
    InAnnotate = 2,
    InTrain = 4,
    InEvaluate = 8,
    InInspect = 16,
    InLabelMenu = 32,
    Anywhere = 31,
};

/// What the program says of a key before anybody changes it.
struct Row {
    const char *id; ///< in the settings
    Keys::Group group;
    unsigned where;
    const char *standard; ///< in QKeySequence's portable text
    const char *name;     ///< English, in the context "keys"; of a class its key
};

const Row &rowOf(KeyId id);

} // namespace merhan::common::keys
