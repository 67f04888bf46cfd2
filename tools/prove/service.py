import re

import common

SHOWS = "10,000 requests under planned, budgeted scopes from 4 threads: resident memory flat from request 100 on, one is refused alone."


def run(p):
    p.gtest("memory", "Service.*", env={"TENURE_SERVICE_REQUESTS": "10000"})
    found = re.search(r"(\d+) requests: resident ([\d.]+) MiB after 100, ([\d.]+) MiB at most", p.said)
    if not found:
        raise common.Failed("the test does not report its memory")
    requests, settled, most = map(float, found.groups())
    p.figure("requests answered", int(requests), at_least=10000)
    p.figure("resident memory after request 100", settled, "MiB")
    p.figure("growth from then on", most - settled, "MiB", at_most=1)
