"""PyTorch's functions by ATen's names."""


def named(name):
    import torch
    from torch.nn import functional

    for module, of in ((torch, name), (functional, name), (functional, name.replace("log_sigmoid", "logsigmoid")),
                       (torch.special, name.removeprefix("special_"))):
        if hasattr(module, of):
            return getattr(module, of)
    raise AttributeError(name)
