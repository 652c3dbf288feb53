import News

/// The news agency that a text is credited to: in its dateline, "LONDON (Reuters) - ", or as its author.
enum AgencyCredit {
  /// Agencies that papers print, by each of their names' slugs.
  private static let agencies: [String: String] = {
    var agencies: [String: String] = [:]
    for names in [
      ["reuters", "thomson-reuters"], ["ap", "associated-press", "the-associated-press"],
      ["afp", "agence-france-presse"], ["dpa", "deutsche-presse-agentur"], ["ansa"], ["efe"], ["tass", "itar-tass"],
      ["interfax"], ["xinhua", "xinhua-news-agency"], ["kyodo", "kyodo-news"], ["yonhap", "yonhap-news-agency"],
      ["ani"], ["pti", "press-trust-of-india"], ["upi", "united-press-international"], ["bloomberg", "bloomberg-news"],
      ["pa", "pa-media", "press-association"], ["canadian-press", "the-canadian-press"],
      ["aap", "australian-associated-press"], ["apa"], ["anadolu", "anadolu-agency", "aa"], ["ria-novosti"],
      ["ips", "inter-press-service"], ["lusa"], ["belga"], ["ritzau"], ["ntb"], ["tt"], ["pap"], ["ctk"], ["mti"],
    ] {
      for name in names { agencies[name] = names[0] }
    }
    return agencies
  }()

  /// How far into a text its dateline reaches, in code points.
  private static let dateline = 120

  /// The agency's slug; nil where none is credited.
  static func find(text: String, author: String?) -> String? {
    if let named = dateline(String(text.unicodeScalars.prefix(dateline))) { return agencies[named] ?? named }
    return author.flatMap { agencies[slug($0)] }
  }

  /// "IPIALES, Colombia (Andes Wire) - ": a place in capitals, a name in brackets, a dash.
  private static func dateline(_ text: String) -> String? {
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
    let name = text[text.index(after: open)..<close]
    let rest = text[text.index(after: close)...].drop { $0 == " " || $0 == "\u{A0}" }
    guard (2...40).contains(name.count), rest.first.map({ "-–—".contains($0) }) == true else { return nil }
    let place = text[..<open].prefix { $0.isLetter || $0 == " " || $0 == "-" || $0 == "." }
    guard place.count(where: \.isUppercase) >= 2, !place.contains(where: \.isLowercase) else { return nil }
    let key = slug(String(name))
    return agencies[key] != nil || name.first?.isUppercase == true ? key : nil
  }
}
