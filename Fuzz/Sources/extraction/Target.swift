import Extraction
import News
import Support

private let extractor = Extractor()

/// The extractor: every offset stands in the text, evidence is what stands there, and the same article gives the same
/// findings. A first line is the title.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let title = String(input.prefix { $0 != "\n" })
  let article = ArticleContent(
    title: title, text: String(input.dropFirst(title.count)), published: ZonedTimestamp("2025-03-12"))
  let findings = extractor.findings(in: article)
  let (titleScalars, textScalars) = (Array(title.unicodeScalars), Array(article.text.unicodeScalars))
  for mention in findings.topics.flatMap(\.mentions) + findings.people.flatMap(\.mentions) {
    require(0 <= mention.start && mention.start < mention.end && mention.end <= textScalars.count, "\(mention)")
  }
  for report in findings.meetings {
    require(report.details.participants.count > 1, "a meeting of \(report.details.participants)")
    require(!report.evidence.isEmpty, "no evidence of \(report.details.title)")
    require((0...1).contains(report.details.confidence), "\(report.details.confidence)")
    for evidence in report.evidence {
      let scalars = evidence.part == .title ? titleScalars : textScalars
      require(0 <= evidence.start && evidence.end <= scalars.count && evidence.start < evidence.end, "\(evidence)")
      let there = String(String.UnicodeScalarView(scalars[evidence.start..<evidence.end]))
      require(there == evidence.text, "\(evidence) is not '\(there)'")
    }
  }
  require(extractor.findings(in: article) == findings, "it is read otherwise the second time")
  return 0
}
