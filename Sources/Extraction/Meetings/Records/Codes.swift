import News

/// Codes of the event in the schemes of event data.
///
/// CAMEO 1.1b3 (Schrodt, "CAMEO: Conflict and Mediation Event Observations", March 2012, chapter 2): 036 express intent
/// to meet or negotiate, 040 consult, 041 discuss by telephone, 042 make a visit, 043 host a visit, 044 meet at a third
/// location, 046 engage in negotiation. The code is that of the first participant's act: a guest makes a visit, a host
/// hosts one. A visit that is planned keeps its code, as PLOVER codes the event and not its time; a mere proposal is 036.
/// PLOVER (openeventdata/PLOVER, codebook 1.0) has CONSULT for all meetings. Of a meeting that is called off or denied
/// neither has a code that fits.
enum Codes {
  static func codes(
    status: MeetingStatus, mode: MeetingMode, participants: [Participant], place: Place?, cluster: MeetingCluster
  ) -> EventCodes {
    switch status {
    case .cancelled, .denied: return EventCodes(cameo: nil, plover: nil)
    case .proposed: return EventCodes(cameo: "036", plover: "CONSULT")
    case .planned, .underway, .held, .postponed:
      return EventCodes(cameo: cameo(mode, participants, place, cluster), plover: "CONSULT")
    }
  }

  private static func cameo(
    _ mode: MeetingMode, _ participants: [Participant], _ place: Place?, _ cluster: MeetingCluster
  ) -> String {
    switch mode {
    case .phone: return "041"
    case .video: return "040"
    case .inPerson: break
    }
    if let first = participants.first, participants.contains(where: \.host) { return first.host ? "043" : "042" }
    if let country = place?.country, participants.allSatisfy({ $0.country != nil && $0.country != country }) {
      return "044"
    }
    return cluster.frames.contains { $0.isNegotiation } ? "046" : "040"
  }
}
