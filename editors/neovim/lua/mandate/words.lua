-- What the plugin itself says, in the language that the server speaks; before that has spoken, in the one of the environment.

local M = {}

local function of_environment()
  for _, name in ipairs({ 'LC_ALL', 'LC_MESSAGES', 'LANG' }) do
    local locale = vim.env[name]
    if locale and locale ~= '' then return ({ nn = 'nn', en = 'en' })[locale:match('^%a%a')] or 'nb' end
  end
  return 'nb'
end

M.language = of_environment()

local words = {
  nb = {
    absent = 'Fant ikke «%s». Mandater vises uten funn og råd.',
    stopped = 'mandate-lint er ikke i gang for denne filen.',
    nothing = 'Det står ikke noe ved %s.',
    changed = 'Mandatet er endret siden. Spør på nytt.',
    done = 'Det er allerede gjort.',
    locked = 'Mandatet kan ikke endres her. Svaret ble ikke skrevet inn.',
    explain = 'Skriv også hva: /forklar EVA002',
    how = 'Svar med egne ord, eller med tallet ved et svar. Vet dere det ikke ennå, svarer dere «avklares». Gjelder et spørsmål ikke dere, '
      .. 'svarer dere «ikke relevant:» og hvorfor. /neste lar spørsmålet vente. /slutt avslutter.',
    later = 'Det kan vente. /neste spør igjen.',
    answered = 'Det er ikke flere spørsmål nå.',
    through = 'Det var alle. Det er fortsatt spørsmål som venter; /neste begynner på nytt.',
  },
  nn = {
    absent = 'Fann ikkje «%s». Mandat blir viste utan funn og råd.',
    stopped = 'mandate-lint er ikkje i gang for denne fila.',
    nothing = 'Det står ikkje noko ved %s.',
    changed = 'Mandatet er endra sidan. Spør på nytt.',
    done = 'Det er allereie gjort.',
    locked = 'Mandatet kan ikkje endrast her. Svaret vart ikkje skrive inn.',
    explain = 'Skriv òg kva: /forklar EVA002',
    how = 'Svar med eigne ord, eller med talet ved eit svar. Veit de det ikkje enno, svarer de «avklarast». Gjeld eit spørsmål ikkje dykk, '
      .. 'svarer de «ikkje relevant:» og kvifor. /neste lèt spørsmålet vente. /slutt avsluttar.',
    later = 'Det kan vente. /neste spør igjen.',
    answered = 'Det er ikkje fleire spørsmål no.',
    through = 'Det var alle. Det er framleis spørsmål som ventar; /neste byrjar på nytt.',
  },
  en = {
    absent = '“%s” was not found. Mandates are shown without findings and advice.',
    stopped = 'mandate-lint is not running for this file.',
    nothing = 'Nothing stands at %s.',
    changed = 'The mandate has changed since. Ask again.',
    done = 'That is done already.',
    locked = 'The mandate cannot be changed here. The answer was not written.',
    explain = 'Write also what: /explain EVA002',
    how = 'Answer in your own words, or with the number beside an answer. If you do not know yet, answer “to be settled”. If a question does '
      .. 'not arise for you, answer “not relevant:” and why. /next lets the question wait. /quit ends.',
    later = 'It can wait. /next asks again.',
    answered = 'There are no more questions now.',
    through = 'That was all. There are questions that still wait; /next begins again.',
  },
}

function M.say(name, ...) return words[M.language][name]:format(...) end

return M
