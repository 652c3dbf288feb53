/// Redirects, by their statuses (RFC 9110, section 15.4).
enum Redirect {
  /// Whether an answer of that status and a `Location` is one.
  static func isOne(_ status: Int) -> Bool { [301, 302, 303].contains(status) || keepsForm(status) }

  /// Whether what was posted is to be posted again where it leads.
  static func keepsForm(_ status: Int) -> Bool { status == 307 || status == 308 }

  /// Whether a way of that many redirects is to be remembered: each of them has to be permanent.
  static func arePermanent(_ statuses: [Int]) -> Bool {
    !statuses.isEmpty && statuses.allSatisfy { $0 == 301 || $0 == 308 }
  }
}
