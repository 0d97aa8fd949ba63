#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# From nothing to a trained model and its attention, on a corpus that the program makes itself:
#
#   packaging/run.sh [--cuda|--cpu] [FOLDER]
#
# Sets up what is missing, builds the programs, and goes the whole way in FOLDER (by default
# ${XDG_DATA_HOME:-~/.local/share}/merhan-studio/demo): demo corpus, import, training, evaluation,
# prediction, attention, export; then opens the studio where there is a display. What is there from
# an earlier call is kept, training that was cut off goes on. --cuda and --cpu choose the LibTorch,
# see packaging/setup.sh.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

choice=()
work=${XDG_DATA_HOME:-$HOME/.local/share}/merhan-studio/demo
for argument; do
    case $argument in
        --cuda | --cpu) choice=("$argument") ;;
        -*)
            sed -n '4,12s/^# \{0,1\}//p' "$0"
            exit 2
            ;;
        *) work=$(realpath -m -- "$argument") ;;
    esac
done
cd "$here/.."

# shellcheck source=packaging/steps.sh
. packaging/steps.sh
there() { printf '== %s: there\n' "$1"; }
# merhan's exit code 3: done, with items skipped, which its report lists
merhan() {
    local code=0
    "$bin/merhan" "$@" || code=$?
    [ $code = 0 ] || [ $code = 3 ]
}

build() {
    cmake --preset release > build/configure.log || { cat build/configure.log; return 1; }
    cmake --build --preset release --target merhan merhan-worker merhan-studio
}

"$here/setup.sh" "${choice[@]}"
mkdir -p build
step "build" build
bin=$PWD/build/release/bin

corpus=$work/corpus
project=$work/demo.merhan
run=$work/demo.runs/first
mkdir -p "$work"

# A corpus that was cut off is made again; importing one again changes nothing.
if [ -d "$corpus" ]; then
    there "demo corpus in $corpus"
else
    rm -rf "$corpus.part"
    step "demo corpus: 200 utterances spoken by espeak-ng" merhan demo "$corpus.part"
    mv "$corpus.part" "$corpus"
fi
step "import into $project" merhan import "$corpus" -p "$project"
if grep -qs '"run_finished"' "$run/events.jsonl"; then
    there "trained model in $run"
elif [ -e "$run/config.json" ]; then
    step "training goes on" merhan resume "$run"
else
    rm -rf "$run" # what was cut off before there was anything to go on with
    step "training, session 5 held out (a few minutes on two cores)" \
        merhan train "$project" -o "$run" --set protocol=session:5 --set epochs=12 --set seed=1
fi
merhan ingest "$project" "$run"
step "evaluation" merhan evaluate "$run"

transcript=$(find "$corpus" -path '*Session5*/transcriptions/*.txt' | sort | head -n 1)
read -r utterance _ text < <(sed -n 1p "$transcript")
wav=$(find "$corpus" -path '*Session5*/sentences/*' -name "$utterance.wav")
step "prediction for $utterance, \"$text\"" merhan predict --model "$run" "$wav" --text "$text"
if [ -e "$work/attention.safetensors" ]; then
    there "attention maps"
else
    step "attention maps of $utterance" \
        merhan attention --model "$run" "$project" --utterance "$utterance" -o "$work/attention.safetensors"
fi
step "predictions as CSV" merhan export "$project" --run first -o "$work/predictions.csv"

cat << EOT

In $work:
  demo.merhan             the project, for merhan-studio
  demo.runs/first/        the run: configuration, events, model, metrics.json
  predictions.csv         every prediction
  attention.safetensors   every attention map of $utterance
The same on your own corpus: $bin/merhan import /path/to/IEMOCAP_full_release -p my.merhan
EOT
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/merhan-studio" "$project"
fi
printf 'There is no display here. With one: %s %s\n' "$bin/merhan-studio" "$project"
