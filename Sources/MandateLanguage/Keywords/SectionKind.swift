/// The sections of a mandate. Raw values are the ids that guidance and rules use; no writer meets them.
package enum SectionKind: String, CaseIterable, Hashable, Sendable {
  case mandate, language, status, actor, phase, commissionedBy, parentMandate, ambition, duration, background, goals, scope, targetGroup,
    facts, problem, interfaces, risks, participants, chair, secretariat, observers, coordination, anchoring, governance, meetings,
    routines, values, principles, tasks, measures, resources, roomForAction, instruments, userInvolvement, communication, experience,
    inquiry, basisForDecision, evaluation, selfAssessment, decision, changes
}

extension SectionKind {
  private static let positions = Dictionary(uniqueKeysWithValues: zip(allCases, allCases.indices))

  /// The place in the order in which a mandate is usually written, from 0.
  package var position: Int { SectionKind.positions[self] ?? 0 }
}

/// The fields of sections and of their items. One name may serve several sections (`responsible`, `frequency`).
package enum FieldKind: String, CaseIterable, Hashable, Sendable {
  case title, value, assignment, target, now, milestones, wayOfWorking, priority, settled, period, review, continuation, indicator,
    wanted, deadline, horizon, realisticBecause, agreedBy, inside, outside, source, year, sharedInterests, benefit, reassessed, revised,
    handling, responsible, sector, role, responsibility, representative, deputy, ownGoals, targetGroup, coreTask, viewOfTheProblem,
    todaysSolution, ambition, commitment, resources, authority, changes, anchoredWith, joined, term, replacement, owner, shared, by, duties,
    reportsTo, caseNumber, date, because, line, expectations, contactWithTheOwners, followUpOfLeaders, form, task, frequency, convener,
    standingItem, arena, considered, lasts, time, place, notice, agenda, minutes, disagreement, confidentiality, decidedBy, assessed, last,
    applyToFollowUp, start, sharedResponsibility, money, competence, sharing, frontLine, ministry, meetings, plan, documents, problem,
    measures, principles, effects, recommendation, conditions, interestsWeighed, conclusion, feasibleBecause, method, next, measure, body
}
