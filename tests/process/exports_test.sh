#!/usr/bin/env bash
# Exports read back by others: Python's csv in strict mode, and LibreOffice where it is installed.
# Usage: exports_test.sh PROGRAM SOURCE_FOLDER
set -euo pipefail
program=$(realpath "$1")
reader=$(dirname "$(realpath "${BASH_SOURCE[0]}")")/read_exports.py
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is not installed"
  exit 0
fi

python3 "$reader" campaign >"$work/campaign.yaml"
tools=(buffer publer metricool sprout google-calendar hootsuite hubspot)
for tool in "${tools[@]}"; do
  "$program" export "$work/campaign.yaml" --to $tool --quiet --output "$work/$tool" >"$work/told" 2>&1 || [ $? -eq 1 ] || { cat "$work/told"; exit 1; }
done
python3 "$reader" check "$work"/*/*.csv

if ! command -v soffice >/dev/null; then
  echo "skipped: LibreOffice is not installed"
  exit 0
fi
mkdir "$work/office"
for tool in "${tools[@]}"; do
  for file in "$work/$tool"/*.csv; do cp "$file" "$work/office/$tool-$(basename "$file")"; done
done
# Comma, double quote, UTF-8, from line 1, quoted cells are text, as shown.
comma="44,34,76,1,,0,true,true"
soffice "-env:UserInstallation=file://$work/profile" --headless --infilter="Text - txt - csv (StarCalc):$comma" \
  --convert-to "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true" --outdir "$work/read" "$work"/office/*.csv \
  >"$work/told" 2>&1 || { cat "$work/told"; exit 1; }
python3 "$reader" check "$work"/read/*.csv

# More posts than a tool takes at once: files of the tool's most rows.
python3 "$reader" many 400 >"$work/many.yaml"
"$program" export "$work/many.yaml" --to sprout --quiet --output "$work/many" >"$work/told" 2>&1 || [ $? -eq 1 ]
python3 "$reader" rows 350 50 "$work"/many/*.csv

# Workbooks of every example, opened and saved by LibreOffice: text stays text, its sums are ours.
workbook=$(dirname "$reader")/read_workbook.py
mkdir "$work/books"
for campaign in "$2"/examples/*/campaign.yaml; do
  "$program" calendar "$campaign" --quiet --format xlsx -o "$work/books/$(basename "$(dirname "$campaign")").xlsx" >"$work/told" 2>&1 || [ $? -ne 2 ]
done
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to xlsx --outdir "$work/books/again" "$work"/books/*.xlsx \
  >"$work/told" 2>&1 || { cat "$work/told"; exit 1; }
for book in "$work"/books/*.xlsx; do python3 "$workbook" same "$book" "$work/books/again/$(basename "$book")"; done
