// Words of our own ways of asking, each with the stem that the published implementation gives it (snowballstem.org, BSD licence); the
// whole published vocabularies are compared in PublishedVocabularyTests.

import Testing

@testable import MandateConversation

struct StemmerTests {
  @Test func `Norwegian words get their stems`() {
    check(norwegian, NorwegianStemmer.stem)
  }

  @Test func `English words get their stems`() {
    check(english, EnglishStemmer.stem)
  }

  @Test(arguments: [
    "evaluering evaluere evaluerer evalueres evaluert evalueringen evalueringa evalueringer",
    "koordinering koordinere koordinerer koordinator koordinatoren koordinatorene",
    "deltaker deltakere deltakerne deltakar deltakarar deltakarane",
    "leder ledere lederne lederen", "leiar leiarar leiarane leiaren",
    "ansvar ansvarlig ansvarleg ansvaret",
    "styre styring styrer styringen styringa",
  ])
  func `the forms of a word are one word to a search`(forms: String) {
    let stems = Set(
      forms.split(separator: " ").map { form in
        var word = Folding.word(form)
        SearchLanguage.norwegian.stem(&word)
        return text(word)
      })
    #expect(stems.count == 1, "\(forms): \(stems.sorted())")
  }

  @Test func `no bytes stop a stemmer`() {
    var state: UInt32 = 1
    for _ in 0..<20_000 {
      var word: [UInt8] = []
      state = state &* 1_664_525 &+ 1_013_904_223
      for _ in 0..<(state >> 24) % 14 {
        state = state &* 1_664_525 &+ 1_013_904_223
        let letters = Array("aeiouysterdlniggk'Yv\u{0}".utf8)
        word.append(state >> 31 == 0 ? letters[Int(state >> 16) % letters.count] : UInt8(truncatingIfNeeded: state >> 20))
      }
      var norwegian = word
      SearchLanguage.norwegian.stem(&norwegian)
      var english = word
      SearchLanguage.english.stem(&english)
      #expect(norwegian.count <= word.count && english.count <= word.count + 1)
    }
  }

  private func check(_ pairs: String, _ stem: (inout [UInt8]) -> Void) {
    for pair in pairs.split(separator: " ") {
      let parts = pair.split(separator: ">")
      guard parts.count == 2, var word = latin1(parts[0]) else {
        Issue.record("not a pair: \(pair)")
        continue
      }
      stem(&word)
      #expect(text(word) == parts[1], "\(parts[0])")
    }
  }

  private let norwegian = """
    administrasjonen>administrasjon alle>all alltid>alltid andre>andr ansatte>ansatt ansvar>ansv ansvaret>ansvar arbeidet>arbeid \
    arbeidsgruppa>arbeidsgrupp arbeidsgruppe>arbeidsgrupp arbeidstid>arbeidstid avhengig>avheng avklare>avklar avtala>avtal \
    avtalen>avtal bakgrunn>bakgrunn bare>bar bedre>bedr begynner>begynn behandling>behandling berre>berr bestemme>bestemm \
    bestemmer>bestemm betaler>betal bidra>bidr binde>bind blir>blir bruke>bruk bryr>bryr budsjett>budsjett bundet>bund bygger>bygg \
    både>båd dagleg>dag daglig>dag dato>dato deira>deir dele>del deler>del delta>delt deltakar>deltak deltakarane>deltakar \
    deltaker>deltak deltakerne>deltakern deres>der dette>dett drift>drift drive>driv drukner>drukn egentlig>egent eget>eget eiga>eig \
    eige>eig eigen>eig eigentleg>eigent eller>ell enheter>enhet enige>enig evig>evig faste>fast felles>fell finner>finn finnes>finn \
    fleire>fleir flere>fler folk>folk forankring>forankring fordeler>fordel formålet>formål forplikta>forplikt forpliktelse>forplikt \
    forpliktet>forplikt forskjellen>forskjell fortsetter>fortsett forventes>forvent forventet>forvent fram>fram framme>framm \
    frivillige>frivil fullmakter>fullmakt fungerer>funger føler>føl følge>følg føremålet>føremål første>først gape>gap gjeld>gjeld \
    gjelde>gjeld gjelder>gjeld gjer>gjer gjere>gjer gjør>gjør gjøre>gjør godkjennast>godkjenn godkjenne>godkjenn godkjennes>godkjenn \
    gruppa>grupp gruppen>grupp grupper>grupp halde>hald heime>heim held>held helse>hels heng>heng henge>heng hensikten>hensikt \
    hjemme>hjemm hodet>hod holde>hold holder>hold hovedansvaret>hovedansvar hovedregelen>hovedregel hovudansvaret>hovudansvar hvem>hvem \
    hver>hver hvilke>hvilk hvilken>hvilk hvilket>hvilk hvis>hvis hvor>hvor hvordan>hvordan hvorfor>hvorfor håndterer>håndter høgt>høgt \
    hører>hør høyere>høyer høyt>høyt ikke>ikk ikkje>ikkj indikatorer>indikator informasjon>informasjon ingen>ing innebærer>innebær \
    instruere>instruer kallar>kall kalle>kall kaller>kall kjem>kjem kjenner>kjenn klare>klar klarer>klar knyte>knyt knytte>knytt \
    kommer>komm kommune>kommun kommunen>kommun kommuneplanen>kommuneplan kommunestyret>kommunestyr kompetanse>kompetans \
    konflikter>konflikt konkret>konkr koordinere>koordiner korleis>korleis krangler>krangl krever>krev kroner>kron kunne>kunn kvar>kvar \
    kven>kven laga>lag lage>lag lagene>lag lager>lag lang>lang lede>led ledelse>led ledelsen>led leder>led leiaren>leiar leiinga>leiing \
    lenge>leng levere>lever ligge>ligg ligger>ligg liggje>liggj linje>linj lista>list lite>lit love>lov lære>lær løfter>løft løser>løs \
    mandatet>mandat mange>mang manglar>mangl mangler>mangl mest>mest metode>metod midler>midl minste>minst mykje>mykj måla>mål \
    målene>mål måler>mål målet>mål måte>måt møte>møt møter>møt møtet>møt nivå>nivå nivåene>nivå nivåer>nivå nivået>nivå noen>noen \
    null>null nytt>nytt nytter>nytt nødvendige>nødvend ofte>oft oppe>opp oppgaven>oppgav oppgaver>oppgav opprette>opprett \
    ordføraren>ordførar organisasjoner>organisasjon organisere>organiser over>over partane>part passar>pass passer>pass pengane>peng \
    pengar>peng penger>peng permisjon>permisjon person>person planer>plan planlegger>planlegg plikter>plikt politisk>politisk \
    rekke>rekk representert>representer ressurser>ressurs resultater>resultat rette>rett riktig>rikt rolla>roll rolle>roll rollen>roll \
    roller>roll runde>rund rutinar>rutin sagt>sagt saken>sak saker>sak saklista>saklist samarbeide>samarbeid samarbeidet>samarbeid \
    sammen>samm satt>satt selv>selv setje>setj sette>sett setter>sett sikrar>sikr sikre>sikr sikrer>sikr sine>sin sitte>sitt skal>skal \
    skiller>skill skilnaden>skilnad skjer>skjer skrive>skriv skriver>skriv slags>slag sluttar>slutt slutte>slutt slutter>slutt \
    snakke>snakk spele>spel spille>spill spørre>spørr spørsmåla>spørsmål spørsmålene>spørsmål starte>start starter>start steg>steg \
    stille>still stillinger>stilling stoppe>stopp styrast>styr styre>styr styrer>styr styres>styr styringen>styring \
    styringsgruppe>styringsgrupp støtte>støtt støtter>støtt svara>svar synes>syn synest>synest teneste>tenest tenester>tenest \
    tiltak>tiltak tiltakene>tiltak tjeneste>tjenest tjenestene>tjenest tjenester>tjenest toppen>topp treng>treng trenger>treng \
    trengs>treng trengst>trengst trinn>trinn tror>tror tyder>tyd under>und utan>utan uten>uten utenfra>utenfr utfører>utfør \
    valgte>valgt vanleg>van vanlig>van vanlige>van vare>var vedta>vedt vedtak>vedtak velge>velg vere>ver verkar>verk viktig>vikt \
    virker>virk vise>vis vurdering>vurdering våre>vår vårt>vårt være>vær årlig>årl økonomi>økonomi
    """

  private let english = """
    about>about above>abov achieve>achiev actually>actual administration>administr advice>advic agree>agre agreement>agreement \
    allowed>allow alone>alon already>alreadi ambitious>ambiti anchor>anchor anchored>anchor anchoring>anchor another>anoth \
    answered>answer anything>anyth approve>approv approved>approv approves>approv arguing>argu aside>asid asking>ask assignment>assign \
    atmosphere>atmospher attendance>attend authority>author background>background backing>back because>becaus before>befor behave>behav \
    behind>behind being>be believe>believ board>board body>bodi bosses>boss budget>budget budgets>budget busy>busi calls>call care>care \
    carries>carri cases>case change>chang changed>chang changes>chang changing>chang charge>charg checks>check chemistry>chemistri \
    chief>chief choose>choos come>come comes>come coming>come commissioned>commiss committed>commit communicate>communic \
    communication>communic competence>compet completely>complet conflicts>conflict contribute>contribut convince>convinc \
    council>council daily>daili date>date decide>decid decided>decid decides>decid dedicated>dedic delivering>deliv demands>demand \
    department>depart depends>depend deputy>deputi description>descript detailed>detail difference>differ different>differ \
    differently>differ disagree>disagre disagreement>disagr divide>divid does>doe doing>do drowns>drown duties>duti duty>duti each>each \
    easy>easi economist>economist else>els engaged>engag enough>enough every>everi everyone>everyon everything>everyth executive>execut \
    existing>exist exists>exist expectations>expect expected>expect faces>face feasible>feasibl feels>feel fights>fight \
    financial>financi fixed>fix flexibility>flexibl flexible>flexibl followed>follow forever>forev frequently>frequent from>from \
    gives>give goes>goe going>go governance>govern governed>govern governs>govern group>group groups>group grows>grow handle>handl \
    happens>happen hardly>hard have>have head>head helps>help hierarchy>hierarchi high>high holding>hold include>includ \
    information>inform inside>insid interests>interest interferes>interfer involved>involv jobs>job keep>keep keeps>keep know>know \
    knowledge>knowledg lack>lack last>last lawyer>lawyer layers>layer leaders>leader leadership>leadership leave>leav leaves>leav \
    level>level levels>level little>littl long>long losing>lose makes>make manage>manag management>manag manager>manag managers>manag \
    mandate>mandat many>mani matters>matter means>mean measurable>measur measure>measur meeting>meet meetings>meet members>member \
    middle>middl minutes>minut money>money monthly>month months>month most>most much>much municipal>municip must>must names>name \
    need>need needed>need nobody>nobodi notes>note observer>observ once>onc only>onli openness>open operations>oper opposing>oppos \
    ordered>order ordinary>ordinari organisation>organis organise>organis others>other ourselves>ourselv outside>outsid over>over \
    owns>own party>parti pays>pay people>peopl permanent>perman person>person personal>person plans>plan police>polic \
    politicians>politician position>posit posts>post practice>practic preparations>prepar principle>principl principles>principl \
    priority>prioriti profession>profess professional>profession professions>profess promise>promis purpose>purpos quarterly>quarter \
    questions>question quits>quit raise>rais reached>reach really>realli reins>rein relations>relat reports>report \
    representative>repres representatives>repres represented>repres required>requir resources>resourc responsibility>respons \
    responsible>respons results>result reviewed>review right>right roles>role rules>rule said>said saying>say sends>send separate>separ \
    service>servic services>servic sets>set settle>settl several>sever share>share shared>share should>should shows>show signals>signal \
    single>singl skills>skill solve>solv solved>solv someone>someon something>someth speaking>speak speaks>speak specific>specif \
    stable>stabl staff>staff stand>stand standing>stand start>start starting>start steering>steer steers>steer step>step steps>step \
    structures>structur succeeded>succeed suffice>suffic suited>suit suits>suit support>support supports>support supposed>suppos \
    take>take takes>take taking>take tasks>task telling>tell that>that themselves>themselv there>there things>thing thinks>think \
    this>this time>time together>togeth towards>toward trusting>trust under>under understanding>understand unit>unit useful>use \
    usually>usual vague>vagu valid>valid value>valu values>valu views>view voluntary>voluntari wants>want waste>wast watches>watch \
    ways>way welfare>welfar what>what when>when where>where which>which will>will without>without woolly>woolli words>word work>work \
    working>work works>work write>write writing>write
    """
}
