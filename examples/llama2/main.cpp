// The command line.
#include <tenure/tenure.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <exception>
#include <new>
#include <type_traits>

#include "progress.h"
#include "run.h"
#include "sample.h"
#include "train.h"
#include "weights.h"

namespace {

/// An option whose text must be one number of the field's type: CLI11 alone takes "" as 0 and 2^64 as the largest.
template <class Field>
CLI::Option* add(CLI::App& c, const std::string& name, Field& field, const std::string& help) {
  CLI::Option* option = c.add_option(name, field, help)->capture_default_str();
  if constexpr (!std::is_same_v<Field, std::string>)
    option->check(CLI::Validator(
        [](const std::string& text) {
          Field value;
          return reads_as(text, value) ? std::string() : "'" + text + "' is no number that it can be";
        },
        ""));
  return option;
}

void add_train(CLI::App& app, TrainOptions& o, int& result) {
  CLI::App* c = app.add_subcommand("train", "Learn from a text");
  c->add_option("--text", o.text, "The text to learn from")->required()->group("Files");
  c->add_option("--out", o.out, "Folder for checkpoints, loss.svg and memory.svg")
      ->capture_default_str()
      ->group("Files");
  c->add_flag("--resume", o.resume,
              "Go on from the newest good checkpoint in the folder, with its options unless others are given")
      ->group("Files");
  c->add_option("--init", o.init, "Begin with these weights: safetensors, or llama2.c's format")->group("Files");
  c->add_option("--tokenizer", o.tokenizer, "Learn the pieces of this tokenizer.bin instead of characters")
      ->group("Files");
  each_kept_option(o, [&](const std::string& name, auto& field, const char* help) {
    const char* group = name == "dim" || name == "layers" || name == "heads" || name == "kv-heads" ||
                                name == "multiple-of" || name == "seq" || name == "dropout"
                            ? "The model"
                        : name.ends_with("every") || name == "keep" ? "What is seen and kept"
                                                                    : "Learning";
    add(*c, "--" + name, field, help)->group(group);
  });
  add(*c, "--threads", o.threads, "Threads (0: TENURE_NUM_THREADS, or all cores)")->group("Learning");
  c->add_flag_callback(
       "--no-plan", [&o] { o.plan = false; }, "Do not plan the memory of a step; results are the same")
      ->group("Learning");
  c->add_flag("--plain", o.plain, "Print \"step loss\" lines and nothing else")->group("What is seen and kept");
  c->footer(
      "The defaults are those of the example. For a good model of a small text:\n"
      "  llama2 train --text book.txt --lr 2e-3 --min-lr 2e-4 --schedule cosine --beta2 0.99 --steps 2000");
  c->callback([c, &o, &result] {
    for (const CLI::Option* option : c->get_options())
      if (option->count() > 0) o.given.insert(option->get_name().substr(2));
    result = train(o);
  });
}

struct SampleArguments {
  std::string checkpoint, prompt;
  SampleOptions options;
};

int run_sample(const SampleArguments& a, bool prompt_given) {
  SampleOptions options = a.options;
  if (prompt_given) options.prompt = a.prompt;
  options.check();
  if (options.threads > 0) tenure::set_num_threads(static_cast<int>(options.threads));
  const Trained trained = load_trained(a.checkpoint);
  for (const std::string& line : trained.damaged) std::fprintf(stderr, "llama2: passed over: %s\n", line.c_str());
  const auto clock = [] { return std::chrono::steady_clock::now(); };
  auto first = clock();
  int64_t pieces = 0;
  const int64_t made = sample(trained.model, trained.vocabulary, options, [&](std::string_view text) {
    print(text);
    if (pieces++ == 0) first = clock();
  });
  print("\n");
  const double seconds = std::chrono::duration<double>(clock() - first).count();
  if (made > 1 && seconds > 0) std::fprintf(stderr, "tok/s: %.2f\n", static_cast<double>(made - 1) / seconds);
  return 0;
}

void add_sample(CLI::App& app, SampleArguments& a, int& result) {
  CLI::App* c = app.add_subcommand("sample", "Write text with a trained model");
  c->add_option("checkpoint", a.checkpoint, "A checkpoint, or a folder of them")->required();
  CLI::Option* prompt = c->add_option("--prompt", a.prompt, "How the text begins");
  add(*c, "--temperature", a.options.temperature, "0 takes the likeliest token; higher is more surprising");
  add(*c, "--top-k", a.options.top_k, "Choose among this many of the likeliest (0: all)");
  add(*c, "--top-p", a.options.top_p, "Choose among the likeliest that together have this probability");
  add(*c, "--seed", a.options.seed, "Equal seeds write equal texts");
  add(*c, "--length", a.options.length, "Tokens to write; the model sees the last of its sequence");
  add(*c, "--threads", a.options.threads, "Threads (0: TENURE_NUM_THREADS, or all cores)");
  c->add_flag_callback(
      "--no-plan", [&a] { a.options.plan = false; }, "Do not plan the memory of a token");
  c->callback([&a, prompt, &result] { result = run_sample(a, prompt->count() > 0); });
}

void add_run(CLI::App& app, RunOptions& o, int& result) {
  CLI::App* c = app.add_subcommand("run", "Write text with weights of llama2.c");
  c->add_option("weights", o.weights, "A weights file in llama2.c's first format")->required();
  c->add_option("-z", o.tokenizer, "Its tokenizer")->capture_default_str();
  add(*c, "-t", o.temperature, "Temperature; 0 takes the likeliest token");
  add(*c, "-p", o.top_p, "Choose among the likeliest that together have this probability (0 or 1: all)");
  add(*c, "-n", o.steps, "Tokens, at most the model's sequence (0: just that)");
  add(*c, "-s", o.seed, "Seed (0: the time)");
  c->add_option("-i", o.prompt, "How the text begins");
  c->callback([&o, &result] { result = run(o); });
}

struct ExportArguments {
  std::string checkpoint, file;
};

void add_export(CLI::App& app, ExportArguments& a, int& result) {
  CLI::App* c = app.add_subcommand("export", "Write a checkpoint as llama2.c's weights");
  c->add_option("checkpoint", a.checkpoint, "A checkpoint, or a folder of them")->required();
  c->add_option("file", a.file, "FILE.bin; the tokenizer goes to FILE.tokenizer.bin")->required();
  c->callback([&a, &result] {
    const Trained trained = load_trained(a.checkpoint);
    const std::string tokenizer = export_llama2c(trained, a.file);
    print_line(a.file + " and " + tokenizer + " written; to run them:");
    print_line("  llama2 run " + a.file + " -z " + tokenizer + " -t 0");
    result = 0;
  });
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A Llama2 that learns a text and writes more of it.\n", "llama2");
  app.require_subcommand(1);
  app.footer("llama2 COMMAND --help says more.");
  int result = 0;
  TrainOptions train_options;
  SampleArguments sample_arguments;
  RunOptions run_options;
  ExportArguments export_arguments;
  add_train(app, train_options, result);
  add_sample(app, sample_arguments, result);
  add_run(app, run_options, result);
  add_export(app, export_arguments, result);
  try {
    app.parse(argc, argv);
    return result;
  } catch (const CLI::ParseError& e) {
    if (e.get_exit_code() == 0) return app.exit(e);  // help was asked for
    std::fprintf(stderr, "llama2: %s\n", e.what());
  } catch (const std::bad_alloc&) {
    std::fprintf(stderr, "llama2: there is not enough memory\n");
  } catch (const std::exception& e) { std::fprintf(stderr, "%s\n", e.what()); }
  return 1;
}
