// SPDX-License-Identifier: Apache-2.0
#include "core/protocol/errors.h"
#include "core/protocol/safetensors.h"

#include <bit>
#include <cmath>
#include <cstring>

namespace merhan::protocol {

static_assert(std::endian::native == std::endian::little,
              "tensors are read as they lie in the file");

std::size_t sizeOf(Dtype dtype)
{
    switch (dtype) {
    case Dtype::Bool:
    case Dtype::U8:
    case Dtype::I8:
    case Dtype::F8E5M2:
    case Dtype::F8E4M3:
        return 1;
    case Dtype::I16:
    case Dtype::U16:
    case Dtype::F16:
    case Dtype::BF16:
        return 2;
    case Dtype::I32:
    case Dtype::U32:
    case Dtype::F32:
        return 4;
    case Dtype::I64:
    case Dtype::U64:
    case Dtype::F64:
        return 8;
    }
    return 0;
}

std::string_view nameOf(Dtype dtype)
{
    static constexpr std::string_view kNames[] = {"BOOL", "U8",  "I8",  "F8_E5M2", "F8_E4M3",
                                                  "I16",  "U16", "F16", "BF16",    "I32",
                                                  "U32",  "F32", "I64", "U64",     "F64"};
    return kNames[static_cast<std::size_t>(dtype)];
}

std::int64_t TensorView::elements() const
{
    return static_cast<std::int64_t>(bytes.size() / sizeOf(dtype));
}

namespace {

/// IEEE 754 binary16.
float fromHalf(std::uint16_t half)
{
    const int exponent = (half >> 10) & 31;
    const int fraction = half & 1023;
    float value = 0;
    if (exponent == 31) // infinities and NaNs keep their bits
        value = std::bit_cast<float>(0x7F800000U | static_cast<std::uint32_t>(fraction) << 13);
    else if (exponent == 0)
        value = std::ldexp(static_cast<float>(fraction), -24);
    else
        value = std::ldexp(static_cast<float>(fraction + 1024), exponent - 25);
    return (half & 0x8000) != 0 ? -value : value;
}

float fromBrainFloat(std::uint16_t value)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16);
}

template <typename T, typename Convert>
std::vector<float> converted(const TensorView &tensor, Convert convert)
{
    std::vector<float> floats(static_cast<std::size_t>(tensor.elements()));
    for (std::size_t i = 0; i < floats.size(); ++i) {
        T value;
        std::memcpy(&value, tensor.bytes.data() + i * sizeof(T), sizeof(T));
        floats[i] = convert(value);
    }
    return floats;
}

template <typename T>
std::vector<float> converted(const TensorView &tensor)
{
    return converted<T>(tensor, [](T value) { return static_cast<float>(value); });
}

} // namespace

Result<std::vector<float>> toFloats(const TensorView &tensor)
{
    switch (tensor.dtype) {
    case Dtype::Bool:
    case Dtype::U8:
        return converted<std::uint8_t>(tensor);
    case Dtype::I8:
        return converted<std::int8_t>(tensor);
    case Dtype::I16:
        return converted<std::int16_t>(tensor);
    case Dtype::U16:
        return converted<std::uint16_t>(tensor);
    case Dtype::F16:
        return converted<std::uint16_t>(tensor, fromHalf);
    case Dtype::BF16:
        return converted<std::uint16_t>(tensor, fromBrainFloat);
    case Dtype::I32:
        return converted<std::int32_t>(tensor);
    case Dtype::U32:
        return converted<std::uint32_t>(tensor);
    case Dtype::F32:
        return converted<float>(tensor);
    case Dtype::I64:
        return converted<std::int64_t>(tensor);
    case Dtype::U64:
        return converted<std::uint64_t>(tensor);
    case Dtype::F64:
        return converted<double>(tensor);
    case Dtype::F8E5M2:
    case Dtype::F8E4M3:
        break;
    }
    return Error{&errors::kTensorDtype, {tensor.name, std::string(nameOf(tensor.dtype))}};
}

} // namespace merhan::protocol
