import Foundation
import Testing

/// Databases that cannot be used: one clear sentence, exit code 1, and nothing touched.
@Suite(.blocking, .enabled(if: Binary.isThere, Binary.reason)) struct DatabaseTests {
  @Test(arguments: [["serve", "--listen", "127.0.0.1:0"], ["check"], ["export", "meetings"], ["feeds", "list"]])
  func aFileThatIsNoDatabaseIsRefused(command: [String]) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let file = try folder.file("notes.db", "These are notes, and nothing else than notes.".utf8)
    let output = try Binary.run(command + ["--database", file.path], timeout: 20)
    #expect(output.exitCode == 1)
    #expect(output.stdout.isEmpty)
    #expect(output.stderr.contains("is no database of Rapporteur"))
    #expect(output.stderr.split(separator: "\n").count == 1)
    #expect(try Data(contentsOf: file) == Data("These are notes, and nothing else than notes.".utf8))
  }

  @Test func aNewerDatabaseIsRefused() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let database = folder.url.path + "/test.db"
    let article = try folder.file("article.txt", "The office counted nine crates of herring.".utf8)
    #expect(try Binary.run(["ingest", "--database", database, article.path]).exitCode == 0)
    // A copy has no log beside it, whose pages would count more than the file's.
    #expect(try Binary.run(["backup", "--database", database, database + ".copy"]).exitCode == 0)
    try setVersion(of: database + ".copy", to: 9999)
    let output = try Binary.run(["serve", "--listen", "127.0.0.1:0", "--database", database + ".copy"], timeout: 20)
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("newer"))
    #expect(output.stderr.split(separator: "\n").count == 1)
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let output = try Binary.run(["serve", "--listen", "127.0.0.1:0", "--database", "/nowhere/at/all.db"], timeout: 20)
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("/nowhere/at/all.db"))
  }

  @Test func whatReadsNeedsADatabase() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let output = try Binary.run(["export", "meetings", "--database", folder.url.path + "/none.db"])
    #expect(output.exitCode == 1)
    #expect(output.stderr.contains("there is no database"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
  }

  /// `PRAGMA user_version` is four bytes at offset 60 of the file's header (sqlite.org/fileformat2.html, section 1.3).
  private func setVersion(of database: String, to version: UInt32) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: database))
    try file.seek(toOffset: 60)
    try file.write(contentsOf: withUnsafeBytes(of: version.bigEndian) { Data($0) })
    try file.close()
  }
}
