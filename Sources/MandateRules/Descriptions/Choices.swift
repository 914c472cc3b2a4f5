// What each choice means, where the guidance has no entry of its own that says it.

package import MandateGuidance
package import MandateLanguage

/// The closed lists by name, so that a meaning can be looked up.
package enum ChoiceList: String, CaseIterable, Sendable {
  case language, status, actor, phase, step, value, role, wayOfWorking, priority, horizon, line, room, arena, form, instrument, answer,
    level, conflict, assessment

  package var choice: Choice {
    switch self {
    case .language: .language
    case .status: .status
    case .actor: .actor
    case .phase: .phase
    case .step: .step
    case .value: .value
    case .role: .role
    case .wayOfWorking: .wayOfWorking
    case .priority: .priority
    case .horizon: .horizon
    case .line: .line
    case .room: .room
    case .arena: .arena
    case .form: .form
    case .instrument: .instrument
    case .answer: .answer
    case .level: .level
    case .conflict: .conflict
    case .assessment: .assessment
    }
  }

  /// The list that a value of a section or a field is chosen from.
  package init?(_ field: FieldKind?, in section: SectionKind) {
    switch (section, field) {
    case (.language, nil): self = .language
    case (.status, nil): self = .status
    case (.actor, nil): self = .actor
    case (.phase, nil): self = .phase
    case (.roomForAction, nil): self = .room
    case (.instruments, nil): self = .instrument
    case (.ambition, .target), (.ambition, .now), (_, .ambition): self = .step
    case (.ambition, .wayOfWorking): self = .wayOfWorking
    case (.ambition, .priority): self = .priority
    case (.goals, .horizon): self = .horizon
    case (.governance, .line): self = .line
    case (.meetings, .arena): self = .arena
    case (.meetings, .form): self = .form
    case (_, .role): self = .role
    case (_, .coreTask): self = .answer
    default: return nil
    }
  }

  /// The list that names a section's items.
  package init?(itemsOf section: SectionKind) {
    switch section {
    case .values: self = .value
    case .anchoring: self = .level
    case .risks: self = .conflict
    case .selfAssessment: self = .assessment
    default: return nil
    }
  }

  /// The guidance that tells what the choice is.
  package func entry(_ id: String) -> Entry? {
    switch self {
    case .step: Guidance.entry("dfo.trinn.\(id)")
    case .phase:
      ["inquiry": "dfo.utredning", "decision": "dfo.beslutning", "implementation": "dfo.iverksetting"][id].flatMap(Guidance.entry)
    case .value: Guidance.all.first { $0.kind == .value && $0.concerns.fields.contains("values.\(id)") }
    case .assessment: Guidance.all.first { $0.concerns.fields.contains("selfAssessment.\(id)") }
    case .actor: ["ministry": "dfo.departement", "agency": "dfo.virksomhet"][id].flatMap(Guidance.entry)
    case .level: Guidance.all.first { $0.concerns.fields.contains("anchoring.\(id)") }
    default: nil
    }
  }
}

extension Description {
  /// What a choice means; nil where the guidance says all there is to say.
  package static func of(_ id: String, in list: ChoiceList) -> Text? {
    choices[list]?[id]
  }

  private static let choices: [ChoiceList: [String: Text]] = [
    .status: statuses, .actor: actors, .phase: phases, .step: steps, .role: roles, .wayOfWorking: waysOfWorking, .priority: priorities,
    .horizon: horizons, .line: lines, .room: rooms, .arena: arenas, .form: forms, .instrument: instruments, .answer: answers,
    .level: levels, .conflict: conflicts, .assessment: assessments,
  ]

  private static let statuses = [
    "draft": Text(
      nb: "Under arbeid. Det som mangler, meldes mildt.", nn: "Under arbeid. Det som manglar, blir meldt mildt.",
      en: "In progress. What is missing is reported mildly."),
    "proposed": Text(
      nb: "Klart til å behandles. Det som mangler, meldes som advarsler.",
      nn: "Klart til å handsamast. Det som manglar, blir meldt som åtvaringar.",
      en: "Ready to be decided on. What is missing is reported as warnings."),
    "adopted": Text(
      nb: "Gjelder. Alt som mangler, veier fullt.", nn: "Gjeld. Alt som manglar, veg fullt.",
      en: "In force. All that is missing carries its full weight."),
    "ended": Text(
      nb: "Gjelder ikke lenger. Regnes som et vedtatt mandat.", nn: "Gjeld ikkje lenger. Blir rekna som eit vedteke mandat.",
      en: "No longer in force. Counts as an adopted mandate."),
  ]

  private static let actors = [
    "municipality": Text(
      nb: "Slår på rådene om kommuneplan og om forankring i tre lag.", nn: "Slår på råda om kommuneplan og om forankring i tre lag.",
      en: "Turns on the advice on municipal plans and on anchoring at three levels."),
    "county": Text(
      nb: "Leses som en kommune: plan og forankring i tre lag.", nn: "Blir lesen som ein kommune: plan og forankring i tre lag.",
      en: "Read like a municipality: plans, and anchoring at three levels."),
    "ministry": Text(
      nb: "Slår på rådene om handlingsrom for virksomhetene og om tildelingsbrev.",
      nn: "Slår på råda om handlingsrom for verksemdene og om tildelingsbrev.",
      en: "Turns on the advice on room for action for the agencies and on allotment letters."),
    "agency": Text(
      nb: "Slår på rådet om å ha departementene i ryggen.", nn: "Slår på rådet om å ha departementa i ryggen.",
      en: "Turns on the advice on having the ministries behind you."),
    "several": Text(
      nb: "Flere slags aktører. Det høyeste ledernivået i noen av dem teller.",
      nn: "Fleire slags aktørar. Det høgaste leiarnivået i nokon av dei tel.",
      en: "Several kinds of actor. The highest leadership level in any of them counts."),
  ]

  private static let phases = [
    "inquiry": Text(
      nb: "Dere finner ut hva problemet er og hva som kan gjøres.", nn: "De finn ut kva problemet er og kva som kan gjerast.",
      en: "You find out what the problem is and what can be done."),
    "decision": Text(
      nb: "Dere velger, og forankrer valget.", nn: "De vel, og forankrar valet.", en: "You choose, and get the choice anchored."),
    "implementation": Text(
      nb: "Dere gjennomfører og følger opp.", nn: "De gjennomfører og følgjer opp.", en: "You carry it out and follow it up."),
  ]

  private static let steps = [
    "1": Text(
      nb: "Trinn 1 av 4 på samordningsstigen.", nn: "Steg 1 av 4 på samordningsstigen.", en: "Step 1 of 4 on the coordination ladder."),
    "2": Text(
      nb: "Trinn 2 av 4 på samordningsstigen.", nn: "Steg 2 av 4 på samordningsstigen.", en: "Step 2 of 4 on the coordination ladder."),
    "3": Text(
      nb: "Trinn 3 av 4 på samordningsstigen.", nn: "Steg 3 av 4 på samordningsstigen.", en: "Step 3 of 4 on the coordination ladder."),
    "4": Text(
      nb: "Trinn 4 av 4 på samordningsstigen.", nn: "Steg 4 av 4 på samordningsstigen.", en: "Step 4 of 4 on the coordination ladder."),
  ]

  private static let roles = [
    "coordinates": Text(
      nb: "Holder samarbeidet sammen: kaller inn, følger opp og rapporterer.",
      nn: "Held samarbeidet saman: kallar inn, følgjer opp og rapporterer.",
      en: "Holds the collaboration together: calls meetings, follows up and reports."),
    "leads": Text(nb: "Leder gruppen og møtene.", nn: "Leier gruppa og møta.", en: "Chairs the group and its meetings."),
    "delivers": Text(
      nb: "Gjennomfører tiltak eller tjenester.", nn: "Gjennomfører tiltak eller tenester.", en: "Carries out measures or services."),
    "takesPart": Text(
      nb: "Er med i arbeidet og bidrar med sitt.", nn: "Er med i arbeidet og bidreg med sitt.",
      en: "Is part of the work and contributes to it."),
    "decides": Text(
      nb: "Tar avgjørelsene som samarbeidet trenger.", nn: "Tek avgjerdene som samarbeidet treng.",
      en: "Makes the decisions that the collaboration needs."),
    "advises": Text(
      nb: "Gir faglige råd uten å avgjøre.", nn: "Gir faglege råd utan å avgjere.", en: "Gives professional advice without deciding."),
    "isInformed": Text(
      nb: "Holdes orientert, men er ellers ikke med.", nn: "Blir halden orientert, men er elles ikkje med.",
      en: "Is kept informed, but is not otherwise part of it."),
    "secretariat": Text(
      nb: "Forbereder møtene og skriver referat.", nn: "Førebur møta og skriv referat.",
      en: "Prepares the meetings and writes the minutes."),
    "observes": Text(nb: "Følger med uten egen oppgave.", nn: "Følgjer med utan eiga oppgåve.", en: "Follows the work without a task."),
  ]

  private static let waysOfWorking = [
    "sideBySide": Text(
      nb: "Hver gjennomfører sine egne tiltak, og dere vet om hverandres.",
      nn: "Kvar gjennomfører sine eigne tiltak, og de veit om tiltaka til kvarandre.",
      en: "Each carries out measures of its own, and you know of each other's."),
    "joint": Text(
      nb: "Dere har tiltak sammen og deler ansvaret for dem.", nn: "De har tiltak saman og deler ansvaret for dei.",
      en: "You have measures together and share the responsibility for them."),
    "both": Text(
      nb: "Noen tiltak er felles, andre går side om side.", nn: "Nokre tiltak er felles, andre går side om side.",
      en: "Some measures are joint, others run side by side."),
  ]

  private static let priorities = [
    "high": Text(nb: "Går foran det meste annet.", nn: "Går føre det meste anna.", en: "Comes before most other things."),
    "medium": Text(nb: "På linje med andre oppgaver.", nn: "På line med andre oppgåver.", en: "On a par with other tasks."),
    "low": Text(
      nb: "Gjøres når annet er gjort.", nn: "Blir gjort når anna er gjort.", en: "Done when other things are done."),
  ]

  private static let horizons = [
    "shortTerm": Text(nb: "Gevinster som kan merkes snart.", nn: "Gevinstar som kan merkast snart.", en: "Gains that can be noticed soon."),
    "lasting": Text(
      nb: "Løsninger som skal stå seg over tid.", nn: "Løysingar som skal stå seg over tid.", en: "Solutions that are to hold over time."),
    "both": Text(nb: "Begge deler.", nn: "Begge delar.", en: "Both."),
  ]

  private static let lines = [
    "ordinary": Text(
      nb: "Samarbeidet styres gjennom linjen som allerede finnes.", nn: "Samarbeidet blir styrt gjennom linja som finst frå før.",
      en: "The collaboration is governed through the line that already exists."),
    "own": Text(
      nb: "Samarbeidet styres utenom linjen. Skriv grunnen etter en tankestrek.",
      nn: "Samarbeidet blir styrt utanom linja. Skriv grunnen etter ein tankestrek.",
      en: "The collaboration is governed outside the line. Write the reason after a dash."),
  ]

  private static let rooms = [
    "wide": Text(
      nb: "Deltakerne finner i stor grad veien selv. Da må mål, grenser, roller og fullmakter være tydelige.",
      nn: "Deltakarane finn i stor grad vegen sjølve. Då må mål, grenser, roller og fullmakter vere tydelege.",
      en: "The participants largely find their own way. Then goals, boundaries, roles and authority must be clear."),
    "limited": Text(
      nb: "Noe ligger fast, og noe avgjør deltakerne selv. Skriv hva.", nn: "Noko ligg fast, og noko avgjer deltakarane sjølve. Skriv kva.",
      en: "Some things are fixed, and some the participants decide. Say which."),
    "narrow": Text(
      nb: "Det meste er bestemt på forhånd.", nn: "Det meste er bestemt på førehand.", en: "Most things are decided beforehand."),
  ]

  private static let arenas = [
    "existing": Text(
      nb: "Møteplassen fantes fra før.", nn: "Møteplassen fanst frå før.", en: "The meeting place existed already."),
    "new": Text(
      nb: "Møteplassen er ny. Skriv hvilke andre dere vurderte.", nn: "Møteplassen er ny. Skriv kva andre de vurderte.",
      en: "The meeting place is new. Say which others you considered."),
  ]

  private static let forms = [
    "group": Text(
      nb: "Faste medlemmer som har en oppgave sammen.", nn: "Faste medlemmer som har ei oppgåve saman.",
      en: "Fixed members who have a task together."),
    "network": Text(
      nb: "Åpnere: deltakerne deler erfaringer og lærer av hverandre.", nn: "Opnare: deltakarane deler erfaringar og lærer av kvarandre.",
      en: "More open: participants share experience and learn from each other."),
    "meetings": Text(
      nb: "Avtalte møter mellom tjenester, uten en egen gruppe.", nn: "Avtalte møte mellom tenester, utan ei eiga gruppe.",
      en: "Regular meetings between services, without a group of their own."),
  ]

  private static let instruments = [
    "rules": Text(
      nb: "Lover, forskrifter og retningslinjer. Formelt.", nn: "Lover, forskrifter og retningslinjer. Formelt.",
      en: "Laws, regulations and guidelines. Formal."),
    "budget": Text(
      nb: "Penger som følger oppgaven. Formelt.", nn: "Pengar som følgjer oppgåva. Formelt.", en: "Money that follows the task. Formal."),
    "allotmentLetter": Text(
      nb: "Mål og krav i brevet fra departementet. Formelt.", nn: "Mål og krav i brevet frå departementet. Formelt.",
      en: "Goals and demands in the ministry's letter. Formal."),
    "plan": Text(nb: "En plan som binder flere.", nn: "Ein plan som bind fleire.", en: "A plan that binds several."),
    "agreement": Text(
      nb: "En skriftlig avtale mellom deltakerne.", nn: "Ein skriftleg avtale mellom deltakarane.",
      en: "A written agreement between the participants."),
    "meetingPlace": Text(
      nb: "Et fast sted å møtes. Uformelt.", nn: "Ein fast stad å møtast. Uformelt.", en: "A fixed place to meet. Informal."),
    "network": Text(
      nb: "Kontakt på tvers, uten myndighet. Uformelt.", nn: "Kontakt på tvers, utan mynde. Uformelt.",
      en: "Contact across services, without authority. Informal."),
    "coLocation": Text(
      nb: "Tjenester under samme tak. Uformelt.", nn: "Tenester under same tak. Uformelt.", en: "Services under one roof. Informal."),
  ]

  private static let answers = [
    "yes": Text(nb: "Ja.", nn: "Ja.", en: "Yes."),
    "partly": Text(nb: "Til en viss grad.", nn: "Til ei viss grad.", en: "To some extent."),
    "no": Text(nb: "Nei.", nn: "Nei.", en: "No."),
    "notAssessed": Text(
      nb: "Dere har ikke tatt stilling ennå.", nn: "De har ikkje teke stilling enno.", en: "You have not made up your minds yet."),
  ]

  private static let levels = [
    "political": Text(
      nb: "De folkevalgte: kommunestyre, formannskap eller utvalg.", nn: "Dei folkevalde: kommunestyre, formannskap eller utval.",
      en: "The politicians: council, executive committee or other committee."),
    "administrative": Text(
      nb: "Toppledelsen: kommunedirektør, direktør eller departementsråd.",
      nn: "Toppleiinga: kommunedirektør, direktør eller departementsråd.",
      en: "Top management: chief executive, director or secretary general."),
    "serviceLeaders": Text(
      nb: "Lederne i hver tjeneste.", nn: "Leiarane i kvar teneste.", en: "The leaders of each service."),
    "ministry": Text(
      nb: "Departementet som står bak.", nn: "Departementet som står bak.", en: "The ministry that stands behind it."),
    "plan": Text(
      nb: "En plan som arbeidet står i.", nn: "Ein plan som arbeidet står i.", en: "A plan that the work is part of."),
    "strategy": Text(
      nb: "En strategi som arbeidet står i.", nn: "Ein strategi som arbeidet står i.", en: "A strategy that the work is part of."),
  ]

  private static let conflicts = [
    "interests": Text(
      nb: "Deltakerne vil ulike ting.", nn: "Deltakarane vil ulike ting.", en: "The participants want different things."),
    "goals": Text(
      nb: "Målene trekker i hver sin retning.", nn: "Måla dreg i kvar si retning.", en: "The goals pull in different directions."),
    "risk": Text(nb: "Noe som kan gå galt.", nn: "Noko som kan gå gale.", en: "Something that may go wrong."),
  ]

  /// For two of the questions it is "yes" that calls for a measure (inventory 2.11).
  private static let assessments = Dictionary(
    uniqueKeysWithValues: Choice.assessment.options.map { option in
      (option.id, AssessmentQuestion.isReversed(option.id) ? callsForMeasureIfYes : callsForMeasureIfNo)
    })

  private static let callsForMeasureIfYes = Text(
    nb: "Her er det «ja» eller «delvis» som viser at noe må gjøres. Skriv da et «tiltak» under svaret.",
    nn: "Her er det «ja» eller «delvis» som viser at noko må gjerast. Skriv då eit «tiltak» under svaret.",
    en: "Here it is “yes” or “partly” that shows something must be done. Then write a “measure” below the answer.")

  private static let callsForMeasureIfNo = Text(
    nb: "Er svaret «nei» eller «delvis», må noe gjøres. Skriv da et «tiltak» under svaret.",
    nn: "Er svaret «nei» eller «delvis», må noko gjerast. Skriv då eit «tiltak» under svaret.",
    en: "If the answer is “no” or “partly”, something must be done. Then write a “measure” below the answer.")
}

package enum AssessmentQuestion {
  /// Whether "yes" is the answer that calls for a measure.
  package static func isReversed(_ id: String) -> Bool { id == "specialInterests" || id == "othersMatters" }
}
