import re

import common

SHOWS = "The packages of other languages: conformance, a service of 10,000 requests that leaves nothing, and the peak of a sum."

# Each folder of bindings/ with what its tests print: the growth of resident memory in KiB, as one number or two, and the peak of
# acc = acc + x, 100 times 4 MiB, in MiB, with the most it may be as the language's README states it.
LANGUAGES = {
    "python": {"resident": r"resident_growth (-?\d+)", "unit": 1, "grows": 1024, "peak": r"sum_peak (\d+)", "peak_unit": 1 << 20, "most": 16},
    "ocaml": {"resident": r"resident_growth (-?\d+)", "unit": 1, "grows": 1024, "peak": r"sum_peak (\d+)", "peak_unit": 1 << 20, "most": 48},
    "go": {"resident": r"resident (\d+) KiB after 2000 requests, (\d+) KiB", "unit": 1024, "grows": 8192, "peak": r"nothing: (\d+) MiB",
           "peak_unit": 1, "most": 408},
    "luajit": {"resident": r"resident (\d+) KiB after 2000 requests, (\d+) KiB", "unit": 1024, "grows": 4096, "peak": r"collected: (\d+) MiB",
               "peak_unit": 1, "most": 36},
}


def run(p):
    folder = p.build(target="tenure")
    missing = []
    for language, row in LANGUAGES.items():
        done = p.shell(["ctest", "--test-dir", str(folder), "-V", "-R", rf"^bindings:{language}\."], timeout=1800, ok=(0, 8))
        said = done.stdout
        skipped = re.findall(r"skipped: (.*)", said)
        if skipped:
            missing.append(f"{language}: {skipped[0]}")
            continue
        passed, ran = len(re.findall(r"\.\.\. +Passed", said)), len(re.findall(r"^ *\d+/\d+ Test ", said, re.M))
        p.figure(f"{language}: tests passed", passed, f"of {ran}", ok=passed == ran > 0)
        bytes_before, bytes_after = (re.search(rf"bytes_{when} (\d+)", said) for when in ("before", "after"))
        resident, peak = re.search(row["resident"], said), re.search(row["peak"], said)
        if not (bytes_before and bytes_after and resident and peak):
            raise common.Failed(f"the service of {language} does not print its figures")
        before, after = int(bytes_before[1]), int(bytes_after[1])
        p.figure(f"{language}: live bytes after 10,000 requests", after, f"B, before them {before}", ok=before == after)
        numbers = [int(n) for n in resident.groups()]
        grown = (numbers[-1] - (numbers[0] if len(numbers) > 1 else 0)) * row["unit"] / 1024
        p.figure(f"{language}: growth of resident memory meanwhile", grown, "KiB", at_most=row["grows"])
        p.figure(f"{language}: peak of acc = acc + x, 100 times 4 MiB", int(peak[1]) / row["peak_unit"], "MiB", at_most=row["most"])
    if missing:
        raise common.Skip("; ".join(missing))
