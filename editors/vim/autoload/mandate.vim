" What the command finds in a mandate, in Vim's own columns, and what can be done about it.

function! mandate#Executable(...) abort
  return get(g:, 'mandate_lint_executable', 'mandate-lint')
endfunction

function! s:Run(arguments) abort
  let l:command = join(map([mandate#Executable()] + a:arguments, 'shellescape(v:val)'), ' ')
  return systemlist(l:command, join(getline(1, '$'), "\n") . "\n")
endfunction

function! s:Report() abort
  return s:Run(['check', '--format', 'json', '--stdin-filename', expand('%:p'), '-'])
endfunction

" The byte, from 1, of a UTF-16 unit, from 1, of a line.
function! mandate#Column(line, unit) abort
  let [l:unit, l:byte] = [1, 1]
  for l:number in str2list(a:line)
    if l:unit >= a:unit
      break
    endif
    let l:unit += l:number > 0xFFFF ? 2 : 1
    let l:byte += strlen(nr2char(l:number))
  endfor
  return l:byte
endfunction

" The findings of a report, with places as Vim counts them; `end` is the byte after the last.
function! mandate#Findings(report, lines) abort
  try
    let l:report = json_decode(join(a:report, "\n"))
  catch
    return []
  endtry
  let l:found = []
  for l:finding in type(l:report) == v:t_dict && !empty(l:report.files) ? l:report.files[0].findings : []
    call add(l:found, extend(l:finding, {
          \ 'lnum': l:finding.start.line, 'col': s:Place(a:lines, l:finding.start),
          \ 'end_lnum': l:finding.end.line, 'end': s:Place(a:lines, l:finding.end)}))
  endfor
  return l:found
endfunction

function! s:Place(lines, position) abort
  return mandate#Column(get(a:lines, a:position.line - 1, ''), a:position.column)
endfunction

let s:types = {'error': 'E', 'warning': 'W', 'info': 'I', 'hint': 'I'}

" For ALE, whose end column is that of the last byte.
function! mandate#AleFindings(buffer, report) abort
  return map(mandate#Findings(a:report, getbufline(a:buffer, 1, '$')), {_, f -> {
        \ 'lnum': f.lnum, 'col': f.col, 'end_lnum': f.end_lnum, 'end_col': f.end - 1, 'text': f.message, 'code': f.code,
        \ 'type': s:types[f.severity]}})
endfunction

function! mandate#AleFix(buffer) abort
  return {'command': ale#Escape(mandate#Executable()) . ' format -'}
endfunction

" Lists the findings in the window's location list.
function! mandate#Check() abort
  let l:buffer = bufnr('')
  call setloclist(0, map(mandate#Findings(s:Report(), getline(1, '$')), {_, f -> {
        \ 'bufnr': l:buffer, 'lnum': f.lnum, 'col': f.col, 'end_lnum': f.end_lnum, 'end_col': f.end, 'text': f.code . ' ' . f.message,
        \ 'type': s:types[f.severity]}}))
  lwindow
  if &buftype ==# 'quickfix'
    wincmd p
  endif
endfunction

function! mandate#Format() abort
  let l:view = winsaveview()
  let l:lines = s:Run(['format', '-'])
  if v:shell_error
    echohl ErrorMsg | echomsg join(l:lines, ' ') | echohl None
  else
    call s:Replace(l:lines)
  endif
  call winrestview(l:view)
endfunction

" Writes the lines that differ, so that marks and undo stay small.
function! s:Replace(lines) abort
  if len(a:lines) < line('$')
    silent call deletebufline('', len(a:lines) + 1, '$')
  endif
  for l:number in range(1, len(a:lines))
    if l:number > line('$')
      call append('$', a:lines[l:number - 1])
    elseif getline(l:number) !=# a:lines[l:number - 1]
      call setline(l:number, a:lines[l:number - 1])
    endif
  endfor
endfunction

" The findings at the cursor; failing that, those of its line.
function! s:Here(found) abort
  let [l:line, l:column] = [line('.'), col('.')]
  let l:at = filter(copy(a:found), {_, f -> f.lnum <= l:line && f.end_lnum >= l:line
        \ && (f.lnum < l:line || f.col <= l:column) && (f.end_lnum > l:line || f.end > l:column)})
  return empty(l:at) ? filter(copy(a:found), {_, f -> f.lnum == l:line}) : l:at
endfunction

" Offers the corrections and ready answers at the cursor, and writes the one that is chosen. A menu of one's own may be given: it gets
" the titles, and returns the index of the chosen one or -1.
function! mandate#Fix(...) abort
  let l:lines = getline(1, '$')
  let l:fixes = []
  for l:finding in s:Here(mandate#Findings(s:Report(), l:lines))
    call extend(l:fixes, l:finding.fixes)
  endfor
  if empty(l:fixes)
    echo 'mandate-lint: –'
    return
  endif
  let l:chosen = call(get(a:000, 0, function('s:Choose')), [map(copy(l:fixes), 'v:val.title')])
  if l:chosen >= 0
    call s:Replace(s:Edited(l:lines, l:fixes[l:chosen].edits))
  endif
endfunction

function! s:Choose(titles) abort
  return inputlist(['mandate-lint:'] + map(copy(a:titles), {i, title -> (i + 1) . '. ' . title})) - 1
endfunction

" From the last edit to the first, so that the places of those before it hold.
function! s:Edited(lines, edits) abort
  let l:lines = copy(a:lines)
  for l:edit in reverse(sort(copy(a:edits), {a, b -> a.start.line != b.start.line ? a.start.line - b.start.line
        \ : a.start.column - b.start.column}))
    let [l:first, l:last] = [min([l:edit.start.line, len(l:lines) + 1]) - 1, min([l:edit.end.line, len(l:lines) + 1]) - 1]
    let l:head = strpart(get(l:lines, l:first, ''), 0, s:Place(l:lines, l:edit.start) - 1)
    let l:tail = strpart(get(l:lines, l:last, ''), s:Place(l:lines, l:edit.end) - 1)
    if l:first < len(l:lines)
      call remove(l:lines, l:first, min([l:last, len(l:lines) - 1]))
    endif
    call extend(l:lines, split(l:head . l:edit.text . l:tail, "\n", 1), l:first)
  endfor
  return l:lines
endfunction

" What lies behind a code: the one named, or that of the finding at the cursor.
function! mandate#Explain(code) abort
  let l:code = a:code
  if l:code ==# ''
    let l:found = s:Here(mandate#Findings(s:Report(), getline(1, '$')))
    if empty(l:found)
      return
    endif
    let l:code = l:found[0].code
  endif
  let l:lines = s:Run(['explain', l:code])
  pedit mandate-lint
  wincmd P
  setlocal buftype=nofile bufhidden=wipe noswapfile modifiable filetype=markdown
  call setline(1, l:lines)
  setlocal nomodifiable
  wincmd p
endfunction
