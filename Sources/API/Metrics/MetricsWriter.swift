/// Writes metrics in the text format of Prometheus, version 0.0.4, or in that of OpenMetrics 1.0.
struct MetricsWriter {
  enum Kind: String {
    case counter
    case gauge
    case histogram
    /// A gauge of 1 whose labels are what it tells.
    case info
  }

  let isOpenMetrics: Bool
  private var text = ""

  init(isOpenMetrics: Bool) { self.isOpenMetrics = isOpenMetrics }

  /// The whole, once everything is written.
  var bytes: [UInt8] { Array((isOpenMetrics ? text + "# EOF\n" : text).utf8) }

  var contentType: String {
    isOpenMetrics
      ? "application/openmetrics-text; version=1.0.0; charset=utf-8" : "text/plain; version=0.0.4; charset=utf-8"
  }

  /// What stands before a family's samples.
  /// - Parameter name: without `_total` and `_info`, which the samples of counters and infos end with.
  mutating func family(_ name: String, _ kind: Kind, _ help: String) {
    let (shown, type) =
      switch kind {
      // Only OpenMetrics tells the family from its samples, and has infos.
      case .counter: (isOpenMetrics ? name : name + "_total", "counter")
      case .info: isOpenMetrics ? (name, "info") : (name + "_info", "gauge")
      case .gauge, .histogram: (name, kind.rawValue)
      }
    text += "# HELP \(shown) \(help)\n# TYPE \(shown) \(type)\n"
  }

  /// - Parameter name: with its ending.
  mutating func sample(_ name: String, _ value: some Numeric, _ labels: KeyValuePairs<String, String> = [:]) {
    let list = labels.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",")
    text += name + (list.isEmpty ? "" : "{\(list)}") + " \(value)\n"
  }

  /// A family of one.
  mutating func counter(_ name: String, _ value: some Numeric, _ help: String) {
    family(name, .counter, help)
    sample(name + "_total", value)
  }

  mutating func gauge(_ name: String, _ value: some Numeric, _ help: String) {
    family(name, .gauge, help)
    sample(name, value)
  }

  private static func escaped(_ value: String) -> String {
    value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
