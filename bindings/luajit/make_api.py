#!/usr/bin/env python3
"""Makes tenure/api.lua from share/tenure/api.json; with --check compares it with what is there. LuaJIT reads no JSON."""
import pathlib
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
    lines = ["-- Made by make_api.py from share/tenure/api.json: what the C API declares, its constants, and its ops.", "return {",
             f"version = {quoted(api['version'])},", "cdef = [[", *map(declaration, api["functions"]), "]],", "constants = {",
             *[f"{c['name']} = {c['value']}," for c in api["constants"]], "},", "ops = {"]
    for op in api_ops.ops(api["functions"]):
        params = ", ".join("{" + ", ".join(quoted(x) for x in (p.kind, p.name, p.default) if x is not None) + "}" for p in op.parameters)
        lines.append(f"{{name = {quoted(op.name)}, c = {quoted(op.c_name)}, result = {quoted(op.result)}, doc = {quoted(op.doc)}, {params}}},")
    return {HERE / "tenure" / "api.lua": "\n".join(lines + ["},", "}", ""])}


if __name__ == "__main__":
    sys.exit(api_ops.write_or_check(make()))
