"""Writes a campaign of texts that files of commas spoil easily, and looks for them in exports, to the last character."""
import csv
import datetime
import json
import sys

TEXTS = [
    "=SUM(A1:A9) is no formula here",
    "She said \"ask your rep\", then: 'no'; done, finally",
    "First line\nsecond line\n\nfourth, after an empty one",
    "Grüße aus Łódź 👩\u200d⚕️ 心臓 → ready",
    "+1 for the team @ booth 12; -3 dB",
]


def campaign(texts):
    start = datetime.date(2027, 1, 4)
    lines = ["posology: 1", "campaign: {name: Read back, time_zone: UTC, start: 2027-01-04, end: 2028-03-31}",
             "audience: [{id: surgeons, kind: hcp}]", "platforms: {linkedin: {purpose: teach}}", "content_mix: {educational: 100%}", "posts:"]
    for number, text in enumerate(texts):
        day = start + datetime.timedelta(days=number)
        lines.append(f"  - id: p{number}\n    platform: linkedin\n    at: {day} 09:00\n    text: {json.dumps(text, ensure_ascii=False)}")
    return "\n".join(lines) + "\n"


def rows_of(name):
    with open(name, newline="", encoding="utf-8-sig") as file:
        return list(csv.reader(file, strict=True))


def check(names):
    assert len(names) >= 7, f"only {len(names)} files"
    for name in names:
        rows = rows_of(name)
        widths = {len(row) for row in rows}
        assert len(widths) == 1, f"{name}: rows of {sorted(widths)} cells"
        cells = {cell for row in rows for cell in row}
        for text in TEXTS:
            assert text in cells, f"{name}: {text!r} is not there; the cells: {sorted(cells)}"
    print(f"{len(names)} files hold all {len(TEXTS)} texts")


def main(words):
    if words[0] == "campaign":
        print(campaign(TEXTS), end="")
    elif words[0] == "many":
        print(campaign([f"Post number {n}" for n in range(int(words[1]))]), end="")
    elif words[0] == "check":
        check(words[1:])
    else:
        counts = [len(rows_of(name)) - 1 for name in sorted(words[3:])]
        assert counts == [int(words[1]), int(words[2])], f"rows: {counts}"
        print(f"files of {counts} rows")


main(sys.argv[1:])
