/// A person construct (RFC 4287, section 3.2), or the plain text that RSS and careless feeds have in its place.
struct AtomPerson {
  private(set) var description: String?

  /// Reads the element that has just started.
  init(_ reader: inout XMLReader) {
    var probe = reader
    let depth = reader.depth
    var name: String?
    var email: String?
    var hasParts = false
    while probe.nextChild(of: depth) {
      switch probe.name.tag {
      case .name:
        name = probe.plain()
        hasParts = true
      case .email:
        email = probe.value()
        hasParts = true
      case .uri, .url, .homepage: hasParts = true
      default: break
      }
    }
    guard hasParts else {
      description = reader.plain()
      return
    }
    reader = probe
    description = AtomPerson.joined(name: name, email: email)
  }

  static func joined(name: String?, email: String?) -> String? {
    if let name, let email { return name.contains(email) ? name : "\(name) (\(email))" }
    return name ?? email
  }
}
