SHOWS = "The C++ ways to extend are checked like the C ones: indices, outputs, names, constants, what drops inside an op, large cats."


def run(p):
    p.edges("ops of one's own", "GradientFunction.*:Outputs.*:Names.*:Saved.*:Cycles.*:InPlace.*:BackwardInsideAGradientFunction.*", 15)
    p.edges("drops inside hooks, deleters, callbacks", "HooksDrop.*:DeletersDrop.*:CallbacksDrop.*:ConstantsDrop.*", 12)
    p.edges("cat of many, planned scopes by line", "ManyOperands.*:PlannedLines.*", 5)
    done = p.shell(["ctest", "--test-dir", str(p.folder("default")), "-R", "compile_fail", "--output-on-failure"], timeout=900)
    p.figure("constants that hold tensors do not compile, with both compilers", done.stdout.count("Passed"), at_least=2)
