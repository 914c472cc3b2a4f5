-- How a mandate is typed: prose that wraps between words, two spaces a step, `#` before a comment.
if vim.b.did_ftplugin then return end
vim.b.did_ftplugin = true

vim.bo.commentstring = '# %s'
vim.bo.comments = ':#,:?,:!,fb:-'
vim.bo.formatoptions = vim.bo.formatoptions .. 'roj'
vim.bo.expandtab = true
vim.bo.shiftwidth = 2
vim.bo.softtabstop = 2
vim.bo.iskeyword = '@,48-57,_,192-255,-'
vim.wo.wrap = true
vim.wo.linebreak = true
vim.wo.breakindent = true
vim.b.undo_ftplugin = 'setl cms< com< fo< et< sw< sts< isk< wrap< lbr< bri<'

require('mandate').start(0)
