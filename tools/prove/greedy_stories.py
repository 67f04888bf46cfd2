import subprocess

SHOWS = "`run` on stories260K prints llama2.c's greedy text byte for byte."


def run(p):
    command = [p.program("llama2"), "run", str(p.data("stories260K.bin")), "-z", str(p.data("tok512.bin")), "-t", "0", "-n", "200"]
    wanted = p.data("stories260K_greedy200.txt").read_bytes()
    got = subprocess.run(command, capture_output=True, timeout=120).stdout
    same = next((i for i, (a, b) in enumerate(zip(got, wanted)) if a != b), min(len(got), len(wanted)))
    p.figure("bytes equal", same, f"of {len(wanted)}", ok=got == wanted)
