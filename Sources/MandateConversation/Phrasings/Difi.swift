// Ways of asking for the six pieces of advice from 2017 and for the six questions of the inquiry instructions.

extension Phrasings {
  static let difi: [Phrasings] = [
    Phrasings(
      "difi2017",
      nb: """
        Hva er de seks rådene fra Difi?
        hvilke råd ga Difi og DFØ i 2017
        hva sier Difi-rapporten fra 2017
        seks råd til departementer
        hva er Difis seks råd
        hvilke seks råd ga difi
        hva er rådene fra 2017
        hvem er de seks rådene skrevet for
        """,
      nn: """
        Kva er dei seks råda frå Difi?
        kva råd gav Difi og DFØ i 2017
        seks råd til departement
        kva seks råd gav difi
        kva er råda frå 2017
        """,
      en: """
        What are the six pieces of advice from Difi?
        what did Difi and DFØ advise in 2017
        six pieces of advice for ministries
        which six pieces of advice did difi give
        what is the advice from 2017
        who were the six pieces of advice written for
        """
    ),
    Phrasings(
      "difi2017.1",
      nb: """
        Hva er råd 1 fra Difi?
        hva sier Difi om prinsipper og verdier
        Difis råd om verdier
        difis første råd
        """,
      nn: """
        Kva er råd 1 frå Difi?
        kva seier Difi om prinsipp og verdiar
        Difi-rådet om verdiar
        det første rådet frå difi
        """,
      en: """
        What is advice 1 from Difi?
        what does Difi say about principles and values
        Difi advice on values
        difi's first advice
        """
    ),
    Phrasings(
      "difi2017.2",
      nb: """
        Hva er råd 2 fra Difi?
        hva sier Difi om problemer og interesser
        Difis råd om felles problemforståelse
        hva sier difi om problem og interesser
        difis andre råd
        """,
      nn: """
        Kva er råd 2 frå Difi?
        kva seier Difi om problem og interesser
        Difi-rådet om felles problemforståing
        det andre rådet frå difi
        """,
      en: """
        What is advice 2 from Difi?
        what does Difi say about problems and interests
        Difi advice on a shared view of the problem
        difi's second advice
        """
    ),
    Phrasings(
      "difi2017.3",
      nb: """
        Hva er råd 3 fra Difi?
        hva sier Difi om omfang og ambisjon
        Difis råd om ambisjoner
        hva sier difi om omfang og ambisjoner
        difis tredje råd
        """,
      nn: """
        Kva er råd 3 frå Difi?
        kva seier Difi om omfang og ambisjon
        Difi-rådet om ambisjonar
        kva seier difi om omfang og ambisjonar
        det tredje rådet frå difi
        """,
      en: """
        What is advice 3 from Difi?
        what does Difi say about scope and ambition
        Difi advice on ambition
        what does difi say about scope and ambitions
        difi's third advice
        """
    ),
    Phrasings(
      "difi2017.4",
      nb: """
        Hva er råd 4 fra Difi?
        hva sier Difi om forankring
        Difis råd om eierskap over tid
        hva sier difi om forankring og eierskap
        difis fjerde råd
        """,
      nn: """
        Kva er råd 4 frå Difi?
        kva seier Difi om forankring
        Difi-rådet om eigarskap over tid
        kva seier difi om forankring og eigarskap
        det fjerde rådet frå difi
        """,
      en: """
        What is advice 4 from Difi?
        what does Difi say about anchoring
        Difi advice on ownership over time
        what does difi say about anchoring and ownership
        difi's fourth advice
        """
    ),
    Phrasings(
      "difi2017.5",
      nb: """
        Hva er råd 5 fra Difi?
        hva sier Difi om frihet til virksomhetene
        Difis råd om handlefrihet
        hva sier difi om frihet
        difis femte råd
        """,
      nn: """
        Kva er råd 5 frå Difi?
        kva seier Difi om fridom til verksemdene
        Difi-rådet om handlefridom
        kva seier difi om fridom
        det femte rådet frå difi
        """,
      en: """
        What is advice 5 from Difi?
        what does Difi say about freedom for the agencies
        Difi advice on freedom
        what does difi say about freedom
        difi's fifth advice
        """
    ),
    Phrasings(
      "difi2017.6",
      nb: """
        Hva er råd 6 fra Difi?
        hva sier Difi om styringsstrukturer
        Difis råd om ordinær styring
        hva sier difi om ordinær styring
        difis sjette råd
        """,
      nn: """
        Kva er råd 6 frå Difi?
        kva seier Difi om styringsstrukturar
        Difi-rådet om ordinær styring
        kva seier difi om ordinær styring
        det sjette rådet frå difi
        """,
      en: """
        What is advice 6 from Difi?
        what does Difi say about governance structures
        Difi advice on ordinary governance
        what does difi say about ordinary governance
        difi's sixth advice
        """
    ),
    Phrasings(
      "instruks",
      nb: """
        Hva er utredningsinstruksen?
        hvilke seks spørsmål stiller utredningsinstruksen
        hvem gjelder utredningsinstruksen for
        hva skal stå under utredning
        hvor grundig må vi utrede
        hvilke spørsmål stiller utredningsinstruksen
        Hva går utredningsinstruksen ut på
        Hva er seks spørsmål i utredningsinstruksen
        Hva er utredningsinstruksen for noe
        Hva står i utredningsinstruksen
        gjelder utredningsinstruksen for oss
        må kommuner følge utredningsinstruksen
        """,
      nn: """
        Kva er utgreiingsinstruksen?
        kva seks spørsmål stiller utgreiingsinstruksen
        kven gjeld utgreiingsinstruksen for
        kva skal stå under utgreiing
        gjeld utgreiingsinstruksen for oss
        må kommunar følgje utgreiingsinstruksen
        kva går utgreiingsinstruksen ut på
        """,
      en: """
        What are the inquiry instructions?
        which six questions do the inquiry instructions ask
        whom do the inquiry instructions apply to
        what goes under inquiry
        how thorough must an inquiry be
        do the instructions apply to us
        must municipalities follow the instructions for official studies
        what are the instructions about
        """
    ),
    Phrasings(
      "instruks.1",
      nb: """
        Hva er galt, og hva vil vi ha i stedet?
        hva er det første spørsmålet i utredningsinstruksen
        hva er problemet vi utreder
        hva er problemet og hva vil vi oppnå ifølge utredningsinstruksen
        problem og mål i utredningen
        """,
      nn: """
        Kva er gale, og kva vil vi ha i staden?
        kva er det første spørsmålet i utgreiingsinstruksen
        kva er problemet vi greier ut
        kva er problemet og kva vil vi oppnå etter utgreiingsinstruksen
        problem og mål i utgreiinga
        """,
      en: """
        What is wrong, and what do we want instead?
        what is the first question in the inquiry instructions
        what problem does the inquiry look into
        what is the problem and what do we want to achieve according to the instructions
        problem and goal in the inquiry
        """
    ),
    Phrasings(
      "instruks.2",
      nb: """
        Hvilke tiltak er aktuelle i utredningen?
        må vi utrede flere alternativer
        skal nullalternativet være med
        hvilke alternativer har vi
        hvilke tiltak er aktuelle
        må vi vurdere flere alternativer
        hva er nullalternativet
        la alt være som det er
        """,
      nn: """
        Kva tiltak er aktuelle i utgreiinga?
        må vi greie ut fleire alternativ
        skal nullalternativet vere med
        kva tiltak er aktuelle
        må vi vurdere fleire alternativ
        kva er nullalternativet
        """,
      en: """
        Which measures are relevant in the inquiry?
        must we look into several alternatives
        should the do-nothing alternative be included
        which measures are relevant
        must we look at several alternatives
        what is the zero alternative
        leave everything as it is
        """
    ),
    Phrasings(
      "instruks.3",
      nb: """
        Hvilke prinsipielle spørsmål reiser tiltakene?
        hva er prinsipielt vanskelig i utredningen
        prinsipielle spørsmål i utredningsinstruksen
        prinsipielle spørsmål i utredningen
        er det noe prinsipielt ved tiltakene
        """,
      nn: """
        Kva prinsipielle spørsmål reiser tiltaka?
        kva er prinsipielt vanskeleg i utgreiinga
        prinsipielle spørsmål i utgreiinga
        er det noko prinsipielt ved tiltaka
        """,
      en: """
        What questions of principle do the measures raise?
        what is difficult in principle in the inquiry
        questions of principle in the inquiry
        is there anything of principle about the measures
        """
    ),
    Phrasings(
      "instruks.4",
      nb: """
        Hvilke virkninger har tiltakene, og for hvem?
        hvem blir berørt av tiltaket
        positive og negative virkninger
        hvor lenge varer virkningene
        konsekvenser av tiltaket
        hvem blir berørt av tiltakene
        hva er virkningene
        hvor varige er virkningene
        """,
      nn: """
        Kva verknader har tiltaka, og for kven?
        kven blir råka av tiltaket
        positive og negative verknader
        kor lenge varer verknadene
        kven blir råka av tiltaka
        kva er verknadene
        kor varige er verknadene
        """,
      en: """
        What effects do the measures have, and on whom?
        who is affected by the measure
        positive and negative effects
        how long do the effects last
        who is affected by the measures
        what are the effects
        how lasting are the effects
        """
    ),
    Phrasings(
      "instruks.5",
      nb: """
        Hvilket tiltak anbefaler vi, og hvorfor?
        må utredningen ha en anbefaling
        hvordan begrunner vi valget av tiltak
        hvilket tiltak anbefales, og hvorfor
        hvordan begrunner vi anbefalingen
        hva skal utredningen ende i
        """,
      nn: """
        Kva tiltak rår vi til, og kvifor?
        må utgreiinga ha ei tilråding
        korleis grunngir vi valet av tiltak
        kva tiltak blir tilrådd, og kvifor
        korleis grunngir vi tilrådinga
        kva skal utgreiinga ende i
        """,
      en: """
        Which measure do we recommend, and why?
        must the inquiry end in a recommendation
        how do we justify the choice of measure
        which measure is recommended, and why
        how do we justify the recommendation
        what should the inquiry end in
        """
    ),
    Phrasings(
      "instruks.6",
      nb: """
        Hva er forutsetningene for å lykkes med tiltaket?
        hva må være på plass før tiltaket settes i verk
        forutsetninger for vellykket gjennomføring
        hva er forutsetningene for at det skal lykkes
        hva må være på plass for å lykkes med gjennomføringen
        """,
      nn: """
        Kva er føresetnadene for å lykkast med tiltaket?
        kva må vere på plass før tiltaket blir sett i verk
        kva er føresetnadene for å lykkast
        kva må vere på plass for å lykkast med gjennomføringa
        """,
      en: """
        What are the conditions for the measure to succeed?
        what must be in place before the measure is put into effect
        conditions for successful implementation
        what are the conditions for success
        what must be in place for it to work
        """
    ),
  ]
}
