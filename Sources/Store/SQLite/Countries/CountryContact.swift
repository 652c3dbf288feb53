import News

/// Something that a meeting adds to what is told of a country.
struct CountryContact: Hashable {
  /// The numbers stand in databases.
  enum Kind: Int {
    /// A person of the country, who meets others.
    case own = 1
    /// Whom its people meet.
    case met = 2
    /// Where: `name|country`.
    case place = 3
  }

  let country: String
  let kind: Kind
  let key: String

  /// By the slugs of the names as they are written: another spelling that comes to be known changes nothing that is counted.
  static func all(of details: MeetingDetails) -> Set<CountryContact> {
    var contacts: Set<CountryContact> = []
    let countries = details.countries
    for person in details.participants where person.kind == .person {
      let slug = slug(person.name)
      guard let own = person.country?.uppercased(), !slug.isEmpty else { continue }
      contacts.insert(CountryContact(country: own, kind: .own, key: slug))
      for country in countries where country != own {
        contacts.insert(CountryContact(country: country, kind: .met, key: slug))
      }
    }
    if let place = details.place, details.status.mayTakePlace {
      let key = "\(place.city ?? place.name)|\(place.country ?? "")"
      for country in countries { contacts.insert(CountryContact(country: country, kind: .place, key: key)) }
    }
    return contacts
  }
}

extension MeetingStatus {
  /// Neither called off nor denied.
  var mayTakePlace: Bool { self != .cancelled && self != .denied }
}
