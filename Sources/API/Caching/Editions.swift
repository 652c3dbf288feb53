import HTTP
import Store

/// Numbers the states of the store as a loop sees them, so that an answer can carry the number of the one it shows.
struct Editions {
  private var latest: StoreState?
  private var number = 0

  /// The number of the present state: another one than before where anything was committed in between. Nil where the
  /// store can't tell.
  mutating func current(_ state: StoreState?) -> Int? {
    guard let state else { return nil }
    if state != latest { (latest, number) = (state, number + 1) }
    return number
  }
}

extension Reply {
  /// Lets the answer be given again as long as the store has that state: to be taken before anything is read.
  func keepable(as edition: Int?) -> Reply {
    map { $0.keepable(as: edition) }
  }
}

extension Response {
  /// Errors and redirections are never kept, nor what is not there as a whole.
  fileprivate func keepable(as edition: Int?) -> Response {
    guard status == 200, case .bytes = body else { return self }
    var response = self
    response.edition = edition
    return response
  }
}
