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
  får fikk fekk få fått eller men så da då her også òg å jo vel dette denne disse desse slik sånn sånne hva kva ka hvordan \
  korleis åssen korsen hvilken hvilket hvilke noe noko noen nokon nokre nokon enn hvis viss dersom under over mellom mot inn ut opp ned \
  etter før hos ja nei hei takk please ok altså lissom liksom bare berre da nok litt veldig helt heilt ganske alt ha iht jf ifm mtp ift dvs mm \
  osv evt pga si sei seier sier sa sagt desto di jo ikke ikkje ingen inga intet skulle hadde ville kunne blant mens medan \
  nettopp nettop altså dess fordi kva' e ska æ mæ dæ itj sku bli ble vart
  """

private let norwegianWeakWords: StaticString = """
  hvor kvar kor nå no der \
  hvor kvar gjøre gjøres gjør gjer gjera gjere gjort gjorde gjerast skrive skriv skriver skrives skrivast \
  folk folka kjennetegn kjennetegner kjennetegne kjenneteikn kjenneteiknar \
  lage lager laga laget lages trenge trenger treng trengs trengst trengte bruke bruker brukes brukar finne finnes finn finst fins få \
  best bedre betre god gode godt bra lurt lur lurest smart viktig viktige viktigst viktigste nødvendig mulig muleg mogleg eksempel døme \
  ting tingen måte måten råd tips forslag hjelp hjelpe hjelper spørsmål svar svare svarer vite veit vet lure lurer tenke tenker tenkje \
  tenkjer mene mener meiner menes betyr bety tyder innebærer ta tar tek taes tas gi gir gje gjev gitt gav ga gjeve gå går gjekk gikk komme kommer kjem \
  kome kom stå står sto legge legger leggja legg sette setter set setje sørge sørger sørgje passe prøve prøver \
  vår alle all andre annen anna andre annet flere fleire mange mye mykje mer meir mest minst hver kvar hvert kvart hele heile selv sjølv \
  samme same egen eigen eget egne først fyrst neste begge to tre fire fem seks én uten utan innen innan \
  egentlig eigentleg kanskje alltid aldri bare faktisk vanlig vanleg vanligvis normalt greit greie enkelt enkel \
  riktig rett feil ønsker vil ønskjer ønske ønskje kjøre kjører \
  se ser sjå å lese lest les fortelle fortell forklare forklar vis vise viser si nevne inn \
  ifølge i følge følge generelt hjelp gjelder gjeld gjelde hende skjer skje fylle fyll fyller ut stille stiller svarene svara punkt felt \
  feltet seksjon avsnitt gang ganger gong gonger år måned uke dag hendelse \
  liten lita lite nok passende typisk eks handle handler handlar barnevern barnevernet helsestasjon helsestasjonen helsesykepleier helsesjukepleiar ppt bup politi politiet nav \
  fastlege lege kommunelege kommunelegen fylkeskommune fylkeskommunen flyktningtjenesten barnehage barnehagen kulturskole bibliotek frivillige frivilligsentral idrett fritid altfor aller heller hvertfall ihvertfall iallfall egentlig \
  absolutt akkurat allerede allereie alltids annenhver annleis antakelig bakover borti bort borte brukt bruk burdet bruker cirka deretter derfor \
  difor derimot dessuten dessverre diverse dobbelt ekstra ellers elles enda endå endelig endeleg engang enkelte enklere erfaringsmessig \
  etterpå eventuelt fall fort fortsatt framleis forresten forskjell skilnad skilnaden forskjellig forskjellige ulike ulik flott forbi fram frem \
  fullstendig følgende før gjennom gjennomsnitt gjerne grad grunn heller herfra hittil hjemme heime hvordan hverandre kvarandre høyst hvilken \
  ideelt ideell ifra igjen att imellom imens imot innenfor innanfor innom iblant ikring jevnt klokt kort kul konkret konkrete lignende liknande \
  litegrann lettest likevel likså lurest langs mens mindre minimum maksimum muligens muligheter mulighet moglegheit moglegheiter naturlig naturleg \
  nemlig nemleg nesten neppe nylig nyleg nært når nærmere nærmare nærmest ofte omtrent opp oppe opplagt overalt overhodet plutselig plutseleg praksis \
  presis problemfritt ralt ramme rundt rart rimelig rimeleg rykende sammenlignet sannsynligvis sannsynleg selvfølgelig sjølvsagt sikker sikkert \
  sjelden sjeldan skikkelig skikkeleg slags slutt snart spesielt spesiell stadig stilt stort strengt større største svært særlig særleg \
  tross tilbake tilfelle tilstrekkelig total totalt tvers tydeligvis tøft umiddelbart under ultimat utad utenfor utanfor uansett vanligvis \
  vanskelige verre verst videre vidare viktigere ytterligere ærlig øverst øvrig åpenbart åssen både båe aktuell aktuelle aktuelt bestemte bestemt \
  betydning bevisst bittelitt ca del deler delen detalj egnet feil feilaktig fin fint følelse føle føler gjøremål hel helst hendt herre hvem interessant \
  jobbe jobber jobb jobba arbeide arbeider arbeid klare klarer klart komplett kjapt kjekt langt lagd laga ligge ligger ligg liggje lit \
  ordne ordner ordnet orden opptatt oppe par person personen pleier pynt regne regner rekker rekke ser sette situasjon situasjonen skje \
  slå slår snakk snakke snakker spille spiller spørre spør stemme stemmer stoppe stopper ta tatt tenkt tema temaet tilby trygt vente venter ventet \
  verden vise vist vurdert ønsket øve hei mvh takk unnskyld beklager kollega kollegaer kollegaene rykende halvveis driver driv drive drives skjønne \
  skjønner skjønt forstått kjempe kjempeviktig superviktig krise haste haster umulig greit fikse fikser ordentlig ordentleg oppi inni borti rundt \
  vite visst kjent kjente lar late later gjeldende nødt nøyaktig tanker tanke idé ide ideer sak saken sakene typer type typisk eksempelvis \
  bidra sørget hendelser kommende kommer tilsvarende ansett mene opplever oppleve opplevd leser lest huske husker hugse hugsar forberede forberedt forberede hørt høre høyre høyrer ringe sende sender
  """

private let englishStopWords: StaticString = """
  a an the and or of to in on at by for from with as is are was were be been being am do does did doing done have has had having i we us \
  our ours you your yours he she it its they them their theirs this that these those there here what how which if so but not no nor can \
  could should would will shall may might must let lets about into than then too very just also please hi hello thanks whats hows \
  one's isn't don't doesn't didn't can't won't it's i'm we're you're they're i've we've up out off any some such
  """

private let englishWeakWords: StaticString = """
  where write writes writing written make makes making made need needs needed use uses used using get gets got \
  getting find best better good well smart wise important necessary possible example examples thing things way ways advice tip tips \
  suggestion help helps helpful question questions answer answers know think mean means meant take takes taken gave give gives given go goes \
  going come comes say says said put puts set sets sure try all other others another more most less least many much few several each every \
  everyone everybody someone somebody anyone whole own same old first next last both two three four five six without within really \
  maybe always never only actually usual usually normal normally simply right wrong correct want wants wish \
  see look read tell explain show according apply applies happen happens \
  fill point field section line times year month week enough ok like kind sort stuff bit lot \
  nav police doctor nurse kindergarten something anything nothing still already yet again back through during between whether because \
  actually almost already although anyway apart around away badly basically become becomes behind below beside besides beyond certain certainly \
  clearly completely considering despite different directly done during easier either else elsewhere enough especially ever exactly except fairly \
  far fast fine following forward frequently generally great happen hardly hear hence however idea ideas immediately important instead job just kind \
  know large largely later learn lately left less likely little look looking loads main mainly matter maybe mention merely might mostly move must nearly \
  necessarily neither nor obviously often okay once ones onto opinion otherwise outside overall particular particularly per perhaps person possible \
  possibly practice pretty previously probably properly purely quick quickly quite rather real recently related relevant right roughly round same seem \
  seems several should side since situation slightly slow sometimes somewhere soon sorry specific specifically stay straight stuff suddenly suppose \
  sure talk tell tend thank think though thought through till towards turn type types typical typically under unless until \
  upon useful usually various version via wait ways whatever whenever wherever whichever whilst while whole work works working would yet
  """
