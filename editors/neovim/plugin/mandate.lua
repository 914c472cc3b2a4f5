if vim.g.loaded_mandate then return end
vim.g.loaded_mandate = true

local mandate = require('mandate')
if mandate.enables() then vim.lsp.enable('mandate') end

vim.api.nvim_create_user_command('MandateNext', function() mandate.next() end, { desc = 'Answer the next question of the mandate' })
vim.api.nvim_create_user_command('MandateChat', function(called)
  require('mandate.chat').start(0, called.args ~= '' and called.args or nil)
end, { nargs = '*', desc = 'Ask about the mandate' })
