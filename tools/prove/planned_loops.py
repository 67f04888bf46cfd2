import common

SHOWS = "Planned loops whose shapes vary, whose way changes, whose cache grows; and whatever else a program does with its tensors."


def run(p):
    p.figure("tests of passes that differ passed", p.gtest("memory", "PlanShapes.*"), at_least=7)
    p.figure("tests of placement, replay and safety passed", p.gtest("memory", "PlanPlace.*:PlanReplay.*:PlanSafety*"), at_least=40)
    for preset in ("asan", "tsan"):
        # In parts, so that an interrupted run goes on.
        for part in range(10):
            env = {"TENURE_PROPERTY_PROGRAMS": "10000", "TENURE_PROPERTY_SEED": str(1 + 10000 * part)}
            p.once(f"{preset} {part}", lambda: p.gtest("memory", "Property.*", preset=preset, env=env))
        p.figure(f"random programs, planned and not, under {preset}", 100000, at_least=100000)
        p.figure(f"tests of plans passed under {preset}", p.gtest("memory", "Plan*", preset=preset), at_least=45)
