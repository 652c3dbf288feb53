public import News

/// An article as `ArticleReader` understood it.
public struct ReadArticle: Sendable {
  public let title: ReadText
  public let body: ReadText
  /// All who are mentioned; mentions refer to them by index.
  public let actors: [Actor]
  public let published: ZonedTimestamp?

  /// Persons named in the body, most mentioned first, with where their names stand.
  public var people: [Person] {
    var mentions: [Int: [Mention]] = [:]
    for mention in body.mentions where mention.form == .name {
      for actor in mention.actors where actors[actor].kind == .person && actors[actor].isCertain {
        let scalars = body.text.scalars(mention.name)
        mentions[actor, default: []].append(Mention(start: scalars.lowerBound, end: scalars.upperBound))
      }
    }
    let order = mentions.keys.sorted { a, b in
      let (first, second) = (mentions[a, default: []], mentions[b, default: []])
      return (second.count, first[0].start) < (first.count, second[0].start)
    }
    return order.map { index in
      let actor = actors[index]
      return Person(
        id: slug(actor.name), name: actor.name, role: actor.role, country: actor.country,
        mentions: mentions[index, default: []], spelling: PersonFolding.spelling(of: actor.name))
    }
  }
}
