#!/usr/bin/env bash
# Pages of every example, of a thousand posts and of hostile words in a real browser: no request, no violation found by
# axe-core in light and dark, wide and narrow; filters by keyboard; readable without scripts.
# Usage: browser_test.sh PROGRAM SOURCE_FOLDER NODE_FOLDER: a folder with axe-core and playwright-core in its node_modules.
set -euo pipefail
program=$(realpath "$1")
source=$(realpath "$2")
folder=$(realpath "$3")
browser=$(command -v chromium)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder/pictures"

page() { # page NAME CAMPAIGN
  "$program" calendar "$2" --quiet --format html -o "$work/$1.html" >"$work/told" 2>&1 || [ $? -ne 2 ] || { cat "$work/told"; exit 1; }
  pages+=("$1=$work/$1.html")
}
pages=()
for campaign in "$source"/examples/*/campaign.yaml; do page "$(basename "$(dirname "$campaign")")" "$campaign"; done
cat >"$work/many.yaml" <<'YAML'
posology: 1
campaign: {name: A thousand posts, start: 2027-01-04, end: 2027-12-31, time_zone: Europe/Berlin}
audience: [{id: surgeons, kind: hcp}]
platforms: {linkedin: 7/week, x: 14/week, facebook: 5/week}
content_mix: {educational: 50%, product: 20%, dialogue: 30%}
YAML
page many "$work/many.yaml"
cat >"$work/hostile.yaml" <<'YAML'
posology: 1
campaign: {name: "</script><script>alert(1)</script>", start: 2027-01-11, end: 2027-01-29, time_zone: Europe/Berlin}
audience: [{id: surgeons, kind: hcp}]
platforms: {linkedin: 2/week}
content_mix: {educational: 100%}
team: [{id: ana, name: "\" onmouseover=alert(2) x=\"", roles: [writer], hours: 20 h/week}]
posts:
  - id: one
    platform: linkedin
    pillar: educational
    at: 2027-01-13 09:30
    headline: "<img src=http://example.invalid/x onerror=alert(3)> \u202Eесrever"
    text: "--><style>@import url(http://example.invalid/y)</style>"
YAML
page hostile "$work/hostile.yaml"
node "$source/tests/process/read_page.mjs" "$folder" "$browser" "$folder/pictures" "${pages[@]}"
