// A value under the cursor: the choice, step, date, frequency or name that it is, and else the field it belongs to.

import MandateLanguage
import MandateRules

extension Inspection {
  func hoverValue(_ spot: Spot) -> Hover? {
    guard let mandate = spot.mandate else { return nil }
    if let name = hoverItemName(spot, mandate) { return name }
    guard let value = spot.value, value.segments.contains(where: { $0.touches(spot.offset) }) else { return nil }
    return hoverContent(value, spot, mandate) ?? hoverBody(spot, mandate) ?? hoverReference(value, spot, mandate)
      ?? hoverDate(in: value, spot)
  }

  /// An item's answer stands after its name: `åpenhet: delvis`.
  private func hoverBody(_ spot: Spot, _ mandate: Mandate) -> Hover? {
    guard spot.field == nil, let body = spot.item?.body, !body.isEmpty, body.range.touches(spot.offset) else { return nil }
    return hoverContent(body, spot, mandate)
  }

  private func hoverContent(_ value: Value, _ spot: Spot, _ mandate: Mandate) -> Hover? {
    switch value.content {
    case .choice(let chosen):
      guard let one = chosen.first(where: { $0.range.touches(spot.offset) }), let list = list(spot) else { return nil }
      return Hover(prose: about(one.id, in: list), range: one.range)
    case .step(let step, let range, _):
      return range.touches(spot.offset) ? Hover(prose: about(String(step), in: .step), range: range) : nil
    case .date(let reading): return hoverDate(reading, spot)
    case .period(let reading):
      return [reading.value.start, reading.value.end].lazy.compactMap { $0.flatMap { hoverDate($0, spot) } }.first
    case .frequency(let reading): return hoverFrequency(reading, spot, mandate)
    case .open(let point):
      return point.due.flatMap { hoverDate($0, spot) } ?? Hover(prose: Prose([.paragraph(openPoint)]), range: value.range)
    case .notRelevant: return Hover(prose: Prose([.paragraph(notRelevant)]), range: value.range)
    case .gap(let range): return Hover(prose: Prose([.paragraph(gapMeaning)]), range: range)
    case .empty, .text, .vague, .unreadable: return nil
    }
  }

  private func list(_ spot: Spot) -> ChoiceList? {
    guard let section = spot.section else { return nil }
    if spot.field == nil, section.kind == .selfAssessment { return .answer }
    return ChoiceList(spot.field?.kind, in: section.kind)
  }

  private var openPoint: String {
    say(
      "Et åpent punkt: dere vet at dette gjenstår. Det melder seg igjen når datoen er passert.",
      "Eit ope punkt: de veit at dette står att. Det melder seg igjen når datoen er passert.",
      "An open point: you know that this remains. It comes up again when its date has passed.")
  }

  private var notRelevant: String {
    say(
      "Spørsmålet er besvart med at det ikke gjelder her. Grunnen må stå etter kolon.",
      "Spørsmålet er svara på med at det ikkje gjeld her. Grunnen må stå etter kolon.",
      "The question is answered by saying that it does not arise. The reason must stand after the colon.")
  }

  private var gapMeaning: String {
    say(
      "Her mangler det noe. Skriv over «…».", "Her manglar det noko. Skriv over «…».", "Something is missing here. Write over the “…”.")
  }
}
