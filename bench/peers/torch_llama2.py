"""PyTorch twin of the Llama2 example: the same model, data order and optimiser, to compare loss, speed and memory with.

    . bench/peers/get_torch.sh                       # newest torch in a virtual environment, LD_LIBRARY_PATH set
    python bench/peers/torch_llama2.py time  [--compile] [--threads N] [--dim 512 --layers 8 ...]
    python bench/peers/torch_llama2.py losses --text FILE --init init.safetensors --steps 20 [--double]
    python bench/peers/torch_llama2.py init --out init.safetensors          # initial weights, seeded
    python bench/peers/torch_llama2.py train --text FILE --steps 2000       # held-out loss on the last tenth

Data order: window k of a run starts at (k * 2654435761) mod (train_length - seq), k = step * batch + row; targets are one
character on. Characters are numbered in byte order. Held-out loss: mean over 64 windows evenly spread over the last tenth.
"""
import argparse, json, math, resource, sys, time
import torch
import torch.nn as nn
import torch.nn.functional as F


class Attention(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.heads, self.kv, self.hd = c.heads, c.kv_heads, c.dim // c.heads
        self.wq = nn.Linear(c.dim, c.heads * self.hd, bias=False)
        self.wk = nn.Linear(c.dim, c.kv_heads * self.hd, bias=False)
        self.wv = nn.Linear(c.dim, c.kv_heads * self.hd, bias=False)
        self.wo = nn.Linear(c.heads * self.hd, c.dim, bias=False)

    def forward(self, x, cos, sin):
        b, t, _ = x.shape
        q = rotate(self.wq(x).view(b, t, self.heads, self.hd), cos, sin).transpose(1, 2)
        k = rotate(self.wk(x).view(b, t, self.kv, self.hd), cos, sin).transpose(1, 2)
        v = self.wv(x).view(b, t, self.kv, self.hd).transpose(1, 2)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=self.kv != self.heads)
        return self.wo(y.transpose(1, 2).reshape(b, t, -1))


def rotate(x, cos, sin):  # x [B, T, H, D]; pairs (2i, 2i+1); cos, sin [T, D/2]
    a, b = x[..., 0::2], x[..., 1::2]
    c, s = cos[None, :, None, :], sin[None, :, None, :]
    return torch.stack((a * c - b * s, a * s + b * c), -1).flatten(3)


class Block(nn.Module):
    def __init__(self, c):
        super().__init__()
        hidden = c.multiple_of * math.ceil((2 * 4 * c.dim // 3) / c.multiple_of)
        self.attention_norm, self.ffn_norm = nn.RMSNorm(c.dim, eps=1e-5), nn.RMSNorm(c.dim, eps=1e-5)
        self.attention = Attention(c)
        self.w1, self.w3 = nn.Linear(c.dim, hidden, bias=False), nn.Linear(c.dim, hidden, bias=False)
        self.w2 = nn.Linear(hidden, c.dim, bias=False)

    def forward(self, x, cos, sin):
        h = x + self.attention(self.attention_norm(x), cos, sin)
        n = self.ffn_norm(h)
        return h + self.w2(F.silu(self.w1(n)) * self.w3(n))


class Llama2(nn.Module):
    def __init__(self, c):
        super().__init__()
        self.embedding = nn.Embedding(c.vocab, c.dim)
        self.layers = nn.ModuleList(Block(c) for _ in range(c.layers))
        self.norm, self.output = nn.RMSNorm(c.dim, eps=1e-5), nn.Linear(c.dim, c.vocab, bias=False)
        hd = c.dim // c.heads
        angle = torch.outer(torch.arange(c.seq).double(), 10000.0 ** (-torch.arange(0, hd, 2).double() / hd))
        self.register_buffer("cos", angle.cos().float(), persistent=False)
        self.register_buffer("sin", angle.sin().float(), persistent=False)
        for i, l in enumerate(self.layers):
            deep = 0.02 / math.sqrt(2 * (i + 1))
            for w, std in ((l.attention.wq, .02), (l.attention.wk, .02), (l.attention.wv, .02), (l.attention.wo, deep),
                           (l.w1, .02), (l.w2, deep), (l.w3, deep)):
                nn.init.trunc_normal_(w.weight, 0, std, -2, 2)
        s = c.dim ** -0.5
        nn.init.trunc_normal_(self.output.weight, 0, s, -3 * s, 3 * s)

    def forward(self, tokens):
        t = tokens.shape[1]
        h, cos, sin = self.embedding(tokens), self.cos[:t], self.sin[:t]
        for l in self.layers:
            h = l(h, cos, sin)
        return self.output(self.norm(h))


def windows(data, step, batch, seq, length):
    at = torch.tensor([(step * batch + r) * 2654435761 % (length - seq) for r in range(batch)])
    rows = at[:, None] + torch.arange(seq)[None]
    return data[rows], data[rows + 1]


def loss_of(model, xs, ys):
    z = model(xs)
    return F.cross_entropy(z.view(-1, z.shape[-1]), ys.reshape(-1))


def peak_mib():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=["time", "losses", "init", "train"])
    for n, v in dict(dim=128, layers=4, heads=4, kv_heads=0, vocab=65, seq=128, batch=64, multiple_of=256, steps=20, threads=2, seed=7, warmup=3).items():
        p.add_argument("--" + n.replace("_", "-"), type=int, default=v)
    for n, v in dict(lr=3e-4, clip=4.0, min_lr=0.0, beta2=0.999, weight_decay=0.0).items():
        p.add_argument("--" + n.replace("_", "-"), type=float, default=v)
    p.add_argument("--schedule", choices=["constant", "cosine"], default="constant")
    p.add_argument("--text"), p.add_argument("--init"), p.add_argument("--out", default="init.safetensors")
    p.add_argument("--compile", action="store_true"), p.add_argument("--double", action="store_true")
    p.add_argument("--log-every", type=int, default=100)
    c = p.parse_args()
    c.kv_heads = c.kv_heads or c.heads
    torch.set_num_threads(c.threads)
    torch.manual_seed(c.seed)
    data = None
    if c.text:
        raw = open(c.text, "rb").read()
        ids = {b: i for i, b in enumerate(sorted(set(raw)))}
        c.vocab = len(ids)
        data = torch.tensor([ids[b] for b in raw])
    model = Llama2(c)
    if c.init:
        from safetensors.torch import load_file
        model.load_state_dict(load_file(c.init))
    if c.what == "init":
        from safetensors.torch import save_file
        save_file(model.state_dict(), c.out)
        return print(f"{sum(v.numel() for v in model.parameters()):,} parameters -> {c.out}")
    if c.double:
        model = model.double()
    train_length = int(len(data) * 0.9) if data is not None else 0
    kind = torch.optim.AdamW if c.weight_decay else torch.optim.Adam
    opt = kind(model.parameters(), lr=c.lr, betas=(0.9, c.beta2), fused=True, **({"weight_decay": c.weight_decay} if c.weight_decay else {}))
    run = torch.compile(model) if c.compile else model

    def step(i):
        if c.schedule == "cosine":
            warm = min(1.0, (i + 1) / 100)
            opt.param_groups[0]["lr"] = warm * (c.min_lr + (c.lr - c.min_lr) * 0.5 * (1 + math.cos(math.pi * i / c.steps)))
        xs, ys = windows(data, i, c.batch, c.seq, train_length) if data is not None else (
            torch.randint(c.vocab, (c.batch, c.seq)), torch.randint(c.vocab, (c.batch, c.seq)))
        loss = loss_of(run, xs, ys)
        opt.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), c.clip)
        opt.step()
        return loss.item()

    before = peak_mib()
    if c.what == "time":
        t = time.perf_counter()
        for i in range(c.warmup):
            step(i)
        start = time.perf_counter() - t
        times = []
        for i in range(c.steps):
            t = time.perf_counter()
            step(i)
            times.append(time.perf_counter() - t)
        times.sort()
        print(json.dumps(dict(torch=torch.__version__, compile=c.compile, threads=c.threads, dim=c.dim, layers=c.layers, vocab=c.vocab, seq=c.seq, batch=c.batch,
                              step_ms=dict(min=times[0] * 1e3, median=times[len(times) // 2] * 1e3, max=times[-1] * 1e3), warmup_s=start,
                              rss_before_mib=before, rss_peak_mib=peak_mib())))
    elif c.what == "losses":
        for i in range(c.steps):
            print(f"{i} {step(i):.9f}")
    else:
        t = time.perf_counter()
        for i in range(c.steps):
            l = step(i)
            if (i + 1) % c.log_every == 0 or i == 0:
                print(f"step {i + 1} train {l:.4f} held-out {held_out(model, data, train_length, c):.4f} {time.perf_counter() - t:.0f} s", flush=True)


@torch.no_grad()
def held_out(model, data, start, c):
    at = torch.linspace(start, len(data) - c.seq - 2, 64).long()
    rows = at[:, None] + torch.arange(c.seq)[None]
    return loss_of(model, data[rows], data[rows + 1]).item()


if __name__ == "__main__":
    main()
