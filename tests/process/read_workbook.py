"""A workbook as text: what stands in every cell, what is a formula, and how the sheets are built.

read_workbook.py FILE            the text, to standard output; nothing but the standard library
read_workbook.py same FILE AGAIN the cells of a workbook and of what another program made of it: text stays text, a
                                 formula is one of ours and has the value that the other program finds
"""
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
LETTERS = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(node):
    return "".join(t.text or "" for t in node.iter(MAIN + "t"))


def shown(text):
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def number(text):
    return f"{float(text):.10g}"


class Book:
    def __init__(self, path):
        self.zip = zipfile.ZipFile(path)
        if self.zip.testzip() is not None:
            sys.exit("the archive is damaged")
        self.shared = [text_of(item) for item in self.xml("xl/sharedStrings.xml")]
        styles = self.xml("xl/styles.xml")
        formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(MAIN + "numFmt")}
        self.formats = [formats.get(x.get("numFmtId"), x.get("numFmtId"))
                        for x in styles.find(MAIN + "cellXfs")]
        self.workbook = self.xml("xl/workbook.xml")

    def xml(self, name):
        return ElementTree.fromstring(self.zip.read(name))

    def targets(self, name):
        """What a part refers to, by id."""
        folder, file = name.rsplit("/", 1)
        relations = f"{folder}/_rels/{file}.rels"
        if relations not in self.zip.namelist():
            return {}
        found = {}
        for each in self.xml(relations):
            target = each.get("Target")
            up = folder
            while target.startswith("../"):
                target, up = target[3:], up.rsplit("/", 1)[0]
            found[each.get("Id")] = f"{up}/{target}"
        return found

    def sheets(self):
        targets = self.targets("xl/workbook.xml")
        for sheet in self.workbook.iter(MAIN + "sheet"):
            yield sheet.get("name"), targets[sheet.get(LINK)]


def cell_text(book, cell):
    value, formula, kind = cell.find(MAIN + "v"), cell.find(MAIN + "f"), cell.get("t", "n")
    if kind == "inlineStr":
        return "text " + shown(text_of(cell))
    if formula is not None:
        return f"formula ={formula.text} -> {number(value.text) if value is not None else 'no value'}"
    if value is None:
        return ""
    if kind == "s":
        return "text " + shown(book.shared[int(value.text)])
    return f"{kind} {number(value.text)} as {book.formats[int(cell.get('s', 0))]}"


def tell_structure(sheet):
    for pane in sheet.iter(MAIN + "pane"):
        print(f"  frozen: {pane.get('ySplit', 0)} rows, {pane.get('xSplit', 0)} columns")
    for filters in sheet.iter(MAIN + "autoFilter"):
        print(f"  filter: {filters.get('ref')}")
    for rule in sheet.iter(MAIN + "dataValidation"):
        print(f"  choice: {rule.get('sqref')}: {rule.find(MAIN + 'formula1').text}")
    for rules in sheet.iter(MAIN + "conditionalFormatting"):
        kinds = [rule.get("type") for rule in rules.iter(MAIN + "cfRule")]
        print(f"  coloured by value: {rules.get('sqref')}: {', '.join(kinds)}")
    for fit in sheet.iter(MAIN + "pageSetUpPr"):
        print(f"  fits the page: {fit.get('fitToPage')}")
    for page in sheet.iter(MAIN + "pageSetup"):
        print("  print: " + " ".join(f"{k}={v}" for k, v in sorted(page.attrib.items()) if "}" not in k))
    for foot in sheet.iter(MAIN + "oddFooter"):
        print(f"  foot: {foot.text}")


def tell_charts(book, part):
    for drawing in book.targets(part).values():
        if "/drawings/" not in drawing:
            continue
        targets = book.targets(drawing)
        for anchor in book.xml(drawing):
            about = next(anchor.iter(DRAWING + "cNvPr"))
            place = anchor.find(DRAWING + "from")
            row, column = place.find(DRAWING + "row").text, place.find(DRAWING + "col").text
            print(f"  chart at row {row}, column {column}: {about.get('descr')}")
            chart = book.xml(targets[next(anchor.iter(CHART + "chart")).get(LINK)])
            title = "".join(t.text for t in chart.find(f".//{CHART}title").iter(LETTERS + "t"))
            print(f"    '{title}'")
            for series in chart.iter(CHART + "ser"):
                name = series.find(CHART + "tx").find(f".//{CHART}f").text
                values = series.find(CHART + "val")
                points = [number(p.text) for p in values.iter(CHART + "v")]
                print(f"    series {name}: {values.find(f'.//{CHART}f').text}: {' '.join(points)}")


def tell(path):
    book = Book(path)
    for name in book.workbook.iter(MAIN + "definedName"):
        print(f"name {name.get('name')}: {name.text}")
    for name, part in book.sheets():
        print(f"sheet {name}")
        sheet = book.xml(part)
        tell_structure(sheet)
        tell_charts(book, part)
        for cell in sheet.iter(MAIN + "c"):
            text = cell_text(book, cell)
            if text:
                print(f"  {cell.get('r')}: {text}")


def cells_of(path):
    book = Book(path)
    return {f"{name}!{cell.get('r')}": cell_text(book, cell)
            for name, part in book.sheets() for cell in book.xml(part).iter(MAIN + "c")}


def same(path, again):
    """False where the other program sees a formula that is none of ours, another text or another value."""
    ours, theirs, wrong = cells_of(path), cells_of(again), 0
    for place in sorted(ours.keys() | theirs.keys()):
        one, two = ours.get(place, ""), theirs.get(place, "")
        if one.startswith("formula "):
            good = (one.startswith("formula =SUM(") and two.startswith("formula =SUM(")
                    and abs(float(one.split(" -> ")[1]) - float(two.split(" -> ")[1])) < 1e-6)
        elif one.startswith("n "):
            good = two.startswith("n ") and abs(float(one.split()[1]) - float(two.split()[1])) < 1e-6
        else:
            good = one == two
        if not good:
            print(f"FAILED: {place}: {one} is read as {two}")
            wrong += 1
    print(f"{len(ours)} cells, the same as another program reads them" if not wrong else f"{wrong} wrong")
    return not wrong and len(ours) > 0


if __name__ == "__main__":
    if sys.argv[1] == "same":
        sys.exit(0 if same(*sys.argv[2:]) else 1)
    tell(sys.argv[1])
