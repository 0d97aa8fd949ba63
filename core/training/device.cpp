// SPDX-License-Identifier: Apache-2.0
#include "core/training/device.h"

#include "core/training/errors.h"

#include <ATen/Context.h>
#include <c10/core/CachingDeviceAllocator.h>

#ifdef MERHAN_CUDA
#include <cuda_runtime_api.h>
#endif

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <thread>

namespace merhan::training {

namespace {

std::string processorName()
{
    std::ifstream facts("/proc/cpuinfo");
    for (std::string line; std::getline(facts, line);) {
        if (line.starts_with("model name")) {
            const auto colon = line.find(": ");
            return colon == std::string::npos ? line : line.substr(colon + 2);
        }
    }
    return "CPU";
}

std::string firstLine(const std::string &text)
{
    return text.substr(0, text.find('\n'));
}

} // namespace

Result<torch::Device> chooseDevice(const std::string &wish)
{
    if (wish == "cpu" || (wish == "auto" && !torch::cuda::is_available()))
        return torch::Device(torch::kCPU);
    const torch::Device device(wish == "auto" || wish == "cuda" ? "cuda:0" : wish);
    const auto refused = [&](const std::string &why) -> Result<torch::Device> {
        if (wish == "auto")
            return torch::Device(torch::kCPU);
        return Error{&errors::kNoDevice, {wish, why}};
    };
    if (!torch::cuda::is_available())
        return refused("there is no CUDA device, no NVIDIA driver from version 580 on, or a LibTorch "
                       "without CUDA");
    const int count = static_cast<int>(torch::cuda::device_count());
    if (device.index() >= count)
        return refused("there are " + std::to_string(count) + " CUDA devices, counted from 0");
    try { // the proof is a computation: a driver may list a GPU that this LibTorch has no code for
        const torch::Tensor probe = torch::ones({8, 8}, device);
        if (probe.matmul(probe).sum().item<float>() != 512.0F)
            return refused("it computes wrongly");
    } catch (const std::exception &problem) {
        return refused(firstLine(problem.what()));
    }
    return device;
}

void setUpTorch(const protocol::RunConfig &config, torch::Device device)
{
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    torch::set_num_threads(config.threads > 0 ? static_cast<int>(config.threads) : cores);
    at::globalContext().setFlushDenormal(true);
    const bool deterministic = config.deterministic == "on"
                               || (config.deterministic == "auto" && device.is_cpu());
    at::globalContext().setDeterministicAlgorithms(deterministic, /*warn_only=*/true);
    // Else every new tensor would first be filled with NaN, to show reads of what nobody wrote.
    at::globalContext().setDeterministicFillUninitializedMemory(false);
    if (deterministic)
        at::globalContext().setBenchmarkCuDNN(false);
    // TF32 rounds products to 10 bits: only where reduced precision was asked for.
    at::globalContext().setAllowTF32CuBLAS(config.precision != "float32");
    at::globalContext().setAllowTF32CuDNN(config.precision != "float32");
}

protocol::DeviceChosen describe(torch::Device device, bool bfloat16)
{
    protocol::DeviceChosen chosen;
    chosen.device = device.str();
    chosen.precision = bfloat16 ? "bfloat16" : "float32";
    chosen.threads = torch::get_num_threads();
    if (device.is_cpu()) {
        chosen.name = processorName();
        chosen.memoryBytes = static_cast<std::int64_t>(sysconf(_SC_PHYS_PAGES))
                             * static_cast<std::int64_t>(sysconf(_SC_PAGE_SIZE));
    } else {
        chosen.name = device.str();
#ifdef MERHAN_CUDA
        cudaDeviceProp properties{};
        if (cudaGetDeviceProperties(&properties, device.index()) == cudaSuccess) {
            chosen.name = properties.name;
            chosen.memoryBytes = static_cast<std::int64_t>(properties.totalGlobalMem);
        }
#endif
    }
    return chosen;
}

std::int64_t peakMemoryBytes(torch::Device device)
{
    if (device.is_cuda()) {
        auto *allocator = c10::getDeviceAllocator(device.type());
        const auto stats = allocator->getDeviceStats(device.index());
        return stats.allocated_bytes[static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE)]
            .peak;
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::int64_t>(usage.ru_maxrss) * 1024; // Linux gives kibibytes
}

} // namespace merhan::training
