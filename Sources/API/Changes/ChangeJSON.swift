import News
import Store

extension JSONWriter {
  mutating func change(_ change: Change) {
    let list = change.kind == .articleCreated ? "articles" : "meetings"
    object {
      $0.field("sequence", Int(change.sequence))
      $0.field("type", change.kind.rawValue)
      $0.field("id", change.subject)
      $0.field("url", "/v1/\(list)/\(change.subject)")
      $0.field("at", change.at)
    }
  }
}
