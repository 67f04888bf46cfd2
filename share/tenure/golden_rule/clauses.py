"""The clauses of the Golden Rule, and what a finding is."""
import collections

FIXES = {
    1: "free it on every way out, return it, or tn_hand_off and return it",
    2: "let the name say it: `new` right after the prefix if, and only if, what it returns is the caller's to free",
    3: "do not free it, or retain it first; a function that consumes has `free` or `move` in its name",
    4: "free once, after the last use",
    5: "use the function that its kind has",
    6: "retain what you keep",
    7: "use what the moving function returned, and do not free what was given away",
    8: "pop on every way out what was pushed, and hand off what shall outlive the scope",
}
Finding = collections.namedtuple("Finding", "file line clause what fix tool", defaults=(None, "paths"))
