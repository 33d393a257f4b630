#!/usr/bin/env bash
# Reports in SARIF as the format's own validator reads them: against the schema of version 2.1.0, the rules of the
# standard and those of GitHub's upload; of every example, of a clean file, of a broken one, of hostile words.
# Usage: sarif_test.sh PROGRAM SOURCE_FOLDER VALIDATOR
set -euo pipefail
. "$(dirname "$0")/checks.sh"
validator=$(realpath "$3")
export DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1

# Errors and warnings only; what it merely suggests (a snippet for each result, an address of the program) is not asked.
complaints_of() { # complaints_of REPORT
  "$validator" validate "$1" --rule-kind "Sarif;Ghas" --level "Error;Warning" --output "$work/verdict.sarif" --log ForceOverwrite >"$work/told" 2>&1 || true
  grep -q "^Done. 1 files scanned" "$work/told" || { cat "$work/told"; echo "not read"; }
  grep -E ": (error|warning) [A-Z]+[0-9]+:" "$work/told" | grep -v "SARIF2005" || true
}
report() { # report NAME FILE...: the program's own exit code is another test's
  local name=$1
  shift
  "$program" validate "$@" --format sarif >"$work/$name.sarif" 2>"$work/said" || [ $? -eq 1 ] || { cat "$work/said"; exit 1; }
  check "$name: what the validator says" "" "$(complaints_of "$work/$name.sarif")"
}

cd "$source"
report examples examples/*/campaign.yaml
report absolute "$source/examples/minimal/campaign.yaml"
cd "$work"
report outside "$(realpath --relative-to=. "$source/examples/minimal/campaign.yaml")"
printf 'posology: 1\ncampaign: {name: [\n' >broken.yaml
report broken broken.yaml
cat >"a name, with #and 100%.yaml" <<'YAML'
posology: 1
campaign: {name: "##[error] ]]> \u001b[31m </script> 100%", start: 2027-01-11, end: 2027-01-29, time_zone: Europe/Berlin}
audience: [{id: surgeons, kind: hcp}]
platforms: {linkedin: {purpose: "%0A::error::", cadence: 1/week}}
content_mix: {educational: 100%}
posts: [{id: a, platform: twitter, text: "FDA approved \u202e cure, guaranteed"}]
YAML
report hostile "a name, with #and 100%.yaml"
"$program" validate "$source/examples/minimal/campaign.yaml" --select FMT001 --format sarif >clean.sarif
check "a clean run is a report without results" "" "$(complaints_of clean.sarif)"
# The check can fail: a result without a message is no SARIF.
sed 's/"message"/"massage"/' examples.sarif >spoiled.sarif
check "a spoiled report is complained of" "yes" "$([ -n "$(complaints_of spoiled.sarif)" ] && echo yes)"
told
