#!/usr/bin/env bash
# baseline.sh PROGRAM YAML_ALONE STORED [keep]: the everyday commands beside a fixed piece of work (yaml-cpp reading the
# examples into its own tree, none of our code), in turn in one run. The ratios are compared with those that were stored;
# what takes a quarter more of the reference than then is named, and the code is 1. `keep` stores the present ones.
set -euo pipefail
program=$(readlink -f "$1") alone=$(readlink -f "$2") stored=$(readlink -m "$3") keep=${4:-}
slack=1.25 rounds=${POSOLOGY_BENCH_ROUNDS:-15}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
graft=examples/graft-flow/campaign.yaml

mkdir "$folder/many"
for i in $(seq 1 40); do sed "s/^  name: .*/  name: copy $i/" "$graft" >"$folder/many/$i.campaign.yaml"; done
reference=()
for i in $(seq 1 6); do reference+=(examples/*/campaign.yaml); done

works=(validate validate-40 plan html xlsx pdf measure)
work() {
  case $1 in
    reference) "$alone" "${reference[@]}" ;;
    validate) "$program" validate "$graft" ;;
    validate-40) "$program" validate --jobs 1 "$folder/many" ;;
    plan) "$program" plan "$graft" ;;
    html | xlsx | pdf) "$program" calendar "$graft" --format "$1" -o "$folder/out" ;;
    measure) "$program" measure "$graft" examples/graft-flow/results.csv ;;
  esac >"$folder/said" 2>&1 || [ $? -eq 1 ]
}

declare -A least
for ((round = 0; round < rounds; round++)); do
  for name in reference "${works[@]}"; do
    start=${EPOCHREALTIME/./}
    work "$name" || { head -n 20 "$folder/said" >&2; exit 2; }
    took=$((${EPOCHREALTIME/./} - start))
    [ "$took" -ge "${least[$name]:-$((took + 1))}" ] || least[$name]=$took
  done
done

for name in "${works[@]}"; do
  awk -v name="$name" -v us="${least[$name]}" -v one="${least[reference]}" 'BEGIN { printf "%s %.3f %.1f\n", name, us / one, us / 1000 }'
done >"$folder/now"
if [ "$keep" = keep ]; then
  { echo "# Made by ./dev bench keep: least time of each command as a part of the reference work."
    cut -d' ' -f1,2 "$folder/now"; } >"$stored"
fi
printf 'reference work: %.1f ms\n' "$((least[reference] / 10))e-2"
awk -v slack="$slack" '
  NR == FNR { if ($1 != "#") then_[$1] = $2; next }
  { was = then_[$1]; word = was == "" ? "not stored" : $2 > was * slack ? "SLOWER" : $2 * slack < was ? "faster" : ""
    printf "%-12s %8.1f ms  %7.3f of the reference, stored %7.3f  %s\n", $1, $3, $2, was, word
    if (word == "SLOWER") slower = slower " " $1 }
  END { if (slower != "") { print "slower than stored:" slower; exit 1 } else print "nothing is slower than what is stored" }' \
  <(cat "$stored" 2>/dev/null || true) "$folder/now"
