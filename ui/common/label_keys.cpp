// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label_keys.h"

#include "ui/common/annotator.h"

namespace merhan::common {

using namespace Qt::StringLiterals;

QString inLabelMenu(const QString &name, const QKeySequence &key)
{
    if (key.isEmpty())
        return name;
    const QString letter = key.toString(QKeySequence::PortableText);
    return u"%1 (&%2)"_s.arg(name, letter); // in the word it wouldn't be seen: no letter is underlined
}

store::Gesture gestureNow(const Studio &studio, bool modelInView)
{
    store::Gesture gesture;
    gesture.annotator = annotatorName(*studio.settings).toStdString();
    gesture.blind = studio.session->isBlind();
    gesture.modelInView = modelInView && !gesture.blind;
    return gesture;
}

} // namespace merhan::common
