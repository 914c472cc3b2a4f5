// Ways of asking for DFØ's introduction and for the coordination ladder.

extension Phrasings {
  static let coordination: [Phrasings] = [
    Phrasings(
      "dfo.innledning",
      nb: """
        Hvorfor må man jobbe annerledes når man skal samordne?
        hva er et sammensatt problem
        hvorfor er samordning så vanskelig
        hva er gjenstridige problemer
        hvilke samfunnsproblemer krever samordning
        hvorfor må man arbeide på en annen måte på tvers
        hva sier dfø om arbeid på tvers
        hvorfor krever sammensatte samfunnsproblemer samordning
        """,
      nn: """
        Kvifor må ein arbeide annleis når ein skal samordne?
        kva er eit samansett problem
        kvifor er samordning så vanskeleg
        kva er gjenstridige problem
        kvifor må ein arbeide på ein annan måte på tvers
        kva seier dfø om arbeid på tvers
        kvifor krev samansette samfunnsproblem samordning
        """,
      en: """
        Why do you have to work differently when coordinating?
        what is a complex problem
        why is coordination so hard
        what are wicked problems
        why does working across require another way of working
        what does dfø say about working across
        why do complex social problems need coordination
        """
    ),
    Phrasings(
      "dfo.samordning",
      nb: """
        Hva er samordning?
        hva betyr samordning
        hva er forskjellen på samarbeid og samordning
        definisjon av samordning
        hvordan defineres samordning
        hva menes med samordning
        er samordning det samme som samarbeid
        Hva er egentlig samordning
        Hva betyr samordning i praksis
        Forklar samordning
        Hva er forskjellen på å samarbeide og å samordne
        Hva er meningen med samordning
        Kan du forklare hva samordning er
        """,
      nn: """
        Kva er samordning?
        kva tyder samordning
        kva er skilnaden på samarbeid og samordning
        definisjon av samordning
        kva meiner ein med samordning
        er samordning det same som samarbeid
        """,
      en: """
        What is coordination?
        what does coordination mean
        what is the difference between collaboration and coordination
        definition of coordination
        what is meant by coordination
        is coordination the same as collaboration
        """
    ),
    Phrasings(
      "dfo.virkemidler",
      nb: """
        Hvilke virkemidler har vi?
        hva er formelle og uformelle virkemidler
        hva skal stå under virkemidler
        hvilke virkemidler passer på trinn 3 og 4
        regelverk eller relasjoner
        harde og myke virkemidler
        hva er virkemidler
        hvilke verktøy har vi å spille på
        hvilke virkemidler kan vi bruke
        hva kan staten bruke for å få etater til å samarbeide
        Hva er formelle virkemidler
        Hvilke virkemidler har et departement
        Hva er et virkemiddel
        Hvilke virkemidler finnes
        Hvilke virkemidler bør vi bruke på trinn 4
        Når bør vi bruke budsjett som virkemiddel
        """,
      nn: """
        Kva verkemiddel har vi?
        kva er formelle og uformelle verkemiddel
        kva skal stå under verkemiddel
        kva verkemiddel passar på steg 3 og 4
        kva er verkemiddel
        kva verkemiddel kan vi bruke
        """,
      en: """
        Which instruments do we have?
        what are formal and informal instruments
        what goes under instruments
        which instruments suit steps 3 and 4
        what are instruments
        which instruments can we use
        """
    ),
    Phrasings(
      "dfo.departement.styring",
      nb: """
        Hvordan samordner departementer styringen sin?
        hva skal stå i tildelingsbrevet
        skal målene være like i tildelingsbrevene
        hvordan styrer vi en satsing over flere sektorer
        departementene gir motstridende signaler
        felles mål i tildelingsbrev
        Skal mål i tildelingsbrev samkjøres
        hvordan skriver departementet tildelingsbrev når flere etater er med
        to departementer gir ulike signaler
        skal felles mål stå i tildelingsbrevene
        hvordan styrer departementene satsinger på tvers
        """,
      nn: """
        Korleis samordnar departement styringa si?
        kva skal stå i tildelingsbrevet
        skal måla vere like i tildelingsbreva
        departementa gir motstridande signal
        korleis skriv departementet tildelingsbrev når fleire etatar er med
        to departement gir ulike signal
        skal felles mål stå i tildelingsbreva
        """,
      en: """
        How do ministries coordinate their governance?
        what should the allotment letter say
        should the goals be the same in the allotment letters
        ministries send conflicting signals
        should common goals be in the letters of allocation
        two ministries send different signals
        how do ministries steer across sectors
        """
    ),
    Phrasings(
      "dfo.faser",
      nb: """
        Hvilke faser har arbeidet?
        hva er fasene i samordning
        hvilken fase er vi i
        hva skal stå under fase
        hva er de tre fasene
        hvorfor spiller fasen noen rolle
        er vi i utredning eller beslutning
        hvordan vet vi hvilken fase vi er i
        Hvilke faser går et samarbeid gjennom
        Hvilken fase er vi i nå
        Hva er forskjellen på fasene
        Hvilke faser finnes det
        Hva kommer etter beslutningsfasen
        utredning, beslutning og hva kommer så
        hva kommer etter beslutningen
        """,
      nn: """
        Kva fasar har arbeidet?
        kva er fasane i samordning
        kva fase er vi i
        kva skal stå under fase
        kva er dei tre fasane
        er vi i utgreiing eller avgjerd
        utgreiing, avgjerd og kva kjem så
        """,
      en: """
        Which phases does the work have?
        what are the three phases
        which phase are we in
        what goes under phase
        why does the phase matter
        are we in the inquiry or the decision phase
        What are the phases
        inquiry, decision and then what
        what comes after the decision
        """
    ),
    Phrasings(
      "dfo.samordningsstigen",
      nb: """
        Hva er samordningsstigen?
        hvilke trinn har samordningsstigen
        hvor mange trinn er det
        hva er samordningstrappen
        forklar stigen
        hva er ambisjonsnivåene
        hva er forskjellen på trinnene
        hva er delmål
        hva er stigen for noe
        hvilke nivåer av samarbeid finnes
        hvordan leser jeg samordningsstigen
        hvilke ambisjonsnivåer kan vi velge mellom
        skal vi sette delmål på vei opp
        hvor mange trinn har samordningsstigen
        Hvilke trinn finnes på samordningsstigen
        Hva er de fire trinnene
        Hva menes med samordningsstigen
        Hvordan ser samordningsstigen ut
        Hvor mange trinn er det på stigen
        hva er trinnene på stigen
        fortell om samordningsstigen
        Kan dere forklare trinnene
        Trenger vi delmål
        Hva står hvert trinn på samordningsstigen for
        Hva brukes samordningsstigen til
        """,
      nn: """
        Kva er samordningsstigen?
        kva steg har samordningsstigen
        kor mange steg er det
        forklar stigen
        kva er skilnaden på stega
        kva er stigen for noko
        kva nivå av samarbeid finst
        kva ambisjonsnivå kan vi velje mellom
        kva er samordningsstigen for noko
        Kva skil dei fire stega frå kvarandre
        Kva er dei fire stega
        kva er stega på stigen
        kva står kvart steg for
        """,
      en: """
        What is the coordination ladder?
        which steps does the ladder have
        how many steps are there
        explain the ladder
        what is the difference between the steps
        what are milestones
        what is the ladder
        which levels of collaboration are there
        which levels of ambition can we choose from
        should we set milestones on the way up
        explain the coordination ladder
        How many rungs does the ladder have
        What are the steps of the ladder
        tell me about the ladder
        what are the steps
        what does each step stand for
        What is the ladder used for
        """
    ),
    Phrasings(
      "dfo.trinn.1",
      nb: """
        Hva er trinn 1?
        hva vil det si å bare dele informasjon
        er det nok å utveksle informasjon
        hva krever det laveste trinnet
        vi vil bare holde hverandre orientert
        informasjonsdeling
        er informasjonsdeling en ambisjon
        holder det å dele det vi vet
        hva er trinn 1 på samordningsstigen
        hva krever trinn 1
        Hva er det som kjennetegner det laveste trinnet
        Hva vil det si å dele informasjon
        Hva vil det si å være på trinn 1
        Hva kreves på trinn 1
        Hva er forskjellen på trinn 1 og 2
        """,
      nn: """
        Kva er steg 1?
        kva vil det seie å berre dele informasjon
        er det nok å utveksle informasjon
        kva krev det lågaste steget
        vi vil berre halde kvarandre orienterte
        held det å dele det vi veit
        kva er steg 1 på stigen
        """,
      en: """
        What is step 1?
        what does it mean to just share information
        is exchanging information enough
        what does the lowest step require
        we only want to keep each other informed
        is it enough to share what we know
        what is step 1 on the ladder
        What is the lowest step
        """
    ),
    Phrasings(
      "dfo.trinn.2",
      nb: """
        Hva er trinn 2?
        hva betyr felles forståelse på stigen
        hva kreves for å være på trinn 2
        hvordan vet vi at vi har nådd trinn to
        felles problemforståelse som ambisjon
        hva er trinn 2 på samordningsstigen
        forklar trinn 2
        hva er trinn to
        Hva er trinn 2 på stigen
        Hva skal til for å være på trinn 2
        Hva gjør man på trinn 2
        """,
      nn: """
        Kva er steg 2?
        kva tyder felles forståing på stigen
        kva krevst for å vere på steg 2
        korleis veit vi at vi har nådd steg to
        kva er steg 2 på stigen
        Kva vil det seie å vere på steg 2
        """,
      en: """
        What is step 2?
        what does shared understanding mean on the ladder
        what does step 2 require
        how do we know we have reached step two
        what is step 2 on the ladder
        """
    ),
    Phrasings(
      "dfo.trinn.3",
      nb: """
        Hva er trinn 3?
        hva betyr det å ikke svekke andres mål
        planene våre ødelegger for de andre
        må vi endre våre egne planer for de andres skyld
        hva skal stå under endrer
        hva krever trinn tre av oss
        forhandle om planer så vi ikke motarbeider hverandre
        må vi legge om planene våre for at andre skal nå sine mål
        hvordan unngår vi å ødelegge for hverandre
        tiltakene våre slår i hjel hverandre
        hva er trinn 3 på samordningsstigen
        hva innebærer trinn 3
        Hva er forskjellen på trinn 3 og trinn 4
        Hvordan unngår vi å svekke andres mål
        Hva må vi gjøre på trinn 3
        Forklar trinn 3
        Hva menes med å ikke svekke andres mål
        Hva skal til for å være på trinn 3
        """,
      nn: """
        Kva er steg 3?
        kva tyder det å ikkje svekkje andre sine mål
        planane våre øydelegg for dei andre
        må vi endre våre eigne planar for dei andre
        kva krev steg tre av oss
        korleis unngår vi å øydeleggje for kvarandre
        må vi leggje om planane våre for at andre skal nå måla sine
        kva er steg 3 på stigen
        """,
      en: """
        What is step 3?
        what does it mean not to weaken others' goals
        our plans get in the way of the others
        must we change our own plans for the sake of the others
        what does step three require of us
        how do we avoid undermining each other
        do we have to change our plans so that others reach their goals
        what is step 3 on the ladder
        """
    ),
    Phrasings(
      "dfo.trinn.4",
      nb: """
        Hva er trinn 4?
        hva krever det øverste trinnet
        når trenger vi felles plan eller felles tiltak
        hva er synergi
        hva må til for å ha felles tiltak
        felles strategi på tvers av sektorer
        hva må være på plass for å jobbe med felles plan
        lage en felles strategi
        hva er trinn 4 på samordningsstigen
        hva krever trinn 4
        hva er det fjerde trinnet
        når er vi på trinn 4
        Når trenger vi felles plan
        Hva er det øverste trinnet
        """,
      nn: """
        Kva er steg 4?
        kva krev det øvste steget
        når treng vi felles plan eller felles tiltak
        kva må til for å ha felles tiltak
        lage ein felles strategi
        kva er steg 4 på stigen
        Kva skal til for å vere på steg 4
        """,
      en: """
        What is step 4?
        what does the top step require
        when do we need a joint plan or joint measures
        what does it take to have joint measures
        a joint strategy across sectors
        make a joint strategy
        what is step 4 on the ladder
        what's step 4
        """
    ),
  ]
}
