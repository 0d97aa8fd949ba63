// SPDX-License-Identifier: GPL-3.0-or-later
// What ThreadSanitizer can't see of Qt, which isn't built with it: that an event, a queued signal
// or a task of a thread pool is handed over under a lock. Linked into every test of a thread tree,
// these take the place of Qt's own functions, say that all that was done before a handover happened
// before what is done after it, and call Qt's.
//
// One point in time stands for all handovers, so a race between two threads that hand over anything
// to each other in between isn't found; one with nothing between them is.
#include <QFutureWatcher>
#include <QMetaObject>
#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdio>
#include <cstdlib>

namespace {

char handover; // its address names the point in time

template <typename Function>
Function theirs(const char *symbol)
{
    void *found = dlsym(RTLD_NEXT, symbol);
    if (!found) {
        std::fprintf(stderr, "qt_handovers: this Qt has no %s\n", symbol);
        std::abort();
    }
    return reinterpret_cast<Function>(found);
}

void give()
{
    __tsan_release(&handover);
}
void take()
{
    __tsan_acquire(&handover);
}

/// A task, with what was done before it was given.
class Task : public QRunnable {
public:
    explicit Task(QRunnable *task) : m_task(task) {}
    void run() override
    {
        take();
        const bool last = m_task->autoDelete(); // it may be gone afterwards
        m_task->run();
        if (last)
            delete m_task;
        give();
    }

private:
    QRunnable *m_task;
};

} // namespace

void QThreadPool::start(QRunnable *task, int priority)
{
    static const auto original =
        theirs<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    auto *handed = new Task(task);
    give();
    original(this, handed, priority);
}

/// Whoever holds a result last deletes it.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto original =
        theirs<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    give();
    const bool others = original(this);
    take();
    return others;
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto original =
        theirs<void (*)(QFutureInterfaceBase *)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    original(this);
    take();
}

void QMetaObject::activate(QObject *sender, const QMetaObject *of, int signal, void **arguments)
{
    static const auto original = theirs<void (*)(QObject *, const QMetaObject *, int, void **)>(
        "_ZN11QMetaObject8activateEP7QObjectPKS_iPPv");
    give();
    original(sender, of, signal, arguments);
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot,
                                   Qt::ConnectionType type, void *result)
{
    static const auto original =
        theirs<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *)>(
            "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14"
            "ConnectionTypeEPv");
    give();
    return original(object, slot, type, result);
}

bool QObject::event(QEvent *event)
{
    static const auto original =
        theirs<bool (*)(QObject *, QEvent *)>("_ZN7QObject5eventEP6QEvent");
    take();
    return original(this, event);
}

bool QFutureWatcherBase::event(QEvent *event)
{
    static const auto original =
        theirs<bool (*)(QFutureWatcherBase *, QEvent *)>("_ZN18QFutureWatcherBase5eventEP6QEvent");
    take();
    return original(this, event);
}
