// The written list of all rules, a topic a line. A test compares it with the files.

extension Rule {
  package static let all: [Rule] =
    language
    + goals
    + participants
    + roles
    + coordination
    + scope
    + structure
    + naming
    + anchoring
    + governance
    + routines
    + meetings
    + roomForAction
    + continuity
    + resources
    + decision
    + instruments
    + involvement
    + communication
    + inquiry
    + experience
    + evaluation
    + ambition
    + values
    + problem
    + facts
    + risks
    + parent
}
