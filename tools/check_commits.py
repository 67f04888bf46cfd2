#!/usr/bin/env python3
"""What a program sees of a tensor, a graph or an owner beyond elements is written by commits alone: src/core/commit.h says
which, and asks may() before each. So a dry run changes nothing outside of itself.

A field is named here with how a write to it looks, and with the files that write it besides src/core/commit.*: makers,
which give a thing its first values before anybody sees it, and what only counts. Every run first tries the patterns on
writes and reads that it knows.
"""
import re
import sys

import tree

COMMIT = ("src/core/commit.h", "src/core/commit.cpp")
OWN = r"(?<=[\w)\]])(?:->|\.)"  # no designated initializer
SET = r"\s*(?:(?:[|&^+*-]|<<|>>)?=(?!=)|\+\+|--)"
STEP = r"(?:\+\+|--)\s*[\w.>()*\[\]-]*?"
MAKERS = ("src/core/make.cpp", "src/core/slots.h", "src/core/shared_impl.cpp", "src/core/shared_impl.h")


def written(name):
    """The plain ways to change a member."""
    return rf"{OWN}{name}\b{SET}|{STEP}{OWN}{name}\b(?!\s*(?:->|\.|\[|\())|\bswap\([^;]*{OWN}{name}\b"


def stored(name):
    """The same of an atomic one."""
    return rf"\b{name}\s*{OWN}\s*(?:store|exchange|fetch_\w+|compare_exchange_\w+)\s*\(|{written(name)}"


# field: (a write, its other writers)
FIELDS = {
    "Slot::flags": (written("flags"), MAKERS + ("src/c_api/dlpack.cpp",)),  # dlpack.cpp: of DLPack's own structure
    "Slot::edge_tagged, edge_index": (r"\bedge_(?:tagged|index)" + SET, ("src/core/slot.h", "src/core/slots.h")),
    "Slot::set_edge": (rf"{OWN}set_edge\s*\(", ()),
    "Slot::view": (written("view"), ("src/core/slots.h", "src/core/resize.cpp")),
    "Slot::view_generation": (written("view_generation"), ("src/core/slots.h", "src/core/record.h")),  # record.h counts saves
    "Slot::shared": (written("shared"), MAKERS),
    "Slot::version": (rf"{OWN}version\s*=(?!=)(?!.*\bload\()", MAKERS + ("src/c_api/dlpack.cpp",)),
    "versions": (r"\bversion\s*(?:->|\.)\s*(?:store|exchange|fetch_\w+|compare_exchange_\w+)\s*\(",
                 ("src/core/storage.cpp", "src/core/dry.cpp")),
    "Extra::grad": (written("grad"), ()),
    "Node::released": (written("released"), ()),
    "Node::retains": (written("retains"), ()),
    "ViewRecord::edge": (rf"->edge{SET}", ()),
    "ViewRecord::generation": (written("generation"), ()),
    "ViewRecord::base_is_leaf": (written("base_is_leaf"), ()),
    "SharedImpl::requires_grad": (stored("requires_grad"), ()),
    "Storage::charge": (written("charge"), ("src/core/accounts.cpp", "src/core/storage.cpp", "src/core/dry.cpp")),
    "Storage::bytes": (r"\b(?:s|storage)->bytes" + SET, ("src/core/resize.cpp", "src/core/storage.cpp", "src/core/dry.cpp")),
    # Gradients by context: a dry run never comes here, see accumulate_dry and storage_for.
    "SharedImpl::grads": (rf"(?<!\br\.)\bgrads\.(?:push_back|emplace_back|erase|clear|pop_back|resize)\(|\berase_if\([^;]*{OWN}grads\b|\bk\.defined{SET}",
                          ("src/autograd/accumulate.cpp", "src/core/shared_impl.cpp", "src/core/tensor.cpp", "src/nn/var_store.cpp")),
    # The nn layer's own: that file asks.
    "OptimizerImpl::lr": (rf"\bimpl_->lr{SET}", ("src/nn/optim.cpp",)),
    "OptimizerImpl::steps": (rf"{STEP}\bimpl_->steps\b|\bimpl_->steps(?:\.\w+)?{SET}|\bsteps\.own\.(?:try_emplace|erase|clear)",
                             ("src/nn/optim.cpp",)),
    "OptimizerImpl::states": (r"\bstates\.(?:push_back|emplace_back|erase|clear|resize)\(", ("src/nn/optim.cpp",)),
}

WRITES = {
    "Slot::flags": ["s.flags |= core::kRequiresGrad;", "use(t).flags = 0;", "s->flags &= static_cast<uint16_t>(~kLeaf);"],
    "Slot::edge_tagged, edge_index": ["s->edge_tagged = 0;", "s.edge_index = e.index;"],
    "Slot::set_edge": ["s->set_edge({});", "slot_of(outs, i).set_edge(node_edge(n, 0));"],
    "Slot::view": ["s->view = nullptr;"],
    "Slot::view_generation": ["s->view_generation = r->generation;", "++s.view_generation;"],
    "Slot::shared": ["s->shared = p;", "std::swap(self.shared, f.shared);"],
    "Slot::version": ["s.version = &p->root->version;", "s->version = x.version;"],
    "versions": ["s.version->store(1);", "value->root->version.fetch_add(1, std::memory_order_relaxed);"],
    "Extra::grad": ["s->extra->grad = nullptr;", "x.grad = s;"],
    "Node::released": ["n->released = true;"],
    "Node::retains": ["e.node()->retains = word_;"],
    "ViewRecord::edge": ["self->view->edge = e;", "r->edge = {};"],
    "ViewRecord::generation": ["++r->generation;", "self->view->generation += 1;", "r->generation++;"],
    "ViewRecord::base_is_leaf": ["s.view->base_is_leaf = on;"],
    "SharedImpl::requires_grad": ["p.requires_grad.store(on, std::memory_order_relaxed);", "p->requires_grad = true;"],
    "Storage::charge": ["s->charge = c.top->number;"],
    "Storage::bytes": ["s->bytes = bytes;"],
    "SharedImpl::grads": ["p.grads.push_back({of, value, false});", "for (auto& k : p.grads) k.defined = false;"],
    "OptimizerImpl::lr": ["o.impl_->lr = lr;"],
    "OptimizerImpl::steps": ["++impl_->steps.all;", "impl_->steps = std::move(counts);", "impl->steps.own.try_emplace(p, 0);"],
    "OptimizerImpl::states": ["states.push_back({&s, which, Storage(fresh)});"],
}
READS = ["if (s.flags == kLeaf) return;", "const Edge e = r->edge;", "if (r->edge.tagged == 0) return;", "Edge old = s->edge();",
         "n += r->generation == s->view_generation;", "v.slot->version->load(std::memory_order_relaxed);",
         "if (!n->released) return;", "Slot* grad = s->extra->grad;", "in.edge = take_edge(c, &s);", "++s.view->refs;",
         "t.requires_grad();", "x.grad();", "++n->view[3];"]


def complaints_of(name, code):
    found = []
    for number, line in enumerate(code.splitlines(), 1):
        for field, (write, others) in FIELDS.items():
            if name not in COMMIT + others and re.search(write, line):
                found.append(f"{name}:{number}: {field} is written outside of src/core/commit.*: {line.strip()}")
    return found


def tried():
    """What the patterns get wrong of what they should know."""
    wrong = [f"no pattern finds that {field} is written: {line}" for field, lines in WRITES.items() for line in lines
             if not any(f" {field} is" in c for c in complaints_of("src/ops/seeded.cpp", line))]
    wrong += [f"a pattern takes a read for a write: {c}" for line in READS for c in complaints_of("src/ops/seeded.cpp", line)]
    return wrong + [f"there is no write to try for {field}" for field in FIELDS if not WRITES.get(field)]


def main():
    complaints, count = tried(), 0
    for path in tree.files("src/*.h", "src/*.cpp", "src/*.cu"):
        count += 1
        complaints += complaints_of(str(path), tree.code(path))
    return tree.report("commits", complaints, f"{len(FIELDS)} fields are written by commits alone, in {count} files")


if __name__ == "__main__":
    sys.exit(main())
