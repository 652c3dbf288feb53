/// Writes CSV (RFC 4180) as UTF-8: a comma between fields, CR LF after records, quotes where a field needs them.
///
/// ```swift
/// var csv = CSVWriter()
/// csv.record(["name", "said"])
/// csv.record(["Brkic", "\"no\""])   // Brkic,"""no"""
/// ```
public struct CSVWriter {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// A field that is nil is empty.
  public mutating func record(_ fields: [String?]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(field ?? "")
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ field: String) {
    let quote = UInt8(ascii: "\"")
    guard field.utf8.contains(where: { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }) else {
      bytes += field.utf8
      return
    }
    bytes.append(quote)
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
