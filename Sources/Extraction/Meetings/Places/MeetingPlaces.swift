import Language
import News

/// Finds where a meeting takes place in the sentence that tells of it.
struct MeetingPlaces {
  let clause: Clause
  private let gazetteer = Gazetteer.shared
  private static let reach = 40
  private static let travelling: WordSet = [
    "travel", "travels", "travelled", "traveled", "fly", "flies", "flew", "head", "heads", "headed", "trip", "visit",
    "go", "goes", "went", "came", "comes", "coming",
    "arrive", "arrives", "arrived", "arriving", "travelling", "traveling", "flying", "heading",
  ]

  init(clause: Clause) { self.clause = clause }

  /// The place that belongs to a trigger.
  func place(of trigger: Trigger) -> Place? {
    let takesTo = trigger.kind == .host || trigger.kind == .visit
    var best: (cost: Int, place: Place)?
    var index = clause.tokens.lowerBound
    while index < clause.tokens.upperBound {
      guard let found = place(at: index, takesTo: takesTo || travels(before: index) || isWhere(index)) else {
        index += 1
        continue
      }
      // "the palace in Manila said"
      if ClauseWords.reporting.contains(clause.key(found.tokens.upperBound)) {
        index = found.tokens.upperBound
        continue
      }
      let cost = cost(found.tokens, trigger) - (found.place.venue == nil ? 0 : 4)
      if cost <= Self.reach, best.map({ cost < $0.cost }) ?? true { best = (cost, found.place) }
      index = found.tokens.upperBound
    }
    return best?.place
  }

  /// Whether "in" or "at" there tells where.
  func isPlace(at index: Int) -> Bool { place(at: index, takesTo: false) != nil }

  /// Where a word of travelling leads: "arrived in Hanoi", "leaves for Moscow".
  func destination(after verb: Int) -> Place? {
    for index in verb + 1..<verb + 6 {
      let key = clause.key(index)
      if ["to", "in", "for"].contains(key), let found = city(at: index + 1) { return found.place }
      if index == verb + 1, let found = city(at: index) { return found.place }
      guard !ClauseWords.breaks.contains(key), clause.token(index)?.has(.mark) != true else { return nil }
    }
    return nil
  }

  private struct Found {
    var tokens: Range<Int>
    var place: Place
  }

  private func travels(before index: Int) -> Bool {
    Self.travelling.contains(clause.key(index - 1))
  }

  /// "goes on to Norfolk on Thursday, where she is to hold talks", "home from Lausanne, where he met"
  private func isWhere(_ index: Int) -> Bool {
    if clause.key(index) == "from" {
      return (index + 2..<index + 5).contains { clause.key($0) == "," && clause.key($0 + 1) == "where" }
    }
    return clause.key(index) == "to" && (index + 2..<index + 9).contains { clause.key($0) == "where" }
  }

  private func place(at index: Int, takesTo: Bool) -> Found? {
    let key = clause.key(index)
    // "in a side room of the Congress Centre"
    if key == "of", PlaceWords.rooms.contains(clause.key(index - 1)) {
      return capitals(from: clause.key(index + 1) == "the" ? index + 2 : index + 1).flatMap(shaped)
    }
    guard
      key == "in" || key == "at" || key == "to" && takesTo || key == "outside" || key == "near"
        || key == "from" && isWhere(index)
    else { return key == "on" ? structure(at: index + 1) : trailing(at: index) }
    var start = index + 1
    if clause.key(start) == "the" { start += 1 }
    // "in the district of Gangnam"
    if start == index + 2,
      let of = (start + 1...start + 2).first(where: {
        clause.key($0) == "of" && PlaceWords.districts.contains(clause.key($0 - 1))
      })
    {
      return city(at: of + 1) ?? town(at: of + 1)
    }
    if let venue = venue(at: start, preposition: key) ?? house(at: start) { return venue }
    if let found = city(at: start) ?? structure(at: index + 1) { return found }
    guard start == index + 1, key == "in" || key == "at" && isTown(at: start) else { return nil }
    return town(at: start)
  }

  /// "at Namanga on Thursday": a name by itself, and no company ("at Boeing headquarters").
  private func isTown(at start: Int) -> Bool {
    guard let run = capitals(from: start), run.count <= 2, let next = clause.token(run.upperBound) else { return false }
    if clause.token(start)?.has(.capitals) == true { return false }
    return next.has(.mark) && next.key != "'s" || Prepositions.contains(next.key) || next.key == "and"
      || DayWords.days.contains(next.key) || ["next", "last", "this", "early", "late"].contains(next.key)
  }

  /// "at the Rumichaca bridge": a name with a word for what it is.
  private func structure(at start: Int) -> Found? {
    guard clause.key(start) == "the", let run = capitals(from: start + 1), run.count <= 3,
      PlaceWords.structures.contains(clause.key(run.upperBound)),
      span(at: start + 1).map({ $0.kinds.contains(.city) }) ?? true
    else { return nil }
    return withCity(named(run.lowerBound..<run.upperBound + 1))
  }

  /// "in the old convent of Santa Clara"
  private func house(at start: Int) -> Found? {
    guard clause.key(start - 1) == "the",
      let noun = (start..<start + 3).first(where: { PlaceWords.structures.contains(clause.key($0)) }),
      clause.key(noun + 1) == "of", clause.token(noun + 2)?.isCapitalised == true, city(at: noun + 2) == nil,
      (start..<noun).allSatisfy({ clause.token($0)?.isCapitalised == false && !Prepositions.contains(clause.key($0)) }),
      let run = capitals(from: noun + 2)
    else { return nil }
    return withCity(named(noun..<run.upperBound))
  }

  private func named(_ run: Range<Int>) -> Found {
    let name = clause.read.text.text(run)
    return Found(tokens: run, place: Place(name: name, venue: name, city: nil, country: nil))
  }

  /// A place that the gazetteer has not: "in Weimar on Monday".
  private func town(at start: Int) -> Found? {
    guard span(at: start) == nil, let run = capitals(from: start), run.count <= 3, clause.group(over: start) == nil
    else { return nil }
    let keys = run.map(clause.key)
    guard !keys.contains(where: PlaceWords.isNoTown), clause.key(run.upperBound) != "'s" else { return nil }
    let name = clause.read.text.text(run)
    let (country, end) = region(after: run.upperBound)
    return Found(tokens: run.lowerBound..<end, place: Place(name: name, venue: nil, city: name, country: country))
  }

  /// "Visiting Tokyo": no preposition, right after the verb.
  private func trailing(at index: Int) -> Found? {
    guard TriggerWords.verbs[clause.key(index)] == .visit else { return nil }
    var start = index + 1
    if clause.key(start) == "the" { start += 1 }
    return venue(at: start, preposition: "to") ?? city(at: start)
  }

  // MARK: Venues

  private func venue(at start: Int, preposition: String) -> Found? {
    if let span = span(at: start), span.kinds.contains(.venue), let venue = gazetteer.venue(span.key) {
      if venue.needsEvidence { return shaped(span.tokens) }
      let place = Place(name: venue.name, venue: venue.name, city: venue.city, country: venue.country)
      return withCity(Found(tokens: span.tokens, place: place))
    }
    guard preposition == "at", let run = capitals(from: start) else { return nil }
    return shaped(run)
  }

  /// A venue that only its capitals tell: "at the House of the Estates".
  private func shaped(_ run: Range<Int>) -> Found? {
    let last = clause.key(run.upperBound - 1)
    let isEvent = [
      "summit", "conference", "forum", "assembly", "meeting", "session", "talks", "games", "council", "nations",
    ]
    .contains(last)
    let isVenue = PlaceWords.venues.contains(clause.key(run.lowerBound)) || PlaceWords.venues.contains(last)
    let isActor = clause.group(at: run.lowerBound).map(isCertainly) ?? false && !isVenue
    guard !isEvent, !isActor, run.count > 1 || clause.key(run.upperBound) == "in" else { return nil }
    if run.count == 1, span(at: run.lowerBound) != nil { return nil }
    return withCity(named(run))
  }

  private func isCertainly(_ group: ActorGroup) -> Bool {
    group.mentions.contains { $0.actors.contains { clause.actors[$0].isCertain && clause.actors[$0].kind != .country } }
  }

  private func capitals(from start: Int) -> Range<Int>? {
    var index = start
    var close = start
    while let token = clause.token(index), index - start < 8 {
      if token.isCapitalised, !DayWords.all.contains(token.key) {
        index += 1
        close = index
      } else if index > start, ["of", "the", "de", "-", "'s"].contains(token.key), let next = clause.token(index + 1),
        next.isCapitalised || next.key == "the"
      {
        index += 1
      } else {
        break
      }
    }
    return close > start ? start..<close : nil
  }

  /// "in Rome", ", Rome" after a venue fills the city.
  private func withCity(_ venue: Found) -> Found {
    var next = venue.tokens.upperBound
    guard ["in", ","].contains(clause.key(next)) else {
      return venue.place.city == nil ? withDestination(venue) : venue
    }
    next += 1
    guard let city = city(at: next) else { return venue }
    var found = venue
    found.place.city = city.place.city ?? found.place.city
    found.place.country = city.place.country ?? found.place.country
    found.tokens = venue.tokens.lowerBound..<city.tokens.upperBound
    return found
  }

  /// "He is coming to Wellington, and they will sit down at Premier House": the city he is to be in.
  private func withDestination(_ venue: Found) -> Found {
    let towns = (clause.tokens.lowerBound..<venue.tokens.lowerBound).compactMap { index -> Place? in
      guard ["to", "in"].contains(clause.key(index)), travels(before: index) else { return nil }
      return city(at: index + 1)?.place
    }
    guard let town = towns.last, town.city != nil else { return venue }
    var found = venue
    (found.place.city, found.place.country) = (town.city, town.country)
    return found
  }

  // MARK: Cities

  private func city(at start: Int) -> Found? {
    guard let span = span(at: start) else { return nil }
    if let capital = capital(of: span) { return capital }
    // "in Japan's parliament", "to US officials" name no place.
    if clause.key(span.tokens.upperBound) == "'s" { return nil }
    if let group = clause.group(over: start), group.mentions.contains(where: { $0.form == .name || $0.form == .office })
    {
      return nil
    }
    if span.kinds.contains(.country), span.kinds.isDisjoint(with: [.city]) || isBigger(span),
      let country = gazetteer.country(span.key)
    {
      return Found(tokens: span.tokens, place: Place(name: country.name, venue: nil, city: nil, country: country.code))
    }
    guard !span.kinds.isDisjoint(with: [.city, .capital]) else { return nil }
    let (following, end) = region(after: span.tokens.upperBound)
    let cities = gazetteer.cities(span.key)
    let city = cities.first { $0.country == following } ?? cities.first
    let country = following ?? city?.country ?? gazetteer.capital(span.key)?.code
    let name = city?.name ?? clause.read.text.text(span.tokens)
    return Found(
      tokens: span.tokens.lowerBound..<end,
      place: Place(name: name, venue: nil, city: city?.isRegion == true ? nil : name, country: country))
  }

  /// "in the Turkish capital"
  private func capital(of span: NameSpan) -> Found? {
    guard span.kinds.contains(.demonym), clause.key(span.tokens.upperBound) == "capital",
      let code = gazetteer.demonym(span.key)?.countries.first, let country = gazetteer.country(code: code),
      let name = country.capitals.first
    else { return nil }
    return Found(
      tokens: span.tokens.lowerBound..<span.tokens.upperBound + 1,
      place: Place(name: name, venue: nil, city: name, country: code))
  }

  private func isBigger(_ span: NameSpan) -> Bool { span.kinds.contains(.country) && !span.kinds.contains(.capital) }

  /// ", Cambodia" or ", California" after a city.
  private func region(after index: Int) -> (String?, Int) {
    guard clause.key(index) == ",", let span = span(at: index + 1) else { return (nil, index) }
    if span.kinds.contains(.country), let country = gazetteer.country(span.key) {
      return (country.code, span.tokens.upperBound)
    }
    if let region = gazetteer.city(span.key), region.isRegion { return (region.country, span.tokens.upperBound) }
    return (nil, index)
  }

  private func span(at token: Int) -> NameSpan? {
    let spans = clause.read.spans
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].tokens.lowerBound == token && token < clause.tokens.upperBound
      ? spans[low] : nil
  }

  private func cost(_ tokens: Range<Int>, _ trigger: Trigger) -> Int {
    let isAfter = tokens.lowerBound >= trigger.tokens.upperBound
    let gap =
      isAfter
      ? trigger.tokens.upperBound..<tokens.lowerBound
      : tokens.upperBound..<max(trigger.tokens.lowerBound, tokens.upperBound)
    var cost = gap.count + (isAfter ? 0 : 6)
    for index in gap where clause.group(over: index) == nil {
      let key = clause.key(index)
      if key == "where", !isAfter { continue }
      // "met X and later flew to Doha"
      if isAfter, Self.travelling.contains(key), (index - 3..<index).contains(where: { clause.key($0) == "and" }) {
        cost += 30
      }
      // "Miners at Bluemountain ended a strike after X and Y met"
      if !isAfter, VerbForms.past.contains(key) || key.hasSuffix("ed") { cost += 8 }
      if ClauseWords.breaks.contains(key) { cost += key == "which" || isOwnRelative(index) ? 6 : 14 }
      if ClauseWords.reporting.contains(key) { cost += 16 }
      if ["about", "over", "on", "regarding"].contains(key), !isDate(index + 1) {
        cost += trigger.kind == .speak ? 40 : 14
      }
      let isOwn = ["take", "be", "have"].contains(clause.key(index + 1))
      if key == "to", isAfter, clause.token(index + 1)?.isCapitalised == false, !isOwn { cost += 14 }
    }
    return cost
  }

  /// "a meeting that was to have taken place in"
  private func isOwnRelative(_ index: Int) -> Bool {
    clause.key(index) == "that" && (ClauseWords.be.contains(clause.key(index + 1)) || clause.key(index + 1) == "had")
  }

  private func isDate(_ index: Int) -> Bool {
    clause.token(index).map {
      DayWords.all.contains($0.key) || $0.has(.number) || ["the", "margins", "sidelines"].contains($0.key)
    } ?? false
  }
}
