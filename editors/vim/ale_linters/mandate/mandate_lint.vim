" Findings, from the command: see ftplugin/mandate.vim.
call ale#linter#Define('mandate', {
\   'name': 'mandate_lint',
\   'executable': function('mandate#Executable'),
\   'command': '%e check --format json --stdin-filename %s -',
\   'callback': 'mandate#AleFindings',
\   'read_buffer': 1,
\})
