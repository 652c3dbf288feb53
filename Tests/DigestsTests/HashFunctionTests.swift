import Digests
import Testing

/// Against what Python's hashlib says of the same bytes.
@Suite struct HashFunctionTests {
  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Lengths on both sides of where a block ends.
  @Test(
    arguments: [
      (.sha1, 0, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      (.sha1, 3, "0c7a623fd2bbc05b06423be359e4021d36e721ad"),
      (.sha1, 55, "8ae2d46729cfe68ff927af5eec9c7d1b66d65ac2"),
      (.sha1, 56, "636e2ec698dac903498e648bd2f3af641d3c88cb"),
      (.sha1, 64, "c6138d514ffa2135bfce0ed0b8fac65669917ec7"),
      (.sha1, 111, "bc544e24573d592290fdaff8ecf3f7f2b00cd483"),
      (.sha1, 112, "e4ce142d09a84a8645338dd6535cbfaaf800d320"),
      (.sha1, 128, "e6434bc401f98603d7eda504790c98c67385d535"),
      (.sha1, 1000, "c9c960a0b925474fab83942cc27d504fc24ac37b"),
      (.sha256, 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (.sha256, 3, "ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc"),
      (.sha256, 55, "463eb28e72f82e0a96c0a4cc53690c571281131f672aa229e0d45ae59b598b59"),
      (.sha256, 56, "da2ae4d6b36748f2a318f23e7ab1dfdf45acdc9d049bd80e59de82a60895f562"),
      (.sha256, 64, "fdeab9acf3710362bd2658cdc9a29e8f9c757fcf9811603a8c447cd1d9151108"),
      (.sha256, 111, "60780e9451bdc43cf4530ffc95cbb0c4eb24dae2c39f55f334d679e076c08065"),
      (.sha256, 112, "09373f127d34e61dbbaa8bc4499c87074f2ddb10e1b465f506d7d70a15011979"),
      (.sha256, 128, "471fb943aa23c511f6f72f8d1652d9c880cfa392ad80503120547703e56a2be5"),
      (.sha256, 1000, "4e4c294b331f7a2099a379bec34b9f9fc03dc46ab465d998f4d683da53487e6d"),
      (.sha384, 0, "38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b"),
      (.sha384, 3, "4f895854c1a4fc5aa2e0456eaf8d0ecaa70c196bd901153861d76b8fa3cd95ceea29eab6a279f8b08437703ce0b4b91a"),
      (.sha384, 55, "dcedb6b590edb4efa849c801e6b6490657a5c1e64f69269f5f63c9267f6223de24cea7aaa6b267d9bcecc15147b6c875"),
      (.sha384, 56, "7b9132d597b8873ad55bbc30f18ed3f2c9f340e7de69fb5774056c71a06d9bc2b14137e9e1c68b6b645fed28b188249d"),
      (.sha384, 64, "9f2c9eb7116b3d7a4ba84a74a4d4eff8a5efcf54b6d7b662693c38577914c73a214766f0a175339bb0895a863824fc0a"),
      (
        .sha384, 111, "f5f9fe110d809d34029de262a01b208356caec6e054c7f926b2591f6c9780579d4b59f5578c6f531a84f158a33660cef"
      ),
      (
        .sha384, 112, "33ba080ec0ccb378e4e95fed3b26c23aa1a280476e007519ee47f60cd9c5c8a65d627259a9aa2fd33ca06d3c14ee5548"
      ),
      (
        .sha384, 128, "ca2385773319124534111a36d0581fc3f00815e907034b90cff9c3a861e126a741d5dfcff65a417b6d7296863ac0ec17"
      ),
      (
        .sha384, 1000,
        "7a2f8c7f12344964a13cb9260492b845e56615d6152b9eb9e54b580fc88405e64f31813bfda10de2a642fdf1676c61b4"
      ),
      (
        .sha512, 0,
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
      ),
      (
        .sha512, 3,
        "8081da5f9c1e3d0e1aa16f604d5e5064543cff5d7bace2bb312252461e151b3fe0f034ea8dc1dacff3361a892d625fbe1b614cda265f87a473c24b0fa1d91dfd"
      ),
      (
        .sha512, 55,
        "6856647f269c2ee3d8128f0b25427659d880641ef343300dd3cd4679168f58d6527fda70b4ebc854e2065e172b7d58c1536992c0810599259ba84a2b40c65414"
      ),
      (
        .sha512, 56,
        "8b12b2f6fe400a51d29656e2b8c42a1bbfe6fcf3e425da430db05d1a2dda14790dee20fa8b22d8762afffe4988a5c98a4430d22a17e41e23d90fa61ab75671a9"
      ),
      (
        .sha512, 64,
        "ee4320ebaf3fdb4f2c832b137200c08e235e0fa7bbd0eb1740c7063ba8a0d151da77e003398e1714a955d475b05e3e950b639503b452ec185de4229bc4873949"
      ),
      (
        .sha512, 111,
        "a1a111449b198d9b1f538bad7f3fc1022b3a5b1a5e90a0bc860de8512746cbc31599e6c834de3a3235327af0b51ff57bf7acf1974a73014d9c3953812edc7c8d"
      ),
      (
        .sha512, 112,
        "c5fbd731d19d2ae1180f001be72c2c1aaba1d7b094b3748880e24593b8e117a750e11c1bd867cc2f96dace8c8b74abd2d5c4f236be444e77d30d1916174070b9"
      ),
      (
        .sha512, 128,
        "1dffd5e3adb71d45d2245939665521ae001a317a03720a45732ba1900ca3b8351fc5c9b4ca513eba6f80bc7b1d1fdad4abd13491cb824d61b08d8c0e1561b3f7"
      ),
      (
        .sha512, 1000,
        "5096498d96f50f9a137c4db5b8b0cd38383ad55350fb5a98805fedc31fa1262f1f0cf4d6f12d7ecd8dedd933a4c9126344fe22e937a8ad35fdeae1e876ae698b"
      ),
    ] as [(HashFunction, Int, String)])
  func hashes(function: HashFunction, length: Int, expected: String) {
    #expect(Self.hex(function.hash((0..<length).map { UInt8($0 % 251) })) == expected)
  }

  /// Keys shorter and longer than a block.
  @Test(
    arguments: [
      (.sha1, 0, "9eb88ee6a154c93826f1eaed6732d6195e8fbfdf"),
      (.sha1, 20, "fe108b8ac8799e48623d266495546bde7b556ee5"),
      (.sha1, 64, "a650e08bcf8ef02ffea874c83f19671bb0d547c1"),
      (.sha1, 128, "90821b067ab71f45bea8279f943a94b5258b64d8"),
      (.sha1, 131, "0a5e19ba6f346e8854fc7e6199338905cc0036fa"),
      (.sha256, 0, "3a3853f36ce4ba2bbb9bafd57dd7df7f2fe482ca1d86c96375b1a1e349d75e88"),
      (.sha256, 20, "8caad2c3bcd129cf4a40c9cba9af249f50ca0ec480c3727e89bfa74cfc0cd8be"),
      (.sha256, 64, "983a149248c5edd689b65e0ed81d8fce4f42b0c42a9a05a44cf30778b932e2bd"),
      (.sha256, 128, "6e3b008aa516093d5b5372ce56bd44aafa179c73140e5363de8ea7844af94097"),
      (.sha256, 131, "601b18f33b179f3e3d9aa78b2399c1f5bebb66cafc9437eeaa21ad2945b41d13"),
      (.sha384, 0, "59fae6fe2893d527699d44232d3b1a99e24038b2b85c0fb4185fa773a42553675898a4be3478bf62e592d5ca465f53d6"),
      (.sha384, 20, "5edb210cdedbbc9304df65d12be1f2c253e5cff7d5e77dbd4eb97d218036369e092bd635d9bbe63cf870a150f70ef61c"),
      (.sha384, 64, "313284ce3ba31cbe2ae1d1df3f919c13e5bd28166f2e5b5622754e373c783060c2bd35e9dbec33d761ca1a043d067bb2"),
      (
        .sha384, 128, "990420dbcaf82c0bddfdfdb0ae2c29a19cafd8695bb2f6ed79e37693c2114f1f0e79e890841c46cd8af45930b983f271"
      ),
      (
        .sha384, 131, "1df9fb342623b9ddf0c5c133e71dfc57489385dff4db8edced9e7aa2230edd59f29e3f86780c91f14daaf3319e4324ab"
      ),
      (
        .sha512, 0,
        "f2e123cd3ed3a7ad3d096e5867a6f2cdf9c2854f60a3c53307ba2edc735668787fdb7bcc7ffc1cf2ee2925915da7a358860b8c929f4cfd93e7a9f1f8fb753123"
      ),
      (
        .sha512, 20,
        "9d8183e3415ef6da3a9e69fbdb0153f4f500ed1b0d862f1e90f0f2c6b8ed21388134d96698d37ded2a52f188eb0e214d668dfd5544602aec499277d4908b2ff9"
      ),
      (
        .sha512, 64,
        "ef496886beaa1ee924f75ca2a636a381def3b3e2d4da6bb96249157f883918a93180800291f4c1ae91cb229a38f497b91e98cc69346c72cdeb6cd1ab949d80d4"
      ),
      (
        .sha512, 128,
        "e31e0232628d4af74f1499f9156f854a09f40f0ca5fc65a9c51eb542d4dc5a948d5dcece7f51b33f2224b01c3540d264b85ec6a82d5972256b053eb780645393"
      ),
      (
        .sha512, 131,
        "735ea83de20838a8b00abd22223bd789049294c90c005274e00aaf66c52c76d086911585a3c96e1424e5d02cbbd18fe060a96e20f37c457d8cfbc45a19d22ba7"
      ),
    ] as [(HashFunction, Int, String)])
  func keyedHashes(function: HashFunction, keyLength: Int, expected: String) {
    let key = [UInt8](repeating: 0xAA, count: keyLength)
    #expect(Self.hex(function.hmac(key, of: Array("What do ya want for nothing?".utf8))) == expected)
  }

  @Test func comparesWholes() {
    #expect(isEqualInConstantTime([1, 2, 3], [1, 2, 3]))
    #expect(isEqualInConstantTime([], []))
    #expect(!isEqualInConstantTime([1, 2, 3], [1, 2, 4]))
    #expect(!isEqualInConstantTime([1, 2, 3], [1, 2]))
  }
}
