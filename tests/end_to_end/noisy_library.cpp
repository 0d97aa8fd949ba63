// SPDX-License-Identifier: Apache-2.0
//
// Preloaded into the worker by a test: a library that prints to standard output while it works, as
// some do, without ending its lines.
#include <cstdio>

#include <dlfcn.h>
#include <unistd.h>

extern "C" void *sf_open_virtual(void *callbacks, int mode, void *info, void *data)
{
    using Function = void *(void *, int, void *, void *);
    static const auto real = reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, "sf_open_virtual"));
    std::printf("{\"answer\":\"noise");
    std::fflush(stdout);
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, "NOISE", 5);
    return real(callbacks, mode, info, data);
}
