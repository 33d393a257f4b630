#!/usr/bin/env bash
# validate.sh PROGRAM YAML_ALONE TOOLS PAGE: checks one campaign and a thousand, beside ajv-cli, Spectral, yamllint and
# yaml-cpp alone in the same run, and writes the figures as a page. Whole processes; the least of some runs.
set -euo pipefail
program=$(readlink -f "$1") alone=$(readlink -f "$2") tools=$(readlink -f "$3") page=$(readlink -m "$4")
schema=$(readlink -f docs/campaign.schema.json)
count=${POSOLOGY_BENCH_FILES:-1000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# campaign N: 100 lines as a marketer writes them, without a finding that fails the run.
campaign() {
  sed "s/@/$1/" <<'YAML'
posology: 1
campaign: {name: "Graft-flow monitor @", start: "2027-01-11", end: "2027-04-02", time_zone: America/New_York}
audience:
  - id: surgeons
    kind: hcp
    needs: [how to read the waveform]
platforms:
  linkedin:
    purpose: professional education
    cadence: 2/week
    comments: off
content_mix:
  educational: 80%
  dialogue: 20%
team: [{id: ana, roles: [manager, writer, designer, community-manager], hours: 20 h/week}, {id: raj, roles: [medical-reviewer, regulatory-reviewer], hours: 10 h/week}]
posts:
YAML
  local i
  for i in $(seq 1 17); do
    printf '  - id: post-%s\n    platform: linkedin\n    pillar: educational\n' "$i"
    printf '    text: "Three curves from the theatre, number %s of campaign %s: what do you look at first in the trace?"\n' "$i" "$1"
    printf '    hashtags: [CardiacSurgery, GraftFlow]\n'
  done
}

mkdir "$folder/many"
for ((i = 1; i <= count; i++)); do campaign "$i" >"$folder/many/c$i.campaign.yaml"; done
one=$folder/many/c1.campaign.yaml
printf '{"rules": {"campaign": {"given": "$", "severity": "error", "then": {"function": "schema", "functionOptions": {"dialect": "draft2020-12", "schema": %s}}}}}' \
  "$(cat "$schema")" >"$folder/spectral.json"

# whole RUNS COMMAND...: least wall milliseconds (with a decimal) and peak kilobytes; a run that complains stops the bench.
whole() {
  local runs=$1 best=0 start end took i
  shift
  for ((i = 0; i < runs; i++)); do
    start=${EPOCHREALTIME/./}
    if ! /usr/bin/time -o "$folder/memory" -f %M "$@" >"$folder/out" 2>&1; then
      head -n 20 "$folder/out" >&2
      return 1
    fi
    end=${EPOCHREALTIME/./}
    took=$((end - start))
    if [ "$best" -eq 0 ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  awk -v us="$best" -v kb="$(tail -n 1 "$folder/memory")" 'BEGIN { printf "%.1f %d\n", us / 1000, kb }'
}

ajv() { node "$tools/node_modules/ajv-cli/dist/index.js" validate --spec=draft2020 --strict=false -s "$schema" -d "$1"; }
export -f ajv
export tools schema folder
files() { find "$folder/many" -name '*.yaml' | sort -V; }

row() { # NAME ONE-MS ONE-KB MANY-MS MANY-KB, with ratios to ours
  awk -v name="$1" -v a="$2" -v b="$3" -v c="$4" -v d="$5" -v ours="$ours" 'BEGIN {
    split(ours, o, " ")
    printf "| %s | %.1f | %.1f | %.1f | %.1f | %.0f | %.2f | %.1f | %.1f |\n", name, a, a / o[1], b / 1024, b / o[2], c, c / o[3], d / 1024, d / o[4] }'
}

ours="$(whole 20 "$program" validate --quiet "$one") $(whole 3 "$program" validate --quiet --jobs 2 "$folder/many")"
single=$(whole 1 "$program" validate --quiet --jobs 1 "$folder/many")
mapfile -t list < <(files)
bare="$(whole 20 "$alone" "$one") $(whole 3 "$alone" "${list[@]}")"
ajv_one=$(whole 3 bash -c 'ajv "$1"' - "$one")
ajv_many=$(whole 2 bash -c 'ajv "$folder/many/*.yaml"')
spectral=("$tools/node_modules/.bin/spectral" lint --quiet --fail-severity error --ruleset "$folder/spectral.json")
spectral_one=$(whole 2 "${spectral[@]}" "$one")
spectral_many=$(whole 1 "${spectral[@]}" "$folder/many/*.yaml")
yamllint_one=$(whole 3 yamllint -d relaxed "$one")
yamllint_many=$(whole 1 yamllint -d '{extends: relaxed, rules: {line-length: disable}}' "$folder/many")

{
  cat <<TEXT
# Checking files, in figures

Made by \`./dev bench validate\`: one campaign of $(wc -l <"$one") lines and $count of them, whole process against whole process, all in the
same run; least wall time of some runs and peak memory of the process. Times depend on the machine and on what else it does: trust
the ratios, which are to \`posology validate\` with all rules on and, for the many files, two jobs. ajv-cli and Spectral check the
campaign's JSON Schema alone, yamllint the layout alone; yaml-cpp reads the files into its own tree and looks at nothing. Processors: $(nproc); load
when the run ended: $(cut -d' ' -f1 /proc/loadavg).

| program | one file, ms | ratio | one file, MB | ratio | $count files, ms | ratio | $count files, MB | ratio |
|---|---:|---:|---:|---:|---:|---:|---:|---:|
TEXT
  # shellcheck disable=SC2086
  {
    row "posology validate" $ours
    row "posology validate, one job" ${ours% * *} $single
    row "yaml-cpp alone" $bare
    row "ajv-cli $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$tools/node_modules/ajv-cli/package.json")" $ajv_one $ajv_many
    row "Spectral $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$tools/node_modules/@stoplight/spectral-cli/package.json")" $spectral_one $spectral_many
    row "yamllint $(yamllint --version | sed 's/.* //')" $yamllint_one $yamllint_many
  }
} | tee "$folder/page"
cp "$folder/page" "$page"
