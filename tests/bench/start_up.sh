#!/usr/bin/env bash
# Whole process against whole process: `validate` on the shortest file beside `true`, in the same run.
set -euo pipefail
program=$1
file=examples/minimal/campaign.yaml
runs=200

measure() { # least wall time of one run in microseconds
  local best=999999999 start end i
  for ((i = 0; i < runs; i++)); do
    start=${EPOCHREALTIME/./}
    "$@" >/dev/null 2>&1 || true
    end=${EPOCHREALTIME/./}
    ((end - start < best)) && best=$((end - start))
  done
  echo "$best"
}

base=$(measure /bin/true)
ours=$(measure "$program" validate "$file")
memory=$(/usr/bin/time -f %M "$program" validate "$file" 2>&1 >/dev/null | tail -n 1)
printf 'true:                 %6d us\n' "$base"
printf 'validate (minimal):   %6d us, %d.%01d times true\n' "$ours" $((ours / base)) $((ours * 10 / base % 10))
printf 'peak memory:          %6d kB\n' "$memory"
