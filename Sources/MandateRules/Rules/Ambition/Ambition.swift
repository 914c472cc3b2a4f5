extension Rule {
  /// How high the participants aim, how they work together, and whether the one fits the other.
  static let ambition: [Rule] = [
    ambitionMissing, currentStepMissing, targetBelowCurrentStep, stepUnknown, stepLeapWithoutMilestones, ambitionsDiffer,
    participantAmbitionMissing, highStepLowPriority, highStepWithoutResources, moreThanSharingInformation, commonProblemMissing,
    goalConflictsNotAssessed, jointPlanMissing, noPlaceToShareInformation, wayOfWorkingMissing, jointWorkBelowTopStep,
    sideBySideAtTopStep, jointMeasureOfOneParty, jointWorkWithoutFacts,
  ]
}
