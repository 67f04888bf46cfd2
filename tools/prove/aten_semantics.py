SHOWS = "Where an ATen program compiles it means the same: overloads of bool, views under no_grad, the cheap words of Tensor."


def run(p):
    p.edges("programs as for ATen", "ATen*:Aten*", 15)
    done = p.shell(["ctest", "--test-dir", str(p.build()), "-R", "^port:", "--output-on-failure", "--no-tests=error"], timeout=900)
    p.figure("tests of programs written for libtorch", done.stdout.count("Passed"), at_least=6)
