// swift-tools-version: 6.2
// PlanCoherence: reads national plans, compares their measures, and reports gaps and duplications with quotations.
// Licence: Apache-2.0

import Foundation
import PackageDescription

/// CI sets `PLANCOHERENCE_STRICT=1`: warnings of the project's own targets are errors there. It is not the default
/// because SwiftPM suppresses warnings in dependencies, and the two settings exclude each other when this package is one.
let strict = ProcessInfo.processInfo.environment["PLANCOHERENCE_STRICT"] == "1"
let settings: [SwiftSetting] = strict ? [.treatAllWarnings(as: .error)] : []

func stage(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
  .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// Files that tests read stand in a folder `Fixtures` beside them; they are found by their path, not built into a bundle.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  let fixtures = "\(Context.packageDirectory)/Tests/\(name)Tests/Fixtures"
  return .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"],
    exclude: FileManager.default.fileExists(atPath: fixtures) ? ["Fixtures"] : [], swiftSettings: settings)
}

let package = Package(
  name: "PlanCoherence",
  products: [
    .executable(name: "plancoherence", targets: ["plancoherence"]),
    .library(name: "PlanCoherence", targets: ["PlanCoherence"]),
    .library(name: "PlanMatch", targets: ["PlanModel", "PlanText", "PlanMatch"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CRaptor", pkgConfig: "raptor2", providers: [.apt(["libraptor2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    stage("PlanModel", ["CNettle"]),
    stage("PlanText", ["PlanModel", "CStemmer"], resources: [.embedInCode("Languages")]),
    stage("PlanIngest", ["PlanModel", "CLibXML", "CZip"]),
    stage("PlanCorpus", ["PlanModel", "PlanIngest", "CRaptor", "Yams"]),
    stage("PlanFetch", ["PlanModel", "PlanIngest", "PlanCorpus", "CCurl"]),
    stage("PlanSegment", ["PlanModel", "PlanText"]),
    stage("PlanThemes", ["PlanModel", "PlanText"]),
    stage("PlanMeaning", ["PlanModel", "PlanText"]),
    stage("PlanMatch", ["PlanModel", "PlanText"]),
    stage("PlanFindings", ["PlanModel", "PlanText"]),
    stage("PlanReport", ["PlanModel", "CXlsxWriter", "CZip"], resources: [.embedInCode("Page/Web")]),
    stage("PlanEvaluation", ["PlanModel", "PlanText"]),
    stage(
      "PlanCoherence",
      [
        "PlanModel", "PlanText", "PlanIngest", "PlanCorpus", "PlanSegment", "PlanThemes", "PlanMatch",
        "PlanFindings", "PlanReport",
      ]),
    .executableTarget(
      name: "plancoherence",
      dependencies: [
        "PlanCoherence", "PlanEvaluation", "PlanFetch", "PlanMeaning",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    .target(name: "TestSupport", dependencies: ["PlanModel"], path: "Tests/TestSupport", swiftSettings: settings),
    tests("PlanModel", ["PlanModel"]),
    tests("PlanText", ["PlanText"]),
    tests("PlanIngest", ["PlanIngest"]),
    tests("PlanCorpus", ["PlanCorpus"]),
    tests("PlanFetch", ["PlanFetch", "PlanCorpus"]),
    tests("PlanSegment", ["PlanSegment", "PlanIngest"]),
    tests("PlanThemes", ["PlanThemes", "PlanCorpus"]),
    tests("PlanMeaning", ["PlanMeaning"]),
    tests("PlanMatch", ["PlanMatch", "PlanMeaning", "PlanCorpus", "PlanThemes", "PlanEvaluation"]),
    tests("PlanFindings", ["PlanFindings", "PlanEvaluation", "PlanCorpus", "PlanIngest", "PlanThemes"]),
    tests("PlanReport", ["PlanReport"]),
    tests("PlanEvaluation", ["PlanEvaluation", "PlanCoherence"]),
    tests("EndToEnd", ["PlanCoherence", "PlanCorpus", "plancoherence"]),
  ],
  swiftLanguageModes: [.v6]
)
