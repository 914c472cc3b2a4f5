// Ways of asking for the reports on coordination and for further help.

extension Phrasings {
  static let reports: [Phrasings] = [
    Phrasings(
      "rapport.difi-2014-mot-alle-odds",
      nb: """
        Hva sier rapporten Mot alle odds?
        hvordan håndteres gjenstridige problemer
        hierarki eller frivillig tilpasning
        Difi-rapport 2014 om samordning
        Hva skrev Difi i Mot alle odds
        hva sier rapporten fra 2014
        hva er gjenstridige problemer
        rapport om gjenstridige problemer
        """,
      nn: """
        Kva seier rapporten Mot alle odds?
        korleis blir gjenstridige problem handterte
        hierarki eller frivillig tilpassing
        kva seier rapporten frå 2014
        kva er gjenstridige problem
        """,
      en: """
        What does the report Mot alle odds say?
        hierarchy or voluntary adaptation
        Difi report 2014 on coordination
        what does the 2014 report say
        what are wicked problems
        against all odds
        """
    ),
    Phrasings(
      "rapport.difi-2015-laeringsnotat-0-24",
      nb: """
        Hva lærte vi av 0–24-samarbeidet?
        felles problem felles løsning
        læringsnotat om 0-24
        hva lærte man av 0-24
        når startet 0–24-samarbeidet
        hva var målet med 0-24
        læringsnotat 2015
        """,
      nn: """
        Kva lærte vi av 0–24-samarbeidet?
        felles problem felles løysing
        læringsnotat om 0-24
        når starta 0–24-samarbeidet
        kva var målet med 0-24
        """,
      en: """
        What did we learn from the 0–24 collaboration?
        learning note on 0-24
        when did the 0-24 collaboration start
        what was the aim of 0-24
        learning note 2015
        """
    ),
    Phrasings(
      "rapport.dfo-2020-0-24",
      nb: """
        Var 0–24-samarbeidet vellykket?
        hvordan går man fra program til varig struktur
        hva skjer etter at programmet er slutt
        hva er 0-24
        finnes 0-24-samarbeidet fortsatt
        hvordan viderefører vi et program
        Er 0–24 avsluttet
        Hva sier rapporten om 0–24
        Hva gjorde 0–24-samarbeidet
        lyktes 0-24
        hva skjer når et program er slutt
        hvordan blir et program til noe varig
        """,
      nn: """
        Var 0–24-samarbeidet vellykka?
        korleis går ein frå program til varig struktur
        kva skjer etter at programmet er slutt
        kva er 0-24
        lukkast 0-24
        kva skjer når eit program er slutt
        korleis blir eit program til noko varig
        """,
      en: """
        Was the 0–24 collaboration a success?
        how do we go from a programme to something lasting
        what happens when the programme ends
        what is 0-24
        did 0-24 succeed
        what happens when a programme ends
        how does a programme become something lasting
        """
    ),
    Phrasings(
      "rapport.difi-2017-erfaringer",
      nb: """
        Hvilke erfaringer ble gjort med samordning 2014–2017?
        sju lærdommer om samordning
        hva har andre samordningsprosjekter lært
        hvilke erfaringer har staten med samordning
        hvilke sju lærdommer trekker difi fram
        hva lærte difi av prosjektene
        erfaringer fra samordningsprosjekter
        """,
      nn: """
        Kva erfaringar blei gjorde med samordning 2014–2017?
        sju lærdommar om samordning
        kva har andre samordningsprosjekt lært
        kva sju lærdomar trekkjer difi fram
        kva lærte difi av prosjekta
        """,
      en: """
        What was learnt about coordination in 2014–2017?
        seven lessons on coordination
        what have other coordination projects learnt
        which seven lessons does difi draw
        what did difi learn from the projects
        experience from coordination projects
        """
    ),
    Phrasings(
      "rapport.difi-2019-forersetet",
      nb: """
        Hva sier rapporten om departementene i førersetet?
        hvorfor får omstilling på tvers lav prioritet
        hvordan følges ledere opp på det de bidrar med på tvers
        hva er sektorprinsippet
        hva skal stå under lederoppfølging
        departementenes ansvar for omstilling
        hva bremser omstilling på tvers
        """,
      nn: """
        Kva seier rapporten om departementa i førarsetet?
        kvifor får omstilling på tvers låg prioritet
        korleis blir leiarar følgde opp på det dei bidreg med på tvers
        kva er sektorprinsippet
        ansvaret departementa har for omstilling
        kva bremsar omstilling på tvers
        """,
      en: """
        What does the report on ministries in the driver's seat say?
        why does change across sectors get low priority
        how are leaders followed up on what they contribute across
        what is the sector principle
        the responsibility of ministries for restructuring
        what slows down restructuring across sectors
        """
    ),
    Phrasings(
      "rapport.difi-2019-god-statlig-styring",
      nb: """
        Hva er god statlig styring?
        mer dialog mellom departement og virksomhet
        trenger ledere rom til å lede
        hvordan styrer departementet på overordnet nivå
        trengs det mer dialog i styringen
        styring og dialog
        """,
      nn: """
        Kva er god statleg styring?
        meir dialog mellom departement og verksemd
        treng leiarar rom til å leie
        trengst det meir dialog i styringa
        """,
      en: """
        What is good central governance?
        more dialogue between ministry and agency
        do leaders need room to lead
        what is good central government steering
        is more dialogue needed in governance
        steering and dialogue
        """
    ),
    Phrasings(
      "rapport.dfo-2021-ntaes",
      nb: """
        Hva viste evalueringen av NTAES?
        hva er NTAES
        hvordan går det med senteret mot arbeidslivskriminalitet
        senter som ikke gir merverdi
        Hva kan vi lære av NTAES
        senter for analyse og etterretning
        """,
      nn: """
        Kva viste evalueringa av NTAES?
        kva er NTAES
        senter som ikkje gir meirverdi
        senter for analyse og etterretning
        """,
      en: """
        What did the evaluation of NTAES show?
        what is NTAES
        a centre that does not add value
        centre for analysis and intelligence
        """
    ),
    Phrasings(
      "rapport.dfo-2021-organisasjonsformer",
      nb: """
        Hva sier DFØ om nye organisasjonsformer?
        hvem betaler hva når vi samarbeider
        hvordan fordeler vi kostnadene mellom partene
        hvordan finansierer vi et samarbeid på tvers
        hva skal stå under fordeling
        hva hvis det blir dyrere
        hvem skal betale hvis utgiftene øker
        hvem tar regningen
        hvordan deler vi på utgiftene
        hvordan fordeler vi kostnader
        Hvordan deler vi regningen
        Hvem betaler hvis det blir dyrere
        Hvordan fordeler vi utgiftene mellom partene
        Hvem tar kostnadene
        hvordan finansieres livshendelsene
        anbefalinger om livshendelsene
        hva anbefaler dfø i 2021
        """,
      nn: """
        Kva seier DFØ om nye organisasjonsformer?
        kven betaler kva når vi samarbeider
        korleis fordeler vi kostnadene mellom partane
        korleis finansierer vi eit samarbeid på tvers
        kven tek rekninga
        korleis deler vi på utgiftene
        korleis fordeler vi kostnader
        korleis blir livshendingane finansierte
        tilrådingar om livshendingane
        """,
      en: """
        What does DFØ say about new forms of organisation?
        who pays for what when we collaborate
        how do we share the costs between the parties
        how do we finance work across sectors
        what if it becomes more expensive
        who foots the bill
        how do we split the expenses
        how are the life events funded
        recommendations on life events
        what does dfø recommend in 2021
        """
    ),
    Phrasings(
      "initiativ.oppdragslaboratoriet",
      nb: """
        Hva er Oppdragslaboratoriet?
        kan vi prøve ut nye metoder
        eksperimentere med design i forvaltningen
        hva gjør oppdragslaboratoriet
        eksperimenter i forvaltningen
        """,
      nn: """
        Kva er Oppdragslaboratoriet?
        kan vi prøve ut nye metodar
        kva gjer oppdragslaboratoriet
        eksperiment i forvaltninga
        """,
      en: """
        What is Oppdragslaboratoriet?
        can we try out new methods
        experiments with design in the administration
        what does the assignment laboratory do
        design experiments in government
        """
    ),
    Phrasings(
      "initiativ.livshendelser",
      nb: """
        Hva er de sju livshendelsene?
        hva er sammenhengende tjenester
        hva er en livshendelse
        hva er livshendelsene
        """,
      nn: """
        Kva er dei sju livshendingane?
        kva er samanhengande tenester
        kva er livshendingane
        """,
      en: """
        What are the seven life events?
        what are seamless services
        what are life events
        """
    ),
    Phrasings(
      "initiativ.veiledning-sammenhengende-tjenester",
      nb: """
        Finnes det en veiledning om å styre sammenhengende tjenester?
        hvor finner jeg mer veiledning
        veileder fra Digdir og DFØ
        hvor kan jeg lese mer
        hvor finner vi veiledning om sammenhengende tjenester
        hvordan styrer vi en livshendelse
        """,
      nn: """
        Finst det ei rettleiing om å styre samanhengande tenester?
        kvar finn eg meir rettleiing
        rettleiar frå Digdir og DFØ
        kvar finn vi rettleiing om samanhengande tenester
        """,
      en: """
        Is there a guide to governing seamless services?
        where do I find more guidance
        guide from Digdir and DFØ
        where is the guide to seamless services
        how do we steer a life event
        """
    ),
    Phrasings(
      "initiativ.film-tre-rad",
      nb: """
        Finnes det en film om samordning?
        hvor er filmen med tre råd
        finnes det en film
        filmen med tre råd
        kan vi vise en film om samordning
        """,
      nn: """
        Finst det ein film om samordning?
        kvar er filmen med tre råd
        finst det ein film
        filmen med tre råd
        """,
      en: """
        Is there a film about coordination?
        where is the film with three pieces of advice
        is there a film
        the film with three pieces of advice
        """
    ),
    Phrasings(
      "initiativ.opptak",
      nb: """
        Finnes det opptak fra seminarer om samordning?
        webinar om samordning
        finnes det opptak fra seminarer
        opptak av møter om samordning
        kan vi se et seminar i opptak
        """,
      nn: """
        Finst det opptak frå seminar om samordning?
        webinar om samordning
        finst det opptak frå seminar
        opptak av møte om samordning
        """,
      en: """
        Are there recordings of seminars on coordination?
        webinar on coordination
        are there recordings
        recordings of meetings and seminars
        watch a seminar afterwards
        """
    ),
  ]
}
