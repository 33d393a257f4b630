#!/usr/bin/env bash
# The program as a process: what only a real run shows. Usage: process_test.sh PROGRAM SOURCE_FOLDER
set -uo pipefail
. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/checks.sh"

# Runs with bounds on memory and on the processor's time, so that a hang or a flood fails: not on time by the clock, which
# other work on the machine would eat up. A sanitized program maps more than any bound.
memory=600000
(ulimit -v $memory && "$program" --version) >/dev/null 2>&1 || memory=unlimited
bounded() { (ulimit -v $memory; ulimit -t 60; "$@"); }

minimal=$source/examples/minimal/campaign.yaml

"$program" validate "$minimal" >"$work/out" 2>"$work/err"
check "the minimal file validates" 0 $?

"$program" validate "$minimal" >/dev/full 2>"$work/err"
check "a full disk is exit 2" 2 $?
check "a full disk is said" 1 "$(grep -c 'standard output' "$work/err")"

"$program" plan "$minimal" -h >/dev/null
check "help is exit 0" 0 $?

# A reader that has seen enough: each command ends as it would have, and says nothing of it.
mkfifo "$work/pipe"
exec 5<>"$work/pipe" 6>"$work/pipe" 5<&-
sed 's/platform: x$/platform: twitter/' "$source/examples/graft-flow/campaign.yaml" >"$work/old-name.yaml"
example=$source/examples/graft-flow
for words in "--help" "--version" "schema" "schema --of plan" "rules" "platforms" "observances" "explain x" "completion bash" \
  "init -" "validate $example/campaign.yaml --format json" "validate $work/old-name.yaml" "plan $minimal" "plan $minimal -h" \
  "plan $example/campaign.yaml --format json" "calendar $minimal" "calendar $minimal --format html -o -" \
  "resources $minimal --format markdown" "budget $minimal" "diff $minimal $minimal" \
  "export $minimal --to buffer --output -" "measure $minimal $work/none.csv" "plan"; do
  # shellcheck disable=SC2086
  "$program" $words >"$work/out" 2>"$work/err"
  expected=$?
  # shellcheck disable=SC2086
  "$program" $words >&6 2>"$work/err.closed"
  check "a closed pipe leaves the exit code of: $words" $expected $?
  cmp -s "$work/err" "$work/err.closed"
  check "and is not spoken of by: $words" 0 $?
done
exec 6>&-

# Hostile inputs: a refusal with a reason, never a crash, a hang or a flood.
printf ',' >"$work/comma.yaml"
: >"$work/empty.yaml"
printf 'posology: 1\nname: \xff\xfe\n' >"$work/invalid.yaml"
printf 'posology: 1\nname: a\0b\n' >"$work/nul.yaml"
{ for i in $(seq 1 1000); do printf '%0100d' 0 | tr 0 '['; done; } >"$work/brackets.yaml"
{
  printf 'a: &a [x,x,x,x,x,x,x,x,x]\n'
  previous=a
  for name in b c d e f g h i; do
    printf '%s: &%s [*%s,*%s,*%s,*%s,*%s,*%s,*%s,*%s,*%s]\n' $name $name $previous $previous $previous $previous $previous $previous $previous $previous $previous
    previous=$name
  done
} >"$work/laughs.yaml"
{ printf 'posology: 1\nx-long: "'; head -c 10000000 /dev/zero | tr '\0' a; printf '"\n'; } >"$work/large.yaml"
mkdir "$work/folder.yaml"
for command in validate plan calendar; do
  for name in comma empty invalid nul brackets laughs; do
    bounded "$program" $command "$work/$name.yaml" >"$work/out" 2>"$work/err"
    check "$command refuses $name.yaml as a file with findings" 1 $?
    check "$command names $name.yaml" 1 "$(($(grep -c "$name.yaml" "$work/out") > 0))"
  done
  bounded "$program" $command "$work/large.yaml" >"$work/out" 2>"$work/err"
  check "$command cannot read a file of 10 MB" 2 $?
  bounded "$program" $command "$work/missing.yaml" >"$work/out" 2>"$work/err"
  check "$command of a missing file is exit 2" 2 $?
  check "$command names the missing file" 1 "$(grep -c "missing.yaml" "$work/err")"
done
bounded "$program" plan "$work/folder.yaml" >"$work/out" 2>"$work/err"
check "a folder is no campaign to plan" 2 $?

# A chain of thousands of posts, each after the one before: no way through it is deeper than the stack, none goes over it
# again for each of its posts.
chain() { # chain POSTS FIRST: FIRST is what the first post comes after
  printf 'posology: 1\ncampaign: {name: Chain, start: 2027-01-04, end: 2027-12-24, time_zone: UTC}\n'
  printf 'audience: [{id: s, kind: hcp}]\nplatforms: {linkedin: {cadence: 400/week}}\n'
  printf 'content_mix: {educational: 66%%, product: 19%%, dialogue: 15%%}\nposts:\n'
  awk -v posts="$1" -v first="$2" 'BEGIN {
    for (i = 0; i < posts; ++i)
      printf "  - {id: p%d, platform: linkedin, pillar: educational%s}\n", i, i ? ", after: p" i - 1 : first ? ", after: " first : "" }'
}
large() { # large FIRST_DAY LAST_DAY PEOPLE
  printf 'posology: 1\ncampaign: {name: Large, start: %s, end: %s, time_zone: UTC}\n' "$1" "$2"
  printf 'audience: [{id: s, kind: hcp}]\nplatforms: {linkedin: 1/week}\n'
  printf 'content_mix: {educational: 66%%, product: 19%%, dialogue: 15%%}\nteam:\n'
  awk -v people="$3" 'BEGIN {
    for (i = 0; i < people; ++i)
      printf "  - {id: w%d, roles: [writer, designer, regulatory-reviewer, medical-reviewer, legal-reviewer]}\n", i }'
}
large 2027-01-04 2027-03-26 1000 >"$work/people.yaml"
bounded "$program" plan "$work/people.yaml" --format json >"$work/out" 2>"$work/err"
check "1,000 people are planned for" 3 $?
check "each of them by name" 1000 "$(grep -o '"w[0-9]*"' "$work/out" | sort -u | wc -l)"
large 1990-01-01 2100-12-31 1 >"$work/weeks.yaml"
bounded "$program" plan "$work/weeks.yaml" --format json >"$work/out" 2>"$work/err"
check "every week of every year that can be written is planned" 3 $?
check "with a post in each" 1 "$(($(grep -o '"id": *"in-[0-9]*"' "$work/out" | sort -u | wc -l) >= 5700))"
chain 8000 "" >"$work/chain.yaml"
bounded "$program" validate "$work/chain.yaml" >"$work/out" 2>"$work/err"
check "a chain of 8,000 posts is read" 0 $?
bounded "$program" plan "$work/chain.yaml" --format json >"$work/out" 2>"$work/err"
check "and planned as far as the year goes" 3 $?
check "with each of its posts" 8000 "$(grep -o '"id": *"p[0-9]*"' "$work/out" | sort -u | wc -l)"
chain 8000 p7999 >"$work/circle.yaml"
bounded "$program" plan "$work/circle.yaml" >"$work/out" 2>"$work/err"
check "a circle of 8,000 posts is an error of the file, and planned around" 1 $?
check "and said of its posts" 1 "$(($(grep -c 'what it must come after has no place' "$work/out") > 0))"

# The same bytes everywhere: locale, time zone, working directory.
for words in "plan" "plan --format json" "plan --format markdown" "calendar --view year" "export --to google-calendar" "validate --format json"; do
  for campaign in "$minimal" "$source/examples/eu-registry/campaign.yaml"; do
    # shellcheck disable=SC2086
    LC_ALL=C TZ=UTC "$program" $words "$campaign" >"$work/one" 2>/dev/null
    # shellcheck disable=SC2086
    (cd / && LC_ALL=tr_TR.UTF-8 LANG=de_DE.UTF-8 TZ=Asia/Tokyo "$program" $words "$campaign" >"$work/two" 2>/dev/null)
    cmp -s "$work/one" "$work/two"
    check "locale, time zone and folder change nothing in: $words" 0 $?
    check "something was said by: $words" 1 "$(($(wc -c <"$work/one") > 100))"
  done
done

# A lock is the same bytes too, and so is the plan that keeps to it and what the two differ in.
sed 's/  start: 2027-01-11/  start: 2027-01-13/' "$minimal" >"$work/later.yaml"
(cd "$work" && LC_ALL=C TZ=UTC "$program" plan "$minimal" --write-lock one.lock.yaml >/dev/null 2>&1)
(cd "$work" && LC_ALL=tr_TR.UTF-8 TZ=Asia/Tokyo "$program" plan "$minimal" --write-lock two.lock.yaml >/dev/null 2>&1)
cmp -s "$work/one.lock.yaml" "$work/two.lock.yaml"
check "locale and time zone change nothing in a lock" 0 $?
check "a lock holds the plan's posts" 96 "$(grep -c '^  - {id: ' "$work/one.lock.yaml")"
for words in "plan later.yaml --lock one.lock.yaml --format json" "diff $minimal later.yaml" "plan later.yaml --scenario lean:platforms.x=1/week"; do
  # shellcheck disable=SC2086
  (cd "$work" && LC_ALL=C TZ=UTC "$program" $words >one 2>/dev/null)
  # shellcheck disable=SC2086
  (cd "$work" && LC_ALL=tr_TR.UTF-8 LANG=de_DE.UTF-8 TZ=Asia/Tokyo "$program" $words >two 2>/dev/null)
  cmp -s "$work/one" "$work/two"
  check "locale and time zone change nothing in: $words" 0 $?
  check "something was said by: $words" 1 "$(($(wc -c <"$work/one") > 100))"
done
# One processor or all of them: no order of threads shows.
if command -v taskset >/dev/null; then
  "$program" plan "$minimal" --format json >"$work/one" 2>/dev/null
  taskset -c "$(taskset -cp $$ | sed 's/.*: //; s/[,-].*//')" "$program" plan "$minimal" --format json >"$work/two" 2>/dev/null
  cmp -s "$work/one" "$work/two"
  check "one processor plans what several plan" 0 $?
fi
for bytes in '' '{' '[' '{"posology_plan":1}' '{"posology_plan":2}' '{"posology_plan":1,"campaign":{"name":3}}'; do
  printf '%s' "$bytes" >"$work/broken.json"
  bounded "$program" diff "$minimal" "$work/broken.json" >"$work/out" 2>"$work/err"
  check "diff refuses the plan '$bytes'" 1 "$(($? == 1 || $? == 2))"
  check "and says something" 1 "$(($(wc -c <"$work/out") + $(wc -c <"$work/err") > 0))"
done

# Nothing half written: the target stays as it was when the folder cannot take another file.
printf 'keep me\n' >"$work/calendar.md"
"$program" calendar "$minimal" --format markdown -o "$work/none/calendar.md" >/dev/null 2>"$work/err"
check "a missing folder is exit 2" 2 $?
"$program" calendar "$minimal" -o /dev/full >/dev/null 2>"$work/err"
check "a full device as the target is exit 2" 2 $?
check "and is named" 1 "$(grep -c '/dev/full' "$work/err")"
cp "$minimal" "$work/mine.yaml"
"$program" calendar "$work/mine.yaml" -o "$work/./mine.yaml" >/dev/null 2>&1
check "the file that was read is never replaced" 2 $?
cmp -s "$minimal" "$work/mine.yaml"
check "and is as it was" 0 $?
"$program" plan "$minimal" --output "$work/set" >/dev/null 2>"$work/err"
# Pages need fonts, which a machine may not have: then it says so.
check "pages are among them, or it is said" 1 "$(($([ -e "$work/set/calendar.pdf" ] && echo 1 || echo 0) + $(grep -c 'are written without calendar.pdf' "$work/err")))"
check "and the manifest lists them when they are" "$([ -e "$work/set/calendar.pdf" ] && echo 1 || echo 0)" "$(grep -c calendar.pdf "$work/set/posology-manifest.json")"
check "the whole set is written" 1 "$(($(find "$work/set" -type f | wc -l) >= 6))"
check "nothing else stays in the folder" "calendar.ics calendar.md findings.json money.md plan.html plan.json plan.md plan.txt plan.xlsx posology-manifest.json resources.md submit-dates.md" \
  "$(cd "$work/set" && rm -f calendar.pdf && echo *)"
printf 'mine\n' >"$work/set/plan.json.mine"
rm "$work/set/posology-manifest.json"
"$program" plan "$minimal" --output "$work/set" >/dev/null 2>"$work/err"
check "files that no manifest lists are not replaced" 2 $?

# Exports are read back by another reader, text by text.
cat >"$work/export.yaml" <<'YAML'
posology: 1
campaign: {name: Export, start: 2027-01-11, end: 2027-04-02, time_zone: Europe/Berlin}
audience: [{id: s, kind: hcp, needs: [a]}]
platforms: {linkedin: {purpose: education}}
content_mix: {educational: 66%, product: 19%, dialogue: 15%}
posts:
  - {id: p1, platform: linkedin, at: 2027-01-12 09:30, pillar: educational, text: "=SUM(1), \"quoted\"\nsecond line \U0001F469\u200D\U0001F52C; end"}
  - {id: p2, platform: linkedin, at: 2027-01-13 23:55, pillar: educational, text: "@ann, plain"}
YAML
if command -v python3 >/dev/null; then
  for tool in buffer publer metricool sprout google-calendar hootsuite hubspot; do
    "$program" export "$work/export.yaml" --to $tool --output "$work/$tool.csv" >/dev/null 2>&1
    python3 - "$work/$tool.csv" <<'PYTHON'
import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.reader(file, strict=True))
texts = ['=SUM(1), "quoted"\nsecond line \U0001F469\u200d\U0001F52C; end', "@ann, plain"]
assert len({len(row) for row in rows}) == 1
assert all(sum(text in row for row in rows) == 1 for text in texts)
PYTHON
    check "Python reads the export to $tool" 0 $?
  done
  "$program" calendar "$work/export.yaml" --format xlsx -o "$work/calendar.xlsx" >/dev/null 2>&1
  python3 - "$work/calendar.xlsx" <<'PYTHON'
import re, sys, zipfile
import xml.etree.ElementTree as tree
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
parts = {name: book.read(name).decode() for name in book.namelist()}
for name, part in parts.items():
    tree.fromstring(part)
formulas = [f for name, part in parts.items() if "/worksheets/" in name for f in re.findall(r"<f>(.*?)</f>(<v>[^<]+</v>)?", part)]
assert formulas == [] or all(re.fullmatch(r"SUM\([A-Z]+[0-9]+:[A-Z]+[0-9]+\)", f) and v for f, v in formulas), formulas
strings = "".join(tree.fromstring(parts["xl/sharedStrings.xml"]).itertext())
assert '=SUM(1), "quoted"\nsecond line \U0001F469\u200d\U0001F52C; end' in strings
assert re.findall(r'<sheet name="(\w+)"', parts["xl/workbook.xml"]) == ["Posts", "Calendar", "People", "Money", "Review"]
PYTHON
  check "Python reads the workbook, and only sums are formulas" 0 $?
else
  echo "skipped: python3 is not installed, so no export is read back"
fi

# The shells' completions: bash's answers, the others' are read without a fault where the shell is there.
complete_of() { # complete_of WORD... : what bash offers for the last word
  "$program" completion bash >"$work/completion" && bash -c '
    source "$0"; COMP_WORDS=(posology "$@"); COMP_CWORD=$#; _posology; echo "${COMPREPLY[*]}"' "$work/completion" "$@"
}
check "commands are completed" "plan platforms" "$(complete_of pl)"
check "options are completed" "--format" "$(complete_of calendar --form)"
check "choices are completed" "month" "$(complete_of calendar "$minimal" --view m)"
check "platforms are completed" "linkedin" "$(complete_of calendar "$minimal" --platform li)"
check "what can be explained is completed" "MIX001 MIX002 MIX003 MIX004" "$(complete_of explain MIX00)"
check "files are completed" "$minimal" "$(complete_of plan "${minimal%.yaml}")"
for shell in zsh fish; do
  command -v $shell >/dev/null || { echo "skipped: $shell is not installed"; continue; }
  "$program" completion $shell >"$work/completion"
  $shell -n "$work/completion" 2>/dev/null
  check "the completion of $shell is read" 0 $?
done

# What a marketer's machine would have to load.
check "no graphics or spreadsheet library is linked" 0 "$(ldd "$program" | grep -cE 'cairo|pango|qpdf|xlsxwriter|freetype|fontconfig')"

told
