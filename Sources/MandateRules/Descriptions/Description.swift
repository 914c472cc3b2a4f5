// One sentence on what each section, field and choice of the language is. Why it is asked for is the guidance's to say.

package import MandateGuidance
package import MandateLanguage

package enum Description {
  package static func of(_ section: SectionKind) -> Text { sections[section] ?? Text("") }

  /// A field may mean one thing in one section and another elsewhere (`now` of a goal, `now` of the ambition).
  package static func of(_ field: FieldKind, in section: SectionKind) -> Text {
    let section = section.declaresParticipants ? .participants : section
    return fieldsOfSection["\(section.rawValue).\(field.rawValue)"] ?? fields[field] ?? Text("")
  }

  /// How a value is written: `en dato, for eksempel 15. juni 2026`.
  package static func form(of type: ValueType) -> Text? {
    switch type {
    case .text, .caseNumber: nil
    case .date: date
    case .period: period
    case .frequency: frequency
    case .step: step
    case .references: references
    case .year: year
    case .answer: answer
    case .yesNo: yesNo
    case .amount: amount
    case .path: path
    case .choice(let choice): choiceForm(choice)
    }
  }

  private static func choiceForm(_ choice: Choice) -> Text {
    func list(_ language: Language, _ or: String) -> String {
      let words = choice.options.map { "«\($0.words.canonical(language))»" }
      guard let last = words.last, words.count > 1 else { return words.first ?? "" }
      return words.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    return Text(
      nb: "Velg \(list(.nb, "eller")).", nn: "Vel \(list(.nn, "eller")).",
      en: "Choose \(list(.en, "or")).".replacingGuillemets)
  }

  private static let date = Text(
    nb: "Skrives som en dato, for eksempel «15. juni 2026» eller «15.6.2026».",
    nn: "Blir skrive som ein dato, til dømes «15. juni 2026» eller «15.6.2026».",
    en: "Written as a date, for instance “15 June 2026” or “2026-06-15”.")

  private static let period = Text(
    nb: "Skrives som en periode, for eksempel «1. januar 2026 – 31. desember 2027» eller «2026–2027».",
    nn: "Blir skrive som ein periode, til dømes «1. januar 2026 – 31. desember 2027» eller «2026–2027».",
    en: "Written as a period, for instance “1 January 2026 – 31 December 2027” or “2026–2027”.")

  private static let frequency = Text(
    nb: "Skrives slik at det kan telles, for eksempel «hvert halvår», «månedlig» eller «fire ganger i året».",
    nn: "Blir skrive slik at det kan teljast, til dømes «kvart halvår», «månadleg» eller «fire gonger i året».",
    en: "Written so that it can be counted, for instance “twice a year”, “monthly” or “four times a year”.")

  private static let step = Text(
    nb: "Et trinn på samordningsstigen, fra 1 (dele informasjon) til 4 (felles tiltak), med ord eller tall.",
    nn: "Eit steg på samordningsstigen, frå 1 (dele informasjon) til 4 (felles tiltak), med ord eller tal.",
    en: "A step of the coordination ladder, from 1 (share information) to 4 (shared plan or measures), in words or as a number.")

  private static let references = Text(
    nb: "Navnet eller kortnavnet på en deltaker, et organ eller en stilling. Flere skilles med komma.",
    nn: "Namnet eller kortnamnet på ein deltakar, eit organ eller ei stilling. Fleire blir skilde med komma.",
    en: "The name or short name of a participant, a body or a post. Several are separated by commas.")

  private static let year = Text(
    nb: "Skrives som et årstall, for eksempel «2025».", nn: "Blir skrive som eit årstal, til dømes «2025».",
    en: "Written as a year, for instance “2025”.")

  private static let answer = Text(
    nb: "Svar «ja», «delvis», «nei» eller «ikke vurdert», og gjerne en merknad etter en tankestrek.",
    nn: "Svar «ja», «delvis», «nei» eller «ikkje vurdert», og gjerne ein merknad etter ein tankestrek.",
    en: "Answer “yes”, “partly”, “no” or “not assessed”, with a remark after a dash if you like.")

  private static let yesNo = Text(
    nb: "Svar «ja», «delvis» eller «nei», og gjerne en grunn etter en tankestrek.",
    nn: "Svar «ja», «delvis» eller «nei», og gjerne ein grunn etter ein tankestrek.",
    en: "Answer “yes”, “partly” or “no”, with a reason after a dash if you like.")

  private static let amount = Text(
    nb: "For eksempel «40 % stilling», «250 000 kr» eller «to timer i uken». Er det ikke satt av noe, så skriv det.",
    nn: "Til dømes «40 % stilling», «250 000 kr» eller «to timar i veka». Er det ikkje sett av noko, så skriv det.",
    en: "For instance “40 % of a post”, “NOK 250 000” or “two hours a week”. If nothing is set aside, say so.")

  private static let path = Text(
    nb: "Navnet på filen det står i, eller tittelen på et mandat i samme fil.",
    nn: "Namnet på fila det står i, eller tittelen på eit mandat i same fila.",
    en: "The name of the file it stands in, or the title of a mandate in the same file.")
}

extension SectionKind {
  /// `Leder`, `Sekretariat` and `Observatører` hold what `Deltakere` holds.
  package var declaresParticipants: Bool {
    switch self {
    case .participants, .chair, .secretariat, .observers: true
    default: false
    }
  }
}

extension String {
  /// English quotes are not the Norwegian ones.
  fileprivate var replacingGuillemets: String {
    String(map { $0 == "«" ? "“" : $0 == "»" ? "”" : $0 })
  }
}
