// The two notes on the 0–24 collaboration. It ended in March 2021, and a mandate should not call it running.

extension Entry {
  static let rapportDifi2015Laeringsnotat0til24 = Entry(
    "rapport.difi-2015-laeringsnotat-0-24", .report,
    title: Text(nb: "Læringsnotat om 0–24 (Difi 2015)", nn: "Læringsnotat om 0–24 (Difi 2015)", en: "Learning note on 0–24 (Difi 2015)"),
    text: Text(
      nb: """
        0–24-samarbeidet startet i 2015 og ble avsluttet i mars 2021. Flere skulle fullføre videregående opplæring og med det få varig \
        fotfeste i arbeidslivet. For å støtte kommuner og fylkeskommuner gikk departementer og direktorater sammen om å rydde bort \
        hindre i reglene, stemme av tiltak og virkemidler og satse mer på det som har virkning.

        Difi fulgte arbeidet som observatør og skrev dette notatet om lærdommer. DFØs side omtaler det sammen med notatet fra 2020 og \
        gjengir ikke lærdommene hver for seg.

        For mandatet (vår tolkning): viser dere til 0–24, så skriv at samarbeidet er avsluttet. Det hører hjemme under «Erfaringer».
        """,
      nn: """
        0–24-samarbeidet starta i 2015 og blei avslutta i mars 2021. Fleire skulle fullføre vidaregåande opplæring og med det få varig \
        fotfeste i arbeidslivet. For å støtte kommunar og fylkeskommunar gjekk departement og direktorat saman om å rydde bort \
        hindringar i reglane, samstemme tiltak og verkemiddel og satse meir på det som har verknad.

        Difi følgde arbeidet som observatør og skreiv dette notatet om lærdommar. DFØ omtalar det på sida si saman med notatet frå 2020 \
        og gir ikkje att lærdommane kvar for seg.

        For mandatet (vår tolking): viser de til 0–24, så skriv at samarbeidet er avslutta. Det høyrer heime under «Erfaringar».
        """,
      en: """
        The 0–24 collaboration began in 2015 and ended in March 2021. More young people were to complete upper secondary education and \
        with it gain a lasting foothold in working life. To support municipalities and counties, ministries and directorates joined in \
        clearing away obstacles in the rules, aligning measures and instruments and doing more of what has an effect.

        Difi followed the work as an observer and wrote this note on what could be learnt. DFØ’s page describes it together with the \
        note from 2020 and does not list the lessons one by one.

        For the mandate (our reading): if you refer to 0–24, say that the collaboration has ended. It belongs under “Experience”.
        """
    ),
    source: Source(
      publisher: "Difi", document: "Difi-læringsnotat: Felles problem – felles løsning. Lærdommer fra 0–24-samarbeidet", year: 2015,
      heading: "0–24-samarbeidet: bedre samordning av innsatsen for utsatte barn og unge"
    ),
    rows: ["R104g"],
    concerns: Concerns(["experience", "problem"]),
    links: ["rapport.dfo-2020-0-24", "dfo.innledning"]
  )

  static let rapportDfo2020Notat0til24 = Entry(
    "rapport.dfo-2020-0-24", .report,
    title: Text(
      nb: "Fra program til noe varig: 0–24 (DFØ 2020)",
      nn: "Frå program til noko varig: 0–24 (DFØ 2020)",
      en: "From programme to something lasting: 0–24 (DFØ 2020)"
    ),
    text: Text(
      nb: """
        Notatet handler om hvordan et program kan bli en varig ordning. Programmet var 0–24-samarbeidet om utsatte barn og unge, som tok \
        slutt i mars 2021. Departementer og direktorater gikk sammen for å rydde hindre i reglene, samordne tiltak og satse på det som \
        virker.

        DFØ, og Difi før det, fulgte arbeidet som observatør og evaluerte det siden. Hovedkonklusjonen på DFØs side er at samarbeidet \
        lyktes.

        For mandatet (vår tolkning): skriv i feltet «videreføring» under «Varighet» hva som skjer når perioden er over.
        """,
      nn: """
        Notatet handlar om korleis eit program kan bli ei varig ordning. Programmet var 0–24-samarbeidet om utsette barn og unge, som \
        tok slutt i mars 2021. Departement og direktorat gjekk saman for å rydde hindringar i reglane, samordne tiltak og satse på det \
        som verkar.

        DFØ, og Difi før det, følgde arbeidet som observatør og evaluerte det sidan. Hovudkonklusjonen på sida til DFØ er at samarbeidet \
        lykkast.

        For mandatet (vår tolking): skriv i feltet «vidareføring» under «Varigheit» kva som skjer når perioden er over.
        """,
      en: """
        The note is about how a programme can become a lasting arrangement. The programme was the 0–24 collaboration for vulnerable \
        children and young people, which ended in March 2021. Ministries and directorates joined in clearing obstacles in the rules, \
        coordinating measures and doing more of what works.

        DFØ, and Difi before it, followed the work as an observer and evaluated it afterwards. The main conclusion on DFØ’s page is that \
        the collaboration succeeded.

        For the mandate (our reading): say in the field “continuation” under “Duration” what happens when the period is over.
        """
    ),
    source: Source(
      publisher: "DFØ", document: "DFØ-notat 2020:3 Fra program til varig struktur 0–24 samarbeidet", year: 2020,
      heading: "0–24-samarbeidet: bedre samordning av innsatsen for utsatte barn og unge"
    ),
    rows: ["R104g"],
    concerns: Concerns(["duration.continuation", "duration", "evaluation"]),
    links: ["rapport.difi-2015-laeringsnotat-0-24", "dfo.innledning", "rapport.dfo-2021-ntaes"]
  )
}
