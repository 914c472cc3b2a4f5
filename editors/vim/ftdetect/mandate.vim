autocmd BufNewFile,BufRead *.mandat,*.mandate setfiletype mandate
