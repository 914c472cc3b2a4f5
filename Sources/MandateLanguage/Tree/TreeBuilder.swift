// Builds the tree line by line, in one pass. Each line is placed by its keyword, its mark and its column, and by nothing else;
// whatever cannot be placed is text, and goes on with the nearest line above that stands further left.

struct TreeBuilder {
  let text: SourceText
  let scanner: LineScanner
  private(set) var lines: [Line] = []
  private(set) var mandates: [Mandate] = []
  private(set) var problems: [Problem] = []
  /// How many keywords only one language has.
  private(set) var keywordCount: [Language: Int] = [:]
  /// Each keyword that stands in the document and the languages that have it, for the finding about another language.
  private(set) var keywords: [(range: Range<Int>, hit: KeywordHit, words: Words3, mandate: Int)] = []

  /// What a line continues: a node of the current mandate.
  private enum Owner {
    case none
    case section(Int)
    case field(Int, Int)
    case part(Int, Int, Int)
    case item(Int, Int)
    case itemField(Int, Int, Int)
    case itemPart(Int, Int, Int, Int)
    case subitem(Int, Int, Int)
  }

  /// The lines above that a text or an item can belong to, each further left than the next.
  private var above: [(column: Int, owner: Owner, isProse: Bool)] = []
  private var section = -1
  /// Headings stand at this column; more than 0 in a mandate that is indented under its title.
  private var headingColumn = 0
  private let firstColumn: Int
  private var lastStructuralLine: Line?
  /// The near misses already looked for.
  private var nearSections: [String: SectionKind?] = [:]

  init(_ text: SourceText) {
    self.text = text
    scanner = LineScanner(text: text)
    let count = text.lineStarts.count
    var scanned: [ScannedLine] = []
    scanned.reserveCapacity(count)
    var least = Int.max
    for line in 0..<count {
      let one = scanner.scan(line)
      if !one.isBlank { least = min(least, one.column) }
      scanned.append(one)
    }
    firstColumn = least == Int.max ? 0 : least
    lines.reserveCapacity(count)
    for (index, line) in scanned.enumerated() {
      if !addNumberedHeading(line, next: index + 1 < count ? scanned[index + 1] : nil), !addOpening(line, scanned[(index + 1)...]) {
        add(line)
      }
    }
    endMandate()
  }

  // MARK: Lines

  private mutating func add(_ line: ScannedLine) {
    guard !line.isBlank else { return append(line, .blank) }
    let first = text.bytes[line.content.lowerBound]
    if first == UInt8(ascii: "?") || first == UInt8(ascii: "!") {
      let value = scanner.trim(line.content.lowerBound + 1..<line.content.upperBound)
      return append(line, first == UInt8(ascii: "?") ? .question : .answer, mark: 1, value: value)
    }
    let column = line.column - firstColumn
    if first == UInt8(ascii: "#") {
      if let (keyword, found) = scanner.otherHeading(line.content) { return addOtherHeading(line, keyword, found) }
      let value = scanner.trim(line.content.lowerBound + 1..<line.content.upperBound)
      return append(line, .comment, mark: 1, value: value)
    }
    if line.mark != nil { return addItem(line, column) }
    if column <= headingColumn, let (keyword, found) = scanner.otherHeading(line.content), !isAwaitedChoice(keyword) {
      return addOtherHeading(line, keyword, found)
    }
    if let keyword = scanner.keyword(in: line.content) {
      if column <= headingColumn {
        if addHeading(line, keyword) { return }
      } else if addIndentedKeyword(line, keyword, column) {
        return
      }
    }
    addText(line, column)
  }

  private mutating func append(
    _ line: ScannedLine, _ kind: LineKind, mark: Int = 0, keyword: Range<Int>? = nil, value: Range<Int>? = nil, owner: Owner = .none
  ) {
    let start = line.content.lowerBound
    lines.append(
      Line(
        kind: kind, range: line.range, column: line.column - firstColumn, content: line.content,
        mark: line.mark.map { $0.lowerBound..<scanner.trimEnd($0.lowerBound, $0.upperBound) } ?? start..<start + mark,
        keyword: keyword ?? start..<start, value: value ?? line.content, place: place(owner)))
    switch kind {
    case .blank, .comment, .question, .answer: return
    case .heading, .field, .item, .text: lastStructuralLine = lines[lines.count - 1]
    }
    if section >= 0 {
      let last = mandates.count - 1
      let range = mandates[last].sections[section].range
      mandates[last].sections[section].range = range.lowerBound..<max(range.upperBound, line.content.upperBound)
    }
  }

  private func place(_ owner: Owner) -> Place {
    var place = Place()
    place.mandate = mandates.count - 1
    place.section = section
    switch owner {
    case .none: break
    case .section(let section): place.section = section
    case .field(let section, let field): (place.section, place.field) = (section, field)
    case .part(let section, let field, let part): (place.section, place.field, place.part) = (section, field, part)
    case .item(let section, let item): (place.section, place.item) = (section, item)
    case .itemField(let section, let item, let field): (place.section, place.item, place.field) = (section, item, field)
    case .itemPart(let section, let item, let field, let part):
      (place.section, place.item, place.field, place.part) = (section, item, field, part)
    case .subitem(let section, let item, let subitem): (place.section, place.item, place.subitem) = (section, item, subitem)
    }
    return place
  }

  private mutating func report(_ kind: Problem.Kind, _ range: Range<Int>) {
    problems.append(Problem(kind: kind, range: range, mandate: max(0, mandates.count - 1)))
  }

  // MARK: Headings

  private mutating func addHeading(_ line: ScannedLine, _ keyword: LineScanner.Keyword) -> Bool {
    let key = scanner.key(keyword.word)
    if let hit = Keywords.sectionLookup[key] {
      let found = Keywords.sections[hit.index]
      if keyword.isBold {
        let value = keyword.value
        let isWhole = value.isEmpty || value.upperBound < line.content.upperBound
        report(.otherHeading(found.kind), line.content.lowerBound..<(isWhole ? line.content.upperBound : value.lowerBound))
      }
      count(hit, keyword.word, found.words)
      open(found, line, keyword: keyword.word, value: keyword.value)
      return true
    }
    if !keyword.isBold, let current = currentKeyword {
      if let hit = current.fieldLookup[key] {
        addField(line, current.fields[hit.index], hit, keyword.word, keyword.value, column: headingColumn + 1)
        return true
      }
      if addChosenItem(line, keyword, column: headingColumn + 1) { return true }
    }
    guard !keyword.isBold, let near = nearestSection(key) else { return false }
    let isGuessed = near != .mandate
    report(.unknownHeading(nearest: near, isGuessed: isGuessed), keyword.word)
    guard isGuessed else { return false }
    open(Keywords.section(near), line, keyword: keyword.word, value: keyword.value)
    return true
  }

  private mutating func addOtherHeading(_ line: ScannedLine, _ keyword: Range<Int>, _ found: SectionKeyword) {
    if let hit = Keywords.sectionLookup[scanner.key(keyword)] { count(hit, keyword, found.words) }
    open(found, line, keyword: keyword, value: line.content.upperBound..<line.content.upperBound)
    report(.otherHeading(found.kind), line.content)
  }

  /// `4. Formål` after an empty line is a heading, unless the list goes on right below.
  private mutating func addNumberedHeading(_ line: ScannedLine, next: ScannedLine?) -> Bool {
    guard line.column - firstColumn <= headingColumn, lines.last.map({ $0.kind == .blank }) ?? true,
      let start = scanner.endOfHeadingNumber(line.content),
      next.map({ $0.isBlank || scanner.endOfHeadingNumber($0.content) == nil }) ?? true
    else { return false }
    let rest = start..<line.content.upperBound
    if let (keyword, found) = scanner.otherHeading(rest) {
      addOtherHeading(line, keyword, found)
      return true
    }
    guard let keyword = scanner.keyword(in: rest), let hit = Keywords.sectionLookup[scanner.key(keyword.word)] else { return false }
    let found = Keywords.sections[hit.index]
    let isWhole = keyword.value.isEmpty
    report(.otherHeading(found.kind), line.content.lowerBound..<(isWhole ? line.content.upperBound : keyword.value.lowerBound))
    count(hit, keyword.word, found.words)
    open(found, line, keyword: keyword.word, value: keyword.value)
    return true
  }

  /// `Mandat for folkehelseforumet` at the top of a file that has no other title is the title.
  private mutating func addOpening(_ line: ScannedLine, _ below: ArraySlice<ScannedLine>) -> Bool {
    guard mandates.isEmpty, !line.isBlank, lastStructuralLine == nil, let (keyword, title) = scanner.opening(line.content),
      let hit = Keywords.sectionLookup[scanner.key(keyword)], !below.contains(where: isTitle)
    else { return false }
    count(hit, keyword, Keywords.sections[hit.index].words)
    report(.otherHeading(.mandate), line.content.lowerBound..<title.lowerBound)
    openMandate(line, keyword: keyword, value: title)
    return true
  }

  private func isTitle(_ line: ScannedLine) -> Bool {
    guard !line.isBlank, line.mark == nil else { return false }
    let found = scanner.keyword(in: line.content).flatMap { Keywords.section(named: scanner.key($0.word)) }
    return (found ?? scanner.otherHeading(line.content)?.section)?.kind == .mandate
  }

  /// `vedtatt` right below `Status:` is the status, though `Vedtatt` is a heading elsewhere.
  private func isAwaitedChoice(_ keyword: Range<Int>) -> Bool {
    guard let line = lastStructuralLine, line.kind == .heading, line.value.isEmpty, let current = currentKeyword,
      case .value(.choice(let choice)) = current.heading
    else { return false }
    return choice.lookup[scanner.key(keyword)] != nil
  }

  private mutating func open(_ found: SectionKeyword, _ line: ScannedLine, keyword: Range<Int>, value: Range<Int>) {
    if found.kind == .mandate {
      openMandate(line, keyword: keyword, value: value)
      return
    }
    if mandates.isEmpty { beginMandate(line: lines.count) }
    let last = mandates.count - 1
    let existing = mandates[last].sections.firstIndex { $0.kind == found.kind }
    if let existing, found.kind != .selfAssessment {
      section = existing
      let first = mandates[last].sections[existing].keyword
      mandates[last].sections[existing].otherPlaces.append(keyword)
      report(.sectionTwice(found.kind, first: first), keyword)
    } else {
      section = mandates[last].sections.count
      mandates[last].sections.append(
        Section(
          kind: found.kind, position: found.kind.position, keyword: keyword, value: Value(anchor: keyword.upperBound),
          range: line.content.lowerBound..<line.content.upperBound))
    }
    above = [(headingColumn - 1, .section(section), false)]
    append(line, .heading, keyword: keyword, value: value, owner: .section(section))
    guard !value.isEmpty else { return }
    addHeadingValue(found, keyword, value, column: line.column)
  }

  private mutating func addHeadingValue(_ found: SectionKeyword, _ keyword: Range<Int>, _ value: Range<Int>, column: Int) {
    let last = mandates.count - 1
    switch found.heading {
    case .value:
      mandates[last].sections[section].value.segments.append(value)
    case .field(let kind, _):
      var field = Field(
        kind: kind, keyword: keyword, isOnHeading: true, value: Value(anchor: value.lowerBound, segments: [value]), column: 0)
      field.isOnHeading = true
      mandates[last].sections[section].fields.append(field)
      above.append((headingColumn - 1, .field(section, mandates[last].sections[section].fields.count - 1), false))
    case .item:
      let item = Item(
        mark: value.lowerBound..<value.lowerBound, column: headingColumn, text: Value(anchor: value.lowerBound, segments: [value]),
        body: Value(anchor: value.lowerBound), range: value)
      mandates[last].sections[section].items.append(item)
      above.append((headingColumn - 1, .item(section, mandates[last].sections[section].items.count - 1), false))
    }
  }

  private mutating func openMandate(_ line: ScannedLine, keyword: Range<Int>, value: Range<Int>) {
    let takesWhatStandsBefore = mandates.count == 1 && mandates[0].keyword == nil
    if takesWhatStandsBefore {
      mandates[0].keyword = keyword
    } else {
      endMandate()
      beginMandate(line: lines.count)
      mandates[mandates.count - 1].keyword = keyword
    }
    section = -1
    headingColumn = 0
    above = []
    append(line, .heading, keyword: keyword, value: value)
    let last = mandates.count - 1
    mandates[last].title = Value(anchor: value.lowerBound, segments: value.isEmpty ? [] : [value])
  }

  private mutating func beginMandate(line: Int) {
    // What stands before the first mandate belongs to it.
    let start = mandates.isEmpty ? 0 : line
    mandates.append(Mandate(index: mandates.count, title: Value(anchor: 0), lines: start..<start))
  }

  private mutating func endMandate() {
    guard !mandates.isEmpty else { return }
    let last = mandates.count - 1
    mandates[last].lines = mandates[last].lines.lowerBound..<lines.count
  }

  // MARK: Fields

  private var currentKeyword: SectionKeyword? {
    guard section >= 0 else { return nil }
    return Keywords.section(mandates[mandates.count - 1].sections[section].kind)
  }

  /// An indented `word:`. False if it is text after all.
  private mutating func addIndentedKeyword(_ line: ScannedLine, _ keyword: LineScanner.Keyword, _ column: Int) -> Bool {
    let key = scanner.key(keyword.word)
    guard let current = currentKeyword else {
      // Right under `Mandat:` an indented section is a section, and so are those that follow in its column.
      guard !mandates.isEmpty, let hit = Keywords.sectionLookup[key] else { return false }
      headingColumn = column
      let found = Keywords.sections[hit.index]
      count(hit, keyword.word, found.words)
      open(found, line, keyword: keyword.word, value: keyword.value)
      return true
    }
    if current.isProse || keyword.isBold { return false }
    if case .chosen = current.items, addChosenItem(line, keyword, column: column) { return true }
    if let hit = current.fieldLookup[key] {
      addField(line, current.fields[hit.index], hit, keyword.word, keyword.value, column: column)
      return true
    }
    if let hit = nearestField(key, current) {
      report(.misspeltField(current.fields[hit.index].kind, in: current.kind), keyword.word)
      addField(line, current.fields[hit.index], nil, keyword.word, keyword.value, column: column)
      return true
    }
    if let other = Keywords.section(named: key) ?? Keywords.sectionWithField(named: key, except: current.kind) {
      report(.misplacedField(belongsTo: other.kind), keyword.word)
    }
    return false
  }

  private mutating func addField(
    _ line: ScannedLine, _ found: FieldKeyword, _ hit: KeywordHit?, _ keyword: Range<Int>, _ value: Range<Int>, column: Int
  ) {
    if let hit { count(hit, keyword, found.words) }
    let last = mandates.count - 1
    let field = Field(
      kind: found.kind, keyword: keyword, value: Value(anchor: keyword.upperBound + 1, segments: value.isEmpty ? [] : [value]),
      column: column)
    let items = mandates[last].sections[section].items.count
    let isItems =
      switch found.place {
      case .section: false
      case .item: true
      case .both: items > 0 && column > mandates[last].sections[section].items[items - 1].column
      }
    let owner: Owner
    if isItems {
      if items == 0 {
        let heading = mandates[last].sections[section].keyword
        mandates[last].sections[section].items.append(
          Item(
            mark: heading.upperBound..<heading.upperBound, column: headingColumn, text: Value(anchor: heading.upperBound),
            body: Value(anchor: heading.upperBound), isImplied: true, range: heading))
      }
      let item = max(0, items - 1)
      mandates[last].sections[section].items[item].fields.append(field)
      extendItem(item, to: line.content.upperBound)
      owner = .itemField(section, item, mandates[last].sections[section].items[item].fields.count - 1)
    } else {
      mandates[last].sections[section].fields.append(field)
      owner = .field(section, mandates[last].sections[section].fields.count - 1)
    }
    append(line, .field, keyword: keyword, value: value, owner: owner)
    push(column, owner, isProse: true)
  }

  private mutating func extendItem(_ item: Int, to end: Int) {
    let last = mandates.count - 1
    guard !mandates[last].sections[section].items[item].isImplied else { return }
    let range = mandates[last].sections[section].items[item].range
    mandates[last].sections[section].items[item].range = range.lowerBound..<max(range.upperBound, end)
  }

  /// `politisk: Kommunestyret` is an item with or without a mark, since its section names its items by a closed list.
  private mutating func addChosenItem(_ line: ScannedLine, _ keyword: LineScanner.Keyword, column: Int) -> Bool {
    guard let current = currentKeyword, case .chosen(let choice) = current.items else { return false }
    let key = scanner.key(keyword.word)
    // The self-assessment's and the risks' own fields (`tiltak`) win over names that look like them.
    guard choice.lookup[key] != nil, current.fieldLookup[key] == nil else { return false }
    appendItem(line, mark: line.content.lowerBound..<line.content.lowerBound, text: line.content, column: column)
    return true
  }

  // MARK: Items

  private mutating func addItem(_ line: ScannedLine, _ column: Int) {
    guard let current = currentKeyword else { return addText(line, column) }
    let keyword = scanner.keyword(in: line.text)
    if let keyword, !keyword.isBold, !current.isProse {
      let key = scanner.key(keyword.word)
      if let hit = current.fieldLookup[key], !isChosenName(key, current) {
        // A field of its section behind a mark is that field.
        addField(line, current.fields[hit.index], hit, keyword.word, keyword.value, column: column)
        return
      }
    }
    pop(to: column)
    if let owner = listOwner(column, current) { return addPart(line, column, owner) }
    switch above.last?.owner {
    case .item(let section, let item) where above.last?.column ?? -1 >= 0:
      addSubitem(line, column, section, item)
    case .subitem(let section, let item, _):
      addSubitem(line, column, section, item)
    default:
      appendItem(line, mark: line.mark ?? line.content, text: line.text, column: column)
    }
  }

  private func isChosenName(_ key: String, _ current: SectionKeyword) -> Bool {
    guard case .chosen(let choice) = current.items else { return false }
    return choice.lookup[key] != nil && current.fieldLookup[key] == nil
  }

  private mutating func appendItem(_ line: ScannedLine, mark: Range<Int>, text: Range<Int>, column: Int) {
    let last = mandates.count - 1
    mandates[last].sections[section].items.append(
      Item(
        mark: mark.lowerBound..<scanner.trimEnd(mark.lowerBound, mark.upperBound), column: column,
        text: Value(anchor: line.content.upperBound, segments: text.isEmpty ? [] : [text]), body: Value(anchor: line.content.upperBound),
        range: line.content))
    let owner = Owner.item(section, mandates[last].sections[section].items.count - 1)
    append(line, .item, value: text, owner: owner)
    push(column, owner, isProse: false)
  }

  private mutating func addSubitem(_ line: ScannedLine, _ column: Int, _ section: Int, _ item: Int) {
    let last = mandates.count - 1
    let text = line.text
    let subitem = Item(
      mark: line.mark.map { $0.lowerBound..<scanner.trimEnd($0.lowerBound, $0.upperBound) } ?? line.content, column: column,
      text: Value(anchor: line.content.upperBound, segments: text.isEmpty ? [] : [text]), body: Value(anchor: line.content.upperBound),
      range: line.content)
    mandates[last].sections[section].items[item].subitems.append(subitem)
    extendItem(item, to: line.content.upperBound)
    let owner = Owner.subitem(section, item, mandates[last].sections[section].items[item].subitems.count - 1)
    append(line, .item, value: text, owner: owner)
    push(column, owner, isProse: false)
  }

  /// The field that a list belongs to: one further left, or one in the same column that has no value of its own.
  private func listOwner(_ column: Int, _ current: SectionKeyword) -> Owner? {
    switch above.last?.owner {
    case .field(let section, let field) where above.last?.column ?? -1 >= 0 && takesList(section, nil, field): return .field(section, field)
    case .part(let section, let field, _): return .field(section, field)
    case .itemField(let section, let item, let field) where takesList(section, item, field): return .itemField(section, item, field)
    case .itemPart(let section, let item, let field, _): return .itemField(section, item, field)
    default: break
    }
    guard let previous = lastStructuralLine, previous.column == column || !current.holdsItems else { return nil }
    let place = previous.place
    guard place.section == section, place.field >= 0 else { return nil }
    let last = mandates.count - 1
    let node = mandates[last].sections[section]
    if place.item >= 0 {
      return node.items[place.item].fields[place.field].value.isEmpty ? .itemField(section, place.item, place.field) : nil
    }
    let field = node.fields[place.field]
    return field.value.isEmpty ? .field(section, place.field) : nil
  }

  /// A date or a choice that is there already is not several things.
  private func takesList(_ section: Int, _ item: Int?, _ field: Int) -> Bool {
    let node = mandates[mandates.count - 1].sections[section]
    let field = item.map { node.items[$0].fields[field] } ?? node.fields[field]
    return field.value.isEmpty || !(Keywords.section(node.kind).type(of: field)?.isSingle ?? false)
  }

  private mutating func addPart(_ line: ScannedLine, _ column: Int, _ owner: Owner) {
    let last = mandates.count - 1
    let part = Value(anchor: line.content.upperBound, segments: line.text.isEmpty ? [] : [line.text])
    switch owner {
    case .field(let section, let field):
      mandates[last].sections[section].fields[field].parts.append(part)
      let place = Owner.part(section, field, mandates[last].sections[section].fields[field].parts.count - 1)
      append(line, .item, value: line.text, owner: place)
      push(column, place, isProse: false)
    case .itemField(let section, let item, let field):
      mandates[last].sections[section].items[item].fields[field].parts.append(part)
      extendItem(item, to: line.content.upperBound)
      let place = Owner.itemPart(section, item, field, mandates[last].sections[section].items[item].fields[field].parts.count - 1)
      append(line, .item, value: line.text, owner: place)
      push(column, place, isProse: false)
    default:
      append(line, .item, value: line.text)
    }
  }

  // MARK: Text

  private mutating func addText(_ line: ScannedLine, _ column: Int) {
    guard section >= 0 else {
      // Text under a title goes on with the title when it is indented; before the first heading it only stands there.
      if !mandates.isEmpty, mandates[mandates.count - 1].keyword != nil, column > 0, lastStructuralLine?.kind == .heading {
        mandates[mandates.count - 1].title.segments.append(line.content)
      }
      return append(line, .text)
    }
    while let top = above.last, top.column > column || top.column == column && !top.isProse { above.removeLast() }
    let owner = above.last?.owner ?? .section(section)
    continueValue(of: owner, with: line.content)
    append(line, .text, owner: owner)
    push(column, owner, isProse: true)
  }

  private mutating func continueValue(of owner: Owner, with range: Range<Int>) {
    let last = mandates.count - 1
    switch owner {
    case .none: break
    case .section(let section): mandates[last].sections[section].value.segments.append(range)
    case .field(let section, let field): mandates[last].sections[section].fields[field].value.segments.append(range)
    case .part(let section, let field, let part): mandates[last].sections[section].fields[field].parts[part].segments.append(range)
    case .item(let section, let item):
      mandates[last].sections[section].items[item].text.segments.append(range)
      extendItem(item, to: range.upperBound)
    case .itemField(let section, let item, let field):
      mandates[last].sections[section].items[item].fields[field].value.segments.append(range)
      extendItem(item, to: range.upperBound)
    case .itemPart(let section, let item, let field, let part):
      mandates[last].sections[section].items[item].fields[field].parts[part].segments.append(range)
      extendItem(item, to: range.upperBound)
    case .subitem(let section, let item, let subitem):
      mandates[last].sections[section].items[item].subitems[subitem].text.segments.append(range)
      extendItem(item, to: range.upperBound)
    }
  }

  private mutating func pop(to column: Int) {
    while let top = above.last, top.column >= column, top.column >= 0 { above.removeLast() }
  }

  private mutating func push(_ column: Int, _ owner: Owner, isProse: Bool) {
    pop(to: column)
    // What the heading line says ends where the first field or item begins.
    if above.count == 2, above[1].column < 0 || above[1].column < headingColumn { above.removeLast() }
    above.append((column, owner, isProse))
  }

  // MARK: Words

  private mutating func count(_ hit: KeywordHit, _ range: Range<Int>, _ words: Words3) {
    if let language = hit.language { keywordCount[language, default: 0] += 1 }
    keywords.append((range, hit, words, max(0, mandates.count - 1)))
  }

  private mutating func nearestSection(_ key: String) -> SectionKind? {
    if let known = nearSections[key] { return known }
    let found = nearest(key, in: Keywords.sectionWords).flatMap { Keywords.section(named: $0)?.kind }
    nearSections[key] = .some(found)
    return found
  }

  private func nearestField(_ key: String, _ current: SectionKeyword) -> KeywordHit? {
    guard let word = nearest(key, in: current.fieldWords), let hit = current.fieldLookup[word] else { return nil }
    return KeywordHit(index: hit.index, languages: 0)
  }
}
