-- 10,000 requests, what they leave, what is forgotten, and the peaks that the README states: run.lua service README.md
local tenure = require "tenure"
local check = require "check"
local case, same = check.case, check.same

local function resident_kib()
  collectgarbage()
  local file = assert(io.open "/proc/self/statm")
  local _, pages = file:read("*n", "*n")
  file:close()
  return pages * 4
end

case("10,000 requests", function()
  local live, tensors = tenure.live_bytes(), tenure.live_tensors()
  local weight = tenure.scope(function() return tenure.share(tenure.ones {64, 64}) end)
  local held = tenure.live_bytes()
  local function serve(request)
    local x, w = tenure.full({32, 64}, tenure.float(request % 7)), weight:alias()
    for _ = 1, 2 do
      x = tenure.scope_tensor(function() return x:matmul(w):relu() * (1 / 64) end)
    end
    return x:sum():item()
  end
  local early
  for request = 1, 10000 do
    same(tenure.scope("request", serve, request), request % 7 * 32 * 64)
    if request == 2000 then early = resident_kib() end
  end
  local late = resident_kib()
  same(tenure.live_bytes(), held)
  weight:close()
  same(tenure.live_bytes(), live)
  same(tenure.live_tensors(), tensors)
  print(("bytes_before %d\nbytes_after %d"):format(live, tenure.live_bytes()))
  print(("resident %d KiB after 2000 requests, %d KiB after 10000"):format(early, late))
  -- The smallest tensor that a request could leak has 8 KiB: 64 MiB in 8000 requests.
  if late - early > 4096 then error(("resident memory grew by %d KiB"):format(late - early)) end
end)

case("forgetting to close is reported by count", function()
  local live, open, forgotten = tenure.live_bytes(), tenure.open().shared, {}
  for i = 1, 3 do
    tenure.scope(function() forgotten[i] = tenure.share(tenure.ones {1024}) end)
  end
  same(tenure.open().shared - open, 3)
  same(tenure.live_bytes() - live, 3 * 4096)
  for _, f in ipairs(forgotten) do f:close() end
  same(tenure.open().shared, open)
  same(tenure.live_bytes(), live)
end)

case("forgetting to close is reported by line", function()
  local ledger = os.tmpname()
  local command = ("TENURE_LEDGER='%s' '%s' '%s' forgetful"):format(ledger, arg[-1], arg[0])
  same(os.execute(command), 0)
  local file = assert(io.open(ledger))
  local text = file:read "*a"
  file:close()
  os.remove(ledger)
  same(text:match "4 objects held at exit, 0 escapes from scopes, 0 calls refused" ~= nil, true)
  same(text:match "     3  forgetful.lua:6  [^\n]*", "     3  forgetful.lua:6  share")
  same(text:match "     1  forgetful.lua:9  [^\n]*", "     1  forgetful.lua:9  store")
end)

case("peaks of acc = acc + x, 100 times 4 MiB", function()
  local stated = {}
  for name, mib in assert(io.open(arg[1])):read "*a":gmatch "| (%w+): [^|]*| (%d+) MiB |" do stated[name] = tonumber(mib) end
  for name, step in pairs {
    nothing = function(acc, x) return acc + x end,
    collected = function(acc, x) return acc + x end,
    free = function(acc, x)
      local next = acc + x
      acc:free()
      return next
    end,
    scope = function(acc, x)
      tenure.scope(function() acc:copy_(acc + x) end)
      return acc
    end,
    write = function(acc, x) return acc:add_(x) end,
  } do
    tenure.collect_above(name == "nothing" and math.huge or 32 * 2 ^ 20)
    if name == "nothing" then collectgarbage "stop" end
    tenure.scope(function()
      local before = tenure.live_bytes()
      tenure.reset_peak()
      local acc, x = tenure.zeros {2 ^ 20}, tenure.ones {2 ^ 20}
      for _ = 1, 100 do acc = step(acc, x) end
      same(acc:max():item(), 100)
      local peak = (tenure.peak_bytes() - before) / 2 ^ 20
      print(("%s: %d MiB"):format(name, peak))
      if not stated[name] or math.floor(peak) > stated[name] then
        error(("%s: the peak is %d MiB, the README says %s"):format(name, peak, tostring(stated[name])))
      end
    end)
    collectgarbage "restart"
  end
end)

check.run()
