import tree

SHOWS = "A dry run changes nothing outside of itself and lets nothing out, in any thread; a script finds a commit that does not ask."


def run(p):
    p.edges("dry runs", "DryRun*", 20)
    p.figure("tests of what a dry run measures", p.gtest("memory", "DryRun.*"), at_least=14)
    p.shell(["python3", str(tree.ROOT / "tools/check_commits.py")])
