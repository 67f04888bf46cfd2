import hashlib
import random
import signal
import subprocess
import time

import common
import tree

SHOWS = "A save that is killed, fails or loses its power anywhere leaves a directory that resumes; a resumed run equals one never stopped."

SMALL = ["--dim", "32", "--layers", "2", "--heads", "2", "--seq", "32", "--batch", "8"]


def weights(folder):
    return {f.name: hashlib.sha256(f.read_bytes()).hexdigest() for f in folder.glob("*.safetensors")}


def run(p):
    p.figure("tests that kill and fail each system call passed", p.gtest("io", "*EverySystemCall*"), at_least=2)
    p.figure("tests that cut the power after each call passed", p.gtest("io", "PowerCut.*"), at_least=4)
    p.figure("tests that fail each allocation passed", p.gtest("io", "*EachAllocation*"), at_least=10)
    program, text = p.program("llama2"), str(p.data("tinyshakespeare.txt"))

    def train(out, *more):
        return [program, "train", "--text", text, "--out", str(out), *SMALL, "--checkpoint-every", "1", *more]

    straight, halves = common.fresh(p.scratch / "straight"), common.fresh(p.scratch / "halves")
    p.shell(train(straight, "--steps", "20", "--keep", "1"))
    p.shell(train(halves, "--steps", "10", "--keep", "1"))
    p.shell([program, "train", "--text", text, "--out", str(halves), "--resume", "--steps", "20", "--keep", "1"])
    newest = [max(weights(f)) for f in (straight, halves)]
    same = weights(straight)[newest[0]] == weights(halves)[newest[1]]
    p.figure("a resumed run's newest checkpoint is bit-equal", "yes" if same else "no", ok=same)

    def kills():
        r, out, bad = random.Random(4), common.fresh(p.scratch / "kills"), []
        p.shell(train(out, "--steps", "2"))
        for n in range(200):
            process = subprocess.Popen([program, "train", "--text", text, "--out", str(out), "--resume", "--steps", "1000000",
                                        "--checkpoint-every", "1"],
                                       cwd=tree.ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(0.05 + r.random() * 0.5)
            process.send_signal(signal.SIGKILL)
            process.wait()
            done = subprocess.run([program, "sample", str(out), "--length", "1"], capture_output=True, timeout=60)
            if done.returncode != 0:
                bad.append([n, done.stderr.decode(errors="replace")[-200:]])
        return bad

    bad = p.once("kills", kills)
    p.figure("of 200 kills, directories that did not resume", len(bad), at_most=0)
