SHOWS = "longjmp over calls and tn_scope_unwind lose nothing; a callback of the host that fails is reported as its error."

TESTS = "CApiLeaving.*:CApiGradients.ThatFailAreTheirError"


def run(p):
    # A jump over frames leaves the address sanitizer's marks of them; gcc's own handling of longjmp clears those.
    for preset, what in (("default", "plain"), ("asan", "under address and undefined"), ("tsan", "under thread")):
        p.figure(f"tests of ways out, {what}", p.once(preset, lambda preset=preset: p.gtest("c_api", TESTS, preset)))
