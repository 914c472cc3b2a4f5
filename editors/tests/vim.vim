" Driven by vim.py: opens the mandate with ALE and without, and writes down what a user sees.
set nocompatible noswapfile encoding=utf-8 nomore shortmess+=FI completeopt=menuone,noselect
filetype plugin on
syntax on
let g:seen = {'notes': []}
let g:ale_hover_to_preview = 1
let g:ale_completion_enabled = 0
let g:ale_lint_delay = 50

function! Text() abort
  return join(getline(1, '$'), "\n")
endfunction

function! Await(what, Holds) abort
  for l:turn in range(150)
    if a:Holds()
      return 1
    endif
    sleep 50m
  endfor
  call add(g:seen.notes, 'waited in vain for ' . a:what)
endfunction

function! GoTo(words) abort
  if !search('\V\C' . escape(a:words, '\'), 'cw')
    throw a:words . ' is not in the text'
  endif
endfunction

function! Words(entry, last) abort
  return strpart(getline(a:entry.lnum), a:entry.col - 1, a:last - a:entry.col + 1)
endfunction

function! Step(name, Work) abort
  try
    call a:Work()
  catch
    call add(g:seen.notes, a:name . ': ' . v:exception . ' ' . v:throwpoint)
  endtry
endfunction

function! Choose(titles) abort
  let g:seen.actions = a:titles
  return index(map(copy(a:titles), 'stridx(v:val, $MANDATE_MENDING) >= 0'), 1)
endfunction

function! Opened() abort
  let g:seen.filetype = &filetype
  let g:seen.commentstring = &commentstring
  let g:seen.syntax = []
  for l:words in ['Deltakere:', 'rolle:', '31. juni']
    call GoTo(l:words)
    call add(g:seen.syntax, synIDattr(synID(line('.'), col('.'), 1), 'name'))
  endfor
endfunction

function! WithoutAle() abort
  MandateCheck
  let g:seen.listed = map(getloclist(0), {_, e -> {'code': matchstr(e.text, '^\S*'), 'text': Words(e, e.end_col - 1)}})
  lclose
endfunction

function! Findings() abort
  call Await('findings', {-> len(ale#engine#GetLoclist(bufnr(''))) >= 2})
  sleep 300m
  let g:seen.findings = map(copy(ale#engine#GetLoclist(bufnr(''))), {_, e -> {'code': get(e, 'code', ''), 'text': Words(e, e.end_col), 'from': e.linter_name}})
endfunction

function! Preview() abort
  for l:window in range(1, winnr('$'))
    if getwinvar(l:window, '&previewwindow')
      return join(getbufline(winbufnr(l:window), 1, '$'), "\n")
    endif
  endfor
  return ''
endfunction

function! Hover() abort
  call GoTo('hyppighet')
  ALEHover
  call Await('hover', {-> Preview() !=# ''})
  let g:seen.hover = Preview()
  pclose
endfunction

function! Mend() abort
  call GoTo('ved behov')
  call mandate#Fix(function('Choose'))
  let g:seen.mended = Text()
endfunction

function! Format() abort
  ALEFix
  call Await('formatting', {-> stridx(Text(), 'metode:  ') < 0})
  let g:seen.formatted = Text()
  MandateFormat
  let g:seen.twice = Text()
endfunction

" Typed as a user does, and so not to its end in one go: ALE gives up when more keys are waiting.
function! Complete() abort
  call GoTo('neste')
  call feedkeys("Oans\<C-x>\<C-o>", 't')
  let g:turns = 0
  call timer_start(50, 'Menu', {'repeat': -1})
endfunction

function! Menu(timer) abort
  let g:turns += 1
  if !pumvisible() && g:turns < 100
    return
  endif
  call timer_stop(a:timer)
  let g:seen.completion = map(complete_info(['items']).items, {_, v -> get(v, 'abbr', '') !=# '' ? v.abbr : v.word})
  call feedkeys("\<C-n>\<C-y>\<Esc>", 't')
  call timer_start(300, 'Finish')
endfunction

function! Finish(timer) abort
  let g:seen.completed = Text()
  let g:seen.messages = execute('messages')
  call writefile([json_encode(g:seen)], $MANDATE_RESULT)
  qall!
endfunction

function! Correct() abort
  call GoTo('31. juni')
  call setline('.', substitute(getline('.'), '31\.', '30.', ''))
  ALELint
  call Await('the finding to go', {-> empty(filter(copy(ale#engine#GetLoclist(bufnr(''))), {_, e -> e.code ==# 'VAL002'}))})
  let g:seen.left = map(copy(ale#engine#GetLoclist(bufnr(''))), 'v:val.code')
endfunction

function! Work(timer) abort
  execute 'edit' fnameescape($MANDATE_FILE)
  for l:name in ['Opened', 'WithoutAle', 'Findings', 'Hover', 'Mend', 'Format', 'Correct', 'Complete']
    call Step(l:name, function(l:name))
  endfor
endfunction

call timer_start(50, 'Work')
