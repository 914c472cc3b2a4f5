import MandateServer
import Testing

extension Run {
  /// The output as one JSON value; null where it is none.
  var json: JSON {
    do {
      return try JSON.parse(output)
    } catch {
      Issue.record("not JSON: \(text.prefix(200))")
      return .null
    }
  }
}

extension JSON {
  /// The keys of an object, in the order they are written.
  var keys: [String] { (object ?? []).map(\.key) }

  /// A way down: keys of objects and places in arrays.
  subscript(path: Any...) -> JSON {
    path.reduce(self) { value, step in
      switch step {
      case let key as String: return value[key]
      case let place as Int:
        let items = value.array ?? []
        return items.indices.contains(place) ? items[place] : .null
      default: return .null
      }
    }
  }
}
