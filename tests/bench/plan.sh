#!/usr/bin/env bash
# plan.sh PROGRAM BENCH PAGE: plans generated campaigns, sets TaskJuggler the same production problem where it is
# installed, and writes the figures as a page. Times are the least of several runs on this machine; trust the ratios.
set -euo pipefail
program=$1 bench=$2 page=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
limit=${POSOLOGY_BENCH_LIMIT:-300} # seconds that TaskJuggler may take

figure() { sed -E "s/.*\b$1=([^ ]*).*/\1/" <<<"$line"; }

# whole COMMAND...: wall milliseconds and peak kilobytes of the whole process.
whole() {
  local start end code=0
  start=${EPOCHREALTIME/./}
  /usr/bin/time -o "$folder/memory" -f %M "$@" >"$folder/out" 2>"$folder/said" || code=$?
  end=${EPOCHREALTIME/./}
  # Exit code 1 and 3 of `plan` stand beside a plan that was made.
  [ "$code" -eq 0 ] || { [ "$1" = "$program" ] && [ "$code" -ne 2 ] && [ "$code" -ne 4 ]; } || return 1
  echo "$(((end - start) / 1000)) $(tail -n 1 "$folder/memory")"
}

# least RUNS COMMAND...: the least time of some runs and the least peak.
least() {
  local runs=$1 ms=0 kb=0 run_ms run_kb line i
  shift
  for ((i = 0; i < runs; i++)); do
    line=$(whole "$@") || return 1
    read -r run_ms run_kb <<<"$line"
    if [ "$i" -eq 0 ] || [ "$run_ms" -lt "$ms" ]; then ms=$run_ms; fi
    if [ "$i" -eq 0 ] || [ "$run_kb" -lt "$kb" ]; then kb=$run_kb; fi
  done
  echo "$ms $kb"
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.1f", a / b }'; }

{
  cat <<'TEXT'
# The planner in figures

Made by `./dev bench plan`; the campaigns are generated, the same on every machine. Times are the least of three runs of
`plan()` in a release build, memory is the peak of the process. Deviations are in posts, from the exact shares, over
all prefixes. The tight campaigns ask for more hours than there are.

| campaign | wanted | possible | placed | bound | of bound | slots optimal | deviation on a platform | overall | product in a row | peak | least peak | ms | MB | audit |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
TEXT
  for name in $("$bench" list); do
    "$bench" write "$name" >"$folder/$name.yaml"
    line=$("$bench" measure "$folder/$name.yaml" 3)
    share=$(awk -v a="$(figure placed)" -v b="$(figure bound)" 'BEGIN { printf "%.1f%%", 100 * a / b }')
    printf '| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s%% | %s%% | %s | %s | %s |\n' "$name" "$(figure wanted)" \
      "$(figure possible)" "$(figure placed)" "$(figure bound)" "$share" "$(figure slots_optimal)" \
      "$(figure platform_deviation)" "$(figure all_deviation)" "$(figure neighbours)" "$(figure peak)" \
      "$(figure peak_bound)" "$(figure ms)" "$(($(figure memory_kb) / 1024))" "$(figure violations)"
  done
  cat <<'TEXT'

`possible` is the most that days, gaps and blackouts leave; `bound` is what the hours of the team leave of that, proved.
`audit` counts broken definitions: always 0.

## Beside TaskJuggler

Whole process against whole process, in the same run: the least of three, but one run of TaskJuggler for the largest.
TaskJuggler (the Debian package `tj3`) is given the publish dates,
because it cannot choose them, and a quarter of an hour a day more for each person, because it books whole quarters. It
plans the production only; `posology plan` also chooses the days and hours, the mix and the order, and counts the money.

TEXT
  if command -v tj3 >/dev/null; then
    echo "| campaign | posology ms | posology MB | TaskJuggler ms | TaskJuggler MB | times faster | times less memory |"
    echo "|---|---|---|---|---|---|---|"
    for name in typical-120 single-480 mid-2000; do
      "$bench" taskjuggler "$folder/$name.yaml" >"$folder/$name.tjp"
      read -r our_ms our_kb <<<"$(least 3 "$program" plan "$folder/$name.yaml")"
      # A minute and a half is not run three times.
      runs=3
      [ "$name" != mid-2000 ] || runs=1
      if theirs=$(least $runs timeout "$limit" tj3 --silent -o "$folder" "$folder/$name.tjp"); then
        read -r their_ms their_kb <<<"$theirs"
        printf '| %s | %s | %s | %s | %s | %s | %s |\n' "$name" "$our_ms" "$((our_kb / 1024))" "$their_ms" \
          "$((their_kb / 1024))" "$(ratio "$their_ms" "$our_ms")" "$(ratio "$their_kb" "$our_kb")"
      else
        printf '| %s | %s | %s | no plan in %s s | - | - | - |\n' "$name" "$our_ms" "$((our_kb / 1024))" "$limit"
      fi
    done
  else
    echo "TaskJuggler was not installed in this run."
  fi
} >"$folder/page"
cp "$folder/page" "$page"
cat "$page"
