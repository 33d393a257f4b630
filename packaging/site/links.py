#!/usr/bin/env python3
"""links.py FOLDER: every link, picture, style and script of the built pages leads to a file and a place that are there.

Links to other hosts are not followed. Ends with 1 where one leads into the void, or where there are no links at all.
"""
import os
import sys
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """Where a page leads, and the places in it that can be led to."""

    def __init__(self):
        super().__init__()
        self.links, self.places = [], set()

    def handle_starttag(self, tag, attrs):
        named = dict(attrs)
        for key in ("href", "src"):
            # Signs are drawn into the page by reference; a base is a place, not a link.
            if named.get(key) and tag not in ("use", "base"):
                self.links.append(named[key])
        self.places.update(named[key] for key in ("id", "name") if named.get(key))


def read(path):
    page = Page()
    with open(path, encoding="utf-8") as file:
        page.feed(file.read())
    return page


def problem(top, pages, path, link):
    """What is wrong with a link of the page `path`; nothing where it leads somewhere."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    # The page for what is not found is shown at any address: its links begin at the top.
    folder = top if parts.path.startswith("/") else os.path.dirname(path)
    target = os.path.normpath(os.path.join(folder, unquote(parts.path).lstrip("/"))) if parts.path else path
    if os.path.isdir(target):
        return "leads to a folder, which opens nothing where pages are files"
    if not os.path.isfile(target):
        return "leads to no file"
    place = unquote(parts.fragment)
    if place and target in pages and place not in pages[target].places:
        return "leads to no place of that page"
    return None


def main():
    top = os.path.abspath(sys.argv[1])
    paths = [os.path.join(folder, name) for folder, _, names in os.walk(top) for name in names if name.endswith(".html")]
    pages = {path: read(path) for path in sorted(paths)}
    count, dead = 0, 0
    for path, page in pages.items():
        for link in page.links:
            count += 1
            wrong = problem(top, pages, path, link)
            if wrong:
                dead += 1
                print(f"site: {os.path.relpath(path, top)}: '{link}' {wrong}", file=sys.stderr)
    print(f"{count} links of {len(pages)} pages were followed, {dead} lead nowhere")
    return 0 if count and not dead else 1


if __name__ == "__main__":
    sys.exit(main())
