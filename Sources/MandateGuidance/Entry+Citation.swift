// How a piece of guidance is cited, so that hover, command, conversation and manual name the same source in the same words.

extension Entry {
  /// `Bufdir 2018, råd 1`: publisher, year and the number of the advice, or else the heading.
  package var citation: Text {
    let place = "\(source.publisher) \(source.year), "
    if let number = adviceNumber {
      return Text(nb: "\(place)råd \(number)", nn: "\(place)råd \(number)", en: "\(place)advice \(number)")
    }
    return Text(nb: "\(place)«\(source.heading)»", nn: "\(place)«\(source.heading)»", en: "\(place)“\(source.heading)”")
  }

  /// The citation with the heading that the advice stands under.
  package var fullCitation: Text {
    guard adviceNumber != nil else { return citation }
    let heading = headingWithoutNumber
    return Text(nb: "\(citation.nb) («\(heading)»)", nn: "\(citation.nn) («\(heading)»)", en: "\(citation.en) (“\(heading)”)")
  }

  /// The advice to ministries from 2017 that this entry builds on.
  package var buildsOn: [Entry] {
    id.hasPrefix("difi2017") ? [] : links.filter { $0.hasPrefix("difi2017.") }.compactMap(Guidance.entry)
  }

  /// The number that the source itself gives the advice.
  private var adviceNumber: Int? {
    if id.hasPrefix("difi2017."), let number = Int(id.dropFirst("difi2017.".count)) { return number }
    let digits = source.heading.prefix { ("0"..."9").contains($0) }
    return source.heading.dropFirst(digits.count).hasPrefix(". ") ? Int(digits) : nil
  }

  private var headingWithoutNumber: String {
    let digits = source.heading.prefix { ("0"..."9").contains($0) }
    return digits.isEmpty ? source.heading : String(source.heading.dropFirst(digits.count + 2))
  }
}
