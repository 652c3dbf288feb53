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
      guard let code = countryCode(given), let country = try reader.country(code: code) else {
        throw Problem(404, "no meeting of a country '\(given)' is known")
      }
      return Answer.read { $0.country(country) }
    }
  }
}
