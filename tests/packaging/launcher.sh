#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Where the worker's launcher looks for LibTorch, with a fake LibTorch and a fake worker.
#   launcher.sh packaging/merhan-worker.in
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
prefix="$work/a prefix"
mkdir -p "$prefix/libexec/merhan-studio" "$prefix/share/merhan-studio" "$work/home"
sed -e "s|^for_all=.*|for_all='$work/opt/merhan/libtorch'|" \
    -e 's|@merhan_libtorch_version@|2.11.0|' "$1" > "$prefix/libexec/merhan-worker"
cat > "$prefix/libexec/merhan-studio/merhan-worker" << 'WORKER'
#!/bin/sh
printf 'pid %s\nlibraries %s\n' "$$" "$LD_LIBRARY_PATH"
for argument; do printf 'argument %s\n' "$argument"; done
exit 3
WORKER
chmod +x "$prefix/libexec/merhan-worker" "$prefix/libexec/merhan-studio/merhan-worker"

# libtorch FOLDER [VERSION]: what the launcher knows one by
libtorch() {
    mkdir -p "$1/lib" "$1/include/torch/headeronly"
    touch "$1/lib/libtorch_cpu.so"
    local version=${2:-2.11.0}
    printf '#define TORCH_VERSION_MAJOR %s\n#define TORCH_VERSION_MINOR %s\n#define TORCH_VERSION_PATCH 0\n' \
        "${version%%.*}" "$(cut -d. -f2 <<< "$version")" > "$1/include/torch/headeronly/version.h"
}
failures=0
# start [NAME=VALUE…]: its output and exit code in $output, $code
start() {
    code=0
    output=$(env -i PATH="$PATH" HOME="$work/home" "$@" "$prefix/libexec/merhan-worker" train 'a b' 2>&1) || code=$?
}
# expect WHAT CODE LINE: LINE is a part of the output
expect() {
    if [ "$code" != "$2" ] || ! grep -qF -- "$3" <<< "$output"; then
        printf 'FAIL: %s: code %s, wanted %s; wanted "%s" in:\n%s\n' "$1" "$code" "$2" "$3" "$output"
        failures=$((failures + 1))
    fi
}

start
expect 'no LibTorch: fails' 1 "there is no LibTorch"
expect 'no LibTorch: says what fetches it' 1 "$prefix/share/merhan-studio/setup.sh --libtorch"

cache=$work/home/.cache/merhan-studio
libtorch "$cache/libtorch-2.11.0-cpu/torch"
mkdir -p "$cache/libtorch-2.11.0-cpu/nvidia/cu13/lib" "$cache/libtorch-2.11.0-cpu/nvidia/cudnn/lib"
ln -s libtorch-2.11.0-cpu "$cache/libtorch"
start
real=$cache/libtorch-2.11.0-cpu
expect "the cache's, with NVIDIA's folders beside it; the worker's exit code" 3 \
    "libraries $real/torch/lib:$real/nvidia/cu13/lib:$real/nvidia/cudnn/lib"
expect 'arguments stay whole' 3 'argument a b'
start LD_LIBRARY_PATH=/mine
expect 'what was there stays, behind' 3 "$real/nvidia/cudnn/lib:/mine"
start XDG_CACHE_HOME="$work/elsewhere"
expect 'XDG_CACHE_HOME moves the cache' 1 "$work/elsewhere/merhan-studio/libtorch"

libtorch "$work/opt/merhan/libtorch"
start
expect "the machine's wins over the cache" 3 "libraries $work/opt/merhan/libtorch/lib"
libtorch "$work/own zip"
start LibTorch_ROOT="$work/own zip"
expect 'LibTorch_ROOT wins over both' 3 "libraries $work/own zip/lib"
start LibTorch_ROOT="$work/home"
expect 'a wrong LibTorch_ROOT is said, not passed over' 1 "LibTorch_ROOT is $work/home"
libtorch "$work/old" 2.7.1
start LibTorch_ROOT="$work/old"
expect 'another minor version is refused' 1 'is 2.7, this worker was built with 2.11.0'
libtorch "$work/patch" 2.11.1
start LibTorch_ROOT="$work/patch"
expect 'another patch is taken' 3 "libraries $work/patch/lib"

ln -s "$prefix/libexec/merhan-worker" "$work/link"
env -i PATH="$PATH" HOME="$work/home" "$work/link" > "$work/output" & pid=$!
code=0; wait $pid || code=$?
output=$(cat "$work/output")
expect 'through a link; the worker has the process id that was started' 3 "pid $pid"
rm "$prefix/libexec/merhan-studio/merhan-worker"
start
expect 'no worker behind it' 1 'is missing'

[ $failures = 0 ] && echo "launcher: all as it should be"
