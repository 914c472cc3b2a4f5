-- Driven by neovim.py, in any Neovim from 0.7 on: holds the interview and the chat as a user does, and writes down what is seen.
local steps = dofile(vim.env.MANDATE_EDITORS .. '/tests/neovim_steps.lua')
local seen, pause, await, step, press = steps.seen, steps.pause, steps.await, steps.step, steps.press
seen.asked, seen.said = {}, {}

local function lines(buffer) return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end

--- The user takes what is offered first, a frequency where there is one, and has had enough after it.
local function choose(titles)
  if seen.is_through then return #titles end
  for i, title in ipairs(titles) do
    if title == 'Hvert halvår' or title == 'hvert halvår' then
      seen.is_through = true
      return i
    end
  end
  return 1
end

local function ask(message, titles)
  local chosen = choose(titles)
  table.insert(seen.asked, { message = message, titles = titles, chosen = titles[chosen] })
  return chosen
end

vim.ui.select = function(items, options, take)
  local titles = {}
  for i, item in ipairs(items) do titles[i] = (options.format_item or tostring)(item) end
  local chosen = ask(options.prompt, titles)
  vim.schedule(function() take(items[chosen], chosen) end)
end

-- Neovim 0.7 asks by a numbered list.
vim.fn.inputlist = function(list)
  local titles = {}
  for i = 3, #list do titles[i - 2] = list[i]:gsub('^%d+%. ', '') end
  return ask(list[1], titles)
end

local notify = vim.notify
vim.notify = function(message, ...)
  table.insert(seen.said, message)
  notify(message, ...)
end

local function work()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.MANDATE_FILE))
  local mandate = vim.api.nvim_get_current_buf()
  local client = await('the server', function()
    local found = require('mandate').client()
    return found and found.server_capabilities and next(found.server_capabilities) and found
  end)
  if not client then return end
  seen.offered = (client.server_capabilities.experimental or {}).mandate

  step('interview', function()
    vim.cmd('MandateNext')
    await('the end of the interview', function()
      return seen.is_through and seen.asked[#seen.asked].chosen == seen.asked[#seen.asked].titles[#seen.asked[#seen.asked].titles]
    end)
    pause(500)
    seen.interviewed = lines(mandate)
  end)

  step('chat', function()
    vim.cmd('MandateChat')
    local chat = vim.api.nvim_get_current_buf()
    seen.kind = vim.bo[chat].buftype
    await('the welcome', function() return lines(chat):find('Hva mangler?', 1, true) end)
    press('Hvem koordinerer?<CR>')
    await('an answer', function() return lines(chat):find('Koordinering: Kultur', 1, true) end)
    press('Sett evalueringen til kvartalsvis<CR>')
    await('an offer', function() return lines(chat):find('1  Bytt ut', 1, true) end)
    press('1<CR>')
    await('the change', function() return lines(mandate):find('kvartalsvis', 1, true) end)
    seen.changed = lines(mandate)
    press('1<CR>')
    pause(300)
    press('/forklar EVA002<CR>')
    await('the explanation', function() return lines(chat):find('evaluation-frequency-vague', 1, true) end)
    seen.chat = lines(chat)
    press('<Esc>')
    await('normal mode', function() return vim.api.nvim_get_mode().mode == 'n' end)
    -- What is to be read stands on a line of its own.
    local at
    for i, line in ipairs(vim.api.nvim_buf_get_lines(chat, 0, -1, false)) do
      if line:find('^→  .*Bufdir') then at = i end
    end
    vim.api.nvim_win_set_cursor(0, { at, 0 })
    press('<CR>')
    await('the page', function() return vim.bo.filetype == 'markdown' end)
    seen.page = lines(0)
  end)
end

steps.run(work)
