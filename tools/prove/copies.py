import re

import common

SHOWS = "Copies of what the packages of other languages give out, numbers in front, arguments that would be ignored, interrupts."

# Of each language the tests, and the figures that they print with the least that each may be.
LANGUAGES = {
    "python": ("copies|interrupts|numbers", {
        "ways_of_copying": "copies after which the original held", "kinds_of_objects": "kinds of objects that were copied",
        "interrupted_places": "places of an interrupt, no scope left open", "interrupting_signals": "signals at random, no scope left open"}),
    "ocaml": ("build|copies", {"interrupting_signals": "signals at random, no scope left open"}),
    "go": ("build|vet|tests", {}),
    "luajit": ("arguments|interrupts", {"interrupted_places": "places of an interrupt, no scope left open"}),
}
LEAST = {"ways_of_copying": 300, "kinds_of_objects": 25, "interrupted_places": 2000, "interrupting_signals": 900}


def run(p):
    folder = p.build(target="tenure")
    missing = []
    for language, (tests, figures) in LANGUAGES.items():
        said = p.shell(["ctest", "--test-dir", str(folder), "-V", "-R", rf"^bindings:{language}\.({tests})$"], timeout=1800, ok=(0, 8)).stdout
        if skipped := re.findall(r"skipped: (.*)", said):
            missing.append(f"{language}: {skipped[0]}")
            continue
        passed, ran = len(re.findall(r"\.\.\. +Passed", said)), len(re.findall(r"^ *\d+/\d+ Test ", said, re.M))
        p.figure(f"{language}: tests passed", passed, f"of {ran}", ok=passed == ran == tests.count("|") + 1)
        for name, what in figures.items():
            found = re.search(rf"{name} (\d+)", said)
            if not found:
                raise common.Failed(f"the tests of {language} do not print {name}")
            p.figure(f"{language}: {what}", int(found[1]), at_least=LEAST[name])
    if missing:
        raise common.Skip("; ".join(missing))
