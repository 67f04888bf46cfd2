#include "c_api/generators.h"

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"

using namespace tenure;

extern "C" {

tn_status tn_generator_free(tn_context* context, tn_generator* generator) {
  return c::run_status<c::Needs::cleanup>(context, "generator_free",
                                          [&](c::Call&) { c::give_up(generator, c::Kind::generator, "generator"); });
}
tn_generator* tn_generator_new(tn_context* context, uint64_t seed) {
  return c::run<c::Needs::nothing>(context, "generator", c::kNoGenerator, [&](c::Call&) {
    return reinterpret_cast<tn_generator*>(c::publish(std::make_unique<c::GeneratorObject>(seed)));
  });
}
tn_status tn_generator_get_state(tn_context* context, tn_generator* generator, uint64_t* seed, uint64_t* offset) {
  return c::run_status<c::Needs::nothing>(context, "generator_get_state", [&](c::Call& k) {
    uint64_t &to_seed = c::out(seed, "seed"), &to_offset = c::out(offset, "offset");
    const c::GeneratorArgument from(k, generator);
    const Generator& g = from;
    to_seed = g.seed();
    to_offset = g.offset();
  });
}
tn_status tn_generator_set_state(tn_context* context, tn_generator* generator, uint64_t seed, uint64_t offset) {
  return c::run_status<c::Needs::nothing>(context, "generator_set_state", [&](c::Call& k) {
    const c::GeneratorArgument to(k, generator);
    Generator& g = to;
    g.manual_seed(seed);
    g.set_offset(offset);
  });
}
tn_status tn_manual_seed(tn_context* context, uint64_t seed) {
  return c::run_status<c::Needs::nothing>(context, "manual_seed",
                                          [&](c::Call& k) { k.context().generator.manual_seed(seed); });
}

}  // extern "C"
