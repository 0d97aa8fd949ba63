// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/label_source.h"

#include <QString>

class QMenu;

namespace merhan::common {

class Session;

/// "corrected", "corpus", "majority", "annotator R2"; as in "Label source: …".
QString labelSourceName(const store::LabelSource &source);

/// Fills `menu` with the sources that the open project has, the present one checked; choosing one
/// sets it for the whole window.
void fillLabelSources(QMenu *menu, Session *session);

} // namespace merhan::common
