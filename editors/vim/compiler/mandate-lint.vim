" :compiler mandate-lint, then :make checks the folder of the mandates.
if exists('current_compiler')
  finish
endif
let current_compiler = 'mandate-lint'
CompilerSet makeprg=mandate-lint\ check\ --format\ concise\ --fail-on\ never
CompilerSet errorformat=%f:%l:%c:\ %m
