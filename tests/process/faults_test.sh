#!/usr/bin/env bash
# Where files are lost: read-only, linked, vanished, killed in the middle, two at once. Usage: faults_test.sh PROGRAM SOURCE
set -uo pipefail
. "$(dirname "$(realpath "${BASH_SOURCE[0]}")")/checks.sh"
left_over() { find "$work" -name '*.??????' -newer "$work/start" ! -name '*.approved' | grep -cE '\.[A-Za-z0-9]{6}$'; }

campaign=$source/examples/graft-flow/campaign.yaml
: >"$work/start"

# A file that must not change, and a folder in which nothing can be made.
sed 's/platform: x$/platform: twitter/' "$campaign" >"$work/old-name.yaml"
chmod a-w "$work/old-name.yaml"
cp "$work/old-name.yaml" "$work/before"
"$program" validate "$work/old-name.yaml" --fix >"$work/out" 2>"$work/err"
check "--fix of a read-only file is exit 2" 2 $?
check "and says so" 1 "$(grep -c 'read-only' "$work/err")"
cmp -s "$work/old-name.yaml" "$work/before"
check "and changes nothing" 0 $?
"$program" calendar "$campaign" -o "$work/no/such/folder/c.txt" >"$work/out" 2>"$work/err"
check "a folder that is not there is exit 2" 2 $?

# Links: the file behind one is written, the link stays; also where nothing stands behind it yet.
mkdir "$work/there"
echo old >"$work/there/calendar.txt"
ln -s there/calendar.txt "$work/link"
ln -s there/new.txt "$work/dangling"
ln -s circle "$work/circle"
"$program" calendar "$campaign" --quiet -o "$work/link" >/dev/null 2>&1
"$program" calendar "$campaign" --quiet -o "$work/dangling" >/dev/null 2>&1
check "links stay links" "there/calendar.txt there/new.txt" "$(readlink "$work/link") $(readlink "$work/dangling")"
cmp -s "$work/there/calendar.txt" "$work/there/new.txt"
check "and lead to what was written" 0 $?
"$program" calendar "$campaign" -o "$work/circle" >"$work/out" 2>"$work/err"
check "a link to itself is exit 2" 2 $?

# Names that break lines or look like options.
cp "$source/examples/minimal/campaign.yaml" "$work/two
lines.yaml"
"$program" validate "$work/two
lines.yaml" --format json >"$work/out" 2>"$work/err"
check "a name of two lines is read" 0 $?
check "and is one line of a report" 0 "$("$program" validate "$work/two
lines.yaml" --fail-on info --select STR001 2>&1 | grep -c '^lines.yaml')"
(cd "$work" && cp "$source/examples/minimal/campaign.yaml" ./--help && "$program" validate ./--help >out 2>err)
check "a name like an option is read behind its folder" 0 $?

# Killed at any moment: the target is the old file or the new one, whole.
"$program" plan "$campaign" --format json >"$work/new.json" 2>/dev/null
echo '{"old": true}' >"$work/old.json"
whole=0
for pause in 0 2 4 6 8 10 12 14 16 18 20 25 30 35 40 45 50 60 70 80 90 100 120 140 160 180 200; do
  cp "$work/old.json" "$work/target.json"
  "$program" calendar "$campaign" --format json -o "$work/target.json" >/dev/null 2>&1 &
  sleep "0.$(printf '%03d' "$pause")"
  kill -KILL $! 2>/dev/null
  wait $! 2>/dev/null
  [ -e "$work/whole.json" ] || "$program" calendar "$campaign" --format json -o "$work/whole.json" >/dev/null 2>&1
  if cmp -s "$work/target.json" "$work/old.json" || cmp -s "$work/target.json" "$work/whole.json"; then
    whole=$((whole + 1))
  fi
done
check "killed 27 times, the target was whole each time" 27 $whole
find "$work" -name 'target.json.*' -delete

# Several at once on the same target and in the same folder: each finds a whole one at its end.
for run in 1 2 3 4; do
  "$program" calendar "$campaign" --format json -o "$work/target.json" >/dev/null 2>&1 &
  "$program" plan "$campaign" --output "$work/set" >/dev/null 2>&1 &
done
wait
cmp -s "$work/target.json" "$work/whole.json"
check "four at once leave one whole file" 0 $?
"$program" plan "$campaign" --output "$work/alone" >/dev/null 2>&1
check "and one whole set" "" "$(diff -rq "$work/set" "$work/alone" 2>&1)"
check "nothing half written is left" 0 "$(left_over)"

# A set whose writing was cut short anywhere is replaced by the next run, without force.
whole=0
for pause in 020 060 100 140 180 220 260 300; do
  rm -rf "$work/cut"
  "$program" plan "$campaign" --output "$work/cut" >/dev/null 2>&1 &
  sleep "0.$pause"
  kill -KILL $! 2>/dev/null
  wait $! 2>/dev/null
  "$program" plan "$campaign" --output "$work/cut" >/dev/null 2>&1
  find "$work/cut" -name '*.??????' -delete
  diff -rq "$work/cut" "$work/alone" >/dev/null && whole=$((whole + 1))
done
check "killed 8 times, the next run made the set whole" 8 $whole

# What vanishes while it is asked for.
"$program" validate "$work/gone" >"$work/out" 2>"$work/err"
check "a path that is not there is exit 2" 2 $?
printf 'extends: ../outside.yaml\n' >"$work/there/inside.yaml"
printf "kept outside: 7f3a91c2\n" >"$work/secret.yaml"
ln -s ../secret.yaml "$work/there/base.yaml"
printf 'posology: 1\nextends: base.yaml\n' >"$work/there/leads-out.yaml"
"$program" plan "$work/there/leads-out.yaml" >"$work/out" 2>"$work/err"
check "a base behind a link out of the tree is refused" 1 $?
check "and its bytes are not shown" 0 "$(grep -cF 7f3a91c2 "$work/out")"

# A link out of the tree is not followed by packs and media either, and nothing of what lies behind it is shown.
printf 'the secret words\n' >"$work/secret.yaml"
mkdir -p "$work/tree/.git"
ln -s ../secret.yaml "$work/tree/pack.yaml"
ln -s ../secret.yaml "$work/tree/picture.png"
{ cat "$source/examples/minimal/campaign.yaml"; printf 'rules: {packs: [pack.yaml]}\n'; } >"$work/tree/packs.yaml"
"$program" validate "$work/tree/packs.yaml" >"$work/out" 2>"$work/err"
check "a pack behind a link out of the tree is refused" 1 $?
check "and named as such" 1 "$(($(grep -c 'outside the root folder' "$work/out") > 0))"
sed "s/file: sizing.png/file: picture.png/" "$source/examples/wound-care-2014/campaign.yaml" \
  >"$work/tree/media.yaml"
"$program" validate "$work/tree/media.yaml" >"$work/out.media" 2>"$work/err"
check "a picture behind such a link ends no run" 1 "$(($? <= 1))"
check "nothing behind the links is shown" 0 "$(cat "$work/out" "$work/out.media" "$work/err" | grep -c 'secret words')"

# Inputs that vanish while the run reads them: each is judged or named, and nothing breaks.
mkdir "$work/many"
for i in $(seq 1 200); do cp "$source/examples/minimal/campaign.yaml" "$work/many/$i.yaml"; done
"$program" validate "$work/many" --jobs 4 >"$work/out" 2>"$work/err" &
rm -f "$work/many/"1*.yaml
wait $!
check "files that vanish under a run are exit 0, or 2 with the name" 1 "$(($? == 0 || ($? == 2 && $(wc -c <"$work/err") > 0)))"

# Killed while it mends: the user's own file is the old one or the mended one.
cp "$work/before" "$work/mended.yaml"
chmod u+w "$work/mended.yaml"
"$program" validate "$work/mended.yaml" --fix >/dev/null 2>&1
cmp -s "$work/before" "$work/mended.yaml"
check "a file that may be written is mended" 1 $?
whole=0
for pause in 0 3 6 9 12 15 20 25 30 40 50 60 80 100; do
  cp "$work/before" "$work/mine.yaml"
  chmod u+w "$work/mine.yaml"
  "$program" validate "$work/mine.yaml" --fix >/dev/null 2>&1 &
  sleep "0.$(printf '%03d' "$pause")"
  kill -KILL $! 2>/dev/null
  wait $! 2>/dev/null
  if cmp -s "$work/mine.yaml" "$work/before" || cmp -s "$work/mine.yaml" "$work/mended.yaml"; then
    whole=$((whole + 1))
  fi
done
check "killed 14 times while it mended, the file was whole each time" 14 $whole
find "$work" -name 'mine.yaml.*' -delete

# Killed while it wrote a whole set: the next run knows the files as its own and completes them.
again=0
for pause in 10 30 50 70 90 110 130 150 170 190; do
  rm -rf "$work/cut"
  "$program" plan "$campaign" --output "$work/cut" >/dev/null 2>&1 &
  sleep "0.$(printf '%03d' "$pause")"
  kill -KILL $! 2>/dev/null
  wait $! 2>/dev/null
  "$program" plan "$campaign" --output "$work/cut" >"$work/out" 2>"$work/err" || cat "$work/err"
  find "$work/cut" -regextype posix-extended -regex '.*\.[A-Za-z0-9]+\.[A-Za-z0-9]{6}' -delete
  diff -rq "$work/cut" "$work/alone" && again=$((again + 1))
done
check "after each of 10 cuts the next run completes the set" 10 $again

# A folder that takes nothing, for a user without root's rights; a disk that is full after some bytes, where root may
# mount one.
mkdir "$work/closed"
echo old >"$work/closed/calendar.txt"
chmod a-w "$work/closed"
chmod a+rx "$work"
plain=()
[ "$(id -u)" -ne 0 ] || plain=(setpriv --reuid=65534 --regid=65534 --clear-groups)
if "${plain[@]}" "$program" --version >/dev/null 2>&1; then
  "${plain[@]}" "$program" calendar "$campaign" -o "$work/closed/calendar.txt" >"$work/out" 2>"$work/err"
  check "a folder that takes nothing is exit 2" 2 $?
  check "and is said" 1 "$(grep -c 'closed/calendar.txt' "$work/err")"
  check "and keeps what it had" "old" "$(cat "$work/closed/calendar.txt")"
else
  echo 'skipped: the program cannot be run by another user here'
fi
mkdir "$work/small"
if mount -t tmpfs -o size=8k none "$work/small" 2>/dev/null; then
  trap 'umount "$work/small"; chmod -R u+w "$work"; rm -rf "$work"' EXIT
  echo old >"$work/small/calendar.json"
  "$program" calendar "$campaign" --format json -o "$work/small/calendar.json" >"$work/out" 2>"$work/err"
  check "a disk that fills up is exit 2" 2 $?
  check "and leaves the old file" "old" "$(cat "$work/small/calendar.json")"
  check "and nothing beside it" "calendar.json" "$(ls "$work/small")"
else
  echo 'skipped: no small disk can be mounted here'
fi
# A limit of the process does what a full disk does, without anybody's rights: the write fails in the middle.
echo old >"$work/limited.json"
(trap '' XFSZ; ulimit -f 1; "$program" calendar "$campaign" --format json -o "$work/limited.json" >/dev/null 2>"$work/err")
check "a write that fails in the middle is exit 2" 2 $?
check "and leaves the old file alone" "old" "$(cat "$work/limited.json")"
check "and is the only one" 1 "$(find "$work" -maxdepth 1 -name 'limited.json*' | wc -l)"

told
