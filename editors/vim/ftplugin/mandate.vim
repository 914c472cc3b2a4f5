" How a mandate is typed, and what can be asked about it. With ALE, findings come while one writes; without it, by :MandateCheck.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=#\ %s comments=:#,:?,:!,fb:- formatoptions+=roj
setlocal autoindent expandtab shiftwidth=2 softtabstop=2
setlocal iskeyword=@,48-57,_,192-255,-
setlocal wrap linebreak breakindent
let &l:formatprg = shellescape(mandate#Executable()) . ' format -'
let b:undo_ftplugin = 'setlocal cms< com< fo< ai< et< sw< sts< isk< wrap< lbr< bri< fp<'

command! -buffer MandateCheck call mandate#Check()
command! -buffer MandateFix call mandate#Fix()
command! -buffer MandateFormat call mandate#Format()
command! -buffer -nargs=? MandateExplain call mandate#Explain(<q-args>)

" ALE counts bytes where the server is told UTF-16 units, so its server finds and mends the wrong words after æ, ø and å. The findings
" come from the command therefore, whose columns are converted here; the server is asked for advice and completion only.
let b:ale_linters = ['mandate_lint', 'mandate_server']
let b:ale_linters_ignore = ['mandate_server']
let b:ale_fixers = ['mandate-lint']
if exists('g:loaded_ale')
  silent! call ale#fix#registry#Add('mandate-lint', 'mandate#AleFix', ['mandate'], 'Write a mandate the one way.')
  setlocal omnifunc=ale#completion#OmniFunc
endif
