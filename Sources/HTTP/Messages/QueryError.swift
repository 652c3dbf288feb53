/// A query parameter that can't be decoded: a `%` without two hexadecimal digits, or bytes that are no UTF-8.
public struct QueryError: Error, Equatable, CustomStringConvertible {
  /// The parameter's name; as it was written, where the name itself is what is broken.
  public let parameter: String

  /// Says which parameter is wrong, and what with it.
  public var description: String { "query parameter \"\(parameter)\" is not percent-encoded UTF-8" }
}
