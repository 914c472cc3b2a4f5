import MandateLanguage
import Testing

/// The tree as an outline: one line a node, what it says after `=`.
private func outline(_ text: String) -> String {
  var lines: [String] = []
  func add(_ depth: Int, _ name: String, _ value: Value) {
    lines.append(String(repeating: "  ", count: depth) + name + (value.isEmpty ? "" : " = " + value.text))
  }
  func add(_ depth: Int, _ fields: [Field]) {
    for field in fields {
      add(depth, field.kind.rawValue, field.value)
      for part in field.parts { add(depth + 1, "-", part) }
    }
  }
  for mandate in Document(text).mandates {
    add(0, "mandate", mandate.title)
    for section in mandate.sections {
      add(1, section.kind.rawValue, section.value)
      add(2, section.fields)
      for item in section.items {
        add(2, item.isImplied ? "(item)" : item.chosen ?? item.name.map { "- \($0.text)" } ?? "-", item.name == nil ? item.text : item.body)
        add(3, item.fields)
        for subitem in item.subitems { add(3, "-", subitem.text) }
      }
    }
  }
  return lines.joined(separator: "\n")
}

private func problems(_ text: String) -> [String] {
  Document(text).problems.map { String("\($0.kind)".prefix { $0 != "(" }) }
}

struct TreeTests {
  @Test func `text goes on with the nearest line that stands further left`() {
    #expect(
      outline(
        """
        Mandat: X
        Møter:
          - Forum
              oppgave: følge opp
                og rapportere
            som møtes i Nordvik
          Ved behov kalles flere inn
        """) == """
          mandate = X
            meetings = Ved behov kalles flere inn
              - Forum = som møtes i Nordvik
                task = følge opp og rapportere
          """)
    #expect(
      outline("Mandat: X\nMål:\n  - Færre\n    barn\n  Ved behov kommer flere") == """
        mandate = X
          goals = Ved behov kommer flere
            - = Færre barn
        """)
  }

  @Test func `marks of every kind begin an item, and a date does not`() {
    let marks = ["- x", "-x", "• x", "* x", "– x", "· x", "o\tx", "a) x", "1. x", "2) x"]
    for mark in marks { #expect(outline("Mandat: X\nMål:\n  \(mark)") == "mandate = X\n  goals\n    - = x", "\(mark)") }
    #expect(outline("Mandat: X\nMål:\n  1. mai er fristen") == "mandate = X\n  goals = 1. mai er fristen")
  }

  @Test func `a field of several things stands on one line, as deeper items, or again`() {
    #expect(
      outline(
        """
        Mandat: X
        Koordinering:
          plikter: kaller inn
            - følger opp
            - rapporterer
          plikter:
          - passer tiden
        """) == """
          mandate = X
            coordination
              duties = kaller inn
                - = følger opp
                - = rapporterer
              duties
                - = passer tiden
          """)
  }

  @Test func `fields of an item may stand directly in the section`() {
    #expect(
      outline("Mandat: X\nMøter:\n  oppgave: følge opp\n  hyppighet: månedlig") == """
        mandate = X
          meetings
            (item)
              task = følge opp
              frequency = månedlig
        """)
    #expect(outline("Mandat: X\nMøter:\n  - hyppighet: månedlig") == "mandate = X\n  meetings\n    (item)\n      frequency = månedlig")
    #expect(outline("Mandat: X\nEvaluering:\n  - hyppighet: månedlig") == "mandate = X\n  evaluation\n    frequency = månedlig")
  }

  @Test func `a field that only items have is the last item's at any indentation`() {
    #expect(
      outline("Mandat: X\nTiltak:\n- Utlån\n  ansvarlig: NAV\nfrist: 2026\n  - Leir") == """
        mandate = X
          measures
            - = Utlån
              responsible = NAV
              deadline = 2026
            - = Leir
        """)
  }

  @Test func `the heading's value is the main value, an item, or the section's own`() {
    #expect(
      outline("Mandat: X\nMål: A\nMøter: månedlig\nKoordinering: NAV\nVarighet: 2026–2027\nMålgruppe: barn\nVedtak: Kommunestyret") == """
        mandate = X
          goals
            - = A
          meetings
            frequency = månedlig
          coordination
            owner = NAV
          duration
            period = 2026–2027
          targetGroup = barn
          decision
            body = Kommunestyret
        """)
    #expect(outline("Mandat: X\nEvaluering:\n  hvert halvår") == "mandate = X\n  evaluation\n    frequency = hvert halvår")
    #expect(outline("Mandat: X\nStatus:\nvedtatt") == "mandate = X\n  status = vedtatt")
  }

  @Test func `an item may be a name, a short name and a text`() {
    #expect(
      outline("Mandat: X\nDeltakere:\n  - NAV Nordvik (NAV): rådgivning\n  - Rektor – gruppeleder\n  - Helse (leder)") == """
        mandate = X
          participants
            - NAV Nordvik = rådgivning
            - Rektor
            - Helse
        """)
    let document = Document("Mandat: X\nDeltakere:\n  - NAV Nordvik (NAV): rådgivning\n  - Rektor – gruppeleder\n  - Helse (leder)")
    #expect(document.mandates[0].participants.map { $0.shortName?.text } == ["NAV", nil, nil])
    #expect(document.mandates[0].participants.map { $0.roles.map(\.id) } == [[], ["leads"], ["leads"]])
  }

  @Test func `a participant named by a heading is the same one`() {
    let document = Document("Mandat: X\nDeltakere: NAV, Skole og Politi\nLeder: Skole\nObservatører:\n  - Brukerråd")
    let participants = document.mandates[0].participants
    #expect(participants.map(\.name.text) == ["NAV", "Skole", "Politi", "Brukerråd"])
    #expect(participants.map { $0.roles.map(\.id) } == [[], ["leads"], [], ["observes"]])
  }

  @Test func `levels, values and questions name an item with or without a mark`() {
    #expect(
      outline(
        "Mandat: X\nForankring:\n  politisk: Kommunestyret\n    sak: 42/25\n  - plan: Økonomiplan\nVerdier:\n  - åpenhet – vi sier fra")
          == """
          mandate = X
            anchoring
              political = Kommunestyret
                caseNumber = 42/25
              plan = Økonomiplan
            values
              openness = vi sier fra
          """)
  }

  @Test func `what stands before the first title belongs to it, and later titles begin mandates`() {
    #expect(
      outline("Status: utkast\nMandat: X\nMål: A\n\nMandat: Y\nMål: B") == """
        mandate = X
          status = utkast
          goals
            - = A
        mandate = Y
          goals
            - = B
        """)
    #expect(outline("Mål: A").hasPrefix("mandate\n"))
  }

  @Test func `an indented mandate is read as if it stood in the first column`() {
    #expect(outline("   Mandat: X\n   Mål:\n     - A") == outline("Mandat: X\nMål:\n  - A"))
    #expect(outline("Mandat: X\n  Status: utkast\n  Mål:\n    - A") == outline("Mandat: X\nStatus: utkast\nMål:\n  - A"))
    #expect(problems("Mandat: X\n  Status: utkast\n  Mål:\n    - A") == [])
  }

  @Test func `headings written another way are read as what they mean`() {
    for heading in ["## Mål", "# Mål", "**Mål**", "**Mål:**", "Mål"] {
      #expect(outline("Mandat: X\n\(heading)\n- A") == "mandate = X\n  goals\n    - = A", "\(heading)")
      #expect(problems("Mandat: X\n\(heading)\n- A") == ["otherHeading"], "\(heading)")
    }
    #expect(outline("Mandat: X\n**Mål:** A") == "mandate = X\n  goals\n    - = A")
    #expect(problems("Mandat: X\n# Mål for oss alle\nStatus: utkast") == [])
  }

  @Test func `numbered headings are headings, numbered items are items`() {
    for heading in ["4. Formål", "4 Formål", "1.2 Mål", "§ 3 Mål", "§ 3. Formål:", "2) Mål"] {
      #expect(outline("Mandat: X\n\n\(heading)\n- A") == "mandate = X\n  goals\n    - = A", "\(heading)")
      #expect(problems("Mandat: X\n\n\(heading)\n- A") == ["otherHeading"], "\(heading)")
    }
    #expect(outline("Mandat: X\n\n4. Formål: A\n\n5. Status: utkast") == "mandate = X\n  goals\n    - = A\n  status = utkast")
    let tasks = "mandate = X\n  tasks\n    - = Evaluering\n    - = Kommunikasjon"
    #expect(outline("Mandat: X\nOppgaver:\n1. Evaluering\n2. Kommunikasjon") == tasks)
    #expect(outline("Mandat: X\nOppgaver:\n\n1. Evaluering\n2. Kommunikasjon") == tasks)
    #expect(problems("Mandat: X\n\n15 mål er nok\n2026 Mål") == [])
  }

  @Test func `a file that opens with what the mandate is for has a title`() {
    for line in ["Mandat for X", "# Mandat for X", "**Mandat for X**", "Samarbeidsmandat for X"] {
      #expect(outline("\(line)\n\nMål: A") == "mandate = X\n  goals\n    - = A", "\(line)")
      #expect(problems("\(line)\n\nMål: A") == ["otherHeading"], "\(line)")
    }
    #expect(outline("Terms of reference for X\n\nGoals: A") == "mandate = X\n  goals\n    - = A")
    #expect(outline("Mandat for gruppa, se sak 12\nMandat: X\nMål: A") == "mandate = X\n  goals\n    - = A")
    #expect(problems("# Mandat for gruppa\nMandat: X\nMål: A") == [])
    #expect(outline("Mandat: X\nMandat for gruppa") == "mandate = X")
  }

  @Test func `slips are suggested, short words are left alone`() {
    #expect(problems("Mandat: X\nEveluering: årlig") == ["unknownHeading"])
    #expect(outline("Mandat: X\nEveluering: årlig") == "mandate = X\n  evaluation\n    frequency = årlig")
    #expect(problems("Mandat: X\nFare: stor") == [])
    #expect(problems("Mandat: X\nMaal: A") == ["unknownHeading"])
    #expect(problems("Mandag: X\nMål: A").contains("unknownHeading"))
    #expect(problems("Mandat: X\nMøter:\n  - Forum\n      hypighet: årlig") == ["misspeltField"])
    #expect(problems("Mandat: X\nMål:\n  - A\n      saksliste: kort") == ["misplacedField"])
    #expect(problems("Mandat: X\nMål:\n  - A\n  Merk: noe annet") == [])
    #expect(problems("Mandat: X\nBakgrunn:\n  frist: i fjor\n  Mål: mange") == [])
  }

  @Test func `a section or a value twice is told once`() {
    #expect(problems("Mandat: X\nMål: A\nMål: B") == ["sectionTwice"])
    #expect(outline("Mandat: X\nMål: A\nMål: B") == "mandate = X\n  goals\n    - = A\n    - = B")
    #expect(problems("Mandat: X\nEvaluering:\n  hyppighet: årlig\n  hyppighet: månedlig") == ["valueTwice"])
    #expect(problems("Mandat: X\nEvaluering:\n  hyppighet: årlig\n  hyppighet: årlig") == [])
    #expect(problems("Mandat: X\nEgenvurdering: 2025-01-01\n  - nytte: ja\nEgenvurdering: 2026-01-01\n  - nytte: nei") == [])
    #expect(Document("Mandat: X\nEgenvurdering: 2025-01-01\nEgenvurdering: 2026-01-01").mandates[0].all(.selfAssessment).count == 2)
  }

  @Test func `questions, answers and comments are no content`() {
    #expect(outline("Mandat: X\nMål:\n# merk\n  ? Hva mangler?\n  ! Råd 1\n  - A") == "mandate = X\n  goals\n    - = A")
  }

  @Test func `the document's language is that of most of its keywords, unless it says`() {
    #expect(Document("Mandat: X\nDeltakarar: A og B\nVerdiar: Y\nGoals: x").language == .nn)
    #expect(Document("Mandate: X\nGoals: a\nParticipants: b").language == .en)
    #expect(Document("Mandat: X\nMål: a").language == .nb)
    #expect(Document("Mandat: X\nSpråk: nynorsk\nDeltakere: a\nMøter: b").language == .nn)
  }

  @Test func `open points and reasons why not stand in place of any value`() {
    let document = Document(
      "Mandat: X\nEvaluering: avklares innen 1. mars 2026 av NAV\nRisiko: ikke relevant: vi deler bare informasjon\nAmbisjon: ikkje relevant"
    )
    let mandate = document.mandates[0]
    #expect(mandate[.evaluation]?[.frequency]?.value.openPoint != nil)
    #expect(mandate[.evaluation]?.isSettled == true)
    #expect(mandate[.risks]?.isSettled == true)
    #expect(mandate[.ambition]?.isSettled == false)
  }

  @Test func `references keep names that contain a conjunction, and leave dates and reasons out`() {
    let document = Document(
      """
      Mandat: X
      Deltakere:
        - NAV Nordvik (NAV)
        - Oppvekst og skole (Skole)
      Tiltak:
        - Leir
            ansvarlig: NAV, Oppvekst og skole og helsestasjonen
      Koordinering: NAV ved enhetsleder – fordi de har flest
      Mål:
        - A
            enige: NAV, Skole, 6. november 2025
      """)
    let mandate = document.mandates[0]
    var names = Names()
    for participant in mandate.participants {
      names.declare(participant.name.text, range: participant.name.range)
      if let short = participant.shortName { names.declare(short.text, range: short.range) }
    }
    func read(_ field: Field?) -> [String] { field?.references(document.text, names: names).map(\.text) ?? [] }
    #expect(read(mandate[.measures]?.items[0][.responsible]) == ["NAV", "Oppvekst og skole", "helsestasjonen"])
    #expect(read(mandate[.coordination]?[.owner]) == ["NAV"])
    #expect(mandate[.coordination]?[.owner]?.references(document.text, names: names)[0].holder?.text == "enhetsleder")
    #expect(read(mandate[.goals]?.items[0][.agreedBy]) == ["NAV", "Skole"])
  }

  @Test func `every keyword is found in every language and form, whatever its case`() {
    for section in Keywords.sections {
      for word in Language.allCases.flatMap({ section.words[$0] }) {
        #expect(Keywords.section(named: word.uppercased()) != nil, "\(word)")
      }
    }
  }
}
