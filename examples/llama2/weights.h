// Models from files and to files.
#pragma once

#include <tenure/tenure.h>

#include <string>
#include <vector>

#include "model.h"
#include "options.h"
#include "text.h"

/// A model that a file of weights describes, every size taken from the file. Safetensors named as in the reference, or
/// llama2.c's format, which is told by the first bytes. From safetensors, which do not say them, heads, kv_heads and
/// seq come from the file's texts (a checkpoint's) or from `options`. A classifier that is shared stays one parameter.
/// IoError, ValueError (also where a weight is no number), ShapeError, DTypeError.
Model load_weights(const std::string& path, const TrainOptions& options);

/// The name of the first parameter that has a NaN or an infinity; "" if all are numbers.
std::string first_not_finite(const tenure::VarStore& store);
/// ValueError that names it and the file.
void check_weights(const tenure::VarStore& store, const std::string& path);

/// A trained model with its vocabulary.
struct Trained {
  Model model;
  Vocabulary vocabulary;
  tenure::Metadata metadata;
  std::string path;
  std::vector<std::string> damaged;  // newer checkpoints that were passed over, a sentence each
};
/// From a checkpoint, or from the newest good one of a directory.
Trained load_trained(const std::string& path);

/// Writes the model for llama2.c's `run`, and its tokenizer beside it: FILE.bin and FILE.tokenizer.bin. Characters get
/// <unk>, <s> and </s> before them, with rows of zeros, and a space if there is none. Returns the tokenizer's path.
std::string export_llama2c(const Trained& trained, const std::string& path);
