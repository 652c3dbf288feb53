import Foundation
import News

/// The members of a JSON object in a file of labels, read with errors that say where they stand.
struct LabelMembers {
  let values: [String: Any]
  let file: String
  let item: String
  /// `meetings[0].`, before the name of a member.
  let path: String

  init(_ values: [String: Any], file: String, item: String, path: String = "") {
    (self.values, self.file, self.item, self.path) = (values, file, item, path)
  }

  func error(_ name: String, _ reason: String) -> LabelError {
    LabelError(file: file, item: item, field: path + name, reason)
  }

  private func value(_ name: String) -> Any? {
    let value = values[name]
    return value is NSNull ? nil : value
  }

  // MARK: Text

  /// Nil where it is absent or null.
  func string(_ name: String) throws(LabelError) -> String? {
    guard let value = value(name) else { return nil }
    guard let text = value as? String else { throw error(name, "must be a string, not \(kind(value))") }
    return text
  }

  func required(_ name: String) throws(LabelError) -> String {
    guard let text = try string(name) else { throw error(name, "is missing") }
    return text
  }

  func strings(_ name: String) throws(LabelError) -> [String] {
    guard let value = value(name) else { throw error(name, "is missing") }
    guard let texts = value as? [String] else {
      throw error(name, "must be an array of strings, not \(kind(value))")
    }
    return texts
  }

  /// Of those who took part: at least one.
  func names(_ name: String) throws(LabelError) -> [String] {
    let names = try strings(name)
    guard !names.isEmpty else { throw error(name, "must name at least one participant") }
    return names
  }

  func flag(_ name: String) throws(LabelError) -> Bool {
    guard let value = value(name) else { throw error(name, "is missing") }
    guard isTruth(value), let truth = value as? Bool else {
      throw error(name, "must be true or false, not \(kind(value))")
    }
    return truth
  }

  // MARK: Values

  /// A day, or an instant that begins with one.
  func day(_ name: String) throws(LabelError) -> CalendarDate? {
    guard let text = try string(name) else { return nil }
    guard let day = CalendarDate(String(text.prefix(10))) else {
      throw error(name, "must be a date such as 2025-02-07, not '\(text.prefix(40))'")
    }
    return day
  }

  func published() throws(LabelError) -> ZonedTimestamp? {
    guard let text = try string("published") else { return nil }
    guard let time = ZonedTimestamp(text) else {
      throw error("published", "must be an RFC 3339 time or a date, not '\(text.prefix(40))'")
    }
    return time
  }

  func status(_ name: String = "status") throws(LabelError) -> MeetingStatus? {
    try choice(name, MeetingStatus.self, renamed: [:])
  }

  /// `virtual` is another word for `video`.
  func mode(_ name: String = "mode") throws(LabelError) -> MeetingMode? {
    try choice(name, MeetingMode.self, renamed: ["virtual": .video])
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _: Choice.Type, renamed: [String: Choice]
  ) throws(LabelError) -> Choice? where Choice.RawValue == String {
    guard let text = try string(name) else { return nil }
    guard let choice = renamed[text] ?? Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(name, "must be one of \(names), not '\(text.prefix(40))'")
    }
    return choice
  }

  // MARK: Objects

  func object(_ name: String) throws(LabelError) -> LabelMembers? {
    guard let value = value(name) else { return nil }
    guard let members = value as? [String: Any] else { throw error(name, "must be an object, not \(kind(value))") }
    return LabelMembers(members, file: file, item: item, path: "\(path)\(name).")
  }

  func objects(_ name: String) throws(LabelError) -> [LabelMembers] {
    guard let value = value(name) else { throw error(name, "is missing") }
    guard let array = value as? [Any] else { throw error(name, "must be an array, not \(kind(value))") }
    var objects: [LabelMembers] = []
    for (index, element) in array.enumerated() {
      guard let members = element as? [String: Any] else {
        throw error("\(name)[\(index)]", "must be an object, not \(kind(element))")
      }
      objects.append(LabelMembers(members, file: file, item: item, path: "\(path)\(name)[\(index)]."))
    }
    return objects
  }

  // MARK: Words for what stands there

  /// Foundation keeps true and false as another type of number.
  private func isTruth(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
  }

  private func kind(_ value: Any) -> String {
    switch value {
    case is String: "a string"
    case is [Any]: "an array"
    case is [String: Any]: "an object"
    case is NSNull: "null"
    default: isTruth(value) ? "true or false" : "a number"
    }
  }
}
