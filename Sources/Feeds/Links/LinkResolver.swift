/// Makes the links of one document absolute, as long as that does not blow it up: a long base under many links would.
struct LinkResolver {
  /// Bytes that may still be added; once they are spent, links stay as they are.
  private var budget: Int

  init(documentSize: Int) { budget = (16 << 20) + 2 * documentSize }

  mutating func absolute(_ link: String, base: LinkBase?) -> String {
    guard budget > 0 else { return Links.trimmed(link) }
    let absolute = Links.resolve(link, base: base)
    budget -= max(0, absolute.utf8.count - link.utf8.count)
    return absolute
  }

  /// HTML with the links inside it made absolute; nil where it is empty.
  mutating func absolute(html: [UInt8], base: LinkBase?) -> String? {
    HTMLLinks.resolve(html, base: base, with: &self)
  }
}
