-- :MandateChat, a buffer beside the mandate: what is typed at the bottom is answered above it, with what the answer suggests. What is said
-- comes from the server; the text of the mandate is all that is remembered.

local interview = require('mandate.interview')
local mandate = require('mandate')
local words = require('mandate.words')

local Chat = {}
Chat.__index = Chat

--- The chat of each mandate.
local chats = {}

local function last_line(buffer) return vim.api.nvim_buf_line_count(buffer) - 1 end

--- Puts lines above the one that is being typed. Returns the number of the first.
function Chat:say(lines)
  local at = last_line(self.buffer)
  vim.api.nvim_buf_set_lines(self.buffer, at, at, false, lines)
  for _, window in ipairs(vim.fn.win_findbuf(self.buffer)) do
    if vim.api.nvim_get_current_win() ~= window then pcall(vim.api.nvim_win_set_cursor, window, { last_line(self.buffer) + 1, 0 }) end
  end
  return at
end

--- Lets a line do something when it is chosen.
function Chat:mark(line, act, from, to)
  local look = from and { end_col = to, hl_group = 'Underlined' } or {}
  self.marks[vim.api.nvim_buf_set_extmark(self.buffer, self.space, line, from or 0, look)] = act
end

--- Something that can be chosen by its number too.
function Chat:offer(title, act)
  table.insert(self.offers, act)
  self:mark(self:say({ ('%d  %s'):format(#self.offers, title) }), act)
end

--- Says the lines of an answer. A line that names a source leads to it; a source that no line names gets one of its own.
function Chat:tell(lines, references)
  local at, taken, others = self:say(lines), {}, {}
  local function leads(reference)
    for i, line in ipairs(lines) do
      local from, to = line:find(reference.title, 1, true)
      if from and not taken[i] and line:find(reference.source, to, true) then
        taken[i] = true
        self:mark(at + i - 1, function() self:open(reference) end, from - 1, to)
        return true
      end
    end
  end
  for _, reference in ipairs(references) do
    if not leads(reference) then table.insert(others, reference) end
  end
  if #others > 0 then self:say({ '' }) end
  for _, reference in ipairs(others) do
    local line = self:say({ ('→  %s (%s)'):format(reference.title, reference.source) })
    self:mark(line, function() self:open(reference) end)
  end
end

--- The window that shows the mandate, opened if there is none.
function Chat:show_mandate()
  local window = vim.fn.bufwinid(self.mandate)
  if window ~= -1 then return vim.api.nvim_set_current_win(window) end
  vim.cmd('sbuffer ' .. self.mandate)
end

--- The place in the mandate that a reference is to, or the page of the advice.
function Chat:open(reference)
  local client = mandate.client(self.mandate)
  if not client then return self:say({ words.say('stopped'), '' }) end
  if reference.range then
    self:show_mandate()
    return vim.api.nvim_win_set_cursor(0, { reference.range.start.line + 1, 0 })
  end
  mandate.request(client, 'mandate/advice', { id = reference.id }, self.mandate, function(page)
    vim.cmd('new')
    vim.bo.buftype, vim.bo.bufhidden, vim.bo.filetype = 'nofile', 'wipe', 'markdown'
    vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(page.value or page, '\n', { plain = true }))
    vim.bo.modifiable = false
  end)
end

--- The server's answer to a question that is asked at the cursor in the mandate.
function Chat:request(question, take)
  local client = mandate.client(self.mandate)
  if not client then return self:say({ words.say('stopped'), '' }) end
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(self.mandate) }, question = question, position = mandate.position(self.mandate, client),
  }
  mandate.request(client, 'mandate/ask', params, self.mandate, function(reply)
    if vim.api.nvim_buf_is_valid(self.buffer) then take(reply, client) end
  end)
end

--- Writes what an answer has suggested, in the text as it is now.
function Chat:write(question, title)
  self:request(question, function(reply, client)
    if not vim.bo[self.mandate].modifiable then return self:say({ words.say('locked'), '' }) end
    local same = vim.tbl_filter(function(suggestion) return suggestion.title == title end, reply.suggestions)
    if #same ~= 1 then return self:say({ words.say('changed'), '' }) end
    vim.lsp.util.apply_workspace_edit(same[1].edit, client.offset_encoding)
    self:say({ '✓  ' .. title, '' })
  end)
end

--- What is offered by its number below is not listed above.
local function without(lines, questions)
  local listed = {}
  for _, question in ipairs(questions) do listed['- ' .. question] = true end
  local left = vim.tbl_filter(function(line) return not listed[line] end, lines)
  while left[#left] == '' do table.remove(left) end
  return left
end

function Chat:ask(question)
  self:request(question, function(reply)
    self:say({ '' })
    local lines = vim.split(reply.answer.value or reply.answer, '\n', { plain = true })
    -- A question in the middle of an interview only stops it for a moment.
    if self.interview then
      self:tell(lines, reply.references)
      return interview.repeat_question(self)
    end
    self:tell(without(lines, reply.followUps), reply.references)
    self.offers = {}
    self:say({ '' })
    for _, suggestion in ipairs(reply.suggestions) do
      local is_written = false
      self:offer(suggestion.title, function()
        if is_written then return self:say({ words.say('done'), '' }) end
        is_written = true
        self:write(question, suggestion.title)
      end)
    end
    for _, more in ipairs(reply.followUps) do
      self:offer('? ' .. more, function() self:hear(more) end)
    end
    self:say({ '' })
  end)
end

local commands = {
  ['/neste'] = interview.pass,
  ['/start'] = interview.begin,
  ['/slutt'] = interview.leave,
  ['/forklar'] = function(chat, subject)
    if subject == '' then return chat:say({ words.say('explain'), '' }) end
    chat:ask((subject:match('^%u%u%u%d%d%d$') and 'Hvorfor %s?' or 'Hva er %s?'):format(subject))
  end,
  ['/hjelp'] = function(chat) chat:ask('hjelp') end,
}
local others = { ['/next'] = '/neste', ['/quit'] = '/slutt', ['/explain'] = '/forklar', ['/help'] = '/hjelp' }

--- What somebody has typed: a command, an answer, the number of an offer, or a question.
function Chat:take(line)
  line = vim.trim(line)
  if line == '' then return end
  local word, rest = line:match('^(/%S*)%s*(.*)$')
  if word then return (commands[others[word] or word] or commands['/hjelp'])(self, rest) end
  if self.interview and self.interview.field and not line:match('^%?') and not line:match('%?$') then return interview.take(self, line) end
  local number = tonumber(line:match('^(%d+)[.)]?$'))
  if not number then return self:ask(line) end
  local act = self.offers[number]
  if act then act() else self:say({ words.say('nothing', number), '' }) end
end

--- The same for what has not been typed.
function Chat:hear(line)
  self:say({ '> ' .. line })
  self:take(line)
end

--- What the line at the cursor stands for.
function Chat:choose()
  local line = vim.api.nvim_win_get_cursor(0)[1] - 1
  for _, mark in ipairs(vim.api.nvim_buf_get_extmarks(self.buffer, self.space, { line, 0 }, { line, -1 }, {})) do
    if self.marks[mark[1]] then return self.marks[mark[1]]() end
  end
end

local function make(source)
  local chat = setmetatable({ mandate = source, offers = {}, marks = {} }, Chat)
  chat.space = vim.api.nvim_create_namespace('mandate-chat')
  chat.buffer = vim.api.nvim_create_buf(false, true)
  -- Another mandate may have a chat of this name; it is only a name.
  pcall(vim.api.nvim_buf_set_name, chat.buffer, 'mandate-chat://' .. vim.fn.fnamemodify(vim.api.nvim_buf_get_name(source), ':t'))
  vim.bo[chat.buffer].buftype = 'prompt'
  vim.bo[chat.buffer].syntax = 'markdown'
  vim.fn.prompt_setprompt(chat.buffer, '> ')
  vim.fn.prompt_setcallback(chat.buffer, function(line) chat:take(line) end)
  vim.api.nvim_buf_set_keymap(chat.buffer, 'n', '<CR>', '', { noremap = true, callback = function() chat:choose() end })
  -- Nothing of a conversation is there to be saved, and nobody is to be kept from leaving by it.
  vim.api.nvim_create_autocmd('BufModifiedSet', {
    buffer = chat.buffer,
    callback = function() vim.bo[chat.buffer].modified = false end,
  })
  chats[source] = chat
  return chat
end

local M = {}

--- Opens the chat about a mandate with what is said to it; where nothing is, a new one says what can be asked.
function M.start(source, line)
  if source == nil or source == 0 then source = vim.api.nvim_get_current_buf() end
  local chat = chats[source]
  for _, other in pairs(chats) do
    if other.buffer == source then chat = other end
  end
  local is_new = not chat or not vim.api.nvim_buf_is_valid(chat.buffer)
  if is_new then chat = make(source) end
  local window = vim.fn.bufwinid(chat.buffer)
  if window ~= -1 then
    vim.api.nvim_set_current_win(window)
  else
    vim.cmd('botright sbuffer ' .. chat.buffer)
    vim.wo.wrap, vim.wo.linebreak, vim.wo.number = true, true, false
  end
  if line then chat:hear(line) elseif is_new then chat:ask('hjelp') end
  vim.cmd('startinsert!')
  return chat
end

return M
