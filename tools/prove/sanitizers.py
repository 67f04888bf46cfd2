import re

import common

SHOWS = "The tests are clean under address, undefined, thread and leak checks and valgrind, and pass with NDEBUG."


def run(p):
    for goal in ("asan", "tsan", "memcheck", "release"):  # an interrupted run goes on with the next, in a built tree

        def check():
            said = p.shell(["make", goal], timeout=3 * 3600).stdout
            if goal == "memcheck":
                caught = len(re.findall(r"^memcheck: .* was caught", said, re.M))
                if caught == 0 or "memcheck: clean" not in said:
                    raise common.Failed("memcheck did not say that it is clean and that it caught the seeded read")
                return f"clean, {caught} seeded read caught"
            found = re.search(r"100% tests passed, 0 tests failed out of (\d+)", said)
            if not found:
                raise common.Failed(f"make {goal} did not say that all tests passed")
            return f"{found[1]} tests clean"

        p.figure(f"make {goal}", p.once(goal, check))
