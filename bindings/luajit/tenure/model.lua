-- What outlives scopes: generators, shared tensors, var stores, optimizers, checkpoints. A finalizer may release tensors only, so
-- each is yours to close.
local ffi = require "ffi"
local library = require "tenure.library"
local scopes = require "tenure.scopes"
local tensors = require "tenure.tensor"
local C, raise, check, fail = library.C, library.raise, library.check, library.fail
library.own()

local M = {classes = {}}
local open = scopes.open
local optional_flag, text, real = tensors.optional_flag, tensors.text, tensors.real

-- A class whose objects hold a handle that free(context, handle) gives up.
local function class(kind, free)
  local methods = {}
  methods.__index = methods
  M.classes[#M.classes + 1] = methods
  open[kind] = 0
  function methods:close()
    if not self.handle then return end
    local c = scopes.enter()
    check(c, free(c, self.handle))
    self.handle = nil
    open[kind] = open[kind] - 1
  end
  local function wrap(c, handle)
    if handle == nil then raise(c) end
    open[kind] = open[kind] + 1
    return setmetatable({handle = handle}, methods)
  end
  return methods, wrap
end

local function alive(o, what)
  local handle = type(o) == "table" and o.handle
  if not handle then fail("StaleTensorError", what .. ": the object is nil or was closed") end
  return handle
end

-- Generators: a seed and how many numbers were drawn.
local Generator, generator = class("generators", function(c, h) return C.tn_generator_free(c, h) end)
function M.generator(seed)
  local c = scopes.enter()
  return generator(c, C.tn_generator_new(c, seed))
end
function Generator:state()
  local c, seed, offset = scopes.enter(), ffi.new "uint64_t[1]", ffi.new "uint64_t[1]"
  check(c, C.tn_generator_get_state(c, alive(self, "state"), seed, offset))
  return seed[0], offset[0]
end
function Generator:set_state(seed, offset)
  local c = scopes.enter()
  check(c, C.tn_generator_set_state(c, alive(self, "set_state"), seed, offset))
end
tensors.environment.generator = function(op, name, o)
  if getmetatable(o) ~= Generator then fail("ValueError", ("%s: %s is no generator: %s"):format(op, name, tostring(o))) end
  return alive(o, op)
end

-- Shared tensors: owners that no scope ends.
local Shared, shared = class("shared", function(c, h) return C.tn_shared_free(c, h) end)
-- Makes an owner of a tensor, without a copy. Afterwards the tensor is an alias of it, read-only while gradients are recorded.
function M.share(t)
  local handle = tensors.handle_of("share", "t", t)
  library.at(t.context)
  return shared(t.context, C.tn_shared_new(t.context, handle))
end
-- A tensor in the innermost scope on the same bytes, and with the same gradient.
function Shared:alias()
  local c = scopes.enter()
  local t = C.tn_new_alias(c, alive(self, "alias"))
  if t == nil then raise(c) end
  return tensors.take(c, t)
end
function Shared:owners()
  local c = scopes.enter()
  local n = C.tn_shared_refcount(c, alive(self, "owners"))
  if n < 0 then raise(c) end
  return tonumber(n)
end
function Shared:set_requires_grad(on)
  local c = scopes.enter()
  check(c, C.tn_shared_set_requires_grad(c, alive(self, "set_requires_grad"), optional_flag("set_requires_grad", "on", on, 1)))
end
-- What backward accumulated in this context, to be closed; nil if there is nothing.
function Shared:grad()
  local c = scopes.enter()
  local g = C.tn_shared_new_grad(c, alive(self, "grad"))
  if g == nil and C.tn_error(c) == 0 then return nil end
  return shared(c, g)
end
function Shared:zero_grad()
  local c = scopes.enter()
  check(c, C.tn_shared_zero_grad(c, alive(self, "zero_grad")))
end

-- One callback for all: what runs is on top of a stack. An error must not cross C, so it is kept, and raised behind it.
local updates = {}
local update_callback = ffi.cast("tn_update_callback", function(context, alias)
  local u = updates[#updates]
  local t = ffi.new("tenure_tensor", alias, context) -- borrowed
  u.ok, u.problem = pcall(u.f, t)
  return u.ok and 0 or 1
end)
-- Runs f(alias) with the claim to write, in a scope of its own and with recording off; the alias lives as long.
function Shared:update(f)
  local c, handle = scopes.enter(), alive(self, "update")
  local u = {f = f}
  updates[#updates + 1] = u
  local status = C.tn_shared_update(c, handle, update_callback, nil)
  updates[#updates] = nil
  if u.ok == false then error(u.problem, 0) end
  check(c, status)
end
jit.off(Shared.update) -- compiled code cannot be called back

-- Var stores: the parameters of a model, by name.
local Store, store = class("stores", function(c, h) return C.tn_store_free(c, h) end)
function M.store()
  local c = scopes.enter()
  return store(c, C.tn_store_new(c))
end
-- The part of it whose variables are called "name.…".
function Store:sub(name)
  local c = scopes.enter()
  return store(c, C.tn_store_new_sub(c, alive(self, "sub"), text("sub", "name", name)))
end
local inits = {constant = 0, normal = 1, uniform = 2, trunc_normal = 3, kaiming_uniform = 4}
-- A new parameter, which the store owns too. init: {"normal", mean, std}, {"constant", a}, {"uniform", from, to},
-- {"trunc_normal", mean, std, low, high}, {"kaiming_uniform", gain}; options: trainable (true), dtype, generator.
function Store:var(name, sizes, init, options)
  options = library.options("var", options, {trainable = true, dtype = true, generator = true})
  local kind = inits[init[1]] or fail("ValueError", "var: no such beginning: " .. tostring(init[1]))
  local d, n = tensors.sizes("var", "sizes", sizes)
  local c = scopes.enter()
  return shared(c, C.tn_store_new_var(c, alive(self, "var"), text("var", "name", name), d, n, tensors.dtype("var", "dtype", options.dtype or "default"),
    optional_flag("var", "trainable", options.trainable, 1), kind, init[2] or 0, init[3] or 0, init[4] or 0, init[5] or 0,
    options.generator and alive(options.generator, "var") or nil))
end
-- A new parameter with the value, sizes and dtype of a tensor.
function Store:var_copy(name, t, trainable)
  local handle, c = tensors.handle_of("var_copy", "t", t), scopes.enter()
  return shared(c, C.tn_store_new_var_copy(c, alive(self, "var_copy"), text("var_copy", "name", name), handle,
    optional_flag("var_copy", "trainable", trainable, 1)))
end
-- Another owner of the variable of that name.
function Store:get(name)
  local c = scopes.enter()
  return shared(c, C.tn_store_new_get(c, alive(self, "get"), text("get", "name", name)))
end
function Store:names()
  local c, names = scopes.enter(), {}
  for i = 1, tonumber(C.tn_store_size(c, alive(self, "names"))) do
    names[i] = ffi.string(C.tn_store_name(c, self.handle, i - 1))
  end
  return names
end
function Store:num_parameters()
  local c = scopes.enter()
  return tonumber(C.tn_store_num_parameters(c, alive(self, "num_parameters")))
end
for name, f in pairs {freeze = C.tn_store_freeze, unfreeze = C.tn_store_unfreeze, zero_grad = C.tn_store_zero_grad} do
  Store[name] = function(self)
    local c = scopes.enter()
    check(c, f(c, alive(self, name)))
  end
end
for name, f in pairs {save = C.tn_store_save, load = C.tn_store_load} do
  Store[name] = function(self, path)
    local c = scopes.enter()
    check(c, f(c, alive(self, name), text(name, "path", path)))
  end
end

-- Optimizers hold the parameters of a store.
local Optimizer, optimizer = class("optimizers", function(c, h) return C.tn_optimizer_free(c, h) end)
-- options: momentum, dampening, weight_decay (0), nesterov (false).
function Store:sgd(lr, options)
  options = library.options("sgd", options, {momentum = true, dampening = true, weight_decay = true, nesterov = true})
  local c = scopes.enter()
  return optimizer(c, C.tn_optimizer_new_sgd(c, alive(self, "sgd"), lr, options.momentum or 0, options.dampening or 0,
    options.weight_decay or 0, optional_flag("sgd", "nesterov", options.nesterov, 0)))
end
-- options: beta1 (0.9), beta2 (0.999), eps (1e-8), weight_decay (0).
for name, f in pairs {adam = C.tn_optimizer_new_adam, adamw = C.tn_optimizer_new_adamw} do
  Store[name] = function(self, lr, options)
    options = library.options(name, options, {beta1 = true, beta2 = true, eps = true, weight_decay = true})
    local c = scopes.enter()
    return optimizer(c, f(c, alive(self, name), lr, options.beta1 or 0.9, options.beta2 or 0.999, options.eps or 1e-8,
      options.weight_decay or 0))
  end
end
for name, f in pairs {step = C.tn_optimizer_step, zero_grad = C.tn_optimizer_zero_grad} do
  Optimizer[name] = function(self)
    local c = scopes.enter()
    check(c, f(c, alive(self, name)))
  end
end
local function measured(c, x)
  if C.tn_error(c) ~= 0 then raise(c) end
  return x
end
function Optimizer:lr()
  local c = scopes.enter()
  return measured(c, C.tn_optimizer_lr(c, alive(self, "lr")))
end
function Optimizer:set_lr(lr)
  local c = scopes.enter()
  check(c, C.tn_optimizer_set_lr(c, alive(self, "set_lr"), lr))
end
-- The 2-norm of all gradients.
function Optimizer:grad_norm()
  local c = scopes.enter()
  return measured(c, C.tn_optimizer_grad_norm(c, alive(self, "grad_norm")))
end
-- Scales them so that it is at most `most`, and returns what it was.
function Optimizer:clip_grad_norm(most)
  local c = scopes.enter()
  return measured(c, C.tn_optimizer_clip_grad_norm(c, alive(self, "clip_grad_norm"), most))
end

-- Writes variables, the optimizer's state and the generator, either of which may be nil, and texts by name.
function Store:save_checkpoint(path, optimizer, generator, texts)
  local keys, values = {}, {}
  for key, value in pairs(texts or {}) do
    keys[#keys + 1], values[#values + 1] = text("save_checkpoint", "key", key), text("save_checkpoint", "value", value)
  end
  local c = scopes.enter()
  check(c, C.tn_checkpoint_save(c, text("save_checkpoint", "path", path), alive(self, "save_checkpoint"), optimizer and alive(optimizer, "save_checkpoint") or nil,
    generator and alive(generator, "save_checkpoint") or nil, ffi.new("const char*[?]", #keys + 1, keys),
    ffi.new("const char*[?]", #values + 1, values), #keys))
end
function Store:load_checkpoint(path, optimizer, generator)
  local c = scopes.enter()
  check(c, C.tn_checkpoint_load(c, text("load_checkpoint", "path", path), alive(self, "load_checkpoint"), optimizer and alive(optimizer, "load_checkpoint") or nil,
    generator and alive(generator, "load_checkpoint") or nil))
end
-- A text of a safetensors file or a checkpoint by its name, or "".
function M.file_text(path, key)
  local c = scopes.enter()
  local found = C.tn_file_text(c, text("file_text", "path", path), text("file_text", "key", key))
  if found == nil then raise(c) end
  return ffi.string(found)
end

return M
