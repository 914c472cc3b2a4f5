-- Starts `mandate-lint lsp` for a mandate: through vim.lsp.enable where Neovim has it (0.11), by hand where it has not (0.7 to 0.10).

local words = require('mandate.words')

local M = {}

--- What marks the top folder of a collection of mandates.
M.root_markers = { '.mandate-lint.json', '.git' }

--- What starts the server; `vim.g.mandate_lint_command = { '/path/mandate-lint', 'lsp' }` says otherwise.
function M.command()
  return vim.g.mandate_lint_command or { 'mandate-lint', 'lsp' }
end

function M.config()
  return { cmd = M.command(), filetypes = { 'mandate' }, root_markers = M.root_markers }
end

local function wanted()
  return vim.g.mandate_lint ~= false and vim.g.mandate_lint ~= 0
end

--- Whether this Neovim starts servers by file type itself.
function M.enables()
  return wanted() and vim.lsp.enable ~= nil
end

local function root(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local config = vim.fn.findfile(M.root_markers[1], folder .. ';')
  if config ~= '' then return vim.fn.fnamemodify(config, ':p:h') end
  local git = vim.fn.finddir(M.root_markers[2], folder .. ';')
  if git ~= '' then return vim.fn.fnamemodify(git, ':p:h:h') end
  return folder
end

--- Attaches a buffer to the server of its folder where vim.lsp.enable does not.
function M.start(buffer)
  if vim.lsp.enable or not wanted() then return end
  if buffer == 0 then buffer = vim.api.nvim_get_current_buf() end
  local command = M.command()
  if vim.fn.executable(command[1]) == 0 then
    vim.notify_once(words.say('absent', command[1]), vim.log.levels.WARN)
    return
  end
  local folder = root(vim.api.nvim_buf_get_name(buffer))
  for _, client in pairs(vim.lsp.get_active_clients()) do
    if client.name == 'mandate' and client.config.root_dir == folder then
      vim.lsp.buf_attach_client(buffer, client.id)
      return
    end
  end
  local id = vim.lsp.start_client({
    name = 'mandate',
    cmd = command,
    root_dir = folder,
    workspace_folders = { { uri = vim.uri_from_fname(folder), name = vim.fn.fnamemodify(folder, ':t') } },
    on_attach = function(_, attached)
      vim.api.nvim_buf_set_option(attached, 'omnifunc', 'v:lua.vim.lsp.omnifunc')
    end,
  })
  if id then vim.lsp.buf_attach_client(buffer, id) end
end

--- The server of a buffer; nil if there is none.
function M.client(buffer)
  if buffer and not vim.api.nvim_buf_is_valid(buffer) then return end
  local clients = (vim.lsp.get_clients or vim.lsp.get_active_clients)({ bufnr = buffer or 0, name = 'mandate' })
  for _, client in pairs(clients) do
    if client.name == 'mandate' then return client end
  end
end

--- Sends a request of ours. What goes wrong is told once; a server that knows no questions says so itself.
function M.request(client, method, params, buffer, take)
  local function answered(problem, result)
    if problem then return vim.notify(problem.message or tostring(problem), vim.log.levels.WARN) end
    if not result or result == vim.NIL then return end
    words.language = result.language or words.language
    take(result)
  end
  if vim.fn.has('nvim-0.11') == 1 then return client:request(method, params, answered, buffer) end
  return client.request(method, params, answered, buffer)
end

--- Where the cursor is in a buffer, as the server counts; nil if the buffer has no window.
function M.position(buffer, client)
  local window = vim.fn.bufwinid(buffer)
  if window ~= -1 then return vim.lsp.util.make_position_params(window, client.offset_encoding).position end
end

--- The server asks the next open question of the mandate at the cursor, and writes the answer that is chosen.
function M.next()
  local buffer = vim.api.nvim_get_current_buf()
  local client = M.client(buffer)
  if not client then return vim.notify(words.say('stopped'), vim.log.levels.WARN) end
  local params = { command = 'mandate.interview.next', arguments = { vim.lsp.util.make_position_params(0, client.offset_encoding) } }
  M.request(client, 'workspace/executeCommand', params, buffer, function() end)
end

return M
