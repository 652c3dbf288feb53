/// A person construct (RFC 4287, section 3.2), or the plain text that RSS and careless feeds have in its place.
struct AtomPerson {
  /// The name, or what stands in its place.
  private(set) var name: String?
  private var email: String?

  /// Reads the element that has just started.
  init(_ reader: inout XMLReader) {
    if let text = reader.textOnly() {
      name = PlainText.fromHTML(text)
      if name == "" { name = nil }
      return
    }
    let depth = reader.depth
    var others: String?
    while reader.nextChild(of: depth) {
      switch reader.name.tag {
      case .name: name = name ?? reader.plain()
      case .email: email = email ?? reader.value()
      case .uri, .url, .homepage: continue
      default: others = others ?? reader.plain()
      }
    }
    if name == nil, email == nil { name = others }
  }

  /// "Name (mail address)", or the one of the two that is there.
  var description: String? { AtomPerson.joined(name: name, email: email) }

  static func joined(name: String?, email: String?) -> String? {
    if let name, let email { return name.contains(email) ? name : "\(name) (\(email))" }
    return name ?? email
  }
}
