-- Driven by neovim.py, in any Neovim from 0.7 on: opens the mandate as a user does, and writes down what is seen.
local steps = dofile(vim.env.MANDATE_EDITORS .. '/tests/neovim_steps.lua')
local seen, pause, await, step, press = steps.seen, steps.pause, steps.await, steps.step, steps.press

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') end

--- Places the cursor at the start of some words of the text.
local function go_to(words)
  local at = assert(text():find(words, 1, true), words .. ' is not in the text')
  local before = vim.split(text():sub(1, at - 1), '\n', { plain = true })
  vim.api.nvim_win_set_cursor(0, { #before, #before[#before] })
end

local function mode() return vim.api.nvim_get_mode().mode end

local function underlined()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    local code = d.code or ((d.user_data or {}).lsp or {}).code
    local words = vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})
    table.insert(found, { code = code, text = table.concat(words, '\n'), message = d.message, source = d.source })
  end
  return found
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

vim.ui.select = function(items, options, choose)
  local titles = {}
  for i, item in ipairs(items) do titles[i] = (options.format_item or tostring)(item) end
  seen.actions = titles
  for i, title in ipairs(titles) do
    if title:find(vim.env.MANDATE_MENDING, 1, true) then return choose(items[i], i) end
  end
  choose(nil, nil)
end

local function work()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.MANDATE_FILE))
  seen.filetype = vim.bo.filetype
  seen.commentstring = vim.bo.commentstring
  seen.syntax = {}
  for _, words in ipairs({ 'Deltakere:', 'rolle:', '31. juni' }) do
    go_to(words)
    local cursor = vim.api.nvim_win_get_cursor(0)
    local group = vim.fn.synIDattr(vim.fn.synID(cursor[1], cursor[2] + 1, 1), 'name')
    table.insert(seen.syntax, group)
  end
  local client = await('the server', function()
    local found = require('mandate').client()
    return found and found.server_capabilities and next(found.server_capabilities) and found
  end)
  if not client then return end
  seen.encoding = client.offset_encoding
  seen.root = client.config.root_dir

  await('findings', function() return #vim.diagnostic.get(0) >= 2 end)
  pause(300)
  seen.findings = underlined()

  step('hover', function()
    go_to('hyppighet')
    vim.lsp.buf.hover()
    local window = await('hover', floating)
    if window then
      seen.hover = table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      vim.api.nvim_win_close(window, true)
    end
  end)

  step('code action', function()
    go_to('ved behov')
    vim.lsp.buf.code_action()
    await('the code action', function() return not text():find('ved behov', 1, true) end)
    seen.mended = text()
  end)

  step('format', function()
    if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 5000 }) else vim.lsp.buf.formatting_sync(nil, 5000) end
    seen.formatted = text()
    if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = 5000 }) else vim.lsp.buf.formatting_sync(nil, 5000) end
    seen.twice = text()
  end)

  -- A user's way: a new line, a few letters, the menu, and the entry accepted.
  step('completion', function()
    go_to('neste')
    press('O')
    await('insert mode', function() return mode():sub(1, 1) == 'i' end)
    press('ans')
    await('the letters', function() return text():find('ans\n', 1, true) end)
    pause(300)
    if vim.lsp.completion then
      vim.lsp.completion.enable(true, client.id, 0, { autotrigger = false })
      vim.lsp.completion.get()
    else
      press('<C-x><C-o>')
    end
    await('the menu', function() return vim.fn.pumvisible() == 1 end)
    seen.completion = {}
    for _, item in ipairs(vim.fn.complete_info({ 'items' }).items or {}) do
      table.insert(seen.completion, item.abbr ~= '' and item.abbr or item.word)
    end
    press('<C-n>')
    pause(200)
    press('<C-y>')
    pause(400)
    seen.completed = text()
    press('<Esc>')
    await('normal mode', function() return mode() == 'n' end)
    if vim.snippet then vim.snippet.stop() end
  end)

  -- The date is corrected by hand, and its finding goes.
  step('correction', function()
    go_to('31. juni')
    local cursor = vim.api.nvim_win_get_cursor(0)
    vim.api.nvim_buf_set_text(0, cursor[1] - 1, cursor[2], cursor[1] - 1, cursor[2] + 2, { '30' })
    await('the finding to go', function()
      for _, d in ipairs(underlined()) do if d.code == 'VAL002' then return false end end
      return true
    end)
    seen.left = underlined()
  end)

  step('tokens', function()
    if not vim.lsp.semantic_tokens or not vim.lsp.semantic_tokens.get_at_pos then return end
    if not client.server_capabilities.semanticTokensProvider then return end
    seen.tokens = {}
    for _, words in ipairs({ 'Deltakere', 'rolle', 'koordinerer' }) do
      go_to(words)
      local cursor = vim.api.nvim_win_get_cursor(0)
      local found = vim.lsp.semantic_tokens.get_at_pos(0, cursor[1] - 1, cursor[2]) or {}
      table.insert(seen.tokens, found[1] and found[1].type or '')
    end
  end)
end

vim.o.completeopt = 'menuone,noselect'
steps.run(work)
