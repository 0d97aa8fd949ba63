#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# Pictures of every mode of the studio, light and dark, at 1× and 2×, for windows of 1280×800 and
# 1920×1080:
#
#   packaging/screenshots.sh [OPTION…] FOLDER
#     --build TREE          the programs of this build tree; build/release when not given
#     --project X.merhan    its project, with a run; the demo of packaging/run.sh when not given
#     --language en|de|tr   en when not given
#     --modes 'NAME…'       of start, the modes of app/merhan-studio/modes.cpp, train-dialog, about
#     --themes, --sizes, --scales 'VALUE…'   of light dark, 1280x800 1920x1080, 1 2
#
# The real studio is driven by its keys, in a display of its own (Xvfb) and with settings of its own;
# the project is copied. Needs xvfb, xdotool, imagemagick, pngquant, sqlite3; with pulseaudio the
# player has something to play to.
set -euo pipefail
usage() { sed -n '4,16s/^# \{0,1\}//p' "$0"; }
fail() {
    printf 'screenshots: %s\n' "$*" >&2
    exit 1
}

source=$(cd "$(dirname "$0")/.." && pwd)
tree=$source/build/release
project=${XDG_DATA_HOME:-$HOME/.local/share}/merhan-studio/demo/demo.merhan
language=en themes='light dark' sizes='1280x800 1920x1080' scales='1 2' folder=''
modes=$(sed -n 's/^ *{"\([a-z]*\)", QT_TRANSLATE_NOOP.*/\1/p' "$source/app/merhan-studio/modes.cpp" | tr '\n' ' ')
wanted="start $modes train-dialog"
while [ $# -gt 0 ]; do
    case $1 in
        --build) tree=$2; shift ;;
        --project) project=$2; shift ;;
        --language) language=$2; shift ;;
        --modes) wanted=$2; shift ;;
        --themes) themes=$2; shift ;;
        --sizes) sizes=$2; shift ;;
        --scales) scales=$2; shift ;;
        -*) usage; exit 2 ;;
        *) folder=$1 ;;
    esac
    shift
done
[ -n "$folder" ] || { usage; exit 2; }
for program in Xvfb xdotool import pngquant sqlite3; do
    command -v $program > /dev/null ||
        fail "$program is not here. As root: apt-get install --no-install-recommends xvfb xdotool imagemagick pngquant sqlite3"
done
tree=$(realpath "$tree")
[ -x "$tree/bin/merhan-studio" ] || fail "there is no bin/merhan-studio in $tree. packaging/run.sh builds it."
[ ! "$source/app/merhan-studio/modes.cpp" -nt "$tree/bin/merhan-studio" ] ||
    fail "bin/merhan-studio in $tree is older than the list of its modes. Build it anew."
[ -e "$project" ] || fail "there is no $project. packaging/run.sh makes the demo and trains on it."
project=$(realpath "$project")
mkdir -p "$folder"
folder=$(realpath "$folder")

work=$(mktemp -d)
started=()
finish() {
    for process in "${started[@]}"; do kill "$process" 2> /dev/null || true; done
    wait
    rm -rf "$work"
}
trap finish EXIT

# A home of its own, with this machine's LibTorch and encoders.
cache=${XDG_CACHE_HOME:-$HOME/.cache}/merhan-studio
home=$work/home
mkdir -p "$home/.cache/merhan-studio" "$home/.config/merhan-studio" "$home/Speech" "$work/runtime"
chmod 700 "$work/runtime"
for part in libtorch encoders; do
    [ ! -e "$cache/$part" ] || ln -s "$(realpath "$cache/$part")" "$home/.cache/merhan-studio/$part"
done
name=$(basename "$project" .merhan)
sqlite3 "$project" "VACUUM INTO '$home/Speech/$name.merhan'"
[ ! -d "${project%.merhan}.runs" ] || cp -r "${project%.merhan}.runs" "$home/Speech/$name.runs"
# The copy's runs are the copied ones.
sqlite3 "$home/Speech/$name.merhan" \
    "UPDATE runs SET folder = replace(folder, '${project%.merhan}.runs/', '$home/Speech/$name.runs/')"
project=$home/Speech/$name.merhan
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME WAYLAND_DISPLAY
export HOME=$home XDG_RUNTIME_DIR=$work/runtime QT_QPA_PLATFORM=xcb
if command -v pulseaudio > /dev/null; then
    pulseaudio --daemonize=no --exit-idle-time=-1 -n -L 'module-null-sink' -L 'module-native-protocol-unix' \
        > "$work/pulseaudio.log" 2>&1 &
    started+=($!)
fi

# display SIZE: a display of that many device pixels, in $DISPLAY and $display
display() {
    : > "$work/display"
    Xvfb -displayfd 3 -screen 0 "$1x24" -noreset -nolisten tcp 3> "$work/display" > "$work/xvfb.log" 2>&1 &
    display=$!
    started+=("$display")
    number=''
    for _ in $(seq 100); do
        # Whole when its line is.
        if read -r number < "$work/display"; then break; fi
        sleep 0.1
    done
    [ -n "$number" ] || fail "no display: $(cat "$work/xvfb.log")"
    DISPLAY=:$number
    export DISPLAY
}
# settle SECONDS: until nothing has changed for that long, but a text cursor; 40 s at the most
settle() {
    local before=$work/before.rgb now=$work/now.rgb still=0 end=$((SECONDS + 40))
    import -silent -window root "rgb:$before"
    while [ "$still" -lt $(($1 * 4)) ] && [ $SECONDS -lt $end ]; do
        sleep 0.25
        import -silent -window root "rgb:$now"
        # A comparison that is cut off when enough differs: head ends it.
        if [ "$({ cmp -l "$before" "$now" 2> /dev/null || true; } | head -n 1000 | wc -l)" -lt 1000 ]; then
            still=$((still + 1))
        else
            still=0
        fi
        mv "$now" "$before"
    done
}
windows() { xdotool search --onlyvisible --class merhan-studio 2> /dev/null || true; }
# open_studio WIDTH HEIGHT [PROJECT]: the window fills the display; in $studio, $window
open_studio() {
    "$tree/bin/merhan-studio" "${@:3}" > "$work/studio.log" 2>&1 &
    studio=$!
    started+=("$studio")
    window=''
    for _ in $(seq 200); do
        window=$(windows | head -n 1)
        [ -z "$window" ] || break
        kill -0 "$studio" 2> /dev/null || fail "the studio left: $(cat "$work/studio.log")"
        sleep 0.1
    done
    [ -n "$window" ] || fail "the studio shows no window"
    xdotool windowmove "$window" 0 0 windowsize "$window" "$1" "$2" mousemove "$1" "$2"
    xdotool windowfocus "$window"
    settle 1
}
close_studio() {
    kill "$studio" 2> /dev/null || true
    wait "$studio" 2> /dev/null || true
}
take() {
    local colours file=$folder/$1-$theme-$size
    if [ "$scale" != 1 ]; then file+=@${scale}x; fi
    import -silent -window root -strip "png:$work/shot.png"
    # Colours chosen for each picture, as many as 300 KB allow; dithering would double the size.
    for colours in 256 128 64 40; do
        pngquant --force --strip --nofs --speed 3 --output "$file.png" $colours "$work/shot.png"
        [ "$(stat -c %s "$file.png")" -gt 300000 ] || break
    done
    printf '%s %d KB\n' "$file.png" $(($(stat -c %s "$file.png") / 1024))
}
wanted() { [[ " $wanted " == *" $1 "* ]]; }
# takes them all in one theme at one size
take_all() {
    local width height place=0 mode before
    width=$(scaled "${size%x*}") height=$(scaled "${size#*x}")
    sed -i "s/^theme=.*/theme=$theme/" "$settings"
    open_studio "$width" "$height" "$project"
    # The last session is the one that a run has usually tested: an utterance near the table's end.
    xdotool key ctrl+1 ctrl+End Up Up Up Up Up Up Up
    for mode in $modes; do
        place=$((place + 1))
        if wanted "$mode"; then
            xdotool key "ctrl+$place"
            # The engine of Inspect takes seconds to come up.
            if [ "$mode" = inspect ]; then sleep 3; fi
            settle 1
            take "$mode"
        fi
    done
    if wanted train-dialog; then
        before=$(windows | sort)
        xdotool key ctrl+n
        settle 2
        if [ "$(windows | sort)" != "$before" ]; then
            take train-dialog
        else
            echo "No window came for Ctrl+N: no picture of it."
        fi
    fi
    close_studio
    if wanted start; then # last: the project is a recent one by now
        open_studio "$width" "$height"
        take start
        close_studio
    fi
}

# Pixels of the screen.
scaled() { awk -v of="$1" -v by="$scale" 'BEGIN { printf "%d", of * by }'; }

settings=$HOME/.config/merhan-studio/studio.ini
printf '[General]\ntheme=light\nlanguage=%s\nannotator=R. Ames\nmode=0\n' "$language" > "$settings"
for size in $sizes; do
    for scale in $scales; do
        display "$(scaled "${size%x*}")x$(scaled "${size#*x}")"
        export QT_SCALE_FACTOR=$scale
        for theme in $themes; do take_all; done
        kill "$display"
        wait "$display" 2> /dev/null || true
    done
done
