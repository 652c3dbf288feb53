/// What a store held at a moment, as a mark to compare: two that are equal show the same.
public struct StoreState: Equatable, Sendable {
  /// Six words: an array would be made anew for every request.
  typealias Mark = (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64)

  private let mark: Mark

  /// - Parameter mark: never the same again once something has changed.
  init(mark: Mark) { self.mark = mark }

  public static func == (a: StoreState, b: StoreState) -> Bool { a.mark == b.mark }
}
