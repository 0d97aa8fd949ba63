// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace merhan::common {

/// Calls `take` with what was read, from the event loop and never before this returns: QFuture::then
/// would call it at once where the reading is over by then, in the middle of the caller's work.
template <typename T, typename Take>
void whenRead(QObject *context, const QFuture<T> &reading, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take] {
        watcher->deleteLater();
        take(watcher->result());
    });
    watcher->setFuture(reading);
}

} // namespace merhan::common
