// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/sound_output.h"

#include <QList>
#include <QString>

#include <mutex>

namespace merhan::player {

/// An output that a person can choose.
struct OutputDevice {
    QString id;
    QString name;
};

/// Which output she chose: said on the UI thread, asked on the sound's.
class SoundChoice {
public:
    explicit SoundChoice(QString id = {}) : m_id(std::move(id)) {}
    /// "": the system's own. Holds from the next time something is played.
    void set(const QString &id)
    {
        const std::lock_guard lock(m_mutex);
        m_id = id;
    }
    QString id() const
    {
        const std::lock_guard lock(m_mutex);
        return m_id;
    }

private:
    mutable std::mutex m_mutex;
    QString m_id;
};

/// The system's sound output through Qt Multimedia, which lies in a module of its own that is
/// loaded when the output is first opened: no start of the program waits for it. An output that
/// was chosen and isn't there is the system's own.
SoundOutputFactory systemSound(std::shared_ptr<const SoundChoice> choice = {});

/// The outputs that are there now. Loads the module and asks the system: not for the UI thread.
QList<OutputDevice> soundOutputs();

} // namespace merhan::player
