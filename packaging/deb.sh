#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# The Debian packages, merhan-studio_VERSION_amd64.deb and merhan-worker_VERSION_amd64.deb:
#
#   packaging/deb.sh [BUILD_TREE]
#
# Made from a release tree (build/release by default, configured and built when need be; after
# packaging/setup.sh) into its folder deb/, and looked through by lintian where that is installed. What
# packs them is installed when it is missing.
# Who answers for them is taken from DEBFULLNAME and DEBEMAIL. With a tree that has
# MERHAN_TORCH=OFF there is no merhan-worker.
#
# On the machine where they are wanted: apt install ./merhan-studio_….deb ./merhan-worker_….deb,
# then, as the person who trains, /usr/share/merhan-studio/setup.sh --libtorch.
set -euo pipefail
case ${1:-} in
    -*)
        sed -n '4,16s/^# \{0,1\}//p' "$0"
        exit 2
        ;;
esac
cd "$(dirname "$0")/.."
tree=${1:-build/release}
# shellcheck source=packaging/steps.sh
. packaging/steps.sh

build() {
    mkdir -p "$tree"
    # Again in an old tree, for DEBEMAIL.
    if [ -e "$tree/CMakeCache.txt" ]; then
        cmake "$tree" > "$tree/configure.log" || { cat "$tree/configure.log"; return 1; }
    else
        cmake -S . -B "$tree" -G Ninja -DCMAKE_BUILD_TYPE=Release > "$tree/configure.log" ||
            { cat "$tree/configure.log"; return 1; }
    fi
    local targets=(merhan merhan-studio)
    if grep -q '^MERHAN_TORCH:BOOL=ON' "$tree/CMakeCache.txt"; then targets+=(merhan-worker); fi
    cmake --build "$tree" --target "${targets[@]}"
}
pack() {
    rm -rf "$tree/deb"
    (cd "$tree" && cpack > cpack.log 2>&1) || { cat "$tree/cpack.log"; return 1; }
    rm -rf "$tree/deb/_CPack_Packages"
}
look_through() {
    # As root lintian says that it shouldn't be.
    lintian --allow-root --fail-on error "$tree"/deb/*.deb
}

packaging/setup.sh --deb
step "build" build
step "pack" pack
if command -v lintian > /dev/null; then
    step "lintian" look_through
else
    echo "== lintian: not installed"
fi
ls -l "$tree"/deb/*.deb
