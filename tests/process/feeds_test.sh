#!/usr/bin/env bash
# Calendar feeds read by other programs, across both clock changes of a year, and taken again after a change of plan.
# Usage: feeds_test.sh PROGRAM SOURCE_FOLDER [NODE_FOLDER]: a folder with ical.js and node-ical in its node_modules.
set -euo pipefail
program=$(realpath "$1")
source=$(realpath "$2")
node_folder=${3:-$source/build/parsers}
reader=$source/tests/process/read_feed
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Debian's Python has Debian's packages; another may come first on the path.
python=$(for each in python3 /usr/bin/python3; do "$each" -c 'import icalendar' 2>/dev/null && echo "$each" && break; done || true)
parsers=()
[ -n "$python" ] && parsers+=(icalendar) || echo "skipped: python3-icalendar is not installed"
command -v khal >/dev/null && parsers+=(khal) || echo "skipped: khal is not installed"
for name in ical.js node-ical; do
  if command -v node >/dev/null && [ -d "$node_folder/node_modules/$name" ]; then
    parsers+=("$name")
  else
    echo "skipped: $name is not there; ./dev parsers fetches it"
  fi
done
if ! command -v python3 >/dev/null || [ ${#parsers[@]} -eq 0 ]; then
  echo "skipped: nothing here reads feeds"
  exit 0
fi

# khal_read NAME FEED: takes the feed into the calendar NAME, then tells what that holds.
khal_read() {
  local home=$work/khal/$1
  mkdir -p "$home/events"
  cat >"$home/config" <<CONFIG
[calendars]
[[all]]
path = $home/events
[sqlite]
path = $home/cache.db
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%MZ
longdatetimeformat = %Y-%m-%dT%H:%MZ
CONFIG
  khal -c "$home/config" import --batch -a all "$2" >"$work/told" 2>&1 </dev/null || { cat "$work/told" >&2; return 1; }
  khal -c "$home/config" list --once --day-format '' --format '{uid}	{start-long}	{status}' 2014-01-01 5000d 2>"$work/told" |
    sed -n '/\tCANCELLED/!s/\tCONFIRMED.*\|\t *$\|\tTENTATIVE.*//p' | sort -u
}

read_by() { # read_by PARSER CALENDAR FEED
  case $1 in
    icalendar) "$python" "$reader.py" icalendar "$3" ;;
    khal) khal_read "$2" "$3" ;;
    *) node "$reader.mjs" "$node_folder" "$1" "$3" ;;
  esac
}

# judge NAME CAMPAIGN FEED: each parser's reading of the feed against the plan of the campaign.
judge() {
  local parser reads=()
  "$program" plan "$2" --format json >"$work/$1.json" 2>"$work/told" || [ $? -ne 2 ] || { cat "$work/told"; exit 1; }
  for parser in "${parsers[@]}"; do
    read_by "$parser" "$1" "$3" >"$work/$1.$parser"
    reads+=("$parser=$work/$1.$parser")
  done
  python3 "$reader.py" check "$work/$1.json" "$3" "${reads[@]}"
}

feed() { # feed CAMPAIGN FILE [OPTION...]
  local campaign=$1 file=$2
  shift 2
  "$program" calendar "$campaign" --quiet --format ics -o "$file" "$@" >"$work/told" 2>&1 || [ $? -ne 2 ] || { cat "$work/told"; exit 1; }
}

for campaign in "$source"/examples/*/campaign.yaml; do
  name=$(basename "$(dirname "$campaign")")
  feed "$campaign" "$work/$name.ics"
  judge "$name" "$campaign" "$work/$name.ics"
done
for pair in "berlin Europe/Berlin America/New_York" "new-york America/New_York Europe/Berlin"; do
  read -r name zone other <<<"$pair"
  python3 "$reader.py" campaign "$zone" "$other" >"$work/$name.yaml"
  feed "$work/$name.yaml" "$work/$name.ics"
  judge "$name" "$work/$name.yaml" "$work/$name.ics"
  # After a change of the plan the same calendar takes the feed that replaces it: posts move, none is there twice.
  sed -i 's/14\/week/9\/week/; s/educational: 60%, dialogue: 40%/educational: 40%, dialogue: 60%/; s/"12:00"/"13:00"/' "$work/$name.yaml"
  feed "$work/$name.yaml" "$work/$name.ics" --replaces "$work/$name.ics"
  grep -q 'STATUS:CANCELLED' "$work/$name.ics" || { echo "FAILED: nothing was cancelled"; exit 1; }
  judge "$name" "$work/$name.yaml" "$work/$name.ics"
done
