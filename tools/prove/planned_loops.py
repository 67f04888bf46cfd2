import concurrent.futures
import re

import common

SHOWS = "Planned loops whose shapes vary, whose way changes, whose cache grows; and whatever else a program does with its tensors."
PARTS, EACH = 20, 5000


def run(p):
    p.figure("tests of passes that differ passed", p.gtest("memory", "PlanShapes.*"), at_least=7)
    passed = p.gtest("llama2", "PlannedLoops.*", env={"TENURE_LOOP_STEPS": "100"})
    p.figure("training loops that differ, and ask for nothing, passed", passed, at_least=2)
    p.figure("page faults of their settled steps", sum(map(int, re.findall(r"(\d+) page faults", p.said))), at_most=0)
    p.figure("tests of placement, replay and safety passed", p.gtest("memory", "PlanPlace.*:PlanReplay.*:PlanSafety*"), at_least=40)

    # A planned token is not slower than one that is not.
    program, model, tokenizer = p.program("llama2"), p.data("stories260K.bin"), p.data("tok512.bin")
    checkpoint = common.fresh(p.scratch / "checkpoint")
    p.shell([program, "train", "--init", str(model), "--tokenizer", str(tokenizer), "--text", str(p.data("tinyshakespeare.txt")),
             "--steps", "0", "--out", str(checkpoint)])

    def seconds(*more):
        done = p.shell([program, "sample", str(checkpoint), "--temperature", "0", "--length", "500", "--threads", "1", *more])
        return 1 / common.rate(done)

    a, b, spread = p.once("speed", lambda: common.alternate(seconds, lambda: seconds("--no-plan"), runs=25))
    p.figure(f"time of a token over the unplanned one's ({spread} s)", a / b, "times", at_most=1.01)

    # In parts, so that an interrupted run goes on; two at a time.
    for preset in ("asan", "tsan"):
        p.build(preset, "test_memory")

        def part(i):
            env = {"TENURE_PROPERTY_PROGRAMS": str(EACH), "TENURE_PROPERTY_SEED": str(1 + EACH * i), "TENURE_NUM_THREADS": "2"}
            return p.gtest("memory", "Property.*", preset=preset, env=env, build=False)

        with concurrent.futures.ThreadPoolExecutor(2) as pool:
            left = [i for i in range(PARTS) if not p.seen(f"{preset} {i}")]
            for i, passed in zip(left, pool.map(part, left)):
                p.once(f"{preset} {i}", lambda: passed)
        p.figure(f"random programs, planned and not, donating and not, under {preset}", PARTS * EACH, at_least=100000)
        p.figure(f"tests of plans passed under {preset}", p.gtest("memory", "Plan*", preset=preset), at_least=45)
