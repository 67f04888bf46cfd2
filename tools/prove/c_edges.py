SHOWS = ("At its edges C refuses: a count of references that is full, the free of what is only lent, finalizers against contexts that "
         "end; and DLPack takes any stride that steps over nothing.")

TESTS = "EdgesCCounts.*:EdgesCBorrowed.*:EdgesCReleaseLater.*:EdgesCDlpack.*"


def run(p):
    for preset in ("default", "asan", "tsan"):  # an interrupted run goes on with the next
        what = {"default": "plain", "asan": "under address and undefined", "tsan": "under thread"}[preset]
        p.figure(f"tests, {what}", p.once(preset, lambda preset=preset: p.gtest("edges", TESTS, preset)))
