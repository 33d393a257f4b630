#!/usr/bin/env bash
# Everything that is handed out, made from a finished release build. Usage: package.sh BUILD_FOLDER VERSION OUTPUT_FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(realpath "$1") version=$2
rm -rf "$3"
mkdir -p "$3"
output=$(realpath "$3")
day=$(sed -n 's/^## .* - //p' "$here/../CHANGELOG.md" | head -n 1)
SOURCE_DATE_EPOCH=$(date -u -d "$day" +%s)
export SOURCE_DATE_EPOCH
bash "$here/deb.sh" core "$build" "$version" "$output"
[ ! -e "$build/posology_paper.so" ] || bash "$here/deb.sh" paper "$build" "$version" "$output"
bash "$here/tarball.sh" "$build" "$version" "$output/posology-$version-linux-$(uname -m).tar.gz"
bash "$here/parts.sh" "$version" "$build/posology" "$build"/posology_*.so >"$output/parts.cdx.json"
(cd "$output" && sha256sum -- * >SHA256SUMS)
