// `check --show-config FILE`: which settings hold for a file, and why.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

func showConfiguration(for path: String, _ invocation: Invocation) throws -> ExitCode {
  var inputs = Inputs(invocation, operands: [])
  let file = try inputs.configurationFile(for: path)
  var configuration = file?.configuration ?? Configuration()
  if let profile = invocation.value("profile") { configuration.profile = Profile(rawValue: profile) }
  let language = invocation.has("language") ? invocation.language : configuration.language ?? invocation.language
  configuration.language = language
  let rows = configuration.json.object ?? []
  let settings = rows.map { "  \"\($0.key)\": \($0.value)" }.joined(separator: ",\n")
  try Files.print(Array("\(reason(file, path)[language])\n{\n\(settings)\n}\n".utf8))
  return .clean
}

private func reason(_ file: ConfigurationFile?, _ path: String) -> Text {
  guard let file else {
    return Text(
      nb: "Ingen fil med innstillinger gjelder for \(path).", nn: "Inga fil med innstillingar gjeld for \(path).",
      en: "No file with settings holds for \(path).")
  }
  let name = Path.string(file.path)
  switch file.reason {
  case .nearest:
    return Text(nb: "\(name) (nærmest over \(path))", nn: "\(name) (nærast over \(path))", en: "\(name) (the nearest above \(path))")
  case .user: return Text(nb: "\(name) (dine egne)", nn: "\(name) (dine eigne)", en: "\(name) (your own)")
  case .given: return Text(nb: "\(name) (valgt med --config)", nn: "\(name) (vald med --config)", en: "\(name) (chosen with --config)")
  }
}
