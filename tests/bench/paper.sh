#!/usr/bin/env bash
# paper.sh PROGRAM PAGE: a year of 1,000 posts as PDF, beside Chromium printing the same calendar in the same run, and
# writes the figures as a page. Whole processes, in turn; the least of several runs of each.
set -euo pipefail
program=$(readlink -f "$1") page=$(readlink -m "$2")
pages=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/paper_pages.py
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
posts=${POSOLOGY_BENCH_POSTS:-1000} rounds=${POSOLOGY_BENCH_ROUNDS:-3}

# Four posts on each working day of a year, each with its hour and a text of some length, in five scripts.
campaign() {
  cat <<'YAML'
posology: 1
campaign: {name: A year of posts, start: 2027-01-04, end: 2027-12-31, prepare_from: 2026-10-05, time_zone: Europe/Berlin, countries: [DE]}
audience: [{id: surgeons, kind: hcp, needs: [how to read the waveform]}]
platforms:
  linkedin: {purpose: education, comments: off}
  x: {purpose: education, comments: off}
  facebook: {purpose: education, comments: off}
  newsletter: {purpose: education, comments: off}
content_mix: {educational: 60%, product: 20%, dialogue: 20%}
posts:
YAML
  awk -v posts="$posts" 'BEGIN {
    split("linkedin x facebook newsletter", platform, " ")
    split("educational product educational dialogue educational", pillar, " ")
    split("Reading the waveform in the theatre|Nové klinické údaje o průtoku|Νέα δεδομένα για τη ροή|医療機器の新製品のお知らせ|What a ward has to know before the first patient", title, "|")
    split("31 28 31 30 31 30 31 31 30 31 30 31", length_of, " ")
    month = 1; day = 4; weekday = 1
    for (i = 0; i < posts; i++) {
      if (i > 0 && i % 4 == 0) {
        steps = weekday == 5 ? 3 : 1
        weekday = weekday == 5 ? 1 : weekday + 1
        day += steps
        if (day > length_of[month]) { day -= length_of[month]; month++ }
      }
      printf "  - {id: post-%d, platform: %s, pillar: %s, at: 2027-%02d-%02d %02d:30, headline: \"%s, part %d\", text: \"Three curves, three causes; which do you look at first in the trace?\"}\n",
        i + 1, platform[i % 4 + 1], pillar[i % 5 + 1], month, day, 8 + i % 4 * 2, title[i % 5 + 1], i + 1
    }
  }'
}

# A plan with findings is a plan; anything else stops the bench.
calendar() { "$program" calendar year.yaml --format "$1" -o "$2" >out 2>&1 || [ $? -eq 1 ]; }
print() { # print NAME: NAME.html to NAME.pdf
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$folder/profile" --no-pdf-header-footer \
    --print-to-pdf="$folder/$1.pdf" "file://$folder/$1.html" >out 2>&1
}
make() { if [ "$1" = ours ]; then calendar pdf ours.pdf; else print "$1"; fi; }

# measure NAME: wall and processor milliseconds of all processes of a run, into `wall` and `cpu`.
measure() {
  export -f make calendar print
  export program folder
  local start=${EPOCHREALTIME/./}
  perf stat -x, -e task-clock -o clock -- bash -c "make $1" || { head -n 20 out >&2; exit 1; }
  wall=$(((${EPOCHREALTIME/./} - start) / 1000))
  cpu=$(awk -F, '/task-clock/ { printf "%d", $1 }' clock)
}

cd "$folder"
campaign >year.yaml
calendar json year.json
calendar html screen.html
calendar pdf ours.pdf
calendar svg ours.svg
mapfile -t pictures < <(ls -v ours-*.svg)
python3 "$pages" same ours.pdf "${pictures[@]}" >same.html
python3 "$pages" plain year.json >plain.html
python3 "$pages" own screen.html >own.html
declare -A least_wall least_cpu
print plain # the browser's profile is made before the first run that counts
for ((round = 0; round < rounds; round++)); do
  for name in ours same plain own; do
    measure $name
    [ "$wall" -ge "${least_wall[$name]:-$((wall + 1))}" ] || least_wall[$name]=$wall
    [ "$cpu" -ge "${least_cpu[$name]:-$((cpu + 1))}" ] || least_cpu[$name]=$cpu
  done
done
qpdf --check ours.pdf >out 2>&1 || { cat out >&2; exit 1; }

row() { # row NAME WORDS
  awk -v words="$2" -v wall="${least_wall[$1]}" -v cpu="${least_cpu[$1]}" -v ours_wall="${least_wall[ours]}" \
    -v ours_cpu="${least_cpu[ours]}" -v pages="$(pdfinfo "$1.pdf" | awk '/^Pages:/ { print $2 }')" \
    -v bytes="$(wc -c <"$1.pdf")" 'BEGIN {
    printf "| %s | %d | %.1f | %d | %.1f | %d | %d | %.1f |\n",
      words, cpu, cpu / ours_cpu, wall, wall / ours_wall, pages, cpu / pages, bytes / 1e6 }'
}
chromium=$(chromium --version 2>/dev/null | cut -d' ' -f1,2 | cut -d. -f1)
{
  cat <<TEXT
# Printing, in figures

Made by \`./dev bench paper\`: a year with $posts posts as PDF, A4 across. Posology reads the campaign, plans it and draws a page
for each month, then lists of every post in full where a month's page cannot tell all. Chromium is given the same calendar
in three ways, made before, so that its time holds no planning: *same* are the very pages that Posology draws, each box and
each line of text at its place, so that nothing is left to lay out; *plain* is the lightest page that has the same contents
(for each month a table of its days with a card for each post, then every post in full in three columns, no script, no
shadow, no picture); *own* is Posology's own page for screens, of which everything but the months and the list was cut away.

Whole process against whole process, in turn in one run, the least of $rounds. Processor time is that of all processes a
program starts; times depend on the machine and on what else it does: trust the ratios, and those of processor time more.
The files differ in what they are for: Posology's is tagged, with links from each card to its line and back; cards never
break over pages, and what has no room is counted. Load when the run ended: $(cut -d' ' -f1 /proc/loadavg) on $(nproc) processors.

| program | processor ms | ratio | wall ms | ratio | pages | processor ms a page | MB |
|---|---:|---:|---:|---:|---:|---:|---:|
TEXT
  row ours "posology calendar --format pdf"
  row same "$chromium, same"
  row plain "$chromium, plain"
  row own "$chromium, own"
} | tee "$folder/page"
cp "$folder/page" "$page"
