#!/usr/bin/env python3
"""Hot loops are vector loops: what the compiler made of the CPU's kernels, read from their objects.

    check_vectors.py OBJECT.o …          x86-64 objects of src/cpu, of any compiler

Each function of a namespace base, avx2 or avx512 that computes on f32 or f64 (its name says so, or its parameters) must have, in
some innermost loop, packed instructions of its set's width, and not more scalar arithmetic than packed in that loop. Functions of a
set hold no register that is wider, and no loop that goes through the stack for most of what it does: that is what vectors wider than
the set's become. What need not be a vector loop is listed below, with a reason.
"""
import re
import subprocess
import sys

WIDTH = {"base": "xmm", "avx2": "ymm", "avx512": "zmm"}
WIDER = {"base": r"%[yz]mm", "avx2": r"%zmm", "avx512": r"%never"}
# (sets, functions): why they need no vector loop
SCALAR = {
    (r"base", r"\w+_f64|(?:sin|cos|tan|sinc|pow|polar)_f32"): "two doubles a register, which tables and casts take apart again",
    (r"avx2|avx512", r"(?:remainder|fmod|div_floor|silu|expm1|log1p|tan|erfinv|a?(?:sin|cos|tan)h?|atan2|exp2|log2|log10|logit|erfc|sinc|hypot|"
                     r"logaddexp2?|xlogy|xlog1py|log_sigmoid|elu|softplus|mish|gelu|gelu_tanh)_f64|(?:silu|erf|erfinv)_backward_f64|"
                     r"pow_f(?:32|64)_by_formula"):
        "a function of the C library's an element",
    (r"base|avx2|avx512", r"(?:zeta|polygamma)_block"): "a sum an element, whose terms are in vectors where the set has exp and log",
    (r"base", r"\w+_block"): "numbers, not vectors: exp, log and sin are the C library's, and rows of tables differ an element",
    (r"avx2", r"transpose_squares"): "clang moves squares of four by four",
    (r"base|avx2|avx512", r"multiply_packed|multiply_slice|pack_all"): "they call tile and pack_b, which are looked at",
}

FUNCTION = re.compile(r"^[0-9a-f]+ <(.*)>:$")
INSTRUCTION = re.compile(r"^\s*([0-9a-f]+):\t(\S+)\s*(.*)$")
PACKED = re.compile(r"^v?(?:add|sub|mul|div|sqrt|min|max|fn?m(?:add|sub)\d+|round|rndscale|cmp\w*|and|andn|or|xor|blendv?|blend|unpck[lh]|"
                    r"shuf|perm\w*|mov(?:u|a|nt)?|cvt\w+2|broadcast\w*|getexp|getmant|scalef|reduce|range|rsqrt\d*|rcp\d*)p[sd]\w*$|"
                    r"^vp(?!ush|op|ext|ins)\w+|^vmovdq\w+|^mov(?:dq|up|ap)\w+|^p(?:add|sub|and|or|xor|cmp|mul|sll|srl|sra|shuf|unpck)\w+")
SCALAR_ARITHMETIC = re.compile(r"^v?(?:add|sub|mul|div|sqrt|min|max|fn?m(?:add|sub)\d+)s[sd]$")
STACK = re.compile(r",-?(?:0x[0-9a-f]+)?\(%r[sb]p\b[^)]*\)$")  # a store: constants that are read there cost nothing


def functions(path):
    """(demangled name, [(address, mnemonic, operands)]) of each function."""
    text = subprocess.run(["objdump", "-d", "-C", "--no-show-raw-insn", path], capture_output=True, text=True, check=True).stdout
    name, code = None, []
    for line in text.splitlines():
        m = FUNCTION.match(line)
        if m:
            if name:
                yield name, code
            name, code = m[1], []
            continue
        m = INSTRUCTION.match(line)
        if m and name:
            code.append((int(m[1], 16), m[2], m[3]))
    if name:
        yield name, code


def packed_wide(isa, mnemonic, operands):
    """Whether an instruction is packed and of the set's width; of one that narrows from memory the name alone says it."""
    narrows = {"avx2": "psy", "avx512": "vcvtpd2ps"}.get(isa, "-")
    return PACKED.match(mnemonic) and ("%" + WIDTH[isa] in operands or mnemonic.endswith(narrows))


def innermost_loops(code):
    """Instructions of each loop that holds no other."""
    loops = []
    first = code[0][0] if code else 0
    for address, mnemonic, operands in code:
        if not mnemonic.startswith("j"):
            continue
        m = re.match(r"([0-9a-f]+)\b", operands)
        if m and first <= int(m[1], 16) <= address:
            loops.append((int(m[1], 16), address))
    inner = [l for l in loops if not any(k != l and l[0] <= k[0] and k[1] <= l[1] for k in loops)]
    for begin, end in inner:
        yield [(m, o) for a, m, o in code if begin <= a <= end]


def complaint(isa, code):
    """What is wrong with a function, or None."""
    wide = next((f"{m} {o}" for _, m, o in code if re.search(WIDER[isa], o)), None)
    if wide:
        return f"holds a register wider than the set's: {wide}"
    loops = list(innermost_loops(code))
    if not loops:  # a piece of a loop elsewhere: its own instructions count
        packed = sum(1 for _, m, o in code if packed_wide(isa, m, o))
        scalar = sum(1 for _, m, _ in code if SCALAR_ARITHMETIC.match(m))
        return None if scalar <= packed else f"has {scalar} scalar operations beside {packed} packed ones"
    best = None
    for loop in loops:
        packed = sum(1 for m, o in loop if packed_wide(isa, m, o))
        scalar = sum(1 for m, _ in loop if SCALAR_ARITHMETIC.match(m))
        stack = sum(1 for m, o in loop if STACK.search(o) and PACKED.match(m))
        if packed and scalar <= packed and 2 * stack <= packed:
            return None
        best = max(best or (0, 0, 0), (packed, -scalar, -stack))
    if best[0] == 0:
        return "has no loop with packed instructions of the set's width"
    if -best[2] * 2 > best[0]:
        return f"goes through the stack: {-best[2]} of {best[0]} packed instructions"
    return f"has {-best[1]} scalar operations beside {best[0]} packed ones"


def computes(name):
    """The set and the plain name of a function that is looked at, or None."""
    m = re.search(r"\bcpu::(base|avx2|avx512)::([\w<>, ]+)\((.*?)\)", name)
    if not m:
        return None
    plain = m[2].split(" ")[-1]
    floats = re.search(r"_f(32|64)\b|_f(32|64)_", plain) or re.search(r"\b(?:float|double)(?: const)?\*", m[3])
    return (m[1], plain) if floats else None


def main():
    complaints, wrong = [], {}
    for path in sys.argv[1:]:
        for name, code in functions(path):
            what = computes(name)
            if what:  # a function and what the compiler made of its parts: one vector loop among them will do
                wrong.setdefault(what, []).append(complaint(what[0], code))
    for (isa, plain), found in sorted(wrong.items()):
        wider = next((w for w in found if w and "wider" in w), None)
        if not wider and None in found:
            continue
        entry = next((k for k in SCALAR if re.fullmatch(k[0], isa) and re.fullmatch(k[1], plain)), None)
        if not entry or wider:
            complaints.append(f"{isa}::{plain}: {wider or found[0]}")
    if not wrong:
        complaints.append("no kernel was found in these objects")
    print("\n".join(complaints) if complaints else f"vectors: {len(wrong)} functions of the sets are vector loops, or named")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
