#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# The walls between the parts, by grep: torch is included below its wall alone, Qt nowhere in core,
# and the arrows point app → ui → core.
#
#   wall.sh SOURCE_DIR
set -euo pipefail
cd "$1"
failed=0
# forbid WHAT PATTERN FOLDER…
forbid() {
    local what=$1 pattern=$2
    shift 2
    local found
    if found=$(grep -rnE --include='*.h' --include='*.cpp' "$pattern" "$@"); then
        printf '%s:\n%s\n' "$what" "$found" >&2
        failed=1
    fi
}
above=(core/audio core/corpus core/error core/evaluation core/interchange core/protocol core/store
    core/text)
torch='#include [<"](torch/|ATen/|c10/)'
forbid "torch above its wall" "$torch" "${above[@]}" ui app/common app/merhan app/merhan-studio
forbid "core above the wall uses what lies below it" \
    '#include "core/(nn|training|explain)/' "${above[@]}" ui app/merhan app/merhan-studio
forbid "Qt in core" '#include <Q[A-Z]|#include <Qt' core
forbid "core uses ui or app" '#include "(ui|app)/' core
forbid "ui uses app" '#include "app/' ui
# A pattern that finds nothing anywhere would pass for a wall.
grep -rqE "$torch" core/nn || { echo "no torch in core/nn: the pattern is wrong" >&2; failed=1; }
grep -rqE '#include <Q[A-Z]' ui || { echo "no Qt in ui: the pattern is wrong" >&2; failed=1; }
exit $failed
