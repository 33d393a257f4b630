#!/usr/bin/env bash
# Debian's form of CHANGELOG.md, on standard output. Usage: changelog.sh CHANGELOG.md
set -euo pipefail
author='Posology maintainers <maintainers@posology.example>'
stamp=
end() { if [ -n "$stamp" ]; then printf '\n -- %s  %s\n\n' "$author" "$stamp"; fi; }
while IFS= read -r line; do
  case $line in
    '## '*)
      end
      version=${line#'## '}
      day=${version#* - }
      printf 'posology (%s) stable; urgency=medium\n\n' "${version% - *}"
      stamp=$(LC_ALL=C date -u -d "$day" '+%a, %d %b %Y %H:%M:%S +0000')
      ;;
    '- '*) [ -z "$stamp" ] || fold -s -w 70 <<<"${line#- }" | sed -e '1s/^/  * /; 2,$s/^/    /; s/ *$//' ;;
    '  '*) [ -z "$stamp" ] || fold -s -w 70 <<<"${line#  }" | sed -e 's/^/    /; s/ *$//' ;;
  esac
done <"$1"
end
