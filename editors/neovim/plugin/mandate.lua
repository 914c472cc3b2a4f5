if vim.g.loaded_mandate then return end
vim.g.loaded_mandate = true

local mandate = require('mandate')
if mandate.enables() then vim.lsp.enable('mandate') end
