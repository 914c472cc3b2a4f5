// What DFØ's page says about reports on coordination, and where it points for further help.

extension Entry {
  package static let reports: [Entry] = reportSummaries + initiatives

  private static let reportSummaries: [Entry] = [
    rapportDifi2014MotAlleOdds, rapportDifi2015Laeringsnotat0til24, rapportDfo2020Notat0til24, rapportDifi2017Erfaringer,
    rapportDifi2019Forersetet, rapportDifi2019GodStatligStyring, rapportDfo2021Ntaes, rapportDfo2021Organisasjonsformer,
  ]
}
