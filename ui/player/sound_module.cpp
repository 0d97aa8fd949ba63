// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/sound_module.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace merhan::player {

namespace {

using OpenOutput = void (*)(OpenedSound *);

OpenOutput loadModule()
{
    // Beside the program in a build tree, in the library folder where it is installed.
    const QString here = QCoreApplication::applicationDirPath();
    for (const char *const folder : {"/../lib/merhan-studio/plugins/", "/", "/../bin/"}) {
        const QString file = here + QLatin1String(folder) + QStringLiteral("merhan_sound.so");
        if (!QFileInfo::exists(file))
            continue;
        if (const auto open = QLibrary::resolve(file, "merhan_open_sound"))
            return reinterpret_cast<OpenOutput>(open);
    }
    return nullptr;
}

} // namespace

SoundOutputFactory systemSound()
{
    return [] {
        static const OpenOutput open = loadModule();
        OpenedSound opened{nullptr, SoundProblem::NoSoundSystem};
        if (open)
            open(&opened);
        return opened;
    };
}

} // namespace merhan::player
