extension Rule {
  /// What is odd about the text itself. These hold in every profile.
  static let language: [Rule] = [
    unknownHeading, misspeltField, fieldInWrongSection, headingWrittenAnotherWay, sectionOrValueTwice, notUTF8, noMandate,
    keywordInAnotherLanguage, mandateWithoutTitle, notADate, noSuchDate, endsBeforeStart, notAFrequency, notAChoice, gapLeftOpen,
    openPointPastItsDate, notRelevantWithoutReason, suppressionWithoutReason, suppressionThatSuppressesNothing, mandateIncomplete,
    dialogueLeftInDocument,
  ]
}
