// swift-tools-version: 6.2
// The manifest is the architecture's enforcer: a target sees only what stands below it, and there is no package dependency.

import PackageDescription

let package = Package(
  name: "mandate-lint",
  products: [
    .executable(name: "mandate-lint", targets: ["mandate-lint"])
  ],
  targets: [
    // The house, bottom first.
    .target(name: "MandateLanguage"),
    .target(name: "MandateGuidance"),
    .target(name: "MandateRules", dependencies: ["MandateGuidance", "MandateLanguage"]),
    .target(name: "MandateFeatures", dependencies: ["MandateGuidance", "MandateLanguage", "MandateRules"]),
    .target(name: "MandateConversation", dependencies: ["MandateGuidance", "MandateLanguage", "MandateRules"]),
    .target(
      name: "MandateServer",
      dependencies: ["MandateConversation", "MandateFeatures", "MandateGuidance", "MandateLanguage", "MandateRules"]
    ),
    .executableTarget(
      name: "mandate-lint",
      dependencies: [
        "MandateConversation", "MandateFeatures", "MandateGuidance", "MandateLanguage", "MandateRules", "MandateServer",
      ]
    ),

    // The tests. `Fixture` holds the notation that all of them are written in.
    .target(
      name: "Fixture",
      dependencies: ["MandateGuidance", "MandateLanguage", "MandateRules"],
      path: "Tests/Fixture"
    ),
    .testTarget(name: "MandateLanguageTests", dependencies: ["Fixture", "MandateLanguage"]),
    .testTarget(name: "MandateGuidanceTests", dependencies: ["Fixture", "MandateGuidance", "MandateLanguage"]),
    .testTarget(name: "MandateRulesTests", dependencies: ["Fixture", "MandateGuidance", "MandateLanguage", "MandateRules"]),
    .testTarget(
      name: "MandateFeaturesTests",
      dependencies: ["Fixture", "MandateFeatures", "MandateGuidance", "MandateLanguage", "MandateRules"]
    ),
    .testTarget(
      name: "MandateConversationTests",
      dependencies: ["Fixture", "MandateConversation", "MandateGuidance", "MandateLanguage", "MandateRules"],
      exclude: ["Questions/tune.tsv", "Questions/measure.tsv", "Stemming/published.tsv"]
    ),
    .testTarget(name: "MandateServerTests", dependencies: ["Fixture", "MandateLanguage", "MandateRules", "MandateServer"]),
    .testTarget(name: "EditorTests", dependencies: ["Fixture", "MandateLanguage", "MandateServer"]),
    .testTarget(
      name: "CommandTests",
      dependencies: ["Fixture", "MandateFeatures", "MandateGuidance", "MandateLanguage", "MandateRules", "MandateServer", "mandate-lint"]
    ),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
