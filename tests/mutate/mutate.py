#!/usr/bin/env python3
"""How many small faults the tests notice: mutate.py BUILD_FOLDER FOLDER TAG COUNT [SEED]

Changes one operator, constant or truth value in a source of FOLDER (src/money), compiles that file alone, links the test
program anew and runs the tests of TAG ([money]). Sources and build are left as they are. The sample depends on SEED alone.
Prints one line for each mutant and their count, and ends with 0: a survivor is for a person to judge.
"""
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile

SWAPS = [
    (r" <= ", " < "), (r" >= ", " > "), (r" < ", " <= "), (r" > ", " >= "), (r" == ", " != "), (r" != ", " == "),
    (r" && ", " || "), (r" \|\| ", " && "), (r" \+ ", " - "), (r" - ", " + "), (r" \* ", " / "), (r" \+= ", " -= "),
    (r"std::min\b", "std::max"), (r"std::max\b", "std::min"), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"\bcontinue;", "break;"), (r"\bif \(", "if (!("),
]


def code_lines(text):
    """Numbers of lines inside functions: indented, without strings and comments, in which a fault changes what runs."""
    for number, line in enumerate(text.split("\n")):
        if line.startswith("  ") and '"' not in line and "//" not in line and "template" not in line:
            yield number, line


def mutants_of(path):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    for number, line in code_lines(text):
        for pattern, other in SWAPS:
            for found in re.finditer(pattern, line):
                if other == "if (!(":
                    # Only where the condition ends on this line.
                    closing = re.match(r"(\s*(?:else )?if )\((.*)\)( [^()]*;| \{)$", line)
                    if not closing or ";" in closing[2]:
                        continue
                    changed = f"{closing[1]}(!({closing[2]})){closing[3]}"
                else:
                    changed = line[: found.start()] + other + line[found.end():]
                yield path, number, line, changed
        for found in re.finditer(r"(?<![\w.'])(\d+)(?![\w.'])", line):
            yield path, number, line, line[: found.start()] + str(int(found[1]) + 1) + line[found.end():]


def commands(build, target):
    told = subprocess.run(["ninja", "-C", build, "-t", "commands", target], capture_output=True, text=True, check=True)
    return [line for line in told.stdout.split("\n") if line]


def run(words, build, seconds):
    try:
        return subprocess.run(words, cwd=build, capture_output=True, text=True, timeout=seconds).returncode
    except subprocess.TimeoutExpired:
        return "too slow"


def judge(mutant, build, steps, tag, folder):
    """'killed', 'survived' or 'does not compile'."""
    path, number, _, changed = mutant
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\n")
    lines[number] = changed
    source, thing = os.path.join(folder, os.path.basename(path)), os.path.join(folder, "mutant.o")
    with open(source, "w", encoding="utf-8") as file:
        file.write("\n".join(lines))
    words = next(shlex.split(step) for step in steps if step.endswith(os.path.abspath(path)))
    words = [word for word in words if word != "-Werror"][1 if "ccache" in words[0] else 0:]
    words[words.index("-o") + 1], words[-1] = thing, source
    for option in ("-MT", "-MF"):
        words[words.index(option) + 1] = os.path.join(folder, "mutant.d")
    if run(words, build, 600) != 0:
        return "does not compile"
    # The mutant stands before the library, so the library's own member is not drawn in.
    link = steps[-1].replace("-o tests/posology_tests ", f"-o {folder}/tests {thing} ")
    if run(["bash", "-c", link], build, 600) != 0:
        return "does not compile"
    return "survived" if run([f"{folder}/tests", "--abort", tag], build, 900) == 0 else "killed"


def main():
    build, where, tag, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    seed = sys.argv[5] if len(sys.argv) > 5 else "1"
    build = os.path.abspath(build)
    sources = sorted(os.path.join(where, name) for name in os.listdir(where) if name.endswith(".cpp"))
    every = [mutant for source in sources for mutant in mutants_of(source)]
    sample = random.Random(seed).sample(every, min(count, len(every)))
    steps = commands(build, "tests/posology_tests")
    tally = {}
    for mutant in sample:
        with tempfile.TemporaryDirectory() as folder:
            verdict = judge(mutant, build, steps, tag, folder)
        tally[verdict] = tally.get(verdict, 0) + 1
        shown = f"{mutant[0]}:{mutant[1] + 1}: {mutant[2].strip()}  ->  {mutant[3].strip()}"
        print(f"{verdict:17} {shown}", flush=True)
    told = ", ".join(f"{tally[word]} {word}" for word in sorted(tally))
    print(f"{where}: {len(every)} possible mutants, {len(sample)} tried: {told}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
