public import News

extension JSONWriter {
  /// `{"file", "format", "items", "measures": {…}, "mistakes"?: […]}`; a measure is `{"right", "of", "share"}`, or for
  /// records and participants `{"right", "extra", "missed", "precision", "recall", "f1"}`.
  public mutating func score(_ score: SetScore, withMistakes: Bool) {
    object {
      $0.field("file", score.file)
      $0.field("format", score.format.rawValue)
      $0.field("items", score.items)
      $0.field("measures") { json in
        json.object { json in
          for measure in score.measures { json.field(named: measure.name) { $0.measure(measure.value) } }
        }
      }
      if withMistakes { $0.field("mistakes") { $0.array(score.mistakes) { $0.mistake($1) } } }
    }
  }

  private mutating func measure(_ value: SetScore.Measure.Value) {
    object {
      switch value {
      case .share(let share):
        $0.field("right", share.right)
        $0.field("of", share.of)
        $0.field("share", share.ratio)
      case .tally(let tally):
        $0.field("right", tally.right)
        $0.field("extra", tally.extra)
        $0.field("missed", tally.missed)
        $0.field("precision", tally.precision)
        $0.field("recall", tally.recall)
        $0.field("f1", tally.f1)
      }
    }
  }

  private mutating func mistake(_ mistake: SetScore.Mistake) {
    object {
      $0.field("measure", mistake.measure)
      $0.field("item", mistake.item)
      $0.field("labelled", mistake.labelled)
      $0.field("told", mistake.told)
    }
  }
}
