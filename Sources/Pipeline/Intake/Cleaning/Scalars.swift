extension Unicode.Scalar {
  /// A letter or digit of any script.
  var isWordCharacter: Bool {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0...0x7F: false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  var isLowercaseLetter: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value) : properties.isLowercase
  }
}

extension String {
  /// Appending scalars to a string one by one would take several times as long.
  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars {
      if scalar.isASCII {
        utf8.append(UInt8(scalar.value))
      } else {
        utf8 += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    self.init(decoding: utf8, as: UTF8.self)
  }
}
