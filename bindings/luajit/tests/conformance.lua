-- Runs the conformance script: run.lua conformance FOLDER [--print]. FOLDER is bindings/conformance.
local tenure = require "tenure"
local ffi = require "ffi"

local folder = os.tmpname() .. "."
local names, scopes, out, live = {}, {}, {}, tenure.live_bytes()
local line_number

local function say(...) out[#out + 1] = string.format(...) end
local function words_of(line)
  local words = {}
  for word in line:gmatch "%S+" do words[#words + 1] = word end
  return words
end
local function parts(word)
  local made = {}
  for part in word:sub(2, -2):gmatch "[^,]+" do made[#made + 1] = part end
  return made
end
local function map(list, f)
  local made = {}
  for i, v in ipairs(list) do made[i] = f(v) end
  return made
end
local function bound(name) return (assert(names[name], "nothing is bound to " .. name)) end
local function is(word) return word == "true" end

local function integer(word)
  local n = tonumber(word)
  if n < 2 ^ 53 and n > -2 ^ 53 then return n end
  return assert(loadstring("return " .. word .. "LL"))()
end
local function number(word)
  if word == "true" or word == "false" then return is(word) end
  if word:match "^[+-]?%d+$" then return integer(word) end
  local re, im = word:match "^(.-)([+-][^+-]*)i$"
  if re then return tenure.complex_number(tonumber(re), tonumber(im)) end
  return tenure.float(tonumber(word))
end

local readers = {
  tensor = bound, generator = bound, scalar = number, int = integer, ["int?"] = integer, double = tonumber, ["double?"] = tonumber,
  flag = is, dims = function(word) return map(parts(word), integer) end, tensors = function(word) return map(parts(word), bound) end,
  dtype = function(word) return word end, text = function(word) return word end,
}

-- Calls an op with words as its arguments, behind those that are given.
local function call(op, words, ...)
  local row = assert(tenure.rows[op], "no op " .. op)
  local arguments, given = {...}, select("#", ...)
  for i = given + 1, #row do
    local word = words[i - given]
    if word and word ~= "_" then arguments[i] = readers[row[i][1]](word) end
  end
  return tenure[op](unpack(arguments, 1, #row))
end

-- As C prints %.6g.
local function real(x)
  if x ~= x then return "nan" end
  return (("%.6g"):format(x))
end
local function element(v)
  if type(v) == "number" then return v % 1 == 0 and math.abs(v) <= 2 ^ 53 and v < 1e6 and ("%d"):format(v) or real(v) end
  if type(v) == "cdata" then
    if ffi.istype("complex", v) or ffi.istype("complex float", v) then
      local im = real(v.im)
      return real(v.re) .. (im:match "^-" and im or "+" .. im) .. "i"
    end
    return (tostring(v):gsub("U?LL$", ""))
  end
  return tostring(v)
end

local statements = {}

-- Statements open and end scopes one by one: each scope is a coroutine that waits in its body.
function statements.push(name)
  local co = coroutine.create(function() tenure.default_context:scope(name, coroutine.yield) end)
  local ok, e = coroutine.resume(co)
  if not ok then error(e, 0) end
  scopes[#scopes + 1] = co
end
function statements.pop()
  if #scopes == 0 then
    tenure.pop()
  else
    local ok, e = coroutine.resume(table.remove(scopes))
    if not ok then error(e, 0) end
  end
end
function statements.data(name, dtype, sizes, ...)
  local values = map({...}, dtype == "bool" and is or (dtype == "i64" and integer) or tonumber)
  names[name] = tenure.from_values(values, map(parts(sizes), integer), dtype)
end
function statements.let(name, _, op, ...)
  local results = {call(op, {...})}
  if name:sub(1, 1) ~= "(" then
    names[name] = results[1]
  else
    for i, part in ipairs(parts(name)) do names[part] = results[i] end
  end
end
statements["do"] = function(op, ...) call(op, {...}) end
function statements.ask(op, ...) say("%s: %s", op, element(call(op, {...}))) end
function statements.show(name)
  local t = bound(name)
  local sizes = table.concat(t:sizes(), ",")
  say("%s", table.concat({name .. ":", t:dtype(), "[" .. sizes .. "]", unpack(map(t:values(), element))}, " "))
end
function statements.print(name) say("%s:\n%s", name, bound(name):text()) end
function statements.describe(name) say("%s: %s", name, bound(name):describe()) end
function statements.item(name) say("%s: %s", name, element(bound(name):item())) end
function statements.refcount(name) say("%s: refcount %d", name, bound(name):refcount()) end
function statements.hand_off(name) tenure.hand_off(bound(name)) end
function statements.free(name) bound(name):free() end
function statements.live() say("live bytes: %d", tenure.live_bytes() - live) end
function statements.requires_grad(name) bound(name):set_requires_grad() end
function statements.grad_enabled(on) tenure.set_grad_enabled(is(on)) end
function statements.backward(name, gradient) bound(name):backward(gradient and bound(gradient)) end
function statements.grad(name, of)
  local g = bound(of):grad()
  if g then names[name] = g else say("%s: no gradient", of) end
end
function statements.grads(into, outputs, inputs)
  local results = {tenure.gradients(map(parts(outputs), bound), map(parts(inputs), bound))}
  for i, name in ipairs(parts(into)) do names[name] = results[i] end
end
function statements.seed(seed) tenure.manual_seed(tonumber(seed)) end
function statements.generator(name, seed) names[name] = tenure.generator(tonumber(seed)) end
function statements.state(name)
  local seed, offset = bound(name):state()
  say("%s: %s %s", name, element(seed), element(offset))
end
function statements.share(name, of) names[name] = tenure.share(bound(of)) end
function statements.alias(name, of) names[name] = bound(of):alias() end
function statements.update(name, op, ...)
  local words = {...}
  bound(name):update(function(alias) call(op, words, alias) end)
end
function statements.store(name) names[name] = tenure.store() end
function statements.sub(name, of, part) names[name] = bound(of):sub(part) end
function statements.var(name, store, path, sizes, init, a, b, trainable)
  names[name] = bound(store):var(path, map(parts(sizes), integer), {init, tonumber(a), tonumber(b)}, {trainable = is(trainable)})
end
function statements.names(name) say("%s: %s", name, table.concat(bound(name):names(), " ")) end
function statements.sgd(name, store, lr, momentum) names[name] = bound(store):sgd(tonumber(lr), {momentum = tonumber(momentum)}) end
function statements.adam(name, store, lr) names[name] = bound(store):adam(tonumber(lr)) end
function statements.step(name) bound(name):step() end
function statements.zero_grad(name) bound(name):zero_grad() end
function statements.norm(name) say("%s: %s", name, element(bound(name):grad_norm())) end
function statements.clip(name, most) say("%s: %s", name, element(bound(name):clip_grad_norm(tonumber(most)))) end
function statements.save(name, file) bound(name):save(folder .. file) end
function statements.load(name, file) bound(name):load(file == "." and "." or folder .. file) end
function statements.checkpoint(store, optimizer, generator, file, key, value)
  bound(store):save_checkpoint(folder .. file, bound(optimizer), bound(generator), {[key] = value})
end
function statements.restore(store, optimizer, generator, file)
  bound(store):load_checkpoint(folder .. file, bound(optimizer), bound(generator))
end
function statements.text(file, key) say("%s: %s", key, tenure.file_text(folder .. file, key)) end
function statements.forget(name)
  local o = names[name]
  names[name] = nil
  if type(o) == "table" then o:close() end
end
function statements.fail(verb, ...)
  local ok, e = pcall(statements[verb], ...)
  if ok then error(("script.txt:%d: this did not fail"):format(line_number), 0) end
  if type(e) ~= "table" then error(e, 0) end
  local at = e.message:find(folder, 1, true)
  say("%s: %s", e.kind, at and e.message:sub(1, at - 1) .. e.message:sub(at + #folder) or e.message)
end

for line in io.lines(arg[1] .. "/script.txt") do
  line_number = (line_number or 0) + 1
  if line ~= "" and line:sub(1, 1) ~= "#" then
    tenure.at("script.txt", line_number)
    local words = words_of(line)
    local ok, e = pcall(assert(statements[words[1]], "no statement " .. words[1]), unpack(words, 2))
    if not ok then error(("script.txt:%d: %s: %s"):format(line_number, line, tostring(e)), 0) end
  end
end
os.remove(folder .. "first.safetensors")
os.remove(folder .. "second.safetensors")
os.remove(folder:sub(1, -2))

local said = table.concat(out, "\n") .. "\n"
if arg[2] == "--print" then
  io.write(said)
  os.exit(0, true)
end
local wanted, n, wrong = {}, 0, 0
for line in io.lines(arg[1] .. "/expected.txt") do wanted[#wanted + 1] = line end
for line in said:gmatch "(.-)\n" do
  n = n + 1
  if line ~= wanted[n] then
    print(("expected.txt:%d\n  said     %s\n  expected %s"):format(n, line, tostring(wanted[n])))
    wrong = wrong + 1
  end
end
if n ~= #wanted then print(("%d lines, not %d"):format(n, #wanted)) end
print(("conformance: %d of %d lines are as expected"):format(n - wrong, #wanted))
os.exit(wrong == 0 and n == #wanted and 0 or 1, true)
