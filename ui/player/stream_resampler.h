// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

struct soxr;

namespace merhan::player {

/// Brings sound of one channel to a device's rate, a little at a time, at soxr's quality HQ.
class StreamResampler {
public:
    StreamResampler(int fromHz, int toHz);
    StreamResampler(StreamResampler &&) noexcept;
    StreamResampler &operator=(StreamResampler &&) noexcept;
    ~StreamResampler();

    /// What those samples add to the end of `out`; the filter keeps some back until more come.
    void feed(std::span<const float> samples, std::vector<float> &out);

private:
    struct Delete {
        void operator()(soxr *handle) const;
    };
    std::unique_ptr<soxr, Delete> m_soxr; ///< null: the rates are the same
    double m_ratio = 1;
};

} // namespace merhan::player
