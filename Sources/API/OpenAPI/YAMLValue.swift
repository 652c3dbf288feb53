import News

/// What a YAML document holds, as far as JSON has it too.
indirect enum YAMLValue: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written, in JSON's form.
  case number(String)
  case string(String)
  case list([YAMLValue])
  /// In the order of the document.
  case map([Member])

  struct Member: Equatable, Sendable {
    let key: String
    let value: YAMLValue
  }

  subscript(key: String) -> YAMLValue? { members.first { $0.key == key }?.value }

  /// Of a map; none of anything else.
  var members: [Member] {
    guard case .map(let members) = self else { return [] }
    return members
  }

  var elements: [YAMLValue] {
    guard case .list(let elements) = self else { return [] }
    return elements
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}

extension JSONWriter {
  mutating func yaml(_ value: YAMLValue) {
    switch value {
    case .null: null()
    case .bool(let truth): self.value(truth)
    case .number(let digits): raw(digits.utf8)
    case .string(let text): self.value(text)
    case .list(let elements): array(elements) { $0.yaml($1) }
    case .map(let members):
      object {
        for member in members { $0.field(named: member.key) { $0.yaml(member.value) } }
      }
    }
  }
}
