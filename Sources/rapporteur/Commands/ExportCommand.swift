import API
import Foundation
import News
import Store

/// `rapporteur export`: all articles or meetings, to standard output.
enum ExportCommand: Command {
  static let name = "export"
  static let summary = "Print all articles or meetings as JSON Lines, CSV or iCalendar"
  static let operands = "articles|meetings"
  static let discussion = """
    jsonl has each record as the API gives it; csv (RFC 4180) has a header; ics (RFC 5545) is for meetings whose day is
    known.

      rapporteur export meetings --format ics > meetings.ics
    """
  static let flags = DatabaseFlags.all + [Flag.value("format", "FORMAT", default: "jsonl", "jsonl, csv or ics")]

  private enum Format: String, CaseIterable {
    case jsonl, csv, ics
  }

  private enum Subject: String, CaseIterable {
    case articles, meetings
  }

  static func run(_ arguments: Arguments) async throws {
    guard arguments.operands.count == 1, let subject = Subject(rawValue: arguments.operands[0]) else {
      throw UsageError("say what to export: articles or meetings")
    }
    let format = try arguments.choice("format", Format.self) ?? .jsonl
    guard format != .ics || subject == .meetings else { throw UsageError("only meetings have a calendar") }
    let reader = try DatabaseFlags.open(arguments, mustExist: true).makeReader()
    switch (subject, format) {
    case (.articles, .jsonl): try articles(reader) { json($0) { $0.article($1) } }
    case (.articles, _):
      try articles(reader, header: csv { $0.articleHeader() }) { page in
        csv { csv in for article in page { csv.article(article) } }
      }
    case (.meetings, .jsonl): try meetings(reader) { json($0) { $0.meeting($1) } }
    case (.meetings, .csv):
      try meetings(reader, header: csv { $0.meetingHeader() }) { page in
        csv { csv in for meeting in page { csv.meeting(meeting) } }
      }
    case (.meetings, .ics):
      var calendar = MeetingCalendar(name: "Meetings")
      try meetings(reader) { page in
        for meeting in page { calendar.add(meeting) }
        return []
      }
      try write(calendar.finish())
    }
  }

  private static func articles(
    _ reader: any StoreReader, header: [UInt8] = [], _ bytes: ([Article]) -> [UInt8]
  ) throws {
    try write(header)
    try pages({ try reader.articles(ArticleQuery(), $0) }, { try write(bytes($0)) })
  }

  private static func meetings(
    _ reader: any StoreReader, header: [UInt8] = [], _ bytes: ([Meeting]) -> [UInt8]
  ) throws {
    try write(header)
    try pages({ try reader.meetings(MeetingQuery(), $0) }, { try write(bytes($0)) })
  }

  private static func pages<Element>(
    _ read: (PageRequest) throws -> Page<Element>, _ take: ([Element]) throws -> Void
  ) throws {
    var request = PageRequest(limit: 200)
    repeat {
      let page = try read(request)
      try take(page.elements)
      request.cursor = page.next
    } while request.cursor != nil
  }

  private static func json<Element>(_ page: [Element], _ value: (inout JSONWriter, Element) -> Void) -> [UInt8] {
    page.flatMap { element in
      var json = JSONWriter(capacity: 4096)
      value(&json, element)
      return json.bytes + [0x0A]
    }
  }

  private static func csv(_ records: (inout CSVWriter) -> Void) -> [UInt8] {
    var csv = CSVWriter()
    records(&csv)
    return csv.bytes
  }

  private static func write(_ bytes: [UInt8]) throws {
    if !bytes.isEmpty { try FileHandle.standardOutput.write(contentsOf: bytes) }
  }
}
