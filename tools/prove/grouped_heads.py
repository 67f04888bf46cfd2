SHOWS = "With grouped heads the model equals one written with the primitive ops: loss and every gradient to 1e-5."


def run(p):
    p.figure("tests passed", p.gtest("llama2", "*GroupedHeads*"), at_least=1)
