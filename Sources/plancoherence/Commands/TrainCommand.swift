import ArgumentParser
import PlanCorpus
import PlanEvaluation
import PlanMatch
import PlanModel

/// `plancoherence train`: the coefficients of the relation model from labelled pairs; for developers.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Prints the coefficients of the relation model, fitted to the pairs of gold folders (for developers).",
    discussion: """
      The corpus of each GOLD is the folder above it. The meaning model must be installed: one set of coefficients hears it, \
      one does not. The output is the Swift source that stands in \
      Sources/PlanMatch/RelationCoefficients.swift; the same gold gives the same bytes.
      """)

  @Argument(help: ArgumentHelp("Folders of gold files.", valueName: "gold"))
  var golds: [String]

  @OptionGroup var common: CommonOptions

  func run() throws {
    let console = common.console
    let model = try MeaningChoice.e5.model(console: console)
    var examples: [RelationTraining.Example] = []
    for folder in golds {
      let gold = try Gold.load(folder)
      let corpus = try Corpus.load(FilePath.parent(of: folder))
      var choices = CorpusChoices()
      choices.reference = nil
      choices.asOf = nil
      choices.meaning = .none
      choices.skipUnreadable = false
      choices.jobs = 2
      let analysis = try choices.analyze(corpus, console: console)
      let labels =
        gold.ambiguous.map { RelationTraining.Label(a: $0.a, b: $0.b, relation: nil) }
        + gold.pairs.map {
          RelationTraining.Label(a: $0.measures.first, b: $0.measures.second, relation: $0.relation)
        }
      examples += RelationTraining.examples(
        analysis.plans, labels: labels, thesaurus: analysis.thesaurus, meaning: model)
    }
    console.endProgress()
    let source = RelationTraining.source(
      withMeaning: RelationTraining.train(examples, usesMeaning: true),
      withoutMeaning: RelationTraining.train(examples, usesMeaning: false))
    Console.write(source, to: 1)
  }
}
