// Words that say little about what a question is about. The first kind is skipped altogether; the second counts a little when the
// guidance has it, and is no sign of a strange subject when it has not.

extension SearchLanguage {
  var stopWords: StaticString {
    switch self {
    case .norwegian: norwegianStopWords
    case .english: englishStopWords
    }
  }

  var weakWords: StaticString {
    switch self {
    case .norwegian: norwegianWeakWords
    case .english: englishWeakWords
    }
  }
}

private let norwegianStopWords: StaticString = """
  og i på å av for til med om fra frå ved som at det den de dei dem deg seg meg oss et ei ein eit en et éin éi ett eitt vi me dere de \
  dykk dykkar deres eg jeg du man ein han hun ho hans hennes min mitt mine din ditt dine sin sitt sine si vår vårt våre vores er være \
  vere vær var vært vore blir blei ble bli blitt vart verte har ha hadde hatt kan kunne kunna skal skulle vil ville må måtte bør burde \
  får fikk fekk få fått eller men så da då når nå no der her også òg å jo vel nå dette denne disse desse slik sånn sånne hva kva ka hvordan \
  korleis åssen korsen hvilken hvilket hvilke noe noko noen nokon nokre nokon enn hvis viss dersom under over mellom mot inn ut opp ned \
  etter før hos ja nei hei takk please ok altså lissom liksom bare berre da nok litt veldig helt heilt ganske alt ha iht jf ifm mtp ift dvs mm \
  osv evt pga si sei seier sier sa sagt kor hvor der kvar desto di jo ikke ikkje ingen inga intet skulle hadde ville kunne blant mens medan \
  nettopp nettop altså dess fordi kva'
  """

private let norwegianWeakWords: StaticString = """
  hvem kven hvorfor kvifor koffor når hvor kvar gjøre gjøres gjør gjer gjera gjere gjort gjorde gjerast skrive skriv skriver skrives skrivast \
  lage lager laga laget lages trenge trenger treng trengs trengst trengte bruke bruker brukes brukar finne finnes finn finst fins få \
  best bedre betre god gode godt bra lurt lur lurest smart viktig viktige viktigst viktigste nødvendig mulig muleg mogleg eksempel døme \
  ting tingen måte måten råd tips forslag hjelp hjelpe hjelper spørsmål svar svare svarer vite veit vet lure lurer tenke tenker tenkje \
  tenkjer mene mener meiner menes betyr bety tyder innebærer ta tar tek taes tas gi gir gje gjev gå går gjekk gikk komme kommer kjem \
  kome kom stå står sto legge legger leggja legg sette setter set setje fungere fungerer sørge sørger sørgje passe prøve prøver \
  vår alle all andre annen anna andre annet flere fleire mange mye mykje mer meir mest minst hver kvar hvert kvart hele heile selv sjølv \
  samme same egen eigen eget egne ny nye nytt gammel først fyrst neste siste begge to tre fire fem seks én uten utan innen innan \
  egentlig eigentleg kanskje alltid aldri bare faktisk vanlig vanleg vanligvis normalt greit greie enkelt enkel lett vanskelig vanskeleg \
  riktig rett feil ønsker vil ønskjer ønske ønskje kreves krevst kreve krever krevjast kjøre kjører begynne begynner byrje byrjar starte \
  starter startar holde holder hald halde se ser sjå å lese lest les fortelle fortell forklare forklar vis vise viser si nevne inn \
  ifølge i følge følge generelt hjelp gjelder gjeld gjelde hende skjer skje fylle fyll fyller ut stille stiller svarene svara punkt felt \
  feltet seksjon avsnitt tekst teksten sted stad plass tid gang ganger gong gonger år måned uke dag hendelse kort lang lenge stor \
  store stort liten lita lite små nok passende typisk eks altfor aller heller hvertfall ihvertfall iallfall egentlig lov
  """

private let englishStopWords: StaticString = """
  a an the and or of to in on at by for from with as is are was were be been being am do does did doing done have has had having i we us \
  our ours you your yours he she it its they them their theirs this that these those there here what how which if so but not no nor can \
  could should would will shall may might must let lets about into than then too very just also please hi hello thanks whats hows \
  one's isn't don't doesn't didn't can't won't it's i'm we're you're they're i've we've up out off any some such
  """

private let englishWeakWords: StaticString = """
  who whom whose why when where write writes writing written make makes making made need needs needed use uses used using get gets got \
  getting find best better good well smart wise important necessary possible example examples thing things way ways advice tip tips \
  suggestion help helps helpful question questions answer answers know think mean means meant take takes taken give gives given go goes \
  going come comes say says said put puts set sets sure try all other others another more most less least many much few several each every \
  everyone everybody someone somebody anyone whole own same new old first next last both two three four five six without within really \
  maybe always never only actually usual usually normal normally simple simply easy hard difficult right wrong correct want wants wish \
  require required requires start starts starting begin keep keeps see look read tell explain show according apply applies happen happens \
  fill point field section text line place time times year month week day long short big small enough ok like kind sort stuff bit lot \
  something anything nothing still already yet again back through during between whether because
  """
