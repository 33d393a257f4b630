#!/usr/bin/env bash
# Workbooks read back by openpyxl: formulas have their values, typed text is text. Usage: workbooks_test.sh PROGRAM SOURCE_FOLDER
set -euo pipefail
program=$(realpath "$1")
reader=$(dirname "$(realpath "${BASH_SOURCE[0]}")")/open_workbook.py
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=$(for each in python3 /usr/bin/python3; do "$each" -c 'import openpyxl' 2>/dev/null && echo "$each" && break; done || true)
if [ -z "$python" ]; then
  echo "skipped: python3-openpyxl is not installed"
  exit 0
fi

# A plan with findings is a plan; anything else stops the test.
book() { # book CAMPAIGN FILE
  "$program" calendar "$1" --quiet --format xlsx -o "$2" >"$work/told" 2>&1 || [ $? -eq 1 ] || [ $? -eq 3 ] || { cat "$work/told"; exit 1; }
}

for campaign in "$2"/examples/*/campaign.yaml; do
  book "$campaign" "$work/$(basename "$(dirname "$campaign")").xlsx"
done
"$python" "$reader" values "$work"/*.xlsx
"$python" "$reader" campaign >"$work/typed.yaml"
book "$work/typed.yaml" "$work/typed.xlsx"
"$python" "$reader" typed "$work/typed.xlsx"
