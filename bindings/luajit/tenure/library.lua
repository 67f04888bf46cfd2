-- The shared library, its types, errors, and the line of the program that a call comes from.
local ffi = require "ffi"
local api = require "tenure.api"

ffi.cdef [[
typedef struct tn_context tn_context;
typedef struct tn_tensor tn_tensor;
typedef struct tn_list tn_list;
typedef struct tn_shared tn_shared;
typedef struct tn_store tn_store;
typedef struct tn_optimizer tn_optimizer;
typedef struct tn_generator tn_generator;
typedef int32_t tn_status;
typedef int32_t tn_dtype;
typedef int32_t tn_init;
typedef struct tn_scalar { int32_t kind; int32_t reserved; int64_t i; double re, im; } tn_scalar;
typedef int32_t (*tn_callback)(tn_context* context, void* payload);
typedef int32_t (*tn_update_callback)(tn_context* context, tn_tensor* alias, void* payload);
typedef struct tenure_tensor { tn_tensor* handle; tn_context* context; } tenure_tensor;
]]
ffi.cdef(api.cdef)

local C = ffi.load(os.getenv "TENURE_LIBRARY" or "tenure")
local major = math.floor(C.tn_version() / 10000)
local wanted = tonumber(api.version:match "^%d+")
if major ~= wanted then
  error(("tenure: the library is of version %d, this package of version %d"):format(major, wanted))
end

local M = {C = C, api = api}

-- An error of the library: error() is called with a table of kind and message.
local Error = {__tostring = function(e) return e.kind .. ": " .. e.message end}
Error.__index = Error
M.Error = Error

local kinds = {}
for name, number in pairs {
  Shape = 1, DType = 2, Device = 3, Index = 4, Value = 5, Scope = 6, Escape = 7, StaleTensor = 8, OutOfMemory = 9, Io = 10,
  Grad = 11, Callback = 12, Other = 13,
} do
  kinds[number] = name .. "Error"
end

function M.fail(kind, message)
  error(setmetatable({kind = kind, message = message}, Error), 0)
end

function M.kind_of(status) return kinds[status] or "OtherError" end

-- What the library says of a tensor that is gone, among the operands and in the tables among them.
local function gone(operand)
  if type(operand) == "table" then
    for _, t in ipairs(operand) do
      local story = gone(t)
      if story then return story end
    end
  elseif ffi.istype("tenure_tensor", operand) and C.tn_dim(operand.context, operand.handle) < 0 then
    return ffi.string(C.tn_error_message(operand.context)):match "^dim: (the tensor is gone: .-)%s?%[[^%[]*%]$"
  end
end

-- Raises the error of the last call in the context. Where no scope is open the library looks no further; who uses a tensor whose
-- scope has ended wants to hear of that.
function M.raise(context, ...)
  local kind, text = M.kind_of(C.tn_error(context)), ffi.string(C.tn_error_message(context))
  if kind == "ScopeError" and C.tn_scope_depth(context) == 0 then
    local story = gone {...}
    if story then M.fail("StaleTensorError", text:match "^[^:]*: " .. story .. (text:match " %[[^%[]*%]$" or "")) end
  end
  M.fail(kind, text)
end

function M.check(context, status, ...)
  if status ~= 0 then M.raise(context, ...) end
end

-- Lua drops what a function has no parameter for. Here that is an error: x:max(1) is no largest number of dim 1.
local function too_many(name, names, n)
  M.fail("ValueError", ("%s: %d argument%s given, and it takes (%s)"):format(name, n, n == 1 and " is" or "s are", names))
end
M.too_many = too_many

-- The function, which takes no more arguments than it has parameters; one with ... is as it was.
function M.exact(name, f)
  local info = debug.getinfo(f, "uS")
  if info.isvararg or info.what == "C" then return f end
  local names = {}
  for i = 1, info.nparams do names[i] = debug.getlocal(f, i) end
  local most, text = info.nparams, table.concat(names, ", ")
  return function(...)
    local n = select("#", ...)
    if n > most then too_many(name, text, n) end
    return f(...)
  end
end

-- The same for all functions of a table, under the names that they have there.
function M.exact_all(functions, prefix)
  for name, f in pairs(functions) do
    if type(f) == "function" and name:sub(1, 2) ~= "__" then functions[name] = M.exact((prefix or "") .. name, f) end
  end
end

-- Options by name: one that there is not is an error.
function M.options(op, given, known)
  if given == nil then return {} end
  if type(given) ~= "table" then M.fail("ValueError", ("%s: options are no table: %s"):format(op, tostring(given))) end
  for name in pairs(given) do
    if not known[name] then M.fail("ValueError", ("%s: it has no option %s"):format(op, tostring(name))) end
  end
  return given
end

-- Lines. A frame of this package is no line of the program.
local own, base = {}, {}
local getinfo = debug.getinfo
local told, lines = nil, true

function M.own(source)
  own[source or getinfo(2, "S").source] = true
end
M.own()

-- Tells the context the line of the program, for the next call.
function M.at(context)
  if told then
    C.tn_at(context, told.file, told.line)
    return
  end
  if not lines then return end
  local level = 3
  local info = getinfo(level, "Sl")
  while info and (info.currentline <= 0 or own[info.source]) do
    level = level + 1
    info = getinfo(level, "Sl")
  end
  if info then
    local file = base[info.source]
    if not file then
      file = info.short_src:match "[^/]*$"
      base[info.source] = file
    end
    C.tn_at(context, file, info.currentline)
  end
end

-- Whether calls tell their line: it costs about a microsecond, and keeps loops around them from being compiled.
function M.lines(on) lines = on end

-- From now on calls come from that line of another language, which is interpreted here; nil: no longer.
function M.say_line(file, line) told = file and {file = file, line = line} or nil end

return M
