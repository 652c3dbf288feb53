import Foundation

/// Reading JSON that others wrote: nothing is taken for granted, and a number may stand where a string belongs.
enum JSONValue {
  static func parse(_ bytes: [UInt8]) throws(FeedError) -> Any {
    do {
      return try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    } catch {
      let reason = (error as NSError).userInfo["NSDebugDescription"] as? String
      throw .invalidJSON(reason ?? error.localizedDescription)
    }
  }
}
