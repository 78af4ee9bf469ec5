#!/bin/sh
# Installs what the build needs and says how to get Swift 6 where it is missing. Quick when nothing is missing.
# Usage: scripts/install-dependencies.sh
set -eu

fail() {
  echo "error: $1" >&2
  exit 1
}

# Each line: a Debian package, and a file that shows that it is there.
needed="libxml2-dev:/usr/include/libxml2/libxml/parser.h
libstemmer-dev:/usr/include/libstemmer.h
libraptor2-dev:/usr/include/raptor2/raptor2.h
nettle-dev:/usr/include/nettle/sha2.h
libzip-dev:/usr/include/zip.h
libcurl4-openssl-dev:/usr/include/$(uname -m)-linux-gnu/curl/curl.h
libxlsxwriter-dev:/usr/include/xlsxwriter.h
poppler-utils:/usr/bin/pdftohtml
pkg-config:/usr/bin/pkg-config"

command -v swift >/dev/null 2>&1 ||
  fail "'swift' was not found and Swift 6.2 or later is needed. Get it from https://www.swift.org/install/linux/ (Debian 12), put its usr/bin on PATH, and run this again."
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
major=${version% *}
minor=${version#* }
if [ "${major:-0}" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
  fail "this is Swift ${major:-unknown}.${minor:-} and Swift 6.2 or later is needed. Get it from https://www.swift.org/install/linux/."
fi

missing=""
for line in $needed; do
  [ -e "${line#*:}" ] || missing="$missing ${line%%:*}"
done
[ -n "$missing" ] || exit 0

command -v apt-get >/dev/null 2>&1 ||
  fail "these packages are missing:$missing. Install them with your system's package manager (names as in Debian 12)."
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null 2>&1 || fail "these packages are missing:$missing. Run as root: apt-get install$missing"
  as_root="sudo"
fi
echo "Installing:$missing"
$as_root apt-get update -qq || fail "apt-get update failed: check the network and the apt sources."
# shellcheck disable=SC2086 # one word a package
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null ||
  fail "apt-get install$missing failed: run it by hand to see why."
