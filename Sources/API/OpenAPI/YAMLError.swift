/// What the reader cannot read, and where.
struct YAMLError: Error, Equatable, CustomStringConvertible {
  /// From 1.
  let line: Int
  let reason: String

  var description: String { "line \(line): \(reason)" }
}
