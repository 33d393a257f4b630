"""Pages of a calendar for a browser to print, two ways: what tests/bench/paper.sh compares Posology's own PDF with.

paper_pages.py plain CALENDAR.json  the lightest page with the same contents: for each month a table of its days with
                                    a card for each post, then every post in full in three columns; A4 across
paper_pages.py own PAGE.html        Posology's own page for screens, without what is no calendar and no list
"""
import datetime
import html
import json
import re
import sys

STYLE = """
@page { size: A4 landscape; margin: 10mm }
body { font: 7.1pt Inter, "Noto Sans", sans-serif; margin: 0 }
section { break-before: page } section:first-child { break-before: auto }
h1 { font-size: 20pt; margin: 0 0 4pt }
table { width: 100%; border-collapse: collapse; table-layout: fixed }
td, th { border: .6pt solid #ccc; vertical-align: top; padding: 2pt; text-align: left }
td { height: 34pt } b.day { float: right; font-size: 10pt }
div { clear: both; margin-bottom: 1.2pt; padding: .5pt 2pt .5pt 4pt; break-inside: avoid; line-height: 1.15; background: #e2e7fa; border-left: 3pt solid #1f4fd0 }
i { font-style: normal; font-weight: bold; border: .6pt dashed #333; border-radius: 2pt; padding: 0 2pt }
p.note { font-style: italic; margin: 0 } main { columns: 3 } small { font-size: 6.2pt } small { display: block; color: #555 }
"""

EMPTY = {"notes": [], "posts": []}


def card(post, full):
    letters, letter = post["platform"][:2], post["counts_as"][0].upper()
    shown = f"<i>{letters}</i> {post['at'][11:16]} {html.escape(post['title'])} <b>{letter}</b>"
    facts = " · ".join((post["id"], post["platform_name"], post["pillar"], post["status"]))
    return f"<div>{shown}{f'<small>{html.escape(facts)}</small>' if full else ''}</div>"


def month(first, days):
    """The month's table, then its list."""
    weekdays = "".join(f"<th>{name}</th>" for name in "Mon Tue Wed Thu Fri Sat Sun".split())
    page = [f"<section><h1>{first:%B %Y}</h1><table><tr>{weekdays}</tr>"]
    day = first - datetime.timedelta(first.weekday())
    while day.replace(day=1) <= first:
        page.append("<tr>")
        for _ in range(7):
            known = days.get(day.isoformat(), EMPTY) if day.month == first.month else EMPTY
            notes = "".join(f"<p class=note>{html.escape(note['text'])}</p>" for note in known["notes"])
            page.append(f"<td><b class=day>{day.day}</b>{notes}" + "".join(card(post, False) for post in known["posts"]) + "</td>")
            day += datetime.timedelta(1)
        page.append("</tr>")
    page.append(f"</table></section><section><h1>{first:%B %Y}: all posts</h1><main>")
    for iso, known in days.items():
        if iso.startswith(f"{first:%Y-%m}"):
            page += [f"<b>{iso}</b>"] + [card(post, True) for post in known["posts"]]
    page.append("</main></section>")
    return "\n".join(page)


def plain(path):
    with open(path, encoding="utf-8") as file:
        calendar = json.load(file)
    days = {day["date"]: day for day in calendar["days"]}
    months = sorted({iso[:7] for iso in days})
    pages = "\n".join(month(datetime.date.fromisoformat(name + "-01"), days) for name in months)
    print(f"<!DOCTYPE html><html lang=en><meta charset=utf-8><title>{html.escape(calendar['campaign'])}</title>"
          f"<style>{STYLE}</style><body>{pages}</body></html>")


def own(path):
    with open(path, encoding="utf-8") as file:
        page = file.read()
    for name in ("filters", "people", "review", "findings", "quality", "posts"):
        page = re.sub(rf'<section id="{name}".*?(?=<section id="|</main>)', "", page, flags=re.S)
    print(re.sub(r"<script.*?</script>", "", page, flags=re.S))


{"plain": plain, "own": own}[sys.argv[1]](sys.argv[2])
