// SPDX-License-Identifier: Apache-2.0
#include "core/training/devices.h"

#include "core/training/device.h"
#include "core/training/errors.h"
#include "core/training/nvidia_driver.h"

#ifdef MERHAN_CUDA
#include <cuda_runtime_api.h>
#endif

#include <dlfcn.h>

namespace merhan::training {

namespace {

// What this LibTorch's CUDA asks of a machine: NVIDIA's table of the oldest driver of each CUDA.
#ifdef MERHAN_CUDA
constexpr int kOldestDriver = CUDART_VERSION >= 13000 ? 580 : 525;
constexpr bool kBuiltWithCuda = true;
#else
constexpr int kOldestDriver = 580;
constexpr bool kBuiltWithCuda = false;
#endif
constexpr int kOldestCapability = kOldestDriver >= 580 ? 75 : 50; ///< 7.5 is Turing

/// Whether torch's part for GPUs is in this process.
bool gpuPartLoaded()
{
    return ::dlopen("libtorch_cuda.so", RTLD_LAZY | RTLD_NOLOAD) != nullptr;
}

/// Why torch reaches no GPU at all.
Error whyNone(const NvidiaDriver &driver)
{
    if (driver.version.empty())
        return Error{driver.hardware ? &errors::kNoDriver : &errors::kNoGpu,
                     {std::to_string(kOldestDriver)}};
    if (!kBuiltWithCuda || !gpuPartLoaded())
        return Error{&errors::kNoCuda};
    if (majorOf(driver.version) < kOldestDriver)
        return Error{&errors::kOldDriver, {driver.version, std::to_string(kOldestDriver)}};
    return Error{&errors::kGpuHidden};
}

std::optional<Error> whyNot(const NvidiaDriver::Gpu &gpu)
{
    if (gpu.major > 0 && gpu.major * 10 + gpu.minor < kOldestCapability)
        return Error{&errors::kOldGpu,
                     {std::to_string(gpu.major) + "." + std::to_string(gpu.minor),
                      std::to_string(kOldestCapability / 10) + "."
                          + std::to_string(kOldestCapability % 10)}};
    return std::nullopt;
}

DeviceFacts factsOf(torch::Device device)
{
    const protocol::DeviceChosen chosen = describe(device, false);
    return {device.str(), chosen.name, chosen.memoryBytes, device.is_cpu() ? chosen.threads : 0,
            {},           {}};
}

} // namespace

std::vector<DeviceFacts> listDevices()
{
    std::vector<DeviceFacts> all{factsOf(torch::kCPU)};
    const NvidiaDriver driver = askNvidiaDriver();
    const int count =
        torch::cuda::is_available() ? static_cast<int>(torch::cuda::device_count()) : 0;
    for (int i = 0; i < count; ++i) {
        const torch::Device device(torch::kCUDA, static_cast<c10::DeviceIndex>(i));
        DeviceFacts facts = factsOf(device);
        facts.driver = driver.version;
        if (const auto tried = chooseDevice(device.str()); !tried) {
            facts.why = tried.error();
            for (const auto &gpu : driver.gpus) // numbers differ between CUDA and the driver
                if (gpu.name == facts.name)
                    if (const auto old = whyNot(gpu))
                        facts.why = old;
        }
        all.push_back(std::move(facts));
    }
    if (count > 0)
        return all;
    const Error why = whyNone(driver);
    for (const auto &gpu : driver.gpus)
        all.push_back(
            {"cuda", gpu.name, gpu.memoryBytes, 0, driver.version, whyNot(gpu).value_or(why)});
    if (driver.gpus.empty())
        all.push_back({"cuda", {}, 0, 0, driver.version, why});
    return all;
}

Result<std::string> deviceFor(const std::string &wish)
{
    const auto device = chooseDevice(wish);
    if (!device)
        return device.error();
    return device->str();
}

} // namespace merhan::training
