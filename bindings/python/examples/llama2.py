#!/usr/bin/env python3
"""Writes on with weights of llama2.c, always taking the likeliest token.

    llama2.py MODEL.bin TOKENIZER.bin [TOKENS]

The weights are shared tensors, outside of all scopes. The scope `run` holds the keys and values of the tokens so far, a scope a
token everything else of it, a scope a layer what only that layer needs: one tensor leaves each.
"""
import math
import pathlib
import struct
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import tenure as tn  # noqa: E402

BEGIN = 1  # the token that parts texts
EPS, ROPE_BASE = 1e-5, 10000.0


def load_pieces(path, n):
    """The text of each token."""
    data, at, pieces = pathlib.Path(path).read_bytes(), 4, []
    for _ in range(n):
        _, length = struct.unpack_from("<fi", data, at)
        pieces.append(data[at + 8:at + 8 + length])
        at += 8 + length
    return pieces


def decode(pieces, previous, token):
    """The bytes that a token adds; single bytes that are neither printable nor white space are left out."""
    piece = pieces[token]
    if previous == BEGIN and piece.startswith(b" "):
        piece = piece[1:]
    if len(piece) == 6 and piece.startswith(b"<0x") and piece.endswith(b">"):
        piece = bytes([int(piece[3:5], 16)])
    if len(piece) == 1 and not (0x20 <= piece[0] < 0x7f or 0x09 <= piece[0] <= 0x0d):
        return b""
    return piece


class Model:
    # C dim, H heads, G key and value heads, D = C / H, V vocabulary, L layers

    def __init__(self, path):
        with tn.scope("load"):
            arrays, self.config = tn.load_llama2c(path)
            C, L, H, G, T = (self.config[n] for n in ("dim", "n_layers", "n_heads", "n_kv_heads", "seq_len"))
            self.sizes = C, H, G, C // H, T
            self.layers = [{name: tn.share(arrays[name][i].clone()) for name in
                            ("rms_att", "wq", "wk", "wv", "wo", "rms_ffn", "w1", "w2", "w3")} for i in range(L)]
            self.embedding = tn.share(arrays["embedding"])                                   # [V, C]
            self.rms_final = tn.share(arrays["rms_final"])                                   # [C]
            self.classifier = tn.share(arrays["classifier"]) if "classifier" in arrays else self.embedding  # [V, C]
            D = C // H
            angles = [t * math.pow(ROPE_BASE, -i / D) for t in range(T) for i in range(0, D, 2)]
            self.cos = tn.share(tn.tensor([math.cos(a) for a in angles]).view(T, D // 2))
            self.sin = tn.share(tn.tensor([math.sin(a) for a in angles]).view(T, D // 2))

    def new_cache(self):
        """Room for the keys and values of a text, in the innermost scope: [1, G, T, D] a layer."""
        _, _, G, D, T = self.sizes
        return [(tn.zeros([1, G, T, D]), tn.zeros([1, G, T, D])) for _ in self.layers]

    def next(self, token, t, cache):
        """Logits [V] after the token at position t, whose keys and values are added to the cache."""
        C, H, G, D, _ = self.sizes
        cos, sin = self.cos.narrow(0, t, 1), self.sin.narrow(0, t, 1)  # [1, D/2]
        h = self.embedding.narrow(0, token, 1).view(1, 1, C)
        for w, (keys, values) in zip(self.layers, cache):
            with tn.scope("layer") as layer:
                n = tn.rms_norm(h, [C], w["rms_att"], EPS)
                q = tn.rotary_embedding(tn.linear(n, w["wq"]).view(1, 1, H, D), cos, sin).transpose(1, 2)  # [1, H, 1, D]
                k = tn.rotary_embedding(tn.linear(n, w["wk"]).view(1, 1, G, D), cos, sin)
                keys[:, :, t:t + 1] = k.transpose(1, 2)
                values[:, :, t:t + 1] = tn.linear(n, w["wv"]).view(1, G, 1, D)
                y = tn.scaled_dot_product_attention(q, keys[:, :, :t + 1], values[:, :, :t + 1], enable_gqa=True)
                a = h + tn.linear(y.view(1, 1, C), w["wo"])
                f = tn.rms_norm(a, [C], w["rms_ffn"], EPS)
                h = layer.keep(a + tn.linear(tn.swiglu(tn.linear(f, w["w1"]), tn.linear(f, w["w3"])), w["w2"]))
        return tn.linear(tn.rms_norm(h, [C], self.rms_final, EPS), self.classifier).view(-1)


def sample(model, pieces, tokens, emit):
    """Calls emit(bytes) with each piece of a text as it is made."""
    with tn.scope("run"), tn.no_grad():
        cache, token = model.new_cache(), BEGIN
        for t in range(min(tokens, model.sizes[-1])):
            with tn.scope("token"):
                following = model.next(token, t, cache).argmax().item()
            if following == BEGIN:
                break
            emit(decode(pieces, token, following))
            token = following


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    model = Model(sys.argv[1])
    pieces = load_pieces(sys.argv[2], model.config["vocab_size"])
    sample(model, pieces, int(sys.argv[3]) if len(sys.argv) > 3 else 200, sys.stdout.buffer.write)
    sys.stdout.buffer.write(b"\n")


if __name__ == "__main__":
    main()
