#!/usr/bin/env bash
# Trains a Llama2 for two minutes on English text and lets it write. TEXT names a text of one's own, OUT the folder.
set -euo pipefail
cd "$(dirname "$0")/.."
text=${TEXT:-build/bible.txt}
out=${OUT:-build/llama2-out}
read -ra train <<<"${TRAIN_OPTIONS:---lr 2e-3 --min-lr 2e-4 --schedule cosine --beta2 0.99}"
read -ra sample <<<"${SAMPLE_OPTIONS:---length 400 --temperature 0.8}"

if [ -z "${TEXT:-}" ] && [ ! -s "$text" ]; then
  bible -f 'gen1:1-rev22:21' >"$text.part"
  mv "$text.part" "$text"
fi
if [ ! -x build/bin/llama2 ]; then
  echo "build/bin/llama2 was not built: examples/llama2 has no sources" >&2
  exit 1
fi
# The folder of one's own is never touched; the default one is this script's.
[ -n "${OUT:-}" ] || rm -rf "$out"
build/bin/llama2 train --text "$text" --out "$out" --minutes "${MINUTES:-2}" "${train[@]}"
printf '\nA sample:\n\n'
build/bin/llama2 sample "$out" "${sample[@]}"
printf '\nCheckpoints and pictures are in %s.\n' "$out"
