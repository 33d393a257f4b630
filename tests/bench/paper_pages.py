"""Pages of a calendar for a browser to print, three ways: what tests/bench/paper.sh compares Posology's own PDF with.

paper_pages.py same PAGES.pdf 1.svg 2.svg ...
                                    Posology's own printed pages, each box and each line of text at its place, so that
                                    the browser has nothing to lay out; links and tables are left out

paper_pages.py plain CALENDAR.json  the lightest page with the same contents: for each month a table of its days with
                                    a card for each post, then every post in full in three columns; A4 across
paper_pages.py own PAGE.html        Posology's own page for screens, without what is no calendar and no list
"""
import datetime
import html
import json
import re
import subprocess
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


PLACED = """
@page { size: A4 landscape; margin: 0 }
body { margin: 0; font-family: Inter, "Noto Sans", sans-serif }
section { break-after: page; height: 209.9mm; overflow: hidden } svg { display: block }
"""
LINE = re.compile(r'<line xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)</line>', re.S)
LETTERS = re.compile(r'<g style="[^"]*">\s*(?:<use [^>]*/>\s*)*</g>')
HEIGHT_OF_LINE = 1.21  # times the size of the letters, in Inter


def placed_lines(page):
    """The lines of a page of `pdftotext -bbox-layout` as texts of a picture."""
    for left, top, bottom, words in LINE.findall(page):
        size = (float(bottom) - float(top)) / HEIGHT_OF_LINE
        said = " ".join(re.findall(r">([^<>]+)</word>", words))
        yield f'<text x="{float(left):.1f}" y="{float(top) + size * .97:.1f}" font-size="{size:.1f}">{said}</text>'


def same(pdf, *pictures):
    told = subprocess.run(["pdftotext", "-bbox-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    pages = re.findall(r"<page .*?</page>", told, re.S)
    if len(pages) != len(pictures):
        sys.exit(f"{pdf} has {len(pages)} pages, beside {len(pictures)} pictures")
    sections = []
    for page, path in zip(pages, pictures):
        with open(path, encoding="utf-8") as file:
            boxes = re.sub(r"<\?xml.*?\?>|<defs>.*?</defs>|<title>.*?</title>|<desc>.*?</desc>", "", file.read(), flags=re.S)
        boxes = LETTERS.sub("", boxes)  # letters as shapes: the browser sets them itself
        sections.append("<section>" + boxes.replace("</svg>", "\n".join(placed_lines(page)) + "</svg>") + "</section>")
    print("<!DOCTYPE html><html lang=en><meta charset=utf-8><title>The same pages</title>"
          f"<style>{PLACED}</style><body>" + "\n".join(sections) + "</body></html>")


{"same": same, "plain": plain, "own": own}[sys.argv[1]](*sys.argv[2:])
