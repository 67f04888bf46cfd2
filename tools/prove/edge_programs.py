SHOWS = "100,000 random programs at the edges leave nothing alive, no budget unreturned and no complaint; a part of them under sanitizers."

PROGRAMS, AT_ONCE = 100_000, 5_000


def run(p):
    done = 0
    for first in range(1, PROGRAMS, AT_ONCE):
        env = {"TENURE_PROPERTY_SEED": str(first), "TENURE_PROPERTY_PROGRAMS": str(AT_ONCE)}
        done += AT_ONCE * p.once(f"programs {first}", lambda env=env: p.gtest("edges", "EdgePrograms.*", env=env, build=first == 1))
    p.figure("random programs", done, at_least=PROGRAMS)
    for preset in ("asan", "tsan"):
        env = {"TENURE_PROPERTY_PROGRAMS": "3000"}
        p.once(f"programs {preset}", lambda preset=preset, env=env: p.gtest("edges", "EdgePrograms.*", preset=preset, env=env))
        p.figure(f"of them under {preset}", 3000, at_least=3000)
