#!/usr/bin/env bash
# A folder that runs on a Debian 12 with nothing but tzdata added: the program, its modules, and their libraries beside them.
# Usage: tarball.sh BUILD_FOLDER VERSION OUTPUT.tar.gz
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$1 version=$2 output=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
name=posology-$version
root=$work/$name
cmake --install "$build" --strip --prefix "$root" >/dev/null
libraries=$root/lib/posology
# The C library is the system's own; everything else comes along.
for file in "$root/bin/posology" "$libraries"/*.so; do ldd "$file"; done | awk '$3 ~ /^\// { print $3 }' | sort -u |
  grep -vE '/(libc|libm|libdl|librt|libpthread|libresolv|ld-linux[^/]*)\.so' |
  while read -r library; do cp -L "$library" "$libraries/$(basename "$library")"; done
chmod 644 "$libraries"/*
patchelf --set-rpath '$ORIGIN/../lib/posology' "$root/bin/posology"
for library in "$libraries"/*; do patchelf --set-rpath '$ORIGIN' "$library"; done
bash "$here/parts.sh" "$version" "$build/posology" "$build"/posology_*.so >"$root/share/doc/posology/parts.cdx.json"
# Same input, same bytes: order, owners, modes and times say nothing of the machine.
day=$(sed -n 's/^## .* - //p' "$here/../CHANGELOG.md" | head -n 1)
tar --sort=name --owner=0 --group=0 --numeric-owner --mode=go=rX,u=rwX --mtime="$day 00:00 UTC" -C "$work" -cf - "$name" |
  gzip -9n >"$output"
