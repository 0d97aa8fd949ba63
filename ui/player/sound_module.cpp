// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sound_module.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace merhan::player {

namespace {

using OpenOutput = void (*)(const QString *id, OpenedSound *);
using ListOutputs = void (*)(QList<OutputDevice> *);

QFunctionPointer inModule(const char *function)
{
    // Beside the program in a build tree, in the library folder where it is installed.
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *const folder : {"/../lib/merhan-studio/plugins/", "/../lib/merhan-studio/", "/",
                                     "/../bin/"}) {
        const QString file = here + QLatin1String(folder) + QStringLiteral("merhan_sound.so");
        if (!QFileInfo::exists(file))
            continue;
        if (const QFunctionPointer found = QLibrary::resolve(file, function))
            return found;
    }
    return nullptr;
}

} // namespace

SoundOutputFactory systemSound(std::shared_ptr<const SoundChoice> choice)
{
    return [choice = std::move(choice)] {
        static const auto open = reinterpret_cast<OpenOutput>(inModule("merhan_open_sound"));
        OpenedSound opened{nullptr, SoundProblem::NoSoundSystem};
        const QString id = choice ? choice->id() : QString();
        if (open)
            open(&id, &opened);
        return opened;
    };
}

QList<OutputDevice> soundOutputs()
{
    static const auto list = reinterpret_cast<ListOutputs>(inModule("merhan_list_outputs"));
    QList<OutputDevice> outputs;
    if (list)
        list(&outputs);
    return outputs;
}

} // namespace merhan::player
