import News
import Store

extension JSONWriter {
  /// The member `snippet`, where there is one.
  mutating func snippet(_ snippet: Snippet?) {
    guard let snippet else { return }
    field("snippet") { json in
      json.object {
        $0.field("text", snippet.text)
        $0.field("marks") { json in
          json.array(snippet.marks) { json, mark in
            json.object {
              $0.field("start", mark.start)
              $0.field("end", mark.end)
            }
          }
        }
      }
    }
  }

  /// A stored meeting, whose record ends in a bracket, with the snippet before that.
  mutating func meeting(_ meeting: MeetingRecord) {
    guard let snippet = meeting.snippet else { return raw(meeting.json) }
    var json = JSONWriter()
    json.object { $0.snippet(snippet) }
    raw(meeting.json.dropLast() + [UInt8(ascii: ",")] + json.bytes.dropFirst())
  }

  mutating func facets(_ facets: Facets) {
    object {
      $0.field("of", facets.of)
      $0.field("complete", facets.isComplete)
      for counts in facets.counts {
        $0.field(named: counts.facet) { json in
          json.array(counts.values) { json, value in
            json.object {
              $0.field("value", value.value)
              $0.field("count", value.count)
            }
          }
        }
      }
    }
  }
}
