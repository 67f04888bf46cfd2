-- What the tests are made of: named cases, each run whatever the others did.
local M, cases = {}, {}

function M.case(name, f) cases[#cases + 1] = {name = name, f = f} end

function M.same(got, want)
  if got ~= want then error(("got  %s\nwant %s"):format(tostring(got), tostring(want)), 2) end
end

-- The error that f raises must be of the kind and have the text.
function M.fails(kind, message, f, ...)
  local ok, e = pcall(f, ...)
  if ok then error("it did not fail", 2) end
  if type(e) ~= "table" or e.kind ~= kind or e.message ~= message then
    error(("got  %s\nwant %s: %s"):format(tostring(e), kind, message), 2)
  end
end

-- "file.lua:42" of the line after the caller's.
function M.next_line()
  local info = debug.getinfo(2, "Sl")
  return info.short_src:match "[^/]*$" .. ":" .. info.currentline + 1
end

function M.run()
  local failed = 0
  for _, c in ipairs(cases) do
    local ok, e = xpcall(c.f, function(e) return tostring(e) .. "\n" .. debug.traceback("", 2) end)
    print((ok and "passed " or "FAILED ") .. c.name .. (ok and "" or ": " .. e))
    if not ok then failed = failed + 1 end
  end
  os.exit(failed == 0 and 0 or 1, true)
end

return M
