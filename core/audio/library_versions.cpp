// SPDX-License-Identifier: Apache-2.0
#include "core/audio/library_versions.h"

#include <sndfile.h>
#include <soxr.h>

namespace merhan::audio {

const char *sndfileVersion()
{
    return sf_version_string();
}

const char *soxrVersion()
{
    return soxr_version();
}

} // namespace merhan::audio
