/// One attribute of the start tag just read, as ranges into the document.
struct XMLAttribute {
  /// With its prefix.
  let name: Range<Int>
  /// Between the quotes, references not yet resolved.
  let value: Range<Int>
}
