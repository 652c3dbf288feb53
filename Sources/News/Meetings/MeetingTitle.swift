/// The title of a meeting: "Shigeru Ishiba and Donald Trump, White House".
///
/// Of more than four participants the first three are named: "Ana Brkic, Otto Lund, Ida Moe and 4 others, Oslo".
/// - Parameter place: nil leaves it out, as for a call.
public func meetingTitle(participants: [Participant], place: Place?) -> String {
  let names = participants.map(\.name)
  let who: String
  switch names.count {
  case 0: who = "Meeting"
  case 1: who = names[0]
  case 2...4: who = names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
  default: who = names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) others"
  }
  return place.map { "\(who), \($0.name)" } ?? who
}
