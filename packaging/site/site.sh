#!/usr/bin/env bash
# The pages of docs/ as a site that works from a folder or a plain web server: site.sh PROGRAM FOLDER
set -euo pipefail
program=$(readlink -f "$1") folder=$2
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$top"
rm -rf "$folder"
mkdir -p "$folder/pages/assets" "$folder/pages/pictures"
folder=$(readlink -f "$folder")

cp -r packaging/site/theme "$folder"
cp -r docs/*.md docs/*.json docs/*.csv docs/rules "$folder/pages"
cp CONTRIBUTING.md CHANGELOG.md "$folder/pages"
cp packaging/site/*.css packaging/site/*.js packaging/site/*.svg "$folder/pages/assets"
# What lies beside the program's folder in the repository lies beside the pages here.
sed -i 's#](\.\./#](#g' "$folder"/pages/*.md
# A fence that names its file after its language is one for the tests; the site's reader knows only the language.
sed -i -E 's#^```([a-z]+) .*#```\1#' "$folder"/pages/*.md
sed -i 's#](docs/#](#g' "$folder"/pages/CONTRIBUTING.md "$folder"/pages/CHANGELOG.md

# Pictures are of the program as it is now; without its paper module those of the repository serve.
cp docs/pictures/*.png "$folder/pages/pictures"
example=examples/graft-flow/campaign.yaml
draw() { # draw NAME COMMAND...: the first page of what the command draws
  local name=$1
  shift
  if "$program" "$@" --format png --output "$folder/$name.png" --quiet 2>"$folder/$name.log"; then
    mv "$folder/$name-1.png" "$folder/pages/pictures/$name.png"
  else
    printf 'site: %s is the picture of the repository: %s\n' "$name" "$(head -n 1 "$folder/$name.log")" >&2
  fi
}
draw calendar calendar "$example" --from 2027-02-01 --to 2027-02-28
draw resources resources "$example"

# Every rule is in the navigation, folded away under the list.
rules=$(printf '      - Each rule:\n'
  sed -n 's/^| \[\([A-Z0-9]*\)\](rules[^)]*) | \([^ ]*\) |.*/          - "\1 \2": rules\/\1.md/p' docs/RULES.md)
while IFS= read -r line; do
  if [ "$line" = "      # RULES" ]; then printf '%s\n' "$rules"; else printf '%s\n' "$line"; fi
done <packaging/site/mkdocs.yml >"$folder/mkdocs.yml"

# A link to a page that is not there is an error.
mkdocs build --quiet --strict --config-file "$folder/mkdocs.yml"
# A page that was opened as a file may load a script, but no data.
{
  printf 'var __search = {index: Promise.resolve('
  cat "$folder/made/search/search_index.json"
  printf ')};\n'
} >"$folder/made/search/search_index.js"

if grep -rlE '<(script|link|img|iframe)[^>]+(src|href)="(https?:)?//' "$folder/made" --include='*.html'; then
  printf 'site: these pages load something from another host\n' >&2
  exit 1
fi
if grep -rl '<p>```' "$folder/made" --include='*.html'; then
  printf 'site: these pages show a fence instead of what is in it\n' >&2
  exit 1
fi
"$top/packaging/site/links.py" "$folder/made" >&2
printf '%s\n' "$folder/made/index.html"
