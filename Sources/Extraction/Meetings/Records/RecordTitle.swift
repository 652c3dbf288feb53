/// The title of a record: "Shigeru Ishiba and Donald Trump, White House".
enum RecordTitle {
  static func title(_ names: [String], place: String?) -> String {
    let who: String
    switch names.count {
    case 0: who = ""
    case 1: who = names[0]
    case 2, 3: who = names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    default: who = names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) others"
    }
    return place.map { "\(who), \($0)" } ?? who
  }
}
