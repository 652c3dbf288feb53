import Language

/// Tells the verbs that put a meeting off.
struct PostponingVerb {
  let clause: Clause

  func isFound(at index: Int) -> Bool {
    let key = clause.key(index)
    if StatusWords.postponed.contains(key) { return true }
    let next = clause.key(index + 1)
    if ["put", "puts", "putting"].contains(key) {
      return (1...6).contains { ["off", "back"].contains(clause.key(index + $0)) }
    }
    return ["pushed", "moved", "shifted"].contains(key) && ["back", "from", "to", "until"].contains(next)
  }
}
