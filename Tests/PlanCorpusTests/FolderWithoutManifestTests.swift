import PlanCorpus
import PlanModel
import Testing

@Test func everyDocumentOfAPlainFolderIsAPeerNamedAfterItsFile() throws {
  let folder = TemporaryFolder()
  for name in ["Plan Été 2024.html", "b.pdf", "b.v2.pdf", "logo.png", "README.md", "b.docx"] { folder.write(name, "x") }
  let corpus = try Corpus.load(folder.path)
  #expect(corpus.description.documents.map(\.id) == ["plan-ete-2024", "b", "b-2", "b-v2"])
  #expect(corpus.description.documents.map(\.files) == [["Plan Été 2024.html"], ["b.docx"], ["b.pdf"], ["b.v2.pdf"]])
  #expect(corpus.description.documents.allSatisfy { $0.role == .peer })
  #expect(corpus.diagnostics.map(\.path) == ["README.md", "logo.png"])
}

@Test func theReferenceOfAPlainFolderIsNamedByIdentifierOrFile() throws {
  let folder = TemporaryFolder()
  for name in ["a.html", "b.html"] { folder.write(name, "x") }
  for reference in ["b", "b.html", folder.path + "/b.html"] {
    let corpus = try Corpus.load(folder.path, reference: reference)
    #expect(corpus.description.reference == "b")
    #expect(corpus.description.documents[1].role == .reference)
  }
  #expect(throws: CorpusError.self) { try Corpus.load(folder.path, reference: "c") }
}

@Test func aListOfFilesKeepsItsOrder() throws {
  let folder = TemporaryFolder()
  for name in ["a.html", "sub/b.html"] { folder.write(name, "x") }
  let together = try Corpus.make(files: [folder.path + "/a.html"])
  #expect(together.root == folder.path && together.description.documents[0].files == ["a.html"])
  let apart = try Corpus.make(files: [folder.path + "/sub/b.html", folder.path + "/a.html"], reference: "a")
  #expect(apart.description.documents.map(\.id) == ["b", "a"])
  #expect(apart.description.reference == "a")
  #expect(apart.description.documents.map(\.files) == [["sub/b.html"], ["a.html"]])
  for document in apart.description.documents {
    #expect((apart.root + "/" + document.files[0]).hasSuffix(document.id + ".html"))
  }
}

@Test func anEmptyFolderAndAMissingOneAreErrors() {
  let folder = TemporaryFolder()
  #expect(throws: CorpusError.self) { try Corpus.load(folder.path) }
  #expect(throws: CorpusError.self) { try Corpus.load(folder.path + "/none") }
  #expect(throws: CorpusError.self) { try Corpus.make(files: []) }
}
