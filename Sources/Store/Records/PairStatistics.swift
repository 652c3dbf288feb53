/// How often two countries met, by period. Without meetings that were called off or denied.
public struct PairStatistics: Hashable, Sendable {
  /// In the order of the alphabet.
  public var countries: [String]
  public var meetings: Int
  /// Of them, those held or underway.
  public var held: Int
  /// In order of time, without those that have none.
  public var periods: [Count]

  public struct Count: Hashable, Sendable {
    /// `2025-02`, `2025-Q1` or `2025`.
    public var period: String
    public var meetings: Int
    public var held: Int

    public init(period: String, meetings: Int, held: Int) {
      (self.period, self.meetings, self.held) = (period, meetings, held)
    }
  }

  public init(countries: [String], meetings: Int, held: Int, periods: [Count]) {
    (self.countries, self.meetings, self.held, self.periods) = (countries, meetings, held, periods)
  }
}

/// What meetings are counted in.
public enum StatisticsPeriod: String, CaseIterable, Sendable {
  case month, quarter, year

  /// - Parameter month: months since the year 0.
  func name(ofMonth month: Int) -> String {
    let (year, index) = (month / 12, month % 12)
    let padded = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    switch self {
    case .month: return "\(padded)-\(index < 9 ? "0" : "")\(index + 1)"
    case .quarter: return "\(padded)-Q\(index / 3 + 1)"
    case .year: return padded
    }
  }
}
