// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace merhan::train {

/// Gives the functions of this folder that belong to no widget a place for their words.
class Words {
    Q_DECLARE_TR_FUNCTIONS(merhan::train::Words)
};

} // namespace merhan::train
