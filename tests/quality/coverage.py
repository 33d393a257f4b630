#!/usr/bin/env python3
"""coverage.py SUMMARY PAGE LEAST: writes the lines that tests run, by folder, between the marks of a page.

SUMMARY is what `gcovr --json-summary` wrote. Ends with 1 where less than LEAST percent of all lines were run.
"""
import json
import re
import sys

BEGIN, END = "<!-- coverage: made by ./dev coverage -->", "<!-- end of coverage -->"


def folder_of(name):
    """The floor of src/, or the module: src/render/paper/page.cpp belongs to src/render/paper."""
    parts = name.split("/")[:-1]
    return "/".join(parts[:3]) if len(parts) > 2 and parts[1] == "render" else "/".join(parts[:2])


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        files = json.load(file)["files"]
    lines, run = {}, {}
    for one in files:
        folder = folder_of(one["filename"])
        lines[folder] = lines.get(folder, 0) + one["line_total"]
        run[folder] = run.get(folder, 0) + one["line_covered"]
    rows = ["| folder | lines | run by tests |", "|---|---:|---:|"]
    for folder in sorted(lines):
        rows.append(f"| `{folder}` | {lines[folder]:,} | {100 * run[folder] / lines[folder]:.1f}% |")
    total, covered = sum(lines.values()), sum(run.values())
    rows.append(f"| **all** | **{total:,}** | **{100 * covered / total:.1f}%** |")
    with open(sys.argv[2], encoding="utf-8") as file:
        page = file.read()
    table = f"{BEGIN}\n" + "\n".join(rows) + f"\n{END}"
    page = re.sub(re.escape(BEGIN) + ".*?" + re.escape(END), lambda _: table, page, flags=re.S)
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write(page)
    print("\n".join(rows))
    return 0 if 100 * covered >= float(sys.argv[3]) * total else 1


if __name__ == "__main__":
    sys.exit(main())
