/// RSS's `author` and `managingEditor`: a mail address by the specification, a name or both in practice.
enum RSSPerson {
  /// Reads the element that has just started.
  static func read(_ reader: inout XMLReader, into people: inout PersonList) {
    guard let person = AtomPerson(&reader).description else { return }
    let isAddress = person.utf8.contains(UInt8(ascii: "@")) && !person.utf8.contains(UInt8(ascii: " "))
    people.add(person, isAddress ? PersonList.Source.address : PersonList.Source.named)
  }
}
