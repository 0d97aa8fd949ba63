// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace merhan::preferences {

/// The LibTorch that the worker will be started with, looked for where its launcher looks
/// (packaging/merhan-worker.in): LibTorch_ROOT alone when that is set, else /opt/merhan/libtorch,
/// else the user's cache.
struct LibTorchHere {
    QString folder;  ///< "" when there is none
    QString version; ///< "2.11.0"; "" when its headers aren't there
    bool cuda = false;
    QStringList lookedIn;
};
/// Reads the disk: not for the UI thread.
LibTorchHere libTorchHere();

/// The script that fetches LibTorch: installed with the program, or of its source tree. "" when
/// neither is there.
QString fetchScript();

} // namespace merhan::preferences
