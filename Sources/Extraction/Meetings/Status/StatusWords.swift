import Language

/// Words that tell how a meeting stands.
enum StatusWords {
  /// Before "to" and a verb: it is going to be.
  static let planning: WordSet = words(
    """
    due set scheduled expected likely slated poised plan plans planned planning intends intend intended agreed agree agrees
    prepares preparing prepare prepared about arranged going confirmed is are be 's announced vowed pledged forward decided
    """)

  /// Before "to" and a verb: someone wants it.
  static let proposing: WordSet = words(
    """
    hopes hope hoping hoped wants want wanted wishes wish offers offered offer proposes proposed propose seeks seeking sought
    ready willing open invited invite invites keen eager asked asks requested request requests wanting aims aim aiming
    prepared readiness willingness offering desire interest try trying tried
    """)

  /// Before "to" and a verb: it is not.
  static let refusing: WordSet = words(
    "refused refuses refuse refusing declined declines decline unwilling failed fails unable reluctant need needs needed supposed"
  )

  static let negations: WordSet = words("not never nor cannot without neither")

  /// A denial of what follows, with one of `denied` after it.
  static let denials: WordSet = words("denied denies deny denying dismissed dismisses refuted rejected")
  static let denied: WordSet = words(
    "that reports report rumours rumors claims claim having any plans suggestions it he she they a speculation media")

  /// What is told of a meeting by others, and may be false.
  static let claims: WordSet = words(
    "report reports rumour rumours rumor rumors claim claims suggestion suggestions story stories speculation allegation allegations"
  )
  static let falsehoods: WordSet = words(
    "false untrue wrong unfounded baseless fake fabricated incorrect inaccurate groundless nonsense fiction invented")

  /// After "is", before "in Rome on Friday": whoever goes there has not yet gone.
  static let awaiting: WordSet = words("expected due scheduled set slated")

  static let cancelled: WordSet = words(
    "cancelled canceled cancels cancel scrapped scraps axed aborted cancelling canceling nixed")
  static let postponed: WordSet = words(
    "postponed postpones postpone delayed delays delay rescheduled reschedule deferred defer postponing delaying")

  static let planned: WordSet = words(
    "upcoming planned scheduled forthcoming expected anticipated future long-awaited much-anticipated")
  static let proposed: WordSet = words("proposed possible potential")
  static let past: WordSet = words("previous recent earlier")

  /// Verbs that carry a noun and propose it.
  static let proposingVerbs: WordSet = words(
    "proposed proposes propose offered offers offer suggested suggests sought seeks seek requested requests request wants want urged demanded mulls eyes"
  )
  static let planningVerbs: WordSet = words(
    "announced announces confirmed confirms arranged arrange arranges scheduled schedule schedules plan plans planned expects expect expected prepares preparing"
  )
  static let denyingVerbs: WordSet = words("denied denies ruled rules rule deny")
  static let openingVerbs: WordSet = words(
    "opened opens began begins begun begin started starts resume resumed resumes launched")
  static let doneVerbs: WordSet = words(
    "held had attended concluded ended finished completed conducted hosted chaired led convened paid made concludes ends wrapped wraps"
  )

  static let background: WordSet = words("last first previously previous earlier ever original")

  private static func words(_ text: String) -> WordSet { WordSet(words: text) }
}
