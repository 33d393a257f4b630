#!/usr/bin/env python3
"""tidy.py BUILD: static analysis of every source that BUILD's compile_commands.json names below src/.

What passed once is not looked at again, in this checkout or another one on this machine: a source's pass is kept under a
hash of all that decides it (its text, every header of ours that it reads, the switches, the checks, the tool)."""
import concurrent.futures, hashlib, json, os, pathlib, re, subprocess, sys, time

TOOL = "clang-tidy-14"
DAYS_KEPT = 30
ROOT = pathlib.Path.cwd()
KEPT = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache") / "posology-tidy"
INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]+"([^"]+)"', re.M)


class Sources:
    """Texts of ours by path, each read once, and what each includes of ours."""

    def __init__(self, folders):
        self.folders, self.texts, self.included = folders, {}, {}

    def text(self, path):
        if path not in self.texts:
            self.texts[path] = path.read_bytes()
        return self.texts[path]

    def includes(self, path):
        if path not in self.included:
            names = [name.decode() for name in INCLUDE.findall(self.text(path))]
            found = ((folder / name for folder in [path.parent, *self.folders]) for name in names)
            self.included[path] = [p for p in (next((q.resolve() for q in places if q.is_file()), None) for places in found) if p]
        return self.included[path]

    def read_by(self, path):
        """The source and all it includes, at any distance, in the order of their names."""
        known, waiting = {path}, [path]
        while waiting:
            for other in self.includes(waiting.pop()):
                if other not in known:
                    known.add(other)
                    waiting.append(other)
        return sorted(known)


def passes(build):
    """Each source below src/ with the file that stands for its having passed."""
    sources = Sources([ROOT / "src", build / "generated"])
    tool = subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    checks = (ROOT / ".clang-tidy").read_bytes()
    for entry in sorted(json.loads((build / "compile_commands.json").read_text()), key=lambda e: e["file"]):
        path = pathlib.Path(entry["file"])
        if ROOT / "src" not in path.parents:
            continue
        switches = entry["command"].replace(str(ROOT), ".")
        key = hashlib.sha256(b"\0".join([tool, checks, switches.encode(), *map(sources.text, sources.read_by(path))]))
        yield path, KEPT / key.hexdigest()


def complaint(build, path):
    run = subprocess.run([TOOL, "-p", str(build), "--quiet", str(path)], capture_output=True, text=True)
    return run.stdout + run.stderr if run.returncode else ""


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    KEPT.mkdir(parents=True, exist_ok=True)
    again = {}
    for path, passed in passes(build):
        if passed.exists():
            passed.touch()
        else:
            again[path] = passed
    print(f"dev: static analysis of {len(again)} sources", file=sys.stderr)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, told in zip(again, pool.map(lambda p: complaint(build, p), again)):
            if told:
                print(told, file=sys.stderr)
                failed += 1
            else:
                again[path].touch()
    for passed in KEPT.iterdir():
        if time.time() - passed.stat().st_mtime > DAYS_KEPT * 86400:
            passed.unlink(missing_ok=True)
    sys.exit(1 if failed else 0)


main()
