# Source this: makes (once) a virtual environment with the newest PyTorch, for comparing with; not part of the product.
# The wheels of this platform are CUDA builds: only what `import torch` links against is taken, about 3 GB on disk.
#   . bench/peers/get_torch.sh        afterwards `python` is that environment's
_venv=${TENURE_PEERS:-$HOME/.cache/tenure-peers}
if [ ! -e "$_venv/ready" ]; then
  python3 -m venv "$_venv" &&
  "$_venv/bin/pip" install -q --no-deps torch nvidia-cufile nvidia-cusparselt-cu13 nvidia-nvshmem-cu13 nvidia-nccl-cu13 &&
  "$_venv/bin/pip" install -q numpy sympy networkx jinja2 fsspec filelock typing_extensions 'setuptools>=77' safetensors &&
  touch "$_venv/ready"
fi
_site=$("$_venv/bin/python" -c 'import site; print(site.getsitepackages()[0])')
export LD_LIBRARY_PATH="$_site/nvidia/nccl/lib:$_site/nvidia/cufile/lib:$_site/nvidia/cu13/lib:$_site/nvidia/cusparselt/lib:$_site/nvidia/nvshmem/lib:/usr/local/cuda/lib64${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export PATH="$_venv/bin:$PATH"
