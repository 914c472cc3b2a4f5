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
        """,
      nn: """
        Kva er dei seks råda frå Difi?
        kva råd gav Difi og DFØ i 2017
        seks råd til departement
        """,
      en: """
        What are the six pieces of advice from Difi?
        what did Difi and DFØ advise in 2017
        six pieces of advice for ministries
        """
    ),
    Phrasings(
      "difi2017.1",
      nb: """
        Hva er råd 1 fra Difi?
        hva sier Difi om prinsipper og verdier
        Difis råd om verdier
        """,
      nn: """
        Kva er råd 1 frå Difi?
        kva seier Difi om prinsipp og verdiar
        Difi-rådet om verdiar
        """,
      en: """
        What is advice 1 from Difi?
        what does Difi say about principles and values
        Difi advice on values
        """
    ),
    Phrasings(
      "difi2017.2",
      nb: """
        Hva er råd 2 fra Difi?
        hva sier Difi om problemer og interesser
        Difis råd om felles problemforståelse
        """,
      nn: """
        Kva er råd 2 frå Difi?
        kva seier Difi om problem og interesser
        Difi-rådet om felles problemforståing
        """,
      en: """
        What is advice 2 from Difi?
        what does Difi say about problems and interests
        Difi advice on a shared view of the problem
        """
    ),
    Phrasings(
      "difi2017.3",
      nb: """
        Hva er råd 3 fra Difi?
        hva sier Difi om omfang og ambisjon
        Difis råd om ambisjoner
        """,
      nn: """
        Kva er råd 3 frå Difi?
        kva seier Difi om omfang og ambisjon
        Difi-rådet om ambisjonar
        """,
      en: """
        What is advice 3 from Difi?
        what does Difi say about scope and ambition
        Difi advice on ambition
        """
    ),
    Phrasings(
      "difi2017.4",
      nb: """
        Hva er råd 4 fra Difi?
        hva sier Difi om forankring
        Difis råd om eierskap over tid
        """,
      nn: """
        Kva er råd 4 frå Difi?
        kva seier Difi om forankring
        Difi-rådet om eigarskap over tid
        """,
      en: """
        What is advice 4 from Difi?
        what does Difi say about anchoring
        Difi advice on ownership over time
        """
    ),
    Phrasings(
      "difi2017.5",
      nb: """
        Hva er råd 5 fra Difi?
        hva sier Difi om frihet til virksomhetene
        Difis råd om handlefrihet
        """,
      nn: """
        Kva er råd 5 frå Difi?
        kva seier Difi om fridom til verksemdene
        Difi-rådet om handlefridom
        """,
      en: """
        What is advice 5 from Difi?
        what does Difi say about freedom for the agencies
        Difi advice on freedom
        """
    ),
    Phrasings(
      "difi2017.6",
      nb: """
        Hva er råd 6 fra Difi?
        hva sier Difi om styringsstrukturer
        Difis råd om ordinær styring
        """,
      nn: """
        Kva er råd 6 frå Difi?
        kva seier Difi om styringsstrukturar
        Difi-rådet om ordinær styring
        """,
      en: """
        What is advice 6 from Difi?
        what does Difi say about governance structures
        Difi advice on ordinary governance
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
        """,
      nn: """
        Kva er utgreiingsinstruksen?
        kva seks spørsmål stiller utgreiingsinstruksen
        kven gjeld utgreiingsinstruksen for
        kva skal stå under utgreiing
        """,
      en: """
        What are the inquiry instructions?
        which six questions do the inquiry instructions ask
        whom do the inquiry instructions apply to
        what goes under inquiry
        how thorough must an inquiry be
        """
    ),
    Phrasings(
      "instruks.1",
      nb: """
        Hva er galt, og hva vil vi ha i stedet?
        hva er det første spørsmålet i utredningsinstruksen
        hva er problemet vi utreder
        """,
      nn: """
        Kva er gale, og kva vil vi ha i staden?
        kva er det første spørsmålet i utgreiingsinstruksen
        kva er problemet vi greier ut
        """,
      en: """
        What is wrong, and what do we want instead?
        what is the first question in the inquiry instructions
        what problem does the inquiry look into
        """
    ),
    Phrasings(
      "instruks.2",
      nb: """
        Hvilke tiltak er aktuelle i utredningen?
        må vi utrede flere alternativer
        skal nullalternativet være med
        hvilke alternativer har vi
        """,
      nn: """
        Kva tiltak er aktuelle i utgreiinga?
        må vi greie ut fleire alternativ
        skal nullalternativet vere med
        """,
      en: """
        Which measures are relevant in the inquiry?
        must we look into several alternatives
        should the do-nothing alternative be included
        """
    ),
    Phrasings(
      "instruks.3",
      nb: """
        Hvilke prinsipielle spørsmål reiser tiltakene?
        hva er prinsipielt vanskelig i utredningen
        prinsipielle spørsmål i utredningsinstruksen
        """,
      nn: """
        Kva prinsipielle spørsmål reiser tiltaka?
        kva er prinsipielt vanskeleg i utgreiinga
        """,
      en: """
        What questions of principle do the measures raise?
        what is difficult in principle in the inquiry
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
        """,
      nn: """
        Kva verknader har tiltaka, og for kven?
        kven blir råka av tiltaket
        positive og negative verknader
        kor lenge varer verknadene
        """,
      en: """
        What effects do the measures have, and on whom?
        who is affected by the measure
        positive and negative effects
        how long do the effects last
        """
    ),
    Phrasings(
      "instruks.5",
      nb: """
        Hvilket tiltak anbefaler vi, og hvorfor?
        må utredningen ha en anbefaling
        hvordan begrunner vi valget av tiltak
        """,
      nn: """
        Kva tiltak rår vi til, og kvifor?
        må utgreiinga ha ei tilråding
        korleis grunngir vi valet av tiltak
        """,
      en: """
        Which measure do we recommend, and why?
        must the inquiry end in a recommendation
        how do we justify the choice of measure
        """
    ),
    Phrasings(
      "instruks.6",
      nb: """
        Hva er forutsetningene for å lykkes med tiltaket?
        hva må være på plass før tiltaket settes i verk
        forutsetninger for vellykket gjennomføring
        """,
      nn: """
        Kva er føresetnadene for å lykkast med tiltaket?
        kva må vere på plass før tiltaket blir sett i verk
        """,
      en: """
        What are the conditions for the measure to succeed?
        what must be in place before the measure is put into effect
        conditions for successful implementation
        """
    ),
  ]
}
