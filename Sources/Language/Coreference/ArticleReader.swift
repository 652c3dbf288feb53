public import News

/// Reads an article: tokens, sentences, names, roles, and who is meant by each name, title and pronoun.
///
/// ```swift
/// let article = ArticleReader().read(title: title, text: text, published: published)
/// article.actors.map(\.name)  // ["Shigeru Ishiba", "Donald Trump", "Japan", …]
/// ```
/// Pure and deterministic; the work is linear in the length of the text.
public struct ArticleReader: Sendable {
  private let gazetteer = Gazetteer.shared

  public init() {}

  public func read(title: String, text: String, published: ZonedTimestamp?) -> ReadArticle {
    let body = PhraseContext(TokenizedText(text), gazetteer: gazetteer, isHeadline: false)
    let headline = PhraseContext(TokenizedText(title), gazetteer: gazetteer, isHeadline: true)
    let bodyPhrases = PhraseParser(body).phrases()
    let headlinePhrases = PhraseParser(headline).phrases()
    let leaders = LeaderFinder(gazetteer: gazetteer, day: published?.day)
    var resolver = MentionResolver(registry: ActorRegistry(leaders), leaders: leaders)
    // Full names first, wherever they stand, so that a surname before them is known too.
    let bodyNames = resolver.register(bodyPhrases, in: body)
    let headlineNames = resolver.register(headlinePhrases, in: headline)
    let headlineMentions = resolver.mentions(headlinePhrases, named: headlineNames, in: headline)
    let bodyMentions = resolver.mentions(bodyPhrases, named: bodyNames, in: body)
    return ReadArticle(
      title: ReadText(
        text: headline.text, mentions: headlineMentions, spans: headline.spans, isTitleCase: headline.isTitleCase),
      body: ReadText(text: body.text, mentions: bodyMentions, spans: body.spans, isTitleCase: false),
      actors: resolver.actors, published: published)
  }
}
