// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label_keys.h"

#include "core/corpus/labels.h"
#include "ui/common/annotator.h"
#include "ui/common/class_look.h"

#include <QKeyEvent>

namespace merhan::common {

std::optional<LabelKey> labelKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_X:
        return LabelKey{store::Field::CantTell, true};
    case Qt::Key_B:
        return LabelKey{store::Field::BadAudio, true};
    case Qt::Key_W:
        return LabelKey{store::Field::Later, true};
    default:
        break;
    }
    for (const std::string_view label : corpus::kLabelKeys)
        if (key.key() == classLetter(label).unicode())
            return LabelKey{store::Field::Category, std::vector{std::string(label)}};
    return std::nullopt;
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
