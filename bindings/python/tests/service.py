#!/usr/bin/env python3
"""A service: 10,000 requests from 4 threads. Prints figures, a name and a number a line, and fails if one is out of its bar."""
import gc
import os
import pathlib
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import tenure as tn  # noqa: E402

REQUESTS, THREADS = 10000, 4


def resident():
    """Bytes of memory of this process."""
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def request(weight, n):
    """One answer: a small network, a tensor handed off, an error that is caught, a variable that stays bound too long."""
    with tn.scope("request"):
        x = tn.full([8, 64], n % 7 + 1.0)
        with tn.scope("layer") as layer:
            hidden = tn.relu(tn.linear(x, weight))
            y = layer.keep(tn.softmax(hidden * 0.01, 1))
        if n % 10 == 0:
            try:
                x.view(7)
            except tn.ShapeError:
                pass
        if n % 16 == 0:
            ring = [y * 2]
            ring.append(ring)  # only the collector finds it
        return y.sum().item()


def worker(weight, first, count, failures):
    for n in range(first, first + count):
        if abs(request(weight, n) - 8) > 1e-3:
            failures.append(n)


def serve(weight, requests):
    failures, each = [], requests // THREADS
    threads = [threading.Thread(target=worker, args=(weight, i * each, each, failures)) for i in range(THREADS)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    gc.collect()
    return failures


def sum_peak():
    """The peak of acc = acc + x, 100 times 4 MiB."""
    with tn.scope("sum"):
        x, acc = tn.ones([1 << 20]), tn.zeros([1 << 20])
        tn.reset_peak()
        for _ in range(100):
            acc = acc + x
        return tn.peak_bytes()


def main():
    before_all = tn.live_bytes()
    peak = sum_peak() - before_all
    with tn.scope("weights"):
        weight = tn.share(tn.full([64, 64], 0.5))
    failures = serve(weight, REQUESTS)  # what is made once is made
    before, start = tn.live_bytes(), resident()
    failures += serve(weight, REQUESTS)
    after, end = tn.live_bytes(), resident()
    print(f"requests {REQUESTS}\nwrong_answers {len(failures)}\nbytes_before {before}\nbytes_after {after}\n"
          f"resident_growth {end - start}\nsum_peak {peak}")
    return 1 if failures or after != before or end - start > 1 << 20 or peak > 16 << 20 else 0


if __name__ == "__main__":
    sys.exit(main())
