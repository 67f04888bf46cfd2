import json
import os
import re
import shutil
import struct
import subprocess
import zlib

import common

SHOWS = "Pictures of a Llama2 run: open in a browser without a screen, and readers of others take the rest; an event costs 5 ns at most."


# Width, height and the number of colours of a PNG, without a library for it: 8 bits a channel, as browsers write them.
def colours(path):
    data = path.read_bytes()
    width, height, depth, kind = struct.unpack(">IIBB", data[16:26])
    if depth != 8 or kind not in (2, 6):
        raise common.Failed(f"{path} is no picture as browsers write it")
    packed, at = b"", 8
    while at < len(data):
        size, name = struct.unpack(">I4s", data[at:at + 8])
        packed += data[at + 8:at + 8 + size] if name == b"IDAT" else b""
        at += size + 12
    step = 3 if kind == 2 else 4
    row, raw, before, seen = width * step, zlib.decompress(packed), bytes(width * step), set()
    for y in range(height):
        way, line = raw[y * (row + 1)], bytearray(raw[y * (row + 1) + 1:(y + 1) * (row + 1)])
        for i in range(row):
            left, up, corner = line[i - step] if i >= step else 0, before[i], before[i - step] if i >= step else 0
            near = min((left, up, corner), key=lambda c: abs(left + up - corner - c))
            line[i] = (line[i] + (0, left, up, (left + up) // 2, near)[way]) & 255
        before = bytes(line)
        seen.update(before[i:i + 3] for i in range(0, row, step))
    return width, height, len(seen)


def run(p):
    browser = next((b for b in ("chromium", "chromium-browser", "google-chrome") if shutil.which(b)), None)
    if not browser:
        raise common.Skip("there is no chromium")
    drawings = common.fresh(p.scratch / "drawn")
    program, text = p.program("llama2"), p.data("tinyshakespeare.txt")
    command = [program, "train", "--text", str(text), *common.EXAMPLE, "--threads", "2", "--steps", "2", "--plain"]
    drawings.mkdir(parents=True)
    files = {}
    for kind in ("svg", "html", "json", "pickle", "csv"):
        files[kind] = drawings / f"step.{kind}"
        p.shell([*command, "--out", str(common.fresh(p.scratch / "run"))], env={"TENURE_MEMORY": str(files[kind])})
        p.figure(f"step.{kind}", files[kind].stat().st_size / 1024, "KiB", at_least=1)

    for kind in ("svg", "html"):
        png = drawings / f"{kind}.png"
        p.shell([browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1200,800",
                 f"--screenshot={png}", files[kind].as_uri()], timeout=300)
        width, height, many = colours(png)
        p.figure(f"the {kind}, {width} x {height}, in a browser: colours", many, at_least=10)
    drawn = files["svg"].read_text()
    p.figure("tensors in the picture", len(re.findall("<rect", drawn)), at_least=500)
    p.figure("links out of the picture", len(re.findall(r'(?:href|src)="(?!#)', drawn)), at_most=0)

    events = json.loads(files["json"].read_text())
    events = events["traceEvents"] if isinstance(events, dict) else events
    p.figure("events for Perfetto", len(events), at_least=1000)
    p.figure("of them without a phase, a time or a process",
             sum(not ({"ph", "pid"} <= e.keys() and ("ts" in e or e["ph"] == "M")) for e in events), at_most=0)

    # PyTorch's own reader of its snapshots.
    said = subprocess.run([p.peer_python(), "-c", """
import pickle, sys
from torch.cuda import _memory_viz as viz
snapshot = pickle.load(open(sys.argv[1], "rb"))
assert len(viz.trace_plot(snapshot)) > 10000 and viz.segsum(snapshot)
print(sum(len(t) for t in snapshot["device_traces"]))
""", str(files["pickle"])], capture_output=True, text=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"})
    if said.returncode != 0:
        raise common.Failed("PyTorch's reader: " + (said.stderr.strip().splitlines() or ["it failed"])[-1])
    p.figure("entries that PyTorch's reader finds", int(said.stdout), at_least=1000)

    p.build(target="tenure_bench")
    figures = p.scratch / "events.json"
    p.shell([p.program("bench"), "--only", "events", "--threads", "1", "--json", str(figures)])
    row = next(r for r in json.loads(figures.read_text())["figures"] if r["name"] == "an event")
    p.figure("an event", row["value"], "ns", at_most=row["at_most"])
