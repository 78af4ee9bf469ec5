import PlanCorpus
import PlanModel
import Testing

/// A corpus of two files whose manifest is the given text.
private func folder(_ manifest: String) -> TemporaryFolder {
  let folder = TemporaryFolder()
  folder.write("corpus.yaml", manifest)
  folder.write("a.html", "<h1>A</h1>")
  folder.write("b.html", "<h1>B</h1>")
  return folder
}

/// The English message of the only error of a manifest, without the folder's path.
private func message(_ manifest: String, reference: String? = nil) -> String {
  let folder = folder(manifest)
  do throws(CorpusError) {
    _ = try Corpus.load(folder.path, reference: reference)
    return "no error"
  } catch {
    return error.explanation.en.split(separator: folder.path + "/").joined()
  }
}

@Test func aShortManifestIsEnough() throws {
  let folder = folder("documents:\n  - {id: a, file: a.html}\n  - {id: b, period: 2020}\n")
  let corpus = try Corpus.load(folder.path + "/")
  #expect(corpus.description.documents.map(\.id) == ["a", "b"])
  #expect(corpus.description.documents[0].short == "a")
  #expect(corpus.description.documents[1].period == Period(iso: "2020"))
  #expect(corpus.description.documents[1].files.isEmpty)
  #expect(corpus.root == folder.path)
  #expect(corpus.manifestPath == folder.path + "/corpus.yaml")
  #expect(corpus.thesaurusPath == nil)
  #expect(corpus.description.reference == nil)
}

@Test func everyKeyOfTheManifestIsRead() throws {
  let folder = folder(
    """
    id: x
    title: {fr: Titre, en: Title}
    language: en
    reference: a
    as_of: 2026-01-01
    severity: {no-lead: major}
    thresholds: {same-object: 0.4}
    institutions:
      - {name: Agence, variants: [AG, "l'agence"]}
    documents:
      - id: a
        file: [a.html, b.html]
        short: Short
        title: Long
        aliases: [the plan]
        succeeds: b
        period: 2022-05/2026-12
        adopted: 2022-05-18
        publisher: Ministry
        language: fr-FR
        url: https://example.org/a
        completeness: partial
        wording: summary
        scope: [F00, F10]
        xpath: {measure: //m, number: "@n"}
      - {id: b, period: 2020/2021, role: predecessor}
    """)
  let corpus = try Corpus.load(folder.path + "/corpus.yaml")
  let description = corpus.description
  #expect(description.title == LocalizedText(fr: "Titre", en: "Title"))
  #expect(description.language == .en)
  #expect(description.asOf == CalendarDay(iso: "2026-01-01"))
  #expect(description.severities == ["no-lead": .major])
  #expect(description.thresholds == ["same-object": 0.4])
  #expect(description.institutions == [.init(name: "Agence", variants: ["AG", "l'agence"])])
  let document = description.documents[0]
  #expect(document.files == ["a.html", "b.html"])
  #expect(document.role == .reference)
  #expect(document.language == .fr)
  #expect(document.completeness == .partial && document.wording == .summary)
  #expect(document.xpath == ["measure": "//m", "number": "@n"])
  #expect(description.documents[1].language == .en)
}

@Test(arguments: [
  (
    "documents:\n  - {id: a, fil: a.html, period: 2020}",
    "corpus.yaml:2:13: unknown key 'fil' in a document; did you mean 'file'?"
  ),
  ("documens: []", "corpus.yaml:1:1: unknown key 'documens' in the corpus; did you mean 'documents'?"),
  (
    "documents:\n  - {id: a, file: a.html}\n  - {id: a, file: b.html}",
    "corpus.yaml:3:10: identifier 'a' is taken already on line 2"
  ),
  ("documents:\n  - {id: a, file: c.html}", "corpus.yaml:2:19: file not found 'c.html'; did you mean 'a.html'?"),
  (
    "documents:\n  - {id: Plan A, file: a.html}",
    "corpus.yaml:2:10: identifier 'Plan A': only a-z, 0-9 and '-'; for example 'plan-a'"
  ),
  ("documents:\n  - {id: a, file: a.html, period: 2027/2024}", "'period: 2027/2024' is not a period; write start/end"),
  (
    "documents:\n  - {id: a, file: a.html, adopted: 11/12/2023}", "'adopted: 11/12/2023' is not a day; write YYYY-MM-DD"
  ),
  ("documents:\n  - {id: a, file: a.html, role: pair}", "'role: pair' is not possible; did you mean 'peer'?"),
  ("reference: c\ndocuments:\n  - {id: a, file: a.html}", "'reference: c': unknown document; possible: a"),
  ("documents:\n  - {id: a, file: a.html, succeeds: aa}", "corpus.yaml:2:37: 'succeeds: aa': unknown document"),
  ("documents:\n  - {id: a, file: a.html, succeeds: b}\n  - {id: b, file: b.html, succeeds: a}", "'a' succeeds itself"),
  ("documents:\n  - {id: a}", "corpus.yaml:2:5: 'a' has neither 'file' nor 'url' nor 'period'"),
  ("documents:\n  - {file: a.html}", "document without identifier; add 'id:'"),
  ("documents:\n  - {id: a, file: ../a.html}", "'../a.html' leads out of the corpus folder"),
  ("documents:\n  - {id: a, file: /etc/passwd}", "'/etc/passwd' leads out of the corpus folder"),
  ("documents:\n  - {id: a, file: a.html, url: \"javascript:alert(1)\"}", "is not an address; it starts with https://"),
  ("documents:\n  - {id: a, file: a.html, language: tlh}", "language 'tlh' is not supported; possible: fr, en"),
  ("documents:\n  - {id: a, file: a.html, sha256: abc}", "'sha256': expected 64 hexadecimal digits"),
  ("thesaurus: ../none.ttl\ndocuments:\n  - {id: a, file: a.html}", "thesaurus not found"),
  ("documents: []", "no document; add 'documents:'"),
  ("", "corpus.yaml: empty manifest"),
  ("- a\n- b", "corpus.yaml:1:1: the corpus: expected lines 'key: value'"),
  ("documents:\n\t- {id: a}", "malformed YAML"),
  ("documents:\n  - id: a\n    title: Plan: un\n    file: a.html", "corpus.yaml:3:16: malformed YAML"),
  ("id: a\nid: b", "corpus.yaml:1:1: repeated key: id; keep one"),
  ("thresholds: {a: lots}\ndocuments:\n  - {id: a, file: a.html}", "'a: lots' is not a number"),
  ("severity: {no-lead: huge}\ndocuments:\n  - {id: a, file: a.html}", "'no-lead: huge' is not possible"),
])
func anErrorNamesLineColumnAndRemedy(manifest: String, expected: String) {
  #expect(message(manifest).contains(expected), "\(message(manifest))")
}

@Test func allErrorsAreReportedTogether() {
  let text = message("documents:\n  - {id: a, fil: a.html, period: x}\n  - {id: B}\n  - {id: c, file: c.html, role: x}")
  #expect(text.split(separator: "\n").count == 5, "\(text)")
}

@Test func anUnknownReferenceOfTheCommandLineIsAUsageError() {
  let folder = folder("documents:\n  - {id: a, file: a.html}")
  #expect {
    _ = try Corpus.load(folder.path, reference: "b")
  } throws: { error in
    (error as? CorpusError)?.exitCode == 2
  }
}

@Test func theCommandLinesReferenceReplacesTheManifests() throws {
  let folder = folder("reference: a\ndocuments:\n  - {id: a, file: a.html, role: reference}\n  - {id: b, file: b.html}")
  let corpus = try Corpus.load(folder.path, reference: "b")
  #expect(corpus.description.reference == "b")
  #expect(corpus.description.documents.map(\.role) == [.peer, .reference])
}

@Test func yamlBombsAndAnchorsAreRefusedAtTheirPlace() {
  let bomb = "a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: c\n"
  #expect(message(bomb).contains("corpus.yaml:1:4: YAML anchors"))
  #expect(message("documents:\n  - &d {id: a}\n").contains("corpus.yaml:2:5: YAML anchors"))
  #expect(message("documents:\n  - {id: a, file: a.html, title: Culture & santé, publisher: R&D}") == "no error")
  #expect(message(String(repeating: "[", count: 100_000)).contains("malformed YAML"))
}

@Test func namesWithSpacesAndAccentsAreFoundHoweverTheyAreComposed() throws {
  let folder = TemporaryFolder()
  folder.write("textes/Plan e\u{301}te\u{301}.html", "<h1>A</h1>")
  folder.write("corpus.yaml", "documents:\n  - {id: a, file: \"textes/Plan \u{E9}t\u{E9}.html\"}")
  let corpus = try Corpus.load(folder.path)
  #expect(Array(corpus.description.documents[0].files[0].utf8) == Array("textes/Plan e\u{301}te\u{301}.html".utf8))
}

@Test func aFolderOfAlikeSheetsIsOneDocumentInTheOrderOfNames() throws {
  let folder = TemporaryFolder()
  for name in ["fiches/2.html", "fiches/1.html", "fiches/.hidden"] { folder.write(name, "x") }
  folder.write("corpus.yaml", "documents:\n  - {id: a, file: fiches}")
  #expect(try Corpus.load(folder.path).description.documents[0].files == ["fiches/1.html", "fiches/2.html"])
}

@Test func aLinkOutOfTheCorpusIsRefused() {
  let outside = TemporaryFolder()
  outside.write("secret.html", "x")
  let folder = folder("documents:\n  - {id: a, file: link.html}")
  folder.link("link.html", to: outside.path + "/secret.html")
  #expect(throws: CorpusError.self) { try Corpus.load(folder.path) }
}

@Test func aChangedFileAndASharedAliasAreOddNotWrong() throws {
  let hash = String(repeating: "0", count: 64)
  let folder = folder(
    "documents:\n  - {id: a, file: a.html, sha256: \(hash), aliases: [Plan]}\n  - {id: b, file: b.html, aliases: [plan]}"
  )
  let corpus = try Corpus.load(folder.path)
  #expect(corpus.diagnostics.map(\.code) == ["alias-shared", "sha256-differs"])
  let document = corpus.description.documents[0]
  #expect(corpus.diagnostics[1].message.en.contains(SHA256.hexadecimal(of: "<h1>A</h1>")))
  #expect(document.sha256 == hash)
}

@Test func aManifestInAnotherEncodingIsRefusedWithTheRemedy() {
  let folder = TemporaryFolder()
  folder.write("corpus.yaml", [0x69, 0x64, 0x3A, 0x20, 0xE9, 0x0A])
  #expect {
    _ = try Corpus.load(folder.path)
  } throws: { error in
    (error as? CorpusError)?.explanation.en.contains("save it as UTF-8") == true
  }
}
