import Foundation
import News
import Threads

/// Articles that were answered 201: their ids and titles.
final class Kept: Sendable {
  private let entries = Guarded<[String: String]>([:])

  var all: [String: String] { entries.withLock { $0 } }

  func add(_ id: String, _ title: String) { entries.withLock { $0[id] = title } }
}

/// Clients that post articles until the service is gone.
enum Load {
  static func start(port: Int, round: Int, kept: Kept) -> DispatchGroup {
    let group = DispatchGroup()
    for client in 0..<6 {
      let thread = Thread {
        post(port, "round \(round) client \(client)", kept)
        group.leave()
      }
      group.enter()
      thread.start()
    }
    return group
  }

  static func article(_ name: String, _ number: Int) -> String {
    let text = "The office counted crate \(number) of herring in \(name). Ana Brkic met Otto Lund in Split on Friday."
    return "{\"title\": \"Crate \(number) in \(name)\", \"text\": \"\(text)\", \"published\": \"2025-03-07\"}"
  }

  /// Waits, no longer than ten seconds, until something is so.
  static func eventually(_ condition: () throws -> Bool) throws -> Bool {
    for _ in 0..<2000 {
      if try condition() { return true }
      usleep(5000)
    }
    return false
  }

  /// Of a record in JSON that begins with its id.
  static func id(in json: String) -> String { String(json.split(separator: "\"")[3]) }

  private static func post(_ port: Int, _ name: String, _ kept: Kept) {
    for number in 0..<100_000 {
      guard let answer = try? PlainClient.request(port, "POST", "/v1/articles", json: article(name, number)) else {
        return
      }
      if answer.status == 201, let id = answer.json["id"] as? String { kept.add(id, "Crate \(number) in \(name)") }
    }
  }
}
