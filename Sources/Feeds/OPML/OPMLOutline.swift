/// Subscriptions as a tree of folders, each where its first feed or folder stands.
struct OPMLOutline {
  enum Child {
    case feed(Subscription)
    /// The index of a folder.
    case folder(Int)
  }

  struct Folder {
    let name: String
    var children: [Child] = []
  }

  /// Deeper folders become part of the last one's name, so that writing needs no more than that many levels.
  static let depthLimit = 32

  /// The first one is the root.
  private(set) var folders = [Folder(name: "")]
  private var indices: [String: Int] = [:]

  init(_ subscriptions: [Subscription]) {
    for subscription in subscriptions {
      folders[folder(subscription.folder ?? "")].children.append(.feed(subscription))
    }
  }

  /// The index of the folder with that path, made if there is none.
  private mutating func folder(_ path: String) -> Int {
    var index = 0
    var key = ""
    for name in path.split(separator: "/", maxSplits: OPMLOutline.depthLimit - 1) {
      key += "/" + name
      if let known = indices[key] {
        index = known
        continue
      }
      folders.append(Folder(name: String(name)))
      folders[index].children.append(.folder(folders.count - 1))
      index = folders.count - 1
      indices[key] = index
    }
    return index
  }
}
