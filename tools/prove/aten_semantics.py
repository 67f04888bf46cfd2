SHOWS = "Where an ATen program compiles it means the same: overloads of bool, views under no_grad, the cheap words of Tensor."


def run(p):
    p.edges("programs as for ATen", "ATen*:Aten*", 15)
    p.figure("programs written for libtorch", p.gtest("port", "*"), at_least=6)
