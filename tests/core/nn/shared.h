// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cstdlib>
#include <filesystem>

namespace merhan::nn::test {

/// The folder of reference data, there or not: MERHAN_SHARED, else beside the sources.
inline std::filesystem::path reference()
{
    const char *given = std::getenv("MERHAN_SHARED");
    return std::filesystem::path(given && *given ? given : MERHAN_SHARED_DIR) / "data/reference";
}

/// Largest absolute difference; infinite for other shapes or for anything that is no number.
inline double distance(const torch::Tensor &a, const torch::Tensor &b)
{
    if (a.sizes() != b.sizes())
        return std::numeric_limits<double>::infinity();
    if (a.numel() == 0)
        return 0;
    const double most = (a.to(torch::kDouble) - b.to(torch::kDouble)).abs().max().item<double>();
    return std::isnan(most) ? std::numeric_limits<double>::infinity() : most;
}

} // namespace merhan::nn::test

#define NEED_SHARED(path)                                                                          \
    if (!std::filesystem::exists(path))                                                            \
    QSKIP(qPrintable(QStringLiteral("no reference data: ")                                         \
                     + QString::fromStdString((path).string())))

#define VERIFY_RESULT(result)                                                                      \
    QVERIFY2(result, (result) ? "" : merhan::inEnglish((result).error()).c_str())

/// Both sides in the message of a failure.
#define VERIFY_CLOSE(a, b, most)                                                                   \
    do {                                                                                           \
        const double off = merhan::nn::test::distance(a, b);                                       \
        QVERIFY2(off <= (most), qPrintable(QStringLiteral("%1 is %2 away, more than %3")           \
                                               .arg(QStringLiteral(#a))                            \
                                               .arg(off)                                           \
                                               .arg(most)));                                       \
    } while (false)
