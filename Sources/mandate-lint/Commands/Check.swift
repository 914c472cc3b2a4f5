// `mandate-lint [check] [PATH…]`: reads mandates and says what is missing or wrong.

import MandateGuidance
import MandateLanguage
import MandateRules
import MandateServer

extension Command {
  static let check = Command(
    name: "check",
    summary: Text(
      nb: "Sjekk mandater: filer, mapper eller det som kommer inn (-).", nn: "Sjekk mandat: filer, mapper eller det som kjem inn (-).",
      en: "Check mandates: files, folders or standard input (-)."),
    operands: .mandates,
    options: [
      .format, .output,
      Option(
        "fail-on", choices: ["error", "warning", "info", "never"],
        Text(
          nb: "Hvor alvorlig et funn må være for at sluttkoden blir 1. Standard er error.",
          nn: "Kor alvorleg eit funn må vere for at sluttkoden blir 1. Standard er error.",
          en: "How severe a finding must be for the exit code to be 1. The default is error.")),
      Option(
        "select", value: .codes,
        Text(
          nb: "Bare disse kodene, eller de tre første bokstavene.", nn: "Berre desse kodane, eller dei tre første bokstavane.",
          en: "Only these codes, or their first three letters.")),
      Option(
        "ignore", value: .codes,
        Text(
          nb: "Ikke disse kodene, eller de tre første bokstavene.", nn: "Ikkje desse kodane, eller dei tre første bokstavane.",
          en: "Not these codes, or their first three letters.")),
      .profile,
      Option(
        "fix",
        Text(
          nb: "Rett det som kan rettes uten at noen må velge. Det som kommer inn (-), skrives rettet ut igjen.",
          nn: "Rett det som kan rettast utan at nokon må velje. Det som kjem inn (-), blir skrive retta ut att.",
          en: "Correct what can be corrected without anybody choosing. Standard input (-) is written out corrected.")),
      Option(
        "diff",
        Text(
          nb: "Vis hva --fix ville ha endret, og endre ingenting.", nn: "Vis kva --fix ville ha endra, og endre ingenting.",
          en: "Show what --fix would change, and change nothing.")),
      Option("statistics", Text(nb: "Tell funnene etter kode.", nn: "Tel funna etter kode.", en: "Count the findings by code.")),
      Option(
        "show-files",
        Text(
          nb: "Vis hvilke filer som ville ha blitt sjekket.", nn: "Vis kva filer som ville ha blitt sjekka.",
          en: "Show which files would be checked.")),
      Option(
        "show-config", value: .file,
        Text(
          nb: "Vis hvilke innstillinger som gjelder for en fil, og hvor de kommer fra.",
          nn: "Vis kva innstillingar som gjeld for ei fil, og kvar dei kjem frå.",
          en: "Show which settings hold for a file, and where they come from.")),
      Option(
        "baseline", value: .file,
        Text(
          nb: "Vis bare funn som ikke står i dette grunnlaget.", nn: "Vis berre funn som ikkje står i dette grunnlaget.",
          en: "Show only findings that are not in this baseline.")),
      Option(
        "write-baseline", value: .file,
        Text(
          nb: "Skriv et grunnlag av funnene som er der nå. Finnes det fra før, kan det bare bli mindre.",
          nn: "Skriv eit grunnlag av funna som er der no. Finst det frå før, kan det berre bli mindre.",
          en: "Write a baseline of the findings that are there now. One that exists can only shrink.")),
      Option(
        "watch",
        Text(
          nb: "Sjekk på nytt hver gang noe endres. Ctrl-C avslutter.", nn: "Sjekk på nytt kvar gong noko blir endra. Ctrl-C avsluttar.",
          en: "Check again whenever something changes. Ctrl-C ends.")),
      .allowEmpty, .standardInputName,
      Option(
        "jobs", value: .number,
        Text(
          nb: "Hvor mange filer som sjekkes samtidig. Standard er så mange som maskinen har kjerner.",
          nn: "Kor mange filer som blir sjekka samtidig. Standard er så mange som maskina har kjernar.",
          en: "How many files are checked at a time. The default is the number of cores.")),
      .today,
    ],
    run: { invocation in
      if let path = invocation.value("show-config") { return try showConfiguration(for: path, invocation) }
      return invocation.has("watch") ? try Watch(invocation).run() : try CheckRun.run(invocation)
    })
}
