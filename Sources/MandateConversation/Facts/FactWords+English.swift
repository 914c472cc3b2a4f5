// What people say in English when they ask about a mandate.

let englishFactWords: StaticString = """
  who who whom whos which_person which_people
  what what which wat whats list_the show show_me name_the give_me
  when when wen what_date which_date what_day
  where where
  how how
  why why
  howOften how_often how_frequently how_regularly
  howMany how_many number_of
  howMuch how_much how_big how_large
  howLong how_long
  howHigh how_high
  next next upcoming coming
  last last latest previous recent
  passed passed overdue expired late missed behind_schedule delayed past_due out_of_date
  onTrack on_schedule on_track
  end end ends ended over finish finishes stop stops expire expires run_out runs_out end_date cease
  begin start starts started begin begins began in_force_from
  lasts last lasts run runs
  time time times
  joint joint shared common
  enough enough
  first first
  do do doing done
  mean mean means
  see see sees view
  valid valid in_force
  have have has had having got
  be is are was were be been being
  isThere exist exists there
  say say says said mention mentions mentioned written stated state states contain contains cover covers anything_about
  about about regarding concerning
  lack missing lack lacks lacking without miss
  not not no none isn't don't doesn't
  all all every everyone each
  decide decide decides final_say last_word final_word
  adopt adopt adopts adopted approve approved approves adoption approval decided decision passed_it
  draft draft
  proposed proposed for_decision
  ended ended closed
  lead lead leads leader leaders leading run runs boss chairs chair heads manager in_charge charge
  coordination coordinate coordinates coordinated coordinator coordinators coordinating coordination coordinator's
  owner own owns owner
  convene call calls convene convenes calls_in summons summon called convened
  minutes minutes
  write write writes make makes
  standBehind stand_behind stands_behind behind_it backs back support supports
  help help helps
  isFor is_this_for is_it_for it_for this_for is_the_mandate_for is_the_collaboration_for
  achieve achieve achieving accomplish aiming_to
  know know
  go goes
  mandate a_year per_year each_year
  build build based base
  step step rung level
  aim aim aiming aims
  high high
  nowState today at_present currently baseline
  include include includes included part_of
  participate participate take_part takes_part taking_part took_part participates participating participated involved join_in belong belongs in_the_group
  participants participants participant members member partners partner services service parties agencies
  representative represent represents represented representing representative representatives meets_for attends_for contact contacts
  bring contribute contributes bring brings spend spends put_in
  deputy deputy deputies substitute stands_in stand_in replacement
  role role roles
  responsible responsible responsibility accountable in_charge_of
  responsibility responsible responsibility responsibilities task tasks duty
  commitment commit commits committed promised promise promises pledged commitment commitments
  duties duty duties task tasks
  resources resources resource
  money money funds funding budget cost costs pay pays financed
  position position positions staffing percentage hours
  changes change changes changed changing
  join join joined sign signed came
  themselves themselves itself
  agree agree agrees agreed
  settle settle settled clarify clarified resolve resolved
  target goal goals
  goals goal goals objective objectives aim aims purpose trying_to_achieve trying_to trying
  indicator indicator indicators measured measuring measurement metric metrics kpi measure_success measure_progress
  targetGroup target_group target_groups target_audience
  frequency frequency
  meetings meet meets meeting meetings gather
  next next_evaluation
  last last_evaluation latest_evaluation
  evaluation next_evaluation last_evaluation latest_evaluation evaluate evaluates evaluated evaluation evaluations evaluating review
  evaluated evaluated
  assessed assess assessed assesses
  handle handle handles handled mitigate
  risks risk risks conflict conflicts go_wrong
  disagreement disagree disagreement disagreements disagrees quarrel
  solve solve resolve happens happen handle escalate
  confidentiality confidentiality
  happens happens happen
  deadline deadline deadlines due due_date due_dates
  measures measure measures action actions activities activity
  values values value
  duration duration time_frame
  scope scope
  outside outside out_of_scope not_included excluded
  inside inside within in_scope
  facts facts evidence statistics
  problem problem
  benefit benefit benefits
  commission commissioned ordered appointed set_up established gave_us_the_assignment gave_us
  commissionedBy commissioner
  assignment assignment
  reportsTo report reports reporting
  authority authority powers
  anchoring anchored anchoring
  expectations expected expects expectation
  politicians politicians
  governance governed steered
  freedom freedom latitude
  documents documents files document papers
  share share find kept stored
  communication communicate
  userInvolvement users user
  experience learnt learned experience experiences lessons
  instruments instruments
  interfaces interfaces
  selfAssessment self_assessment
  answered answer answered show showed shows say
  caseNumber case_number
  milestones milestones
  title title heading
  you you
  name called
  summary summarise summarize summary overview tell_me_about sum_up outline in_short
  standingItem standing_item standing_items
  agenda agenda
  realistic realistic
  review reviewed reassessed
  sharing divided shared_between
  group group team partnership steering_group working_group
  for for to of
  mandate mandate agreement
  line line
  """

let englishHarmlessWords: StaticString = """
  a an the and of to in on at by for from with as we us our ours you your it its they them their this that these those there here \
  now currently yet still already actually exactly really just so then please collaboration work project cooperation any anything some something \
  does did shall will would set given made agreed using use used s t kind sort each per together current own has it's i me \
  put stand right teh tha take takes keep keeps sent send moment according go going get
  """
