// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace merhan::audio {

enum class Window { Hann, Hamming };

/// torchaudio's MFCC(16000, n_mfcc = 40, n_fft = 512, win_length = 400, hop_length = 160,
/// n_mels = 40) with its defaults: centred frames over reflected edges, power spectrum, 40 HTK mel
/// triangles from 0 to 8000 Hz, 10 log10, nothing below the loudest value − 80 dB, orthonormal
/// DCT-II.
inline constexpr int kCoefficients = 40;
inline constexpr int kMelBands = 40;
inline constexpr int kFftSize = 512;
inline constexpr int kWindowSize = 400; ///< 25 ms
inline constexpr int kHopSize = 160;    ///< 10 ms

struct MfccOptions {
    Window window = Window::Hann;
    bool melWanted = false; ///< fill Mfcc::decibelMel too
};

struct Mfcc {
    std::int64_t frames = 0;
    std::vector<float> coefficients; ///< row-major [frames, 40], as the network takes them
    std::vector<float> decibelMel;   ///< row-major [frames, 40], before the −80 dB floor
};

/// Of samples at 16 kHz. 1 + ⌊samples / 160⌋ frames, at least 1. Fewer samples than the reflection
/// needs (257) are extended with zeros to one window. Any thread.
Mfcc mfcc(std::span<const float> samples, const MfccOptions &options = {});

/// Middle of a frame's window, in seconds from the first sample.
double frameTimeSeconds(std::int64_t frame);

// The tables, for tests and for whoever draws them.
std::span<const float> melFilterbank(); ///< [257, 40]
std::span<const float> dctMatrix();     ///< [40 bands, 40 coefficients]
std::vector<float> windowOf(Window window); ///< [400], periodic

} // namespace merhan::audio
