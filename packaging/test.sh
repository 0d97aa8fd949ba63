#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Sets up what is missing, builds everything and runs every test:
#
#   packaging/test.sh [--cuda|--cpu]
#
# All but torch and the programs runs under AddressSanitizer and UndefinedBehaviorSanitizer first,
# then the whole suite runs as people get it. --cuda and --cpu choose the LibTorch, see
# packaging/setup.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=packaging/steps.sh
. packaging/steps.sh

packaging/setup.sh --tests "$@"
step "configure, release" cmake --preset release
step "build, release" cmake --build --preset release
step "every public header by itself" cmake --build --preset release --target all_verify_interface_header_sets
step "configure, sanitizers" cmake --preset asan
step "build, sanitizers" cmake --build --preset asan
step "tests under sanitizers" ctest --preset asan
printf '== all tests, %d s after the start\n' $SECONDS
exec ctest --preset release
