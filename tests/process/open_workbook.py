"""Workbooks as openpyxl reads them: every formula has its value, and nothing that a user typed is a formula.

open_workbook.py campaign      a campaign whose names and texts would be formulas in a spreadsheet, to standard output
open_workbook.py typed FILE    its workbook: each of those texts is there, and is text
open_workbook.py values FILE.. any workbook: each formula is one of ours and has a value
"""
import sys

import openpyxl

TYPED = ["=1+1", "+SUM(A1:A9)", "-2+3", "@SUM(A1)", '=HYPERLINK("https://acme.example";"click")', "=cmd|' /C calc'!A0"]

CAMPAIGN = """posology: 1
campaign: {name: "=1+1", start: 2027-03-01, end: 2027-03-26, prepare_from: 2027-01-04, time_zone: Europe/London}
audience: [{id: surgeons, kind: hcp, needs: ["+SUM(A1:A9)"]}]
platforms: {linkedin: {purpose: education, comments: off}}
content_mix: {educational: 100%%}
team:
  - {id: ana, name: "@SUM(A1)", roles: [writer, designer, manager, community-manager], hours: 30 h/week, rate: 62.00}
posts:
%s"""


def campaign():
    posts = ""
    for number, text in enumerate(TYPED):
        quoted = text.replace("'", "''")
        posts += (f"  - {{id: post-{number}, platform: linkedin, pillar: educational, at: 2027-03-{number + 1:02} 09:30,\n"
                  f"     headline: '{quoted}', text: '{quoted}'}}\n")
    sys.stdout.write(CAMPAIGN % posts)


def cells(book):
    return [(sheet.title, cell) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def values(path):
    """The formulas of a workbook; each of them was saved with what it gives."""
    formulas = [(sheet, cell) for sheet, cell in cells(openpyxl.load_workbook(path)) if cell.data_type == "f"]
    known = openpyxl.load_workbook(path, data_only=True)
    for sheet, cell in formulas:
        value = known[sheet][cell.coordinate].value
        if not isinstance(value, (int, float)):
            sys.exit(f"{path}: {sheet}!{cell.coordinate} {cell.value} has the value {value!r}")
    return [cell.value for _, cell in formulas]


def typed(path):
    ours = values(path)
    if not ours:
        sys.exit(f"{path}: there is no formula: nothing was tested")
    found = {text: 0 for text in TYPED}
    for sheet, cell in cells(openpyxl.load_workbook(path)):
        for text in TYPED:
            if text not in str(cell.value):
                continue
            found[text] += 1
            if cell.data_type != "s":
                sys.exit(f"{path}: {sheet}!{cell.coordinate} holds {cell.value!r} as '{cell.data_type}', not as text")
            if cell.hyperlink is not None:
                sys.exit(f"{path}: {sheet}!{cell.coordinate} holds {cell.value!r} as a link")
    lost = [text for text, times in found.items() if times == 0]
    if lost:
        sys.exit(f"{path}: these texts are not there: {lost}")
    print(f"{path.rsplit('/', 1)[-1]}: {sum(found.values())} cells with typed text, {len(ours)} formulas with values")


word, files = sys.argv[1], sys.argv[2:]
if word == "campaign":
    campaign()
elif word == "typed":
    for file in files:
        typed(file)
else:
    for file in files:
        print(f"{file.rsplit('/', 1)[-1]}: {len(values(file))} formulas with values")
