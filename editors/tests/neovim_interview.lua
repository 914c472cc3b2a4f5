-- Driven by neovim.py, in any Neovim from 0.7 on: a whole interview in the chat, typed as a user types it.
local steps = dofile(vim.env.MANDATE_EDITORS .. '/tests/neovim_steps.lua')
local seen, pause, await, step, press = steps.seen, steps.pause, steps.await, steps.step, steps.press

local function lines(buffer) return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end

local function open(file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  await('the server', function()
    local found = require('mandate').client()
    return found and found.server_capabilities and next(found.server_capabilities)
  end)
  return buffer
end

--- Types a line, and waits until something has been said to it.
local function say(chat, line)
  local count = vim.api.nvim_buf_line_count(chat)
  press(line .. '<CR>')
  await('what is said to «' .. line .. '»', function() return vim.api.nvim_buf_line_count(chat) > count + 1 end)
  pause(100)
end

vim.ui.select = function(_, options, take)
  seen.popup = options.prompt
  vim.schedule(function() take(nil, nil) end)
end
vim.fn.inputlist = function(list)
  seen.popup = list[1]
  return 0
end

local function work()
  local mandate = open(vim.env.MANDATE_FILE)
  step('interview', function()
    vim.cmd('MandateChat Hvem bør koordinere?')
    local chat = vim.api.nvim_get_current_buf()
    await('an answer', function() return lines(chat):find('Bufdir 2018', 1, true) end)
    pause(100)
    seen.asked = lines(chat)
    say(chat, '99')
    say(chat, '2')
    say(chat, '/forklar')
    seen.before = lines(chat)
    for _, line in ipairs(vim.fn.json_decode(vim.env.MANDATE_LINES)) do say(chat, line) end
    seen.chat, seen.held = lines(chat), lines(mandate)
    press('noe som ikke er sendt<Esc>')
    await('normal mode', function() return vim.api.nvim_get_mode().mode == 'n' end)
    pause(100)
    seen.unsaved = vim.bo[chat].modified
    -- A source that the answer names is opened where it is named.
    for i, line in ipairs(vim.api.nvim_buf_get_lines(chat, 0, -1, false)) do
      if line:find('^%- .*%[1%]') then vim.api.nvim_win_set_cursor(0, { i, 0 }) end
    end
    press('<CR>')
    await('the page', function() return vim.bo.filetype == 'markdown' end)
    seen.page = lines(0)
    vim.cmd('close')
  end)
  step('the second mandate', function()
    local second = open(vim.env.MANDATE_TWO)
    vim.api.nvim_win_set_cursor(0, { 4, 0 })
    vim.cmd('MandateNext')
    await('the question', function() return seen.popup end)
    vim.cmd('MandateChat')
    local chat = vim.api.nvim_get_current_buf()
    await('the welcome', function() return lines(chat):find('7  ', 1, true) end)
    pause(100)
    say(chat, '/start')
    say(chat, 'Færre faller fra')
    seen.second = lines(second)
  end)
  step('a locked mandate', function()
    vim.bo[vim.fn.bufnr(vim.env.MANDATE_TWO)].modifiable = false
    local chat = vim.api.nvim_get_current_buf()
    say(chat, 'Kommunen har satt av midler')
    seen.locked = lines(chat)
  end)
end

steps.run(work)
