-- Elements in and out, by copy.
local ffi = require "ffi"
local library = require "tenure.library"
local scopes = require "tenure.scopes"
local tensors = require "tenure.tensor"
local C, at, raise, check, fail = library.C, library.at, library.raise, library.check, library.fail
library.own()

local M = {}
local methods, plain = tensors.methods, tensors.plain
local elements = {
  u8 = "uint8_t", i8 = "int8_t", i16 = "int16_t", i32 = "int32_t", i64 = "int64_t", f32 = "float", f64 = "double",
  c64 = "complex float", c128 = "complex", bool = "uint8_t",
}
local arrays = {}
for name, ctype in pairs(elements) do arrays[name] = ffi.typeof(ctype .. "[?]") end

-- What integers may be; C would wrap or cut what is none.
local least = {u8 = 0, i8 = -2^7, i16 = -2^15, i32 = -2^31, i64 = -2^63}
local most = {u8 = 2^8, i8 = 2^7, i16 = 2^15, i32 = 2^31, i64 = 2^63}

local function element(what, i, v, dtype)
  local kind = type(v)
  if kind == "boolean" then return v and 1 or 0 end
  local from = least[dtype]
  if kind == "number" then
    if dtype == "bool" then return v ~= 0 and 1 or 0 end
    if not from or v % 1 == 0 and v >= from and v < most[dtype] then return v end
  elseif kind == "cdata" then
    local whole = ffi.istype("int64_t", v)
    if dtype == "bool" then return v ~= 0 and 1 or 0 end
    if whole and (dtype == "i64" or not from or v >= from and v < most[dtype]) then return v end
    if ffi.istype("uint64_t", v) and (not from or v < most[dtype]) then return v end
    if ffi.istype("complex", v) and (dtype == "c64" or dtype == "c128") then return v end
  end
  fail("ValueError", ("%s: element %d is no number of %s: %s"):format(what, i, dtype, tostring(v)))
end

-- The elements of an array of C must be those of the dtype; bytes may stand for any.
local function of_type(array, dtype)
  if type(array) ~= "cdata" then fail("ValueError", "from_array: array is no array of C: " .. tostring(array)) end
  local function element_of(ctype) return tostring(ffi.typeof(ctype)):match "^ctype<(.-) ?[%[%*&]" end
  local has, wants = element_of(array), arrays[dtype] and element_of(arrays[dtype])
  if has and wants and has ~= wants and has ~= "unsigned char" and has ~= "char" and has ~= "void" then
    fail("ValueError", ("from_array: the array has elements of %s, those of %s are %s"):format(has, dtype, wants))
  end
end

-- A tensor over a copy of an array of C, which must have the elements that sizes and dtype need.
function M.from_array(array, sizes, dtype)
  local d, n = tensors.sizes("from_array", "sizes", sizes)
  local number = tensors.dtype("from_array", "dtype", dtype)
  of_type(array, dtype)
  local bytes = ffi.sizeof(array)
  local c = scopes.enter()
  local t = C.tn_new_from_data(c, array, bytes, d, n, number)
  if t == nil then raise(c) end
  return tensors.take(c, t)
end

local function flatten(value, depth, sizes, out)
  if type(value) ~= "table" then
    if sizes[depth] then fail("ValueError", "tensor: the tables are not of one depth") end
    out[#out + 1] = value
    return
  end
  if sizes.depth and depth > sizes.depth then fail("ValueError", "tensor: the tables are not of one depth") end
  local n = #value
  if sizes[depth] and sizes[depth] ~= n then
    fail("ValueError", ("tensor: the tables differ in length: %d and %d"):format(sizes[depth], n))
  end
  sizes[depth] = n
  for i = 1, n do
    flatten(value[i], depth + 1, sizes, out)
    sizes.depth = sizes.depth or depth
  end
end

-- A tensor of numbers or booleans in nested tables, or of one. dtype: bool of booleans, else f32.
function M.tensor(values, dtype)
  local sizes, flat = {}, {}
  flatten(values, 1, sizes, flat)
  sizes.depth = nil
  dtype = dtype or (type(flat[1]) == "boolean" and "bool") or "f32"
  return M.from_values(flat, sizes, dtype)
end

-- A tensor of the sizes and dtype, of a plain list of its elements in row-major order.
function M.from_values(flat, sizes, dtype)
  local array_t = arrays[dtype]
  if not array_t then
    if elements[dtype] == nil and (dtype == "f16" or dtype == "bf16") then
      return tensors.ops.to(M.from_values(flat, sizes, "f32"), dtype)
    end
    tensors.dtype("from_values", "dtype", dtype)
  end
  local array = array_t(#flat)
  for i = 1, #flat do
    array[i - 1] = element("from_values", i, flat[i], dtype)
  end
  return M.from_array(array, sizes, dtype)
end

local function array_of(t)
  local c = t.context
  local dtype = methods.dtype(t)
  if not arrays[dtype] then -- f16 and bf16: Lua has no such type
    t = tensors.ops.to(t, "f32")
    dtype = "f32"
  end
  local n = methods.numel(t)
  local array = arrays[dtype](n)
  at(c)
  check(c, C.tn_copy_out(c, t.handle, array, ffi.sizeof(array)), t)
  return array, n, dtype
end

-- The elements as an array of C, and how many they are.
function methods.to_array(t)
  local array, n = array_of(t)
  return array, n
end

-- The elements as a list, in row-major order: numbers, booleans, int64_t past 2^53, complex.
function methods.values(t)
  local array, n, dtype = array_of(t)
  local made = {}
  for i = 1, n do
    local v = array[i - 1]
    if dtype == "bool" then
      v = v ~= 0
    elseif dtype == "i64" then
      v = plain(v)
    end
    made[i] = v
  end
  return made
end

-- Writes all elements, from a list or an array of C of the tensor's own element type.
function methods.copy_in(t, values)
  local dtype = methods.dtype(t)
  local array = values
  if type(values) == "table" then
    if not arrays[dtype] then fail("DTypeError", "copy_in: Lua has no elements of " .. methods.describe(t)) end
    array = arrays[dtype](#values)
    for i = 1, #values do
      array[i - 1] = element("copy_in", i, values[i], dtype)
    end
  end
  at(t.context)
  check(t.context, C.tn_copy_in(t.context, t.handle, array, ffi.sizeof(array)), t)
  return t
end

local item = ffi.new "tn_scalar"
-- The one element of a tensor that has one.
function methods.item(t)
  at(t.context)
  check(t.context, C.tn_item(t.context, t.handle, item), t)
  if item.kind == 1 then return item.i ~= 0 end
  if item.kind == 2 then return plain(item.i + 0LL) end
  if item.kind == 4 then return ffi.new("complex", item.re, item.im) end
  return item.re
end

return M
