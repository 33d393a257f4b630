"""Feeds read by others, held against the plan. Times are compared in UTC, event by event.

read_feed.py campaign ZONE OTHER_ZONE       a campaign across both clock changes of a year, to standard output
read_feed.py icalendar FEED                 what python3-icalendar reads: lines of UID, tab, UTC
read_feed.py check PLAN_JSON FEED NAME=READ...   compares each parser's lines with the plan; exit 1 on a difference
"""
import json
import re
import sys
from datetime import datetime, timezone


def campaign(zone, other):
    lines = [
        "posology: 1",
        f"campaign: {{name: Clocks of {zone}, start: 2026-10-01, end: 2027-04-15, time_zone: {zone}, countries: [US]}}",
        "audience: [{id: surgeons, kind: hcp}]",
        "platforms:",
        "  linkedin:",
        "    cadence: {target: 14/week}",
        "    days: [mon, tue, wed, thu, fri, sat, sun]",
        '    times: ["01:30", "04:30", "12:00", "23:30"]',
        "    min_gap: 2h",
        "content_mix: {educational: 60%, dialogue: 40%}",
        "posts:",
    ]
    # The days around the changes in Europe (25 October, 28 March) and in America (1 November, 14 March).
    for day in ("2026-10-24", "2026-10-25", "2026-10-26", "2026-10-31", "2026-11-01", "2026-11-02",
                "2027-03-13", "2027-03-14", "2027-03-15", "2027-03-27", "2027-03-28", "2027-03-29"):
        for hour in ("00:15", "03:15", "21:45"):
            lines.append(
                f"  - {{id: p{day}-{hour[:2]}, platform: linkedin, pillar: educational, at: {day} {hour}, "
                f"time_zone: {other}, text: 'Ä; b, c'}}")
    print("\n".join(lines))


def utc(moment):
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%MZ")


def by_icalendar(path):
    import icalendar

    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    for event in calendar.walk("VEVENT"):
        if str(event.get("STATUS")) != "CANCELLED":
            print(f"{event['UID']}\t{utc(event['DTSTART'].dt)}")


def posts_of(feed):
    """UID to the post's id, which the description begins with; by nobody's parser."""
    text = open(feed, encoding="utf-8", newline="").read().replace("\r\n ", "")
    found = {}
    for event in text.split("BEGIN:VEVENT\r\n")[1:]:
        if "STATUS:CANCELLED" in event:
            continue
        uid = re.search(r"^UID:(.*?)\r$", event, re.M).group(1)
        found[uid] = re.search(r"^DESCRIPTION:(.*?)\\,", event, re.M).group(1)
    return found


def check(plan, feed, reads):
    with open(plan, encoding="utf-8") as file:
        planned = {post["id"]: utc(datetime.fromisoformat(post["at"]))
                   for post in json.load(file)["posts"] if post["placed"]}
    ids = posts_of(feed)
    wrong = 0
    for read in reads:
        name, path = read.split("=", 1)
        lines = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
        got = {ids.get(uid, uid): when for uid, when in lines}
        if len(lines) != len(got):
            print(f"FAILED: {name} reads {len(lines)} events of {len(got)} posts")
            wrong += 1
        for post in sorted(planned.keys() | got.keys()):
            if planned.get(post) != got.get(post):
                print(f"FAILED: {name}: {post} is planned for {planned.get(post)} and read as {got.get(post)}")
                wrong += 1
    print(f"{feed.rsplit('/', 1)[-1]}: {len(planned)} posts, the same in {', '.join(r.split('=')[0] for r in reads)}"
          if not wrong else f"{feed}: {wrong} wrong")
    sys.exit(1 if wrong or not planned else 0)


if __name__ == "__main__":
    word, *rest = sys.argv[1:]
    if word == "campaign":
        campaign(*rest)
    elif word == "icalendar":
        by_icalendar(*rest)
    else:
        check(rest[0], rest[1], rest[2:])
