-- Tenure: tensors that live as long as the scope that they were made in. See README.md.
local library = require "tenure.library"
local scopes = require "tenure.scopes"
local tensors = require "tenure.tensor"
local data = require "tenure.data"
local model = require "tenure.model"

local tenure = {
  Error = library.Error, lines = library.lines, at = library.say_line, rows = tensors.rows,
  is_tensor = tensors.is_tensor, float = tensors.float, collect_above = tensors.collect_above, gradients = tensors.gradients,
  complex_number = tensors.complex,
}
for _, part in ipairs {scopes, data, model} do
  for name, value in pairs(part) do tenure[name] = value end
end
tenure.Context = nil

-- No function ignores an argument.
library.exact_all(tensors.methods)
for _, class in ipairs(model.classes) do library.exact_all(class) end
library.exact_all(scopes.Context)
tenure.classes = nil
library.exact_all(tenure)

-- What was made and not closed, by kind.
function tenure.open()
  local counts = {}
  for kind, n in pairs(scopes.open) do counts[kind] = n end
  return counts
end

-- All ops: tenure.matmul(a, b) is a:matmul(b).
return setmetatable(tenure, {__index = function(_, name) return tensors.ops[name] end})
