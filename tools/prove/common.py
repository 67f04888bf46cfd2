"""What an acceptance item can use: figures with bars, commands, builds, data, peers."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time

import tree


class Skip(Exception):
    """The item cannot run here; the text names what is missing."""


class Failed(Exception):
    """The item was run and does not hold."""


class Proof:
    def __init__(self, name, row, keep):
        self.name, self._row, self._keep = name, row, keep
        self.scratch = tree.ROOT / "build" / "prove" / name
        self.scratch.mkdir(parents=True, exist_ok=True)

    # Results.

    def figure(self, what, value, unit="", at_most=None, at_least=None, ok=None):
        """Records a figure; it holds if it is within its bar, or as `ok` says."""
        bar = f"≤ {at_most}" if at_most is not None else f"≥ {at_least}" if at_least is not None else ""
        if ok is None:
            ok = (at_most is None or value <= at_most) and (at_least is None or value >= at_least)
        shown = f"{value:.4g}" if isinstance(value, float) else str(value)
        self._row["figures"].append({"what": what, "value": shown, "unit": unit, "bar": bar, "ok": bool(ok)})
        print(f"  {what}: {shown} {unit} {'(' + bar + ')' if bar else ''} {'' if ok else 'FAILS'}", flush=True)
        self._keep()

    def once(self, key, function):
        """function(), or what it gave in an earlier, interrupted run on the same tree (a value that JSON can hold)."""
        if key not in self._row["parts"]:
            self._row["parts"][key] = function()
            self._keep()
        return self._row["parts"][key]

    def seen(self, key):
        """Whether an earlier, interrupted run on the same tree got as far as once(key, ...)."""
        return key in self._row["parts"]

    # What is needed.

    def data(self, name):
        folder = pathlib.Path(os.environ.get("TENURE_TEST_DATA") or tree.ROOT / ".." / "shared" / "data")
        path = (folder / name).resolve()
        if not path.exists():
            raise Skip(f"the data file {name} is not there (TENURE_TEST_DATA)")
        return path

    def peer_python(self):
        python = os.environ.get("PEER_PYTHON")
        if not python:
            raise Skip("PEER_PYTHON is not set: a python that has torch")
        return python

    def llama2c(self, openmp=False):
        """llama2.c's `run`, built here with -Ofast -march=native if LLAMA2C names its sources."""
        where = os.environ.get("LLAMA2C")
        if not where:
            raise Skip("LLAMA2C is not set: llama2.c's built `run`, or its sources")
        where = pathlib.Path(where)
        if where.is_file() and where.suffix != ".c":
            return where
        source = where if where.is_file() else where / "run.c"
        program = self.scratch / ("run-openmp" if openmp else "run")
        self.shell(["gcc", "-Ofast", "-march=native", *(["-fopenmp"] if openmp else []), str(source), "-lm", "-o", str(program)])
        return program

    @staticmethod
    def folder(preset):
        return tree.ROOT / ("build" if preset == "default" else f"build-{preset}")

    def build(self, preset="default", target=None):
        """Builds a preset and returns its folder."""
        folder = self.folder(preset)
        self.shell(["tools/configure.sh", preset])
        self.shell(["cmake", "--build", str(folder), "-j", str(os.cpu_count()), *(["--target", target] if target else [])],
                   timeout=3600)
        return folder

    def program(self, name):
        """A program of build/bin, built."""
        folder = self.build()
        path = folder / "bin" / name
        if not path.exists():
            raise Skip(f"there is no program {name} yet")
        return str(path)

    # Running things.

    def shell(self, command, timeout=600, env=None, cwd=tree.ROOT, ok=(0,)):
        """Runs a command; returns it completed, with text output. Raises Failed with the end of what it said."""
        try:
            done = subprocess.run(command, cwd=cwd, timeout=timeout, capture_output=True, text=True, errors="replace",
                                  env={**os.environ, **(env or {})})
        except subprocess.TimeoutExpired as e:
            raise Failed(f"{' '.join(map(str, command))}: not done after {timeout} s") from e
        if done.returncode not in ok:
            said = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
            print(said)
            raise Failed(f"{' '.join(map(str, command))}: exit code {done.returncode}: {said.splitlines()[-1] if said else ''}")
        return done

    def gtest(self, program, pattern, preset="default", env=None, build=True):
        """Runs the tests of build*/test_<program> that match; returns how many passed, what they print is p.said. None, or a
        skip, is a failure."""
        folder = self.build(preset, f"test_{program}") if build else self.folder(preset)
        env = {"TENURE_TEST_DATA": os.environ.get("TENURE_TEST_DATA", str((tree.ROOT / "../shared/data").resolve())), **(env or {})}
        done = self.shell([str(folder / f"test_{program}"), f"--gtest_filter={pattern}"], timeout=3600, env=env, cwd=folder)
        self.said = done.stdout
        passed = int((re.findall(r"\[  PASSED  \] (\d+) test", done.stdout) or ["0"])[-1])
        skipped = re.findall(r"\[  SKIPPED \] (\S+)$", done.stdout, re.M)
        if skipped:
            raise Skip(f"test_{program} skips {skipped[0]}")
        if passed == 0:
            raise Failed(f"test_{program} has no test {pattern}")
        return passed

    def edges(self, what, pattern, at_least):
        """Tests of tests/edges, in a plain build and under the address and the thread sanitizer. What one of them skips there by
        its name counts as skipped, not as passed."""
        for preset in ("default", "asan", "tsan"):
            def run(preset=preset):
                folder = self.build(preset, "test_edges")
                done = self.shell([str(folder / "test_edges"), f"--gtest_filter={pattern}"], timeout=3600, cwd=folder,
                                  env={"TSAN_OPTIONS": "halt_on_error=1", "ASAN_OPTIONS": "detect_leaks=1"})
                return [int((re.findall(rf"\[  {word} +\] (\d+) test", done.stdout) or ["0"])[-1]) for word in ("PASSED", "SKIPPED")]
            passed, skipped = self.once(f"{pattern} {preset}", run)
            build = {"default": "plain", "asan": "address", "tsan": "thread"}[preset]
            self.figure(f"{what}, {build} build" + (f" ({skipped} skipped there by name)" if skipped else ""), passed,
                        at_least=at_least - skipped)

    def lines(self, command, env=None, timeout=3600):
        """Runs a command and yields (seconds since its start, line, process) for each line of standard output as it comes."""
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=tree.ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                                   env={**os.environ, **(env or {})})
        try:
            for line in process.stdout:
                yield time.monotonic() - start, line.rstrip("\n"), process
                if time.monotonic() - start > timeout:
                    raise Failed(f"{' '.join(command)}: not done after {timeout} s")
            said = process.stderr.read()
            if process.wait() != 0:
                raise Failed(f"{' '.join(command)}: exit code {process.returncode}: {(said.strip().splitlines() or [''])[-1]}")
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()
            process.stdout.close()
            process.stderr.close()

    def losses(self, command, **how):
        """The losses of a run of `llama2 train --plain --log-every 1`, in order of their steps."""
        found = []
        for _, line, _ in self.lines(command, **how):
            step, loss = line.split()
            if int(step) != len(found):
                raise Failed(f"step {step} follows step {len(found) - 1}")
            found.append(float(loss))
        return found


def resident(process, field="VmRSS"):
    """Bytes of memory of a running process."""
    for line in open(f"/proc/{process.pid}/status"):
        if line.startswith(field + ":"):
            return int(line.split()[1]) * 1024
    return 0


def alternate(ours, theirs, runs=9):
    """Calls both in turn and returns their medians and spreads: (ours, theirs, text)."""
    a, b = [], []
    for _ in range(runs):
        a.append(ours())
        b.append(theirs())
    text = f"{min(a):.3g} to {max(a):.3g} against {min(b):.3g} to {max(b):.3g}, {runs} runs each"
    return statistics.median(a), statistics.median(b), text


def rate(done):
    """The tokens a second that a finished `run` or `sample` printed."""
    found = re.findall(r"tok/s: ([\d.]+)", done.stderr + done.stdout)
    if not found:
        raise Failed("no rate was printed")
    return float(found[-1])


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    return folder


# The twin's settings, as options of `llama2 train`: those of the original example.
EXAMPLE = ["--dim", "128", "--layers", "4", "--heads", "4", "--seq", "128", "--batch", "64", "--multiple-of", "256",
           "--lr", "3e-4", "--clip", "4"]
