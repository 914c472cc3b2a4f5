-- :MandateChat, a buffer beside the mandate: a question is typed at the bottom, and the answer stands above it, with what it suggests. What
-- is said comes from the server; the text of the mandate is all that is remembered.

local mandate = require('mandate')

local M = {}

--- The chat of each mandate: its buffer, and what the numbered lines stand for.
local chats = {}

local function last_line(buffer) return vim.api.nvim_buf_line_count(buffer) - 1 end

--- Puts lines above the one that is being typed. Returns the number of the first.
local function say(chat, lines)
  local at = last_line(chat.buffer)
  vim.api.nvim_buf_set_lines(chat.buffer, at, at, false, lines)
  for _, window in ipairs(vim.fn.win_findbuf(chat.buffer)) do
    if vim.api.nvim_get_current_win() ~= window then pcall(vim.api.nvim_win_set_cursor, window, { last_line(chat.buffer) + 1, 0 }) end
  end
  vim.bo[chat.buffer].modified = false
  return at
end

local function offer(chat, title, act)
  table.insert(chat.offers, act)
  local line = say(chat, { ('%d  %s'):format(#chat.offers, title) })
  chat.marks[vim.api.nvim_buf_set_extmark(chat.buffer, chat.space, line, 0, {})] = act
end

--- Something that can be gone to; it has no number.
local function refer(chat, reference)
  local line = say(chat, { ('→  %s (%s)'):format(reference.title, reference.source) })
  chat.marks[vim.api.nvim_buf_set_extmark(chat.buffer, chat.space, line, 0, {})] = function() M.open(chat, reference) end
end

--- The window that shows the mandate, opened if there is none.
local function show_mandate(chat)
  local window = vim.fn.bufwinid(chat.mandate)
  if window ~= -1 then return vim.api.nvim_set_current_win(window) end
  vim.cmd('sbuffer ' .. chat.mandate)
end

--- The place in the mandate that a reference is to, or the page of the advice.
function M.open(chat, reference)
  local client = mandate.client(chat.mandate)
  if not client then return end
  if reference.range then
    show_mandate(chat)
    return vim.api.nvim_win_set_cursor(0, { reference.range.start.line + 1, 0 })
  end
  mandate.request(client, 'mandate/advice', { id = reference.id }, chat.mandate, function(page)
    vim.cmd('new')
    vim.bo.buftype, vim.bo.bufhidden, vim.bo.filetype = 'nofile', 'wipe', 'markdown'
    vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(page.value or page, '\n', { plain = true }))
    vim.bo.modifiable = false
  end)
end

local function write(chat, suggestion)
  local client = mandate.client(chat.mandate)
  if not client then return end
  -- Its places are those of the text that it was offered for.
  if vim.api.nvim_buf_get_changedtick(chat.mandate) ~= chat.tick then return M.ask(chat, chat.question) end
  vim.lsp.util.apply_workspace_edit(suggestion.edit, client.offset_encoding)
  chat.offers, chat.tick = {}, -1
  say(chat, { '✓  ' .. suggestion.title, '' })
end

--- Where in the mandate the question is asked.
local function place(chat, client)
  local window = vim.fn.bufwinid(chat.mandate)
  return vim.lsp.util.make_position_params(window == -1 and 0 or window, client.offset_encoding).position
end

--- What is offered by its number below is not listed above.
local function without(lines, questions)
  local listed = {}
  for _, question in ipairs(questions) do listed['- ' .. question] = true end
  return vim.tbl_filter(function(line) return not listed[line] end, lines)
end

function M.ask(chat, question)
  local client = mandate.client(chat.mandate)
  if not client then return say(chat, { 'mandate-lint: –', '' }) end
  local params = { textDocument = { uri = vim.uri_from_bufnr(chat.mandate) }, question = question }
  if vim.fn.bufwinid(chat.mandate) ~= -1 then params.position = place(chat, client) end
  chat.question, chat.tick = question, vim.api.nvim_buf_get_changedtick(chat.mandate)
  mandate.request(client, 'mandate/ask', params, chat.mandate, function(reply)
    if not vim.api.nvim_buf_is_valid(chat.buffer) then return end
    chat.offers = {}
    say(chat, { '' })
    say(chat, without(vim.split(reply.answer.value or reply.answer, '\n', { plain = true }), reply.followUps))
    say(chat, { '' })
    for _, reference in ipairs(reply.references) do refer(chat, reference) end
    for _, suggestion in ipairs(reply.suggestions) do
      offer(chat, suggestion.title, function() write(chat, suggestion) end)
    end
    for _, more in ipairs(reply.followUps) do
      offer(chat, '? ' .. more, function() M.ask(chat, more) end)
    end
    say(chat, { '' })
  end)
end

local commands = {
  next = function(chat) mandate.next(chat.mandate) end,
  explain = function(chat, subject) M.ask(chat, subject:match('^%u%u%u%d%d%d$') and 'Hvorfor ' .. subject .. '?' or 'Hva er ' .. subject .. '?') end,
  help = function(chat) M.ask(chat, 'hjelp') end,
}
local names = {
  ['/neste'] = 'next', ['/next'] = 'next', ['/start'] = 'next', ['/forklar'] = 'explain', ['/explain'] = 'explain',
  ['/hjelp'] = 'help', ['/help'] = 'help',
}

--- What somebody has typed: a command, the number of an offer, or a question.
function M.take(chat, line)
  line = vim.trim(line)
  if line == '' then return end
  local word, rest = line:match('^(/%S*)%s*(.*)$')
  if word then return commands[names[word] or 'help'](chat, rest) end
  if not line:match('^%d+$') then return M.ask(chat, line) end
  local act = chat.offers[tonumber(line)]
  if act then act() else say(chat, { '–', '' }) end
end

--- What the line at the cursor stands for.
function M.choose(chat)
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(chat.buffer, chat.space, { line, 0 }, { line, -1 }, {})) do
    if chat.marks[mark[1]] then return chat.marks[mark[1]]() end
  end
end

local function make(source)
  local chat = { mandate = source, offers = {}, marks = {}, tick = -1, question = '' }
  chat.space = vim.api.nvim_create_namespace('mandate-chat')
  chat.buffer = vim.api.nvim_create_buf(false, true)
  vim.api.nvim_buf_set_name(chat.buffer, 'mandate-chat://' .. vim.fn.fnamemodify(vim.api.nvim_buf_get_name(source), ':t'))
  vim.bo[chat.buffer].buftype = 'prompt'
  vim.bo[chat.buffer].syntax = 'markdown'
  vim.fn.prompt_setprompt(chat.buffer, '? ')
  vim.fn.prompt_setcallback(chat.buffer, function(line) M.take(chat, line) end)
  vim.api.nvim_buf_set_keymap(chat.buffer, 'n', '<CR>', '', { noremap = true, callback = function() M.choose(chat) end })
  chats[source] = chat
  return chat
end

--- Opens the chat about a mandate, and says what can be asked.
function M.start(source)
  if source == nil or source == 0 then source = vim.api.nvim_get_current_buf() end
  local chat = chats[source]
  local is_new = not chat or not vim.api.nvim_buf_is_valid(chat.buffer)
  if is_new then chat = make(source) end
  local window = vim.fn.bufwinid(chat.buffer)
  if window ~= -1 then
    vim.api.nvim_set_current_win(window)
  else
    vim.cmd('botright sbuffer ' .. chat.buffer)
    vim.wo.wrap, vim.wo.linebreak, vim.wo.number = true, true, false
  end
  if is_new then M.ask(chat, 'hjelp') end
  vim.cmd('startinsert!')
  return chat
end

return M
