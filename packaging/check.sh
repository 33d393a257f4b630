#!/usr/bin/env bash
# What was packaged is sound: lintian's word, hardening, no path of this machine inside. Usage: check.sh PACKAGE_FOLDER
set -euo pipefail
folder=$1
failed=0
complain() { printf 'package: %s\n' "$*" >&2; failed=1; }

lintian --fail-on error,warning --suppress-tags-from-file "$(dirname "${BASH_SOURCE[0]}")/lintian-accepted" \
  "$folder"/*.deb || complain "lintian objects"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for package in "$folder"/*.deb; do dpkg-deb -x "$package" "$work"; done
# Each grep reads to the end: under pipefail, a writer that is cut short would count as a failure.
while read -r file; do
  name=${file#"$work"}
  readelf -lW "$file" | grep GNU_RELRO >/dev/null || complain "$name: no table is read-only"
  readelf -dW "$file" | grep -E 'BIND_NOW|NOW' >/dev/null || complain "$name: calls are bound while it runs"
  ! readelf -lW "$file" | grep 'GNU_STACK.*RWE' >/dev/null || complain "$name: the stack can be executed"
  ! strings -a "$file" | grep -F "$(pwd)" >/dev/null || complain "$name: holds the name of the folder it was built in"
done < <(find "$work" -type f \( -name '*.so' -o -path '*/bin/*' \))
readelf -hW "$work/usr/bin/posology" | grep 'Type:.*DYN' >/dev/null || complain "posology cannot be placed at random"
nm -D "$work/usr/bin/posology" | grep __stack_chk_fail >/dev/null || complain "posology: no stack guard"
[ "$failed" -eq 0 ] && echo "packages: $(cd "$folder" && echo *)"
exit $failed
