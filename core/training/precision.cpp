// SPDX-License-Identifier: Apache-2.0
#include "core/training/precision.h"

#include <ATen/autocast_mode.h>
#ifdef MERHAN_CUDA
#include <cuda_runtime_api.h>
#endif

namespace merhan::training {

bool wantsBfloat16(const protocol::RunConfig &config, torch::Device device)
{
    if (config.precision != "auto")
        return config.precision == "bfloat16";
    if (device.is_cuda()) {
#ifdef MERHAN_CUDA
        int major = 0;
        return cudaDeviceGetAttribute(&major, cudaDevAttrComputeCapabilityMajor, device.index())
                   == cudaSuccess
               && major >= 8; // Ampere
#else
        return false;
#endif
    }
#if defined(__x86_64__) && defined(__GNUC__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

Autocast::Autocast(torch::Device device, bool on) : m_type(device.type()), m_on(on)
{
    if (!m_on)
        return;
    at::autocast::set_autocast_dtype(m_type, at::kBFloat16);
    at::autocast::set_autocast_enabled(m_type, true);
    at::autocast::increment_nesting();
}

Autocast::~Autocast()
{
    if (!m_on)
        return;
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_type, false);
}

} // namespace merhan::training
