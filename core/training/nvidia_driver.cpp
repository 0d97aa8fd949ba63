// SPDX-License-Identifier: Apache-2.0
#include "core/training/nvidia_driver.h"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <memory>

#include <dlfcn.h>

namespace merhan::training {

namespace {

namespace fs = std::filesystem;

/// A display or 3-D controller (PCI class 03) of the vendor 10de.
bool hasNvidiaHardware()
{
    std::error_code problem;
    for (fs::directory_iterator at("/sys/bus/pci/devices", problem), last; !problem && at != last;
         at.increment(problem)) {
        std::string vendor;
        std::string kind;
        std::ifstream(at->path() / "vendor") >> vendor;
        std::ifstream(at->path() / "class") >> kind;
        if (vendor == "0x10de" && kind.starts_with("0x03"))
            return true;
    }
    return false;
}

// The few functions of NVML's C interface that are asked; 0 is success.
struct Memory {
    unsigned long long total, free, used;
};
using Device = void *;

/// A function of the library by its name, nullptr when it has none.
template <typename Function>
Function *named(void *library, const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(library, name));
}

} // namespace

NvidiaDriver askNvidiaDriver()
{
    NvidiaDriver driver;
    driver.hardware = hasNvidiaHardware();
    const std::unique_ptr<void, int (*)(void *)> library(
        ::dlopen("libnvidia-ml.so.1", RTLD_LAZY | RTLD_LOCAL),
        [](void *it) { return ::dlclose(it); });
    if (!library)
        return driver;
    void *nvml = library.get();
    const auto begin = named<int()>(nvml, "nvmlInit_v2");
    const auto end = named<int()>(nvml, "nvmlShutdown");
    const auto version = named<int(char *, unsigned)>(nvml, "nvmlSystemGetDriverVersion");
    const auto count = named<int(unsigned *)>(nvml, "nvmlDeviceGetCount_v2");
    const auto handle = named<int(unsigned, Device *)>(nvml, "nvmlDeviceGetHandleByIndex_v2");
    const auto name = named<int(Device, char *, unsigned)>(nvml, "nvmlDeviceGetName");
    const auto memory = named<int(Device, Memory *)>(nvml, "nvmlDeviceGetMemoryInfo");
    const auto capability =
        named<int(Device, int *, int *)>(nvml, "nvmlDeviceGetCudaComputeCapability");
    if (!begin || !end || !version || !count || !handle || !name || !memory || !capability
        || begin() != 0)
        return driver;
    char text[96] = {};
    if (version(text, sizeof text) == 0)
        driver.version = text;
    unsigned gpus = 0;
    if (count(&gpus) != 0)
        gpus = 0;
    for (unsigned i = 0; i < gpus; ++i) {
        Device device = nullptr;
        if (handle(i, &device) != 0)
            continue;
        NvidiaDriver::Gpu gpu;
        Memory bytes{};
        if (name(device, text, sizeof text) == 0)
            gpu.name = text;
        if (memory(device, &bytes) == 0)
            gpu.memoryBytes = static_cast<std::int64_t>(bytes.total);
        capability(device, &gpu.major, &gpu.minor);
        driver.gpus.push_back(std::move(gpu));
    }
    driver.hardware = driver.hardware || !driver.gpus.empty();
    end();
    return driver;
}

int majorOf(const std::string &version)
{
    int number = 0;
    std::from_chars(version.data(), version.data() + version.size(), number);
    return number;
}

} // namespace merhan::training
