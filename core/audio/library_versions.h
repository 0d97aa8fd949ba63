// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace merhan::audio {

/// Of the libraries that run: "libsndfile-1.2.0", "libsoxr-0.1.3".
const char *sndfileVersion();
const char *soxrVersion();

} // namespace merhan::audio
