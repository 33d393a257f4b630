#!/usr/bin/env bash
# The bill of materials of a program: each Debian package that it loads, as CycloneDX JSON on standard output.
# Usage: parts.sh VERSION FILE...
set -euo pipefail
version=$1
shift
# The package that a library came from; /lib is /usr/lib on Debian 12, and dpkg knows only one of the two names.
owner() { dpkg-query -S "$1" 2>/dev/null || dpkg-query -S "${1#/usr}" 2>/dev/null || dpkg-query -S "/usr$1"; }
packages=$(
  for file in "$@"; do ldd "$file"; done | awk '$3 ~ /^\// { print $3 } $1 ~ /^\/lib/ { print $1 }' | sort -u |
    while read -r library; do
      name=$(owner "$library" 2>/dev/null || owner "$(readlink -f "$library")")
      printf '%s\n' "${name%%: *}"
    done | sort -u
)
printf '{\n  "bomFormat": "CycloneDX",\n  "specVersion": "1.4",\n  "version": 1,\n'
printf '  "metadata": {"component": {"type": "application", "name": "posology", "version": "%s",\n' "$version"
printf '    "licenses": [{"license": {"id": "Apache-2.0"}}]}},\n  "components": ['
comma=
for package in $packages; do
  read -r name number arch < <(dpkg-query -W -f='${Package} ${Version} ${Architecture}\n' "$package")
  printf '%s\n    {"type": "library", "name": "%s", "version": "%s", "purl": "pkg:deb/debian/%s@%s?arch=%s"}' \
    "$comma" "$name" "$number" "$name" "${number//+/%2B}" "$arch"
  comma=,
done
printf '\n  ]\n}\n'
