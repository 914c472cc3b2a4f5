// Bufdir's advice on working across municipal services. In each text the first paragraph tells what the source says and the
// second what that means for the mandate, which is ours: the source knows nothing of the format.

extension Source {
  /// What stands above the first heading or after the last piece of advice is cited by the title of the document.
  static func bufdir(heading: String = "Råd om arbeid på tvers av kommunale tjenester") -> Source {
    Source(publisher: "Bufdir", document: "Råd om arbeid på tvers av kommunale tjenester", year: 2018, heading: heading)
  }
}

extension Entry {
  /// All of it in the order of the source.
  package static let bufdir: [Entry] = Array(
    [bufdirIntroduction, bufdirAdvice1, bufdirAdvice2, bufdirAdvice3, bufdirAdvice4, bufdirAdvice5, [bufdirSluttnote]].joined())
}
