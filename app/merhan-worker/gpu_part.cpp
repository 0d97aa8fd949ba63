// SPDX-License-Identifier: Apache-2.0
#include "app/merhan-worker/gpu_part.h"

#include "app/common/output.h"

#include <string>
#include <string_view>

#include <dlfcn.h>

namespace merhan::worker {

void loadGpuPart()
{
    // Without the driver there is nothing that it could do, but take time and memory.
    if (!::dlopen("libcuda.so.1", RTLD_LAZY))
        return;
    constexpr const char *kPart = "libtorch_cuda.so";
    if (::dlopen(kPart, RTLD_NOW | RTLD_GLOBAL))
        return;
    // "libtorch_cuda.so: cannot open shared object file: …" is the light LibTorch. Anything else is
    // a part that is there and doesn't load, which nobody would otherwise hear of.
    const char *why = ::dlerror();
    if (why && !std::string_view(why).starts_with(std::string(kPart) + ": cannot open"))
        terminal::say("LibTorch's part for GPUs can't be loaded (" + std::string(why)
                      + "); everything runs on the processor.");
}

} // namespace merhan::worker
