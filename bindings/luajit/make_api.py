#!/usr/bin/env python3
"""Makes tenure/api.lua from share/tenure/api.json; with --check compares it with what is there. LuaJIT reads no JSON.

What is declared are the ops, and the functions that the other files of tenure/ name.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import api_ops  # noqa: E402


def declaration(row):
    params = ", ".join(f"{p['type']} {p['name']}" for p in row["parameters"])
    return f"{row['result']['type']} {row['name']}({params.replace(' end', ' end_') or 'void'});"


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def make():
    api = api_ops.api()
    by_hand = {name for path in (HERE / "tenure").glob("*.lua") if path.name != "api.lua"
               for name in re.findall(r"\bC\.(tn_\w+)", path.read_text(encoding="utf-8"))}
    functions = [f for f in api["functions"] if "op" in f or f["name"] in by_hand]
    lines = ["-- Made by make_api.py from share/tenure/api.json: what is declared of the C API, and its ops.", "return {",
             f"version = {quoted(api['version'])},", "cdef = [[", *map(declaration, functions), "]],", "ops = {"]
    for op in api_ops.ops(api["functions"]):
        params = ", ".join("{" + ", ".join(quoted(x) for x in (p.kind, p.name, p.default) if x is not None) + "}" for p in op.parameters)
        lines.append(f"{{name = {quoted(op.name)}, c = {quoted(op.c_name)}, result = {quoted(op.result)}, doc = {quoted(op.doc)}, {params}}},")
    return {HERE / "tenure" / "api.lua": "\n".join(lines + ["},", "}", ""])}


if __name__ == "__main__":
    sys.exit(api_ops.write_or_check(make()))
