-- What the scripts that are run inside Neovim share: waiting without holding the editor up, and writing down what is seen.
local steps = { seen = { notes = {} } }
local running

function steps.pause(milliseconds)
  vim.defer_fn(function() coroutine.resume(running) end, milliseconds)
  coroutine.yield()
end

--- Waits until something holds, and returns it.
function steps.await(what, holds)
  for _ = 1, 150 do
    local ok, value = pcall(holds)
    if ok and value then return value end
    steps.pause(50)
  end
  table.insert(steps.seen.notes, 'waited in vain for ' .. what)
end

function steps.step(name, work)
  local ok, problem = xpcall(work, debug.traceback)
  if not ok then table.insert(steps.seen.notes, name .. ': ' .. tostring(problem)) end
end

function steps.press(keys)
  vim.api.nvim_input(vim.api.nvim_replace_termcodes(keys, true, false, true))
end

local function finish()
  steps.seen.messages = vim.fn.execute('messages')
  local file = assert(io.open(vim.env.MANDATE_RESULT, 'w'))
  file:write(vim.fn.json_encode(steps.seen))
  file:close()
  vim.bo.modified = false
  vim.cmd('qall!')
end

--- Does the work when Neovim has started, and ends it.
function steps.run(work)
  vim.o.swapfile = false
  vim.defer_fn(function()
    running = coroutine.create(function()
      steps.step('all', work)
      finish()
    end)
    coroutine.resume(running)
  end, 50)
end

return steps
