import Foundation
import Testing

@testable import PlanMeaning

struct VectorCacheTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vectors-\(UUID().uuidString)")

  private func key(_ number: Int) -> String {
    String(repeating: "0", count: 60) + String(10_000 + number).suffix(4)
  }

  private func vector(_ number: Int) -> [Float] { (0..<384).map { Float(number) + Float($0) / 1000 } }

  private func append(_ numbers: Range<Int>, to cache: VectorCache) {
    cache.append(numbers.map { (key: key($0), vector: vector($0)) })
  }

  @Test func vectorsComeBackAsTheyWere() {
    defer { try? FileManager.default.removeItem(at: folder) }
    append(0..<5, to: VectorCache(folder: folder.path))
    let found = VectorCache(folder: folder.path).vectors(of: [key(3), key(7)])
    #expect(found == [key(3): vector(3)])
  }

  @Test func recordCutShortIsForgottenAndWrittenOver() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = VectorCache(folder: folder.path)
    append(0..<2, to: cache)
    let file = folder.appendingPathComponent("e5-vectors")
    try Data(contentsOf: file).dropLast(100).write(to: file)
    #expect(cache.vectors(of: [key(0), key(1)]).keys.sorted() == [key(0)])
    append(2..<3, to: cache)
    #expect(cache.vectors(of: [key(0), key(1), key(2)]).keys.sorted() == [key(0), key(2)])
  }

  @Test func damagedRecordIsNoVector() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = VectorCache(folder: folder.path)
    append(0..<2, to: cache)
    let file = folder.appendingPathComponent("e5-vectors")
    var bytes = try Data(contentsOf: file)
    bytes[200] ^= 1
    try bytes.write(to: file)
    #expect(cache.vectors(of: [key(0), key(1)]).keys.sorted() == [key(1)])
  }

  @Test func oldestVectorsAreForgottenWhenTheCacheIsFull() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let cache = VectorCache(folder: folder.path, largestFile: 10 * VectorCache.recordSize)
    for start in stride(from: 0, to: 40, by: 4) { append(start..<start + 4, to: cache) }
    let found = cache.vectors(of: Set((0..<40).map(key)))
    #expect(found[key(0)] == nil)
    #expect(found[key(39)] == vector(39))
    #expect((8...20).contains(found.count))
  }

  @Test func severalWritersLoseNothing() {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path
    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      // Each opens the file anew, as another process would.
      for start in stride(from: writer * 20, to: writer * 20 + 20, by: 5) {
        append(start..<start + 5, to: VectorCache(folder: path))
      }
    }
    #expect(VectorCache(folder: path).vectors(of: Set((0..<160).map(key))).count == 160)
  }

  @Test func folderThatCannotBeMadeIsAnEmptyCacheAndIsToldOnce() async {
    await confirmation(expectedCount: 1) { told in
      let cache = VectorCache(folder: "/proc/nowhere") { _ in told() }
      append(0..<2, to: cache)
      append(2..<4, to: cache)
      #expect(cache.vectors(of: [key(0)]).isEmpty)
    }
  }
}
