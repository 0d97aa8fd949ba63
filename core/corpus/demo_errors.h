// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error/error.h"

/// What stops the making of the demo corpus.
namespace merhan::corpus::errors {

inline constexpr ErrorCode kDemoFolderInUse{
    "corpus_demo_folder_in_use",
    "This folder isn't empty, so the demo corpus wasn't made there and nothing was changed. "
    "Give a folder that is empty or doesn't exist yet."};
inline constexpr ErrorCode kDemoNotAFolder{
    "corpus_demo_not_a_folder",
    "This is a file, so the demo corpus wasn't made there. Give a folder that is empty or doesn't "
    "exist yet."};
inline constexpr ErrorCode kNoEspeak{
    "corpus_no_espeak",
    "The demo corpus is spoken by the program %1, which isn't installed here, so nothing was "
    "made. Install the package espeak-ng (sudo apt install espeak-ng) and try again."};
inline constexpr ErrorCode kEspeakFailed{
    "corpus_espeak_failed",
    "The program %1 couldn't speak the line “%2” (%3), so no demo corpus was made. Check that "
    "espeak-ng and its voices (package espeak-ng-data) work: espeak-ng -v %4 hello"};

} // namespace merhan::corpus::errors
