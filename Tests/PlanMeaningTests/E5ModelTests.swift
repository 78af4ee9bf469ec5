import Foundation
import PlanModel
import Testing

@testable import PlanMeaning

/// The model gives the vectors that were measured with the wheel's own Python module.
@Suite(.enabled(if: E5Model.isUsable(), "needs the meaning model: make model"))
struct E5ModelTests {
  private func cosine(_ vectors: MeaningVectors) -> Float {
    (0..<vectors.dimension).reduce(0) { $0 + vectors.values[$1] * vectors.values[vectors.dimension + $1] }
  }

  @Test func tokensAndComponentsAreThoseMeasured() throws {
    let model = try E5Model()
    let text = "Repérer les victimes de la traite"
    #expect(model.tokenCount(of: text) == 15)
    let vector = model.vectors(of: [text]).values
    let expected: [Float] = [0.058039, -0.058366, -0.053498, -0.107477]
    #expect(zip(vector, expected).allSatisfy { abs($0 - $1) < 1e-6 })
  }

  @Test func vectorsDoNotDependOnCompanyThreadsOrEncoding() throws {
    let texts = (0..<40).map { "Mesure \($0) : former les agents d’accueil au repérage, niveau \($0 % 7)" }
    let together = try E5Model(jobs: 2).vectors(of: texts)
    let alone = try E5Model(jobs: 1).vectors(of: [texts[23]])
    #expect(Array(together.values[23 * 384..<24 * 384]) == alone.values)
    let typed = try E5Model().vectors(of: ["l'e\u{301}te\u{301} a\u{A0}venir", "l’été a venir"])
    #expect(cosine(typed) > 0.99999)
  }

  @Test func textWithoutALetterHasNoDirection() throws {
    let vectors = try E5Model().vectors(of: ["", " … !", "\0", "abri"])
    #expect(vectors.values.prefix(3 * 384).allSatisfy { $0 == 0 })
    #expect(vectors.values.suffix(384).contains { $0 != 0 })
  }

  @Test func keptVectorsAreTheSameBytes() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vectors-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let texts = ["Repérer les victimes", "Former les agents"]
    let cold = try E5Model(cache: VectorCache(folder: folder)).vectors(of: texts)
    let warm = try E5Model(cache: VectorCache(folder: folder)).vectors(of: texts)
    #expect(cold.values == warm.values)
  }
}

struct ModelFilesTests {
  @Test func missingAndDamagedModelsAreTold() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("model-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: MeaningError(reason: .notInstalled, folder: folder.path)) {
      try E5Model(folder: folder.path)
    }
    let library = folder.appendingPathComponent(ModelFiles.library.path)
    try FileManager.default.createDirectory(at: library.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(repeating: 0, count: ModelFiles.library.size).write(to: library)
    let error = #expect(throws: MeaningError.self) { try E5Model(folder: folder.path) }
    #expect(error?.reason != .notInstalled)
  }
}
