/// What is wrong with labels, and where.
public struct LabelError: Error, Equatable, Sendable, CustomStringConvertible {
  public let file: String
  /// The item's id or title, or its number, the first being 1; nil where the file itself is broken.
  public let item: String?
  /// `meetings[0].date.start`; nil where no field is at fault.
  public let field: String?
  /// "must be a string, not a number"
  public let reason: String

  public init(file: String, item: String? = nil, field: String? = nil, _ reason: String) {
    (self.file, self.item, self.field, self.reason) = (file, item, field, reason)
  }

  public var description: String {
    let place = [item.map { ", item \($0)" }, field.map { ", field '\($0)'" }].compactMap { $0 }.joined()
    return "\(file)\(place): \(reason)"
  }
}
