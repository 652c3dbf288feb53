import MediaTopics
import News

/// Everything that invented news are made of. What the examples of `openapi.yaml` ask for is frequent in it.
struct World: Sendable {
  struct Someone: Sendable {
    let name: String
    let role: String
    let country: String
  }

  let words: Zipf<String>
  let phrases: Zipf<Topic>
  let subjects: Zipf<Topic>
  let people: Zipf<Someone>
  let places: Zipf<Place>

  init() {
    var chance = Chance(seed: 1)
    let syllables = ["ba", "ker", "lo", "mi", "tan", "du", "ves", "ro", "shi", "pel", "gra", "nu", "fo", "ri", "ze", "wol"]
    func word(_ count: Int) -> String { (0..<count).map { _ in syllables[chance.below(16)] }.joined() }
    func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    let known = "the of and trade talks minister president steel tariffs rare earths golf economy summit agreement".split(
      separator: " "
    ).map(String.init)
    words = Zipf(known + (0..<30_000).map { _ in word(2 + chance.below(3)) })
    phrases = Zipf((0..<60_000).map { _ in World.phrase("\(word(2)) \(word(3))") })
    let tree = SubjectTree.shared
    let slugs = ["steel-tariffs", "economy", "inflation", "election", "climate-change", "tariff", "war", "diplomacy"]
      + ["trade-agreements", "armed-forces", "natural-gas", "court", "police", "school", "agriculture", "football"]
      + tree.narrower(than: "international-relations") + tree.narrower(than: "crime") + tree.narrower(than: "economy")
    subjects = Zipf(Array(Set(slugs)).sorted { World.rank($0, slugs) < World.rank($1, slugs) }.compactMap { slug in
      tree[slug].map {
        Topic(
          slug: $0.slug, name: $0.name, kind: $0.code == nil ? .phrase : .subject, code: $0.code, score: 0.5,
          mentions: [Mention(start: 4, end: 12)])
      }
    })
    let countries = ["US", "JP"] + (0..<120).map { number in
      String(["A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N"][number / 10]) + ["A", "D", "E", "G", "H", "K", "L", "N", "P", "T"][number % 10]
    }
    let states = Zipf(countries)
    people = Zipf(
      [
        Someone(name: "Donald Trump", role: "President", country: "US"),
        Someone(name: "Shigeru Ishiba", role: "Prime Minister", country: "JP"),
      ]
        + (0..<20_000).map { _ in
          Someone(
            name: "\(capitalised(word(2))) \(capitalised(word(3)))", role: ["Minister", "President", "Envoy"][chance.below(3)],
            country: states.draw(&chance))
        })
    places = Zipf(
      [Place(name: "White House", venue: "White House", city: "Washington", country: "US")]
        + (0..<2000).map { _ in
          let city = capitalised(word(3))
          return Place(name: city, venue: nil, city: city, country: states.draw(&chance))
        })
  }

  private static func rank(_ slug: String, _ slugs: [String]) -> Int { slugs.firstIndex(of: slug) ?? 0 }

  private static func phrase(_ name: String) -> Topic {
    Topic(slug: slug(name), name: name, kind: .phrase, code: nil, score: 0.4, mentions: [Mention(start: 4, end: 12)])
  }
}
