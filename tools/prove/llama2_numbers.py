SHOWS = ("What is no number ends llama2 with one sentence and an exit code: weights, losses, logits and options; the last good "
         "checkpoint stays.")


def run(p):
    p.build(target="llama2")
    p.figure("tests", p.gtest("llama2", "Trained.*:Numbers.*:Program.*", "default"))
