-- The interview in the chat: a question at a time, answered in the user's own words or by the number of a ready answer. The mandate
-- remembers what is answered; the chat only what is passed by.

local mandate = require('mandate')
local words = require('mandate.words')

local M = {}

--- The question that waits, and its ready answers.
function M.repeat_question(chat)
  local held = chat.interview
  local field = held.field
  chat.offers = {}
  chat:say({ '', field.question })
  for _, choice in ipairs(field.choices or {}) do
    -- An answer above is to its own question, also when others have been asked since.
    chat:offer(choice.label, function() M.answer(chat, held, field, choice.value, choice.label) end)
  end
  chat:say({ '' })
end

--- Asks the next open question that has not been passed by.
local function go_on(chat, state)
  local held, is_waiting = chat.interview, false
  held.mandate = state.mandate
  for _, field in ipairs(state.fields) do
    if field.current == nil then
      is_waiting = true
      if not held.passed[field.id] then
        held.field = field
        return M.repeat_question(chat)
      end
    end
  end
  chat.interview = nil
  chat:say({ '', words.say(is_waiting and 'through' or 'answered') .. (state.later and ' ' .. state.later or ''), '' })
end

local function request(chat, answers, take)
  local client = mandate.client(chat.mandate)
  if not client then return chat:say({ words.say('stopped'), '' }) end
  local held = chat.interview
  local params = { textDocument = { uri = vim.uri_from_bufnr(chat.mandate) }, mandate = held.mandate, answers = answers }
  if not held.mandate then params.position = mandate.position(chat.mandate, client) end
  mandate.request(client, 'mandate/interview', params, chat.mandate, function(state)
    if chat.interview == held and vim.api.nvim_buf_is_valid(chat.buffer) then take(state, client) end
  end)
end

--- Begins with the mandate at the cursor.
function M.begin(chat)
  chat.interview = { passed = {} }
  request(chat, nil, function(state)
    chat:say({ '', words.say('how') })
    go_on(chat, state)
  end)
end

--- Lets the question wait.
function M.pass(chat)
  if not chat.interview then return M.begin(chat) end
  if chat.interview.field then chat.interview.passed[chat.interview.field.id] = true end
  request(chat, nil, function(state) go_on(chat, state) end)
end

function M.leave(chat)
  chat.interview = nil
  chat:say({ words.say('later'), '' })
end

--- Writes an answer in the mandate, and asks the next question.
function M.answer(chat, held, field, value, label)
  chat.interview, held.field = held, field
  local tick = vim.api.nvim_buf_get_changedtick(chat.mandate)
  local function refuse(why)
    chat:say({ '', why })
    M.repeat_question(chat)
  end
  request(chat, { { id = field.id, value = value } }, function(state, client)
    for _, one in ipairs(state.fields) do
      if one.id == field.id and one.error then return refuse(one.error) end
    end
    if state.edit then
      if not vim.bo[chat.mandate].modifiable then return refuse(words.say('locked')) end
      if vim.api.nvim_buf_get_changedtick(chat.mandate) ~= tick then return refuse(words.say('changed')) end
      vim.lsp.util.apply_workspace_edit(state.edit, client.offset_encoding)
    end
    if label then chat:say({ '✓  ' .. label }) end
    go_on(chat, state)
  end)
end

--- What is typed: words of one's own, the number of a ready answer, or several numbers where several may be chosen.
function M.take(chat, line)
  local held = chat.interview
  local field = held.field
  local values, labels = {}, {}
  for _, part in ipairs(field.kind == 'list' and vim.split(line, ',') or { line }) do
    local number = tonumber(vim.trim(part):match('^(%d+)[.)]?$'))
    if not number or not field.choices then return M.answer(chat, held, field, line) end
    local choice = field.choices[number]
    if not choice then return chat:say({ words.say('nothing', number), '' }) end
    table.insert(values, choice.value)
    table.insert(labels, choice.label)
  end
  M.answer(chat, held, field, #values == 1 and values[1] or values, table.concat(labels, ', '))
end

return M
