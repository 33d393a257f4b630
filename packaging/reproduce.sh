#!/usr/bin/env bash
# The same bytes from two builds: in two folders with names of their own, one with whatever was compiled before, one with
# nothing of it. Usage: reproduce.sh SOURCE_FOLDER WORK_FOLDER VERSION
set -euo pipefail
source=$(realpath "$1") version=$3
rm -rf "$2"
mkdir -p "$2"
work=$(realpath "$2")

# made PLACE: a copy of the sources there, built and packaged.
made() {
  mkdir -p "$1"
  (cd "$source" && git ls-files -z | tar --null -T - -cf -) | tar -xf - -C "$1"
  (
    cd "$1"
    export CCACHE_BASEDIR=$1
    cmake --preset release >log 2>&1 && cmake --build build/release >>log 2>&1 || { tail -n 30 log >&2; exit 1; }
    packaging/package.sh build/release "$version" packages >>log 2>&1 || { tail -n 30 log >&2; exit 1; }
  )
}

made "$work/one"
CCACHE_DISABLE=1 TZ=Asia/Tokyo LC_ALL=C.UTF-8 made "$work/another/and longer"
if diff "$work/one/packages/SHA256SUMS" "$work/another/and longer/packages/SHA256SUMS"; then
  echo "reproduced: $(wc -l <"$work/one/packages/SHA256SUMS") files have the same bytes"
else
  echo "reproduce: the files above differ between two builds" >&2
  exit 1
fi
