" Advice and completion, from the server.
function! s:Root(buffer) abort
  let l:file = ale#path#FindNearestFile(a:buffer, '.mandate-lint.json')
  if l:file !=# ''
    return fnamemodify(l:file, ':p:h')
  endif
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  return l:git !=# '' ? fnamemodify(l:git, ':p:h:h') : fnamemodify(bufname(a:buffer), ':p:h')
endfunction

call ale#linter#Define('mandate', {
\   'name': 'mandate_server',
\   'lsp': 'stdio',
\   'executable': function('mandate#Executable'),
\   'command': '%e lsp',
\   'project_root': function('s:Root'),
\   'language': 'mandate',
\})
