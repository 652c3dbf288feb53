import HTTP
import News
import Store

/// `/v1/countries`
enum CountryRoutes {
  static func list(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    return try context.read(request) { Answer.list(whole: try $0.countries()) { $0.country($1) } }
  }

  static func show(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    _ = try Query(request)
    let given = path["code"]
    return try context.read(request) { reader in
      guard let code = countryCode(given), let country = try reader.countryDetails(code: code) else {
        throw Problem(404, "no meeting of a country '\(given)' is known")
      }
      return Answer.read { $0.country(country) }
    }
  }

  /// `/v1/stats/pairs`
  static func pairs(_ context: Context, _ request: Request, _ path: PathParameters) throws -> Reply {
    let query = try Query(request, knows: ["country", "from", "to", "period", "limit"])
    let (country, from, to) = (try query.country(), try query.day("from"), try query.day("to"))
    let (period, limit) = (try query.choice("period", StatisticsPeriod.self) ?? .month, try query.limit())
    if let from, let to, from > to { throw Problem(400, "'from' (\(from)) is after 'to' (\(to))", field: "from") }
    return context.readLater(request) { reader in
      let pairs = try reader.pairs(country: country, from: from, to: to, by: period, limit: limit)
      return Answer.list(whole: pairs) { $0.pair($1) }
    }
  }
}
