import common

SHOWS = "50 training steps from the reference's weights, in its data order, give its losses to 1e-4 relative."


def run(p):
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    init, wanted = p.data("llama2_reference/init.safetensors"), p.data("llama2_reference/losses_f64.txt")
    wanted = [float(line.split()[1]) for line in wanted.read_text().splitlines() if line.strip()][:50]
    out = common.fresh(p.scratch / "out")
    got = p.losses([program, "train", "--init", str(init), "--order", "hashed", "--text", str(text), "--out", str(out),
                    "--steps", "50", "--plain", "--log-every", "1"])
    p.figure("losses compared", min(len(got), len(wanted)), at_least=50)
    p.figure("largest relative difference", max(abs(g - w) / w for g, w in zip(got, wanted)), at_most=1e-4)
