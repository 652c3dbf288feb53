/// Words that tell how a meeting stands.
enum StatusWords {
  /// Before "to" and a verb: it is going to be.
  static let planning: Set<String> = words(
    """
    due set scheduled expected likely slated poised plan plans planned planning intends intend intended agreed agree agrees
    prepares preparing prepare prepared about arranged going confirmed is are be 's announced vowed pledged forward decided
    """)

  /// Before "to" and a verb: someone wants it.
  static let proposing: Set<String> = words(
    """
    hopes hope hoping hoped wants want wanted wishes wish offers offered offer proposes proposed propose seeks seeking sought
    ready willing open invited invite invites keen eager asked asks requested request requests wanting aims aim aiming
    prepared readiness willingness offering desire interest try trying tried
    """)

  /// Before "to" and a verb: it is not.
  static let refusing: Set<String> = words(
    "refused refuses refuse refusing declined declines decline unwilling failed fails unable reluctant need needs needed supposed"
  )

  static let negations: Set<String> = words(
    "not never didn't hasn't haven't hadn't don't doesn't isn't aren't wasn't weren't nor cannot can't couldn't without neither"
  )
  static let futureNegations: Set<String> = words("won't wouldn't")

  /// A denial of what follows, with one of `denied` after it.
  static let denials: Set<String> = words("denied denies deny denying dismissed dismisses refuted rejected")
  static let denied: Set<String> = words(
    "that reports report rumours rumors claims claim having any plans suggestions it he she they a speculation media")

  /// What is told of a meeting by others, and may be false.
  static let claims: Set<String> = words(
    "report reports rumour rumours rumor rumors claim claims suggestion suggestions story stories speculation allegation allegations"
  )
  static let falsehoods: Set<String> = words(
    "false untrue wrong unfounded baseless fake fabricated incorrect inaccurate groundless nonsense fiction invented")

  /// After "is", before "in Rome on Friday": whoever goes there has not yet gone.
  static let awaiting: Set<String> = words("expected due scheduled set slated")

  static let cancelled: Set<String> = words(
    "cancelled canceled cancels cancel scrapped scraps axed aborted cancelling canceling nixed")
  static let postponed: Set<String> = words(
    "postponed postpones postpone delayed delays delay rescheduled reschedule deferred defer postponing delaying")

  static let planned: Set<String> = words(
    "upcoming planned scheduled forthcoming expected anticipated future long-awaited much-anticipated")
  static let proposed: Set<String> = words("proposed possible potential")
  static let past: Set<String> = words("previous recent earlier")

  /// Verbs that carry a noun and propose it.
  static let proposingVerbs: Set<String> = words(
    "proposed proposes propose offered offers offer suggested suggests sought seeks seek requested requests request wants want urged demanded mulls eyes"
  )
  static let planningVerbs: Set<String> = words(
    "announced announces confirmed confirms arranged arrange arranges scheduled schedule schedules plan plans planned expects expect expected prepares preparing"
  )
  static let denyingVerbs: Set<String> = words("denied denies ruled rules rule deny")
  static let openingVerbs: Set<String> = words(
    "opened opens began begins begun begin started starts resume resumed resumes launched")
  static let doneVerbs: Set<String> = words(
    "held had attended concluded ended finished completed conducted hosted chaired led convened paid made concludes ends wrapped wraps"
  )

  static let background: Set<String> = words("last first previously previous earlier ever original")

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
