#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# `cmake --install` gives whole, working programs that know nothing of the build tree.
#   install_tree.sh BUILD_TREE VERSION ON|OFF (has a worker)
set -euo pipefail
build=$1 version=$2 has_worker=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work/home QT_QPA_PLATFORM=offscreen XDG_CACHE_HOME=$work/home/.cache
unset XDG_CONFIG_HOME XDG_DATA_HOME
mkdir -p "$HOME"
fail() {
    printf 'FAIL: %s\n' "$*"
    exit 1
}
cmake --install "$build" --prefix "$work/first" > "$work/install.log" || { cat "$work/install.log"; exit 1; }
mv "$work/first" "$work/moved to another place"
prefix="$work/moved to another place"

files=(bin/merhan bin/merhan-studio lib/merhan-studio/plugins/merhan_sound.so
    share/applications/merhan-studio.desktop share/mime/packages/merhan-studio.xml
    share/metainfo/org.merhan.studio.metainfo.xml share/doc/merhan-studio/copyright
    share/man/man1/merhan.1 share/man/man1/merhan-studio.1
    share/icons/hicolor/scalable/apps/merhan-studio.svg
    share/icons/hicolor/scalable/mimetypes/application-x-merhan-project.svg)
programs=(bin/merhan bin/merhan-studio lib/merhan-studio/plugins/merhan_sound.so)
if [ "$has_worker" = ON ]; then
    files+=(libexec/merhan-worker share/merhan-studio/setup.sh share/doc/merhan-worker/copyright)
    programs+=(libexec/merhan-studio/merhan-worker)
fi
have=$(cd "$prefix" && find . -type f | sed 's|^\./||' | sort)
want=$(printf '%s\n' "${files[@]}" "${programs[@]}" | sort -u)
[ "$have" = "$want" ] || fail "installed (>) is not what is wanted (<): $(diff <(cat <<< "$want") <(cat <<< "$have"))"

for program in "${programs[@]}"; do
    tags=$(readelf -d "$prefix/$program")
    ! grep -E 'RPATH|RUNPATH' <<< "$tags" || fail "$program has a run path"
    ! grep -E 'NEEDED.*(torch_cuda|c10_cuda)' <<< "$tags" || fail "$program doesn't start with the light LibTorch"
done
! grep -rlIF "$build" "$prefix" || fail "the build tree is named in an installed text"
[ "$("$prefix/bin/merhan" --version)" = "merhan $version" ] || fail "merhan --version"
[ "$("$prefix/bin/merhan-studio" --version)" = "merhan-studio $version" ] || fail "merhan-studio --version"
# The manual knows every command, and none that isn't there.
commands() { sed -n '/^Commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p' | sort; }
described() { sed -n '/^\.B [a-z][a-z\\-]*$/{s/^\.B //; s/\\//g; p}' | sort; }
difference=$(diff <("$prefix/bin/merhan" --help | commands) <(described < "$prefix/share/man/man1/merhan.1")) ||
    fail "merhan.1 (>) and merhan --help (<) have other commands: $difference"
if [ "$has_worker" = ON ]; then
    # Through the command line, as a person meets it: the launcher answers.
    said=$("$prefix/bin/merhan" predict --model "$work" x.wav --text y 2>&1) && fail "predicts without LibTorch"
    grep -qF "setup.sh --libtorch" <<< "$said" || fail "no word of what fetches LibTorch: $said"
fi

# The studio finds its sound module from where it lies.
printf 'path,text,label,speaker\nmissing.wav,Hello there,sad,A\n' > "$work/list.csv"
"$prefix/bin/merhan" import "$work/list.csv" -p "$work/list.merhan" > "$work/import.log" 2>&1 || [ $? = 3 ] ||
    fail "import: $(cat "$work/import.log")"
"$prefix/bin/merhan-studio" "$work/list.merhan" > "$work/said" 2>&1 & studio=$!
found=no
for _ in $(seq 100); do
    if grep -qF "$prefix/lib/merhan-studio/plugins/merhan_sound.so" "/proc/$studio/maps"; then
        found=yes
        break
    fi
    sleep 0.1
done
kill $studio
wait $studio || true
[ $found = yes ] || fail "the studio didn't load its sound module; it said: $(cat "$work/said")"
[ ! -s "$work/said" ] || fail "the studio wrote to the terminal: $(cat "$work/said")"

# One version everywhere.
source=$(cd "$(dirname "$0")/../.." && pwd)
grep -qF "merhan-studio ($version-" <(head -n 1 "$source/packaging/debian/changelog") ||
    fail "packaging/debian/changelog doesn't begin with version $version"
grep -qF "<release version=\"$version\"" "$prefix/share/metainfo/org.merhan.studio.metainfo.xml" ||
    fail "the metainfo has no release $version"

# What the desktop reads, by the desktop's own checkers.
checked=''
if command -v desktop-file-validate > /dev/null; then
    said=$(desktop-file-validate "$prefix/share/applications/merhan-studio.desktop")
    [ -z "$said" ] || fail "$said"
    checked+=' desktop-file-validate'
fi
if command -v appstreamcli > /dev/null; then
    appstreamcli validate --no-net "$prefix/share/metainfo/org.merhan.studio.metainfo.xml" > "$work/said" 2>&1 ||
        fail "$(cat "$work/said")"
    checked+=' appstreamcli'
fi
if command -v update-mime-database > /dev/null && command -v gio > /dev/null; then
    update-mime-database "$prefix/share/mime" > /dev/null 2>&1 # it notes that this is no searched folder
    type_of() {
        XDG_DATA_DIRS="$prefix/share:/usr/share" gio info -a standard::content-type "$1" | sed -n 's/.*content-type: //p'
    }
    cp "$work/list.merhan" "$work/no-extension"
    echo "cut off" > "$work/broken.merhan"
    for file in list.merhan no-extension broken.merhan; do
        [ "$(type_of "$work/$file")" = application/x-merhan-project ] || fail "$file is $(type_of "$work/$file")"
    done
    head -c 68 "$work/list.merhan" > "$work/other"
    printf 'ELSE' >> "$work/other"
    [ "$(type_of "$work/other")" != application/x-merhan-project ] || fail "any SQLite file is taken for a project"
    checked+=' update-mime-database'
fi
echo "installed tree: whole${checked:+; checked by$checked}"
