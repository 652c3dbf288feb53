import CXML2
import Glibc

/// The address that a page's links are relative to.
struct PageURL {
  /// Absolute; nil where it is not known.
  private let base: String?

  /// `base` elements come before the page's own address, to which they may be relative.
  init(_ tree: HTMLTree, url: String?) {
    base =
      tree.nodes.indices.lazy.filter { tree[$0].element == .base }
      .compactMap { tree.attribute("href", of: $0) }.first
      .flatMap { PageURL.resolve($0, url) } ?? url
  }

  /// The absolute `http` or `https` address; nil where there is none.
  func absolute(_ link: String) -> String? { PageURL.resolve(link, base) }

  private static func resolve(_ link: String, _ base: String?) -> String? {
    let reference = escaped(link)
    guard !reference.isEmpty, reference.utf8.count <= 4096 else { return nil }
    guard let built = xmlBuildURI(reference, base.map { escaped($0) }) else { return nil }
    // libxml2's own allocator is the C library's, unless a program changes it.
    defer { free(built) }
    let url = String(cString: built)
    let scheme = url.prefix(8).lowercased()
    return scheme.hasPrefix("http://") || scheme.hasPrefix("https://") ? url : nil
  }

  /// Without white space at its ends and line breaks inside, and everything percent-encoded that a URI can't hold
  /// (WHATWG URL Standard, section 4.4).
  private static func escaped(_ link: String) -> String {
    var bytes: [UInt8] = []
    var spaces = 0
    for byte in link.utf8 where byte != 0x0A && byte != 0x0D && byte != 0x09 {
      if byte == 0x20 {
        spaces += bytes.isEmpty ? 0 : 1
        continue
      }
      for _ in 0..<spaces { bytes.append(contentsOf: "%20".utf8) }
      spaces = 0
      if byte > 0x20, byte < 0x7F, !"\"<>\\^`{|}".utf8.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(contentsOf: [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF".utf8)
}
