// A collaboration that an evaluation found to give less than it could.

extension Entry {
  static let rapportDfo2021Ntaes = Entry(
    "rapport.dfo-2021-ntaes", .report,
    title: Text(
      nb: "Evaluering av NTAES underveis (DFØ 2021)",
      nn: "Evaluering av NTAES undervegs (DFØ 2021)",
      en: "Evaluation of NTAES under way (DFØ 2021)"
    ),
    text: Text(
      nb: """
        NTAES er et nasjonalt senter der flere etater sammen driver analyse og etterretning. DFØ evaluerte det underveis for \
        Skatteetaten og Politidirektoratet. Senteret kan være til hjelp i kampen mot økonomisk kriminalitet og kriminalitet i \
        arbeidslivet.

        Plassen det har, er unik: Det kan lage kunnskapen som etatene prioriterer felles ut fra på strategisk nivå. DFØ fant i 2021 at \
        dette ikke ble godt nok brukt. Flere ting måtte endres før senteret kunne gi merverdi.

        For mandatet (vår tolkning): et samarbeid kan bestå uten å gi det det kunne. Sett en hyppighet for «Evaluering», og en for å \
        vurdere nytten på nytt under «Problemforståelse».
        """,
      nn: """
        NTAES er eit nasjonalt senter der fleire etatar saman driv analyse og etterretning. DFØ evaluerte det undervegs for Skatteetaten \
        og Politidirektoratet. Senteret kan vere til hjelp i kampen mot økonomisk kriminalitet og kriminalitet i arbeidslivet.

        Plassen det har, er unik: Det kan lage kunnskapen som etatane prioriterer felles ut frå på strategisk nivå. DFØ fann i 2021 at \
        dette ikkje blei godt nok brukt. Fleire ting måtte endrast før senteret kunne gi meirverdi.

        For mandatet (vår tolking): eit samarbeid kan bestå utan å gi det det kunne. Skriv kor ofte samarbeidet skal evaluerast, under \
        «Evaluering», og kor ofte nytten skal vurderast på nytt, under «Problemforståing».
        """,
      en: """
        NTAES is a national centre where several agencies do analysis and intelligence together. DFØ evaluated it under way for the tax \
        administration and the police directorate. The centre can contribute to the fight against economic crime and crime in working \
        life.

        Its position is unique: it can produce the knowledge from which the agencies set shared priorities at a strategic level. In 2021 \
        DFØ found that this was not used well enough. Several things had to change before the centre could add value.

        For the mandate (our reading): a collaboration can live on without giving what it could. Say under “Evaluation” how often the \
        collaboration is evaluated, and under “Problem” how often its benefit is reassessed.
        """
    ),
    source: Source(
      publisher: "DFØ", document: "Å bygge et varig samarbeid – underveisevaluering av NTAES", year: 2021,
      heading: "Å bygge et varig samarbeid – underveisevaluering av NTAES"
    ),
    rows: ["R104f"],
    concerns: Concerns(["evaluation", "problem.benefit", "problem.reassessed"]),
    links: ["bufdir.1.q6", "rapport.dfo-2020-0-24"]
  )
}
