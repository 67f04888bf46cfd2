-- Tensors: what they are made of, how arguments become C's, and the ops.
local ffi = require "ffi"
local library = require "tenure.library"
local scopes = require "tenure.scopes"
local C, at, raise, check, fail, api = library.C, library.at, library.raise, library.check, library.fail, library.api
library.own()

local M = {}
local tensor_t = ffi.typeof "tenure_tensor"
local scalar_t = ffi.typeof "tn_scalar"
local int64s = ffi.typeof "int64_t[?]"
local methods = {}
M.methods = methods

-- Dtypes are strings.
local dtypes = {[0] = "u8", "i8", "i16", "i32", "i64", "f16", "f32", "f64", "c64", "c128", "bool", "bf16"}
local dtype_numbers = {default = -1}
for number, name in pairs(dtypes) do dtype_numbers[name] = number end

function M.is_tensor(x) return ffi.istype(tensor_t, x) end

-- The collector does not know how large tensors are. When they have grown past the limit it is asked to collect, and the limit
-- follows what is left.
local least = 32 * 2^20
local limit = least

-- Gives up at once what was given up, as the end of a scope does: of one that opens and ends in one call, in which nothing is done
-- but to ask whether NULL is alive.
local nothing = ffi.cast("tn_callback", C.tn_is_alive)
local function drain(context) C.tn_with_scope(context, "drain", nothing, nil) end

local function collect(context)
  collectgarbage()
  drain(context)
  limit = math.max(least, 2 * tonumber(C.tn_live_bytes(context)))
end

function M.collect_above(bytes)
  least, limit = bytes, bytes
end

-- A tensor's finalizer is its own: a copy of the struct, as ffi.new(type, t) makes one, gives nothing up.
local function finalize(t) C.tn_release_later(t.context, t.handle) end
local function owner(handle, context) return ffi.gc(tensor_t(handle, context), finalize) end

-- What is new belongs to its scope. A tensor that is returned as it was keeps its one wrapper, and with it its one finalizer.
local function take(context, handle, a, b, c)
  C.tn_move_to_scope(context, handle)
  if a and a.handle == handle then return a end
  if b and b.handle == handle then return b end
  if c and c.handle == handle then return c end
  local t = owner(handle, context)
  if tonumber(C.tn_live_bytes(context)) > limit then collect(context) end
  return t
end
M.take = take

-- The tensors of a list, which ends. known: operands, one of which may be among them.
local function take_list(context, list, known)
  local made, n = {}, tonumber(C.tn_list_size(context, list))
  local seen = {}
  for _, t in ipairs(known) do seen[tostring(t.handle)] = t end
  for i = 1, n do
    local handle = C.tn_list_get(context, list, i - 1)
    if handle ~= nil then
      local key = tostring(handle)
      C.tn_move_to_scope(context, C.tn_retain(context, handle))
      seen[key] = seen[key] or owner(handle, context)
      made[i] = seen[key]
    end
  end
  C.tn_list_free(context, list)
  return made, n
end
M.take_list = take_list

-- Arguments.

local function bad(op, name, wanted, x)
  fail("ValueError", ("%s: %s is no %s: %s"):format(op, name, wanted, x == nil and "nil" or tostring(x)))
end

local function tensor(op, name, x)
  if not ffi.istype(tensor_t, x) then bad(op, name, "tensor", x) end
  return x
end
local function handle_of(op, name, x) return tensor(op, name, x).handle end

local function integer(op, name, x)
  if type(x) == "number" and x % 1 == 0 and x >= -2^53 and x <= 2^53 then return x end
  if type(x) == "cdata" and (ffi.istype("int64_t", x) or ffi.istype("uint64_t", x)) then return x end
  bad(op, name, "integer", x)
end
local function real(op, name, x)
  if type(x) ~= "number" then bad(op, name, "number", x) end
  return x
end
local function flag(op, name, x)
  if type(x) ~= "boolean" then bad(op, name, "boolean", x) end
  return x and 1 or 0
end
local function dtype(op, name, x)
  return dtype_numbers[x] or bad(op, name, "dtype", x)
end
-- C's strings end at the first zero byte.
local function text(op, name, x)
  if type(x) ~= "string" then bad(op, name, "string", x) end
  if x:find("\0", 1, true) then bad(op, name, "string without zero bytes", (x:gsub("%z", "\\0"))) end
  return x
end
local function sizes(op, name, x)
  if type(x) ~= "table" then bad(op, name, "table of integers", x) end
  for i = 1, #x do integer(op, name, x[i]) end
  return int64s(#x, x), #x
end
local function handles(op, name, x)
  if type(x) ~= "table" then bad(op, name, "table of tensors", x) end
  local words = ffi.new("tn_tensor*[?]", #x)
  for i = 1, #x do words[i - 1] = handle_of(op, name, x[i]) end
  return words, #x
end
-- A number of Lua that is whole counts as an integer. tenure.float(1) is a floating one.
local function scalar(op, name, x)
  local kind = type(x)
  if kind == "number" then
    if x % 1 == 0 and x >= -2^53 and x <= 2^53 then return scalar_t(2, 0, x, 0, 0) end
    return scalar_t(3, 0, 0, x, 0)
  elseif kind == "boolean" then
    return scalar_t(1, 0, x and 1 or 0, 0, 0)
  elseif kind == "cdata" then
    if ffi.istype(scalar_t, x) then return x end
    if ffi.istype("int64_t", x) or ffi.istype("uint64_t", x) then return scalar_t(2, 0, x, 0, 0) end
    if ffi.istype("complex", x) then return scalar_t(4, 0, 0, x.re, x.im) end
  end
  bad(op, name, "number", x)
end
M.scalar, M.sizes, M.handles, M.handle_of, M.dtype, M.integer = scalar, sizes, handles, handle_of, dtype, integer
M.flag, M.text, M.real = flag, text, real
local function optional_flag(op, name, x, default)
  if x == nil then return default end
  return flag(op, name, x)
end
M.optional_flag = optional_flag

function M.float(x) return scalar_t(3, 0, 0, x, 0) end
function M.complex(re, im) return scalar_t(4, 0, 0, re, im) end

-- Of C's into Lua's: integers past 2^53 stay int64_t.
local function plain(i)
  local n = tonumber(i)
  return (n >= -2^53 and n <= 2^53) and n or i
end
M.plain = plain

-- Ops: a function of Lua is written for each row of api.lua when it is first asked for.

local none = scalar_t(0, 0, 0, 0, 0)
local environment = {
  C = C, at = at, raise = raise, take = take, take_list = take_list, enter = scopes.enter, tensor = tensor, handle_of = handle_of,
  integer = integer, real = real, flag = flag, dtype = dtype, text = text, sizes = sizes, handles = handles, scalar = scalar,
  none = none, one = ffi.typeof "int64_t[1]", one_real = ffi.typeof "double[1]", generator = false,
}

local function default_of(kind, value)
  if kind == "tensor" or kind == "generator" or kind == "int?" or kind == "double?" then return "nil" end
  if kind == "scalar" then return value == "none" and "none" or ("scalar('', '', %s)"):format(value) end
  if kind == "dtype" then return "-1" end
  return value
end

local converters = {
  tensor = "handle_of", scalar = "scalar", int = "integer", double = "real", flag = "flag", dtype = "dtype", text = "text",
  generator = "generator",
}

local function source(op)
  local names, lines, passes, operands, list = {}, {}, {"c"}, {}, nil
  local first
  for i, p in ipairs(op) do
    local kind, name, default = p[1], p[2], p[3]
    local v = "p" .. i
    names[i] = v
    local from = ("(%q, %q, %s)"):format(op.name, name, v)
    if kind == "tensor" then
      operands[#operands + 1] = v
      if not default then
        first = first or v
        lines[#lines + 1] = "tensor" .. from
      end
    end
    if kind == "dims" then
      lines[#lines + 1] = ("local d%d, n%d = sizes%s"):format(i, i, from)
      passes[#passes + 1] = ("d%d, n%d"):format(i, i)
    elseif kind == "tensors" then
      list = v
      lines[#lines + 1] = ("local d%d, n%d = handles%s"):format(i, i, from)
      passes[#passes + 1] = ("d%d, n%d"):format(i, i)
    else
      local made = kind == "int?" and "one(integer" .. from .. ")" or kind == "double?" and "one_real(real" .. from .. ")"
        or converters[kind] .. from
      if default then
        lines[#lines + 1] = ("local v%d = %s\nif %s ~= nil then v%d = %s end"):format(i, default_of(kind, default), v, i, made)
      else
        lines[#lines + 1] = ("local v%d = %s"):format(i, made)
      end
      passes[#passes + 1] = "v" .. i
    end
  end
  local own = first and first .. ".context" or list and ("#%s > 0 and %s[1].context or enter()"):format(list, list) or "enter()"
  lines[#lines + 1] = "local c = " .. own
  if own ~= "enter()" then lines[#lines + 1] = "at(c)" end
  lines[#lines + 1] = ("local r = C.%s(%s)"):format(op.c, table.concat(passes, ", "))
  local known = table.concat(operands, ", ")
  local failed = ("raise(c%s)"):format(list and ", " .. list or known ~= "" and ", " .. known or "")
  if op.result == "tensor" then
    lines[#lines + 1] = "if r == nil then " .. failed .. " end"
    lines[#lines + 1] = ("return take(c, r%s)"):format(known ~= "" and ", " .. known or "")
  elseif op.result == "list" then
    lines[#lines + 1] = "if r == nil then " .. failed .. " end"
    lines[#lines + 1] = ("return unpack((take_list(c, r, {%s})))"):format(known)
  elseif op.result == "flag" then
    lines[#lines + 1] = "if r < 0 then " .. failed .. " end\nreturn r == 1"
  else
    lines[#lines + 1] = "if r ~= 0 then " .. failed .. " end\nreturn " .. (first or "nil")
  end
  local said = {}
  for i, p in ipairs(op) do said[i] = p[2] end
  table.insert(lines, 1, ("if select('#', ...) > 0 then too_many(%q, %q, %d + select('#', ...)) end"):format(op.name,
    table.concat(said, ", "), #op))
  names[#names + 1] = "..."
  return ("return function(%s)\n%s\nend"):format(table.concat(names, ", "), table.concat(lines, "\n"))
end

local rows = {}
for _, op in ipairs(api.ops) do rows[op.name] = op end
M.rows = rows

environment.unpack, environment.select, environment.too_many = unpack, select, library.too_many
local ops = setmetatable({}, {__index = function(made, name)
  local op = rows[name]
  if not op then return nil end
  library.own("=tenure." .. name)
  local chunk = assert(loadstring(source(op), "=tenure." .. name))
  setfenv(chunk, environment)
  local f = chunk()
  made[name] = f
  return f
end})
M.ops = ops
M.environment = environment

-- What they are.

local function number(f)
  return function(t)
    at(t.context)
    local n = f(t.context, t.handle)
    if n < 0 then raise(t.context, t) end
    return tonumber(n)
  end
end
local function yes(f)
  return function(t)
    at(t.context)
    local n = f(t.context, t.handle)
    if n < 0 then raise(t.context, t) end
    return n == 1
  end
end
local function string_of(f)
  return function(t)
    at(t.context)
    local s = f(t.context, t.handle)
    if s == nil then raise(t.context, t) end
    return ffi.string(s)
  end
end

methods.dim = number(function(c, t) return C.tn_dim(c, t) end)
methods.numel = number(function(c, t) return C.tn_numel(c, t) end)
methods.bytes = number(function(c, t) return C.tn_bytes(c, t) end)
methods.storage_offset = number(function(c, t) return C.tn_storage_offset(c, t) end)
methods.refcount = number(function(c, t) return C.tn_refcount(c, t) end)
methods.is_contiguous = yes(function(c, t) return C.tn_is_contiguous(c, t) end)
methods.requires_grad = yes(function(c, t) return C.tn_requires_grad(c, t) end)
methods.is_leaf = yes(function(c, t) return C.tn_is_leaf(c, t) end)
methods.describe = string_of(function(c, t) return C.tn_describe(c, t) end)
methods.text = string_of(function(c, t) return C.tn_to_string(c, t) end)
methods.grad_fn = string_of(function(c, t) return C.tn_grad_fn(c, t) end)
function methods.retain_grad(t)
  at(t.context)
  check(t.context, C.tn_retain_grad(t.context, t.handle), t)
  return t
end
function methods.set_requires_grad(t, on)
  at(t.context)
  check(t.context, C.tn_set_requires_grad(t.context, t.handle, optional_flag("set_requires_grad", "on", on, 1)), t)
  return t
end

function methods.is_alive(t) return C.tn_is_alive(t.context, t.handle) == 1 end
function methods.is_alias_of(t, other)
  at(t.context)
  local yes = C.tn_is_alias_of(t.context, t.handle, handle_of("is_alias_of", "other", other))
  if yes < 0 then raise(t.context, t) end
  return yes == 1
end
function methods.dtype(t)
  at(t.context)
  local n = C.tn_scalar_type(t.context, t.handle)
  if n < 0 then raise(t.context, t) end
  return dtypes[n]
end
local room = int64s(64)
local function listed(f)
  return function(t)
    at(t.context)
    local n = tonumber(f(t.context, t.handle, room, 64))
    if n < 0 then raise(t.context, t) end
    local made = {}
    for i = 1, n do made[i] = plain(room[i - 1]) end
    return made
  end
end
methods.sizes = listed(function(c, t, to, n) return C.tn_sizes(c, t, to, n) end)
methods.strides = listed(function(c, t, to, n) return C.tn_strides(c, t, to, n) end)

-- Gives the tensor up before its scope ends: its memory is free at once. Doing so again, or after the scope, does nothing.
function methods.free(t)
  ffi.gc(t, nil)
  C.tn_release_later(t.context, t.handle)
  drain(t.context)
end

-- Gradients.

function methods.backward(t, gradient, retain_graph, create_graph)
  at(t.context)
  check(t.context, C.tn_backward(t.context, t.handle, gradient and handle_of("backward", "gradient", gradient) or nil,
    optional_flag("backward", "retain_graph", retain_graph, 0), optional_flag("backward", "create_graph", create_graph, 0)), t, gradient)
end
-- What backward accumulated, as a tensor on the same bytes; nil if there is nothing.
function methods.grad(t)
  local c = t.context
  at(c)
  local kept = C.tn_new_grad(c, t.handle)
  if kept == nil then
    if C.tn_error(c) ~= 0 then raise(c, t) end
    return nil
  end
  local dims = C.tn_sizes(c, kept, room, 64)
  at(c)
  local seen = C.tn_new_expand(c, kept, room, dims)
  C.tn_free(c, kept)
  if seen == nil then raise(c) end
  return take(c, seen)
end
function methods.set_grad(t, gradient)
  at(t.context)
  check(t.context, C.tn_set_grad(t.context, t.handle, gradient and handle_of("set_grad", "gradient", gradient) or nil))
end
-- The gradients of outputs, weighted by options.weights, with respect to inputs; leaves keep theirs. Where there is none it is
-- nil, if options.allow_unused.
function M.gradients(outputs, inputs, options)
  options = library.options("gradients", options, {weights = true, retain_graph = true, create_graph = true, allow_unused = true})
  local function asked(name) return optional_flag("gradients", name, options[name], 0) end
  local of, of_count = handles("gradients", "outputs", outputs)
  local to, to_count = handles("gradients", "inputs", inputs)
  local by, by_count = handles("gradients", "weights", options.weights or {})
  local c = scopes.enter()
  local list = C.tn_new_grads(c, of, of_count, to, to_count, by, by_count, asked "retain_graph",
    asked "create_graph", asked "allow_unused")
  if list == nil then raise(c) end
  local known = {}
  for _, group in ipairs {outputs, inputs, options.weights or {}} do
    for _, t in ipairs(group) do known[#known + 1] = t end
  end
  local made, n = take_list(c, list, known)
  return unpack(made, 1, n)
end

-- Operators. A number on either side is a number, whatever dtype the tensor has.

local function operator(op, of_scalar, scalar_first)
  return function(a, b)
    if not M.is_tensor(a) then
      if type(scalar_first) == "string" then return ops[scalar_first](a, b) end
      return scalar_first(a, b)
    end
    if M.is_tensor(b) then return ops[op](a, b) end
    return ops[of_scalar](a, b)
  end
end
local meta = {
  __add = operator("add", "add_scalar", function(n, t) return ops.add_scalar(t, n) end),
  __sub = operator("sub", "sub_scalar", "scalar_sub"),
  __mul = operator("mul", "mul_scalar", function(n, t) return ops.mul_scalar(t, n) end),
  __div = operator("div", "div_scalar", "scalar_div"),
  __pow = operator("pow", "pow_scalar", "scalar_pow"),
  __mod = operator("remainder", "remainder_scalar", "scalar_remainder"),
  __unm = function(t) return ops.neg(t) end,
  __tostring = function(t) return methods.text(t) end,
  __index = function(_, name) return methods[name] or ops[name] end,
}
ffi.metatype(tensor_t, meta)

return M
