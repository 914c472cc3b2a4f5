// Values: choices, steps, dates, frequencies, names and ready wordings, each by what its field holds. Any value may also be left open or
// set aside as not relevant.

import MandateLanguage
import MandateRules

extension Inspection {
  func values(_ type: ValueType, _ place: CompletionPlace, _ spot: Spot) -> [Completion.Item] {
    var items = typedValues(type, spot)
    let isOnHeading = spot.line.kind == .heading
    if !place.isFurther, !(isOnHeading && spot.section == nil) { items += unsettled }
    return place.needsSpace ? items.map(\.afterSpace) : items
  }

  private func typedValues(_ type: ValueType, _ spot: Spot) -> [Completion.Item] {
    let kind = spot.field?.kind
    guard let section = spot.section?.kind else { return [] }
    switch type {
    case .choice, .step, .yesNo, .answer:
      let list = ChoiceList(kind, in: section) ?? (section == .selfAssessment ? .answer : nil)
      return list.map { choices($0, isYesNo: type.isYesNo) } ?? []
    case .date: return dates(kind)
    case .period: return periods
    case .frequency: return frequencies(section)
    case .references: return isNamedItem(spot) ? itemNames(on: spot) : names(kind, section, spot)
    case .year: return years
    case .amount: return amounts
    case .path: return parents(spot)
    case .text, .caseNumber: return wordings(kind, section, spot)
    }
  }

  /// `Verdier: ‸` begins with an item.
  private func isNamedItem(_ spot: Spot) -> Bool {
    guard spot.line.kind == .heading, let section = spot.section?.kind, section != .anchoring else { return false }
    if case .item = Keywords.section(section).heading { return !section.declaresParticipants }
    return false
  }

  private func itemNames(on spot: Spot) -> [Completion.Item] {
    itemNames(CompletionPlace(.itemName, spot.offset..<spot.offset, end: spot.offset), spot, isMarked: true)
  }

  private func choices(_ list: ChoiceList, isYesNo: Bool) -> [Completion.Item] {
    list.choice.options.filter { !isYesNo || $0.id != "notAssessed" }.map { option in
      let word = option.words.canonical(document.language)
      return Completion.Item(
        word, .choice, detail: detail(option.id, list), topic: .choice(option.id, list), synonyms: option.words.others(word))
    }
  }

  /// Meetings are held often, evaluations seldom.
  private func frequencies(_ section: SectionKind) -> [Completion.Item] {
    let usual: [FrequencySuggestion] =
      section == .meetings || section == .userInvolvement
      ? [.monthly, .fortnightly, .weekly, .everyOtherMonth, .quarterly] : [.halfYearly, .yearly, .quarterly]
    return (usual + FrequencySuggestion.allCases.filter { !usual.contains($0) }).map {
      Completion.Item($0.words(document.language), .frequency)
    }
  }

  private var amounts: [Completion.Item] {
    let words =
      switch document.language {
      case .nb: ["20 % stilling", "40 % stilling", "to timer i uken", "100 000 kr", "det er ikke satt av noe"]
      case .nn: ["20 % stilling", "40 % stilling", "to timar i veka", "100 000 kr", "det er ikkje sett av noko"]
      case .en: ["20 % of a post", "40 % of a post", "two hours a week", "NOK 100 000", "nothing is set aside"]
      }
    return words.map { Completion.Item($0, .text) }
  }

  /// The other mandates of the file.
  private func parents(_ spot: Spot) -> [Completion.Item] {
    document.mandates.filter { $0.index != spot.mandate?.index && !$0.title.isEmpty }.map {
      Completion.Item(shown($0.title.text, limit: 200), .name)
    }
  }

  /// `avklares innen …` and `ikke relevant: …`
  private var unsettled: [Completion.Item] {
    let language = document.language
    let due = (request.today?.adding(months: 1)).map { $0.written(language) }
    let (open, by, of) =
      switch language {
      case .nb: ("avklares", "innen", "av")
      case .nn: ("avklarast", "innan", "av")
      case .en: ("to be settled", "by", "by")
      }
    let reason =
      switch language {
      case .nb: "ikke relevant"
      case .nn: "ikkje relevant"
      case .en: "not relevant"
      }
    let written = due.map { "\(open) \(by) \($0)" } ?? open
    return [
      Completion.Item(
        open, .text, detail: say("Dere vet at dette gjenstår.", "De veit at dette står att.", "You know that this remains."), text: written,
        snippet: "\(open) \(by) ${1:\(due ?? gap)} \(of) ${2:\(gap)}"),
      Completion.Item(
        reason, .text,
        detail: say(
          "Spørsmålet gjelder ikke her. Skriv hvorfor.", "Spørsmålet gjeld ikkje her. Skriv kvifor.",
          "The question does not arise. Say why."),
        text: "\(reason): ", snippet: "\(reason): ${1:\(gap)}"),
    ]
  }

  func codes(_ spot: Spot) -> [Completion.Item] {
    // The findings of the line below come first.
    let next = document.lines.indices.dropFirst(spot.lineIndex + 1).first { ![.blank, .comment].contains(document.lines[$0].kind) }
    let here = findings.filter { text.line(at: $0.range.lowerBound) == next }
    var seen: Set<String> = []
    let codes = (here + findings).map(\.code).filter { seen.insert($0).inserted && !$0.hasPrefix("SUP") }
    return codes.compactMap(Rule.rule).map { Completion.Item($0.code, .code, detail: say($0.summary), text: "\($0.code): ") }
  }
}

extension ValueType {
  fileprivate var isYesNo: Bool {
    if case .yesNo = self { true } else { false }
  }
}

extension Completion.Item {
  /// For a cursor that stands right after a colon or comma.
  fileprivate var afterSpace: Completion.Item {
    var item = Completion.Item(
      label, kind, detail: detail, topic: topic, text: " " + text, snippet: snippet.map { " " + $0 }, synonyms: synonyms)
    item.filter = filter
    return item
  }
}
