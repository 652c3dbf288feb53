/// A request that is refused before any handler sees it; the connection is closed after the answer, since where the next
/// request would start can't be known.
struct RequestError: Error {
  let status: Int
  let detail: String

  init(_ status: Int, _ detail: String) { (self.status, self.detail) = (status, detail) }
}
