/// A query parameter that can't be decoded: a `%` without two hexadecimal digits, or bytes that are no UTF-8.
public struct QueryError: Error, Equatable, CustomStringConvertible {
  public let parameter: String

  public var description: String { "query parameter \"\(parameter)\" is not percent-encoded UTF-8" }
}
