# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# For run.sh and test.sh, which source it from the project's folder.

# A file that includes torch takes the compiler 2 GB.
memory_gb=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
jobs=$((memory_gb / 2 < $(nproc) ? memory_gb / 2 : $(nproc)))
export CMAKE_BUILD_PARALLEL_LEVEL=$((jobs > 0 ? jobs : 1))

# step WHAT COMMAND…: says what it does before, and how long it took after
step() {
    local what=$1 start=$SECONDS
    shift
    printf '== %s\n' "$what"
    "$@" || { printf '== %s: failed after %d s\n' "$what" $((SECONDS - start)) >&2; return 1; }
    printf '== %s: %d s\n' "$what" $((SECONDS - start))
}
