// What each field is for. Fields that mean something else in one section stand in the second table.

import MandateGuidance
import MandateLanguage

extension Description {
  static let fields: [FieldKind: Text] = [
    .title: Text(nb: "Navnet på mandatet.", nn: "Namnet på mandatet.", en: "The name of the mandate."),
    .assignment: Text(
      nb: "Oppdraget i én setning, slik oppdragsgiveren ville sagt det.",
      nn: "Oppdraget i éi setning, slik oppdragsgivaren ville sagt det.",
      en: "The assignment in one sentence, as the one who commissioned it would put it."),
    .target: Text(nb: "Trinnet dere sikter mot.", nn: "Steget de siktar mot.", en: "The step that you aim for."),
    .now: Text(nb: "Hvor dere står nå.", nn: "Kvar de står no.", en: "Where you stand now."),
    .milestones: Text(
      nb: "Det dere skal ha nådd underveis, og når.", nn: "Det de skal ha nådd undervegs, og når.",
      en: "What you are to have reached on the way, and when."),
    .wayOfWorking: Text(
      nb: "Om dere arbeider side om side eller sammen om de samme tiltakene.",
      nn: "Om de arbeider side om side eller saman om dei same tiltaka.",
      en: "Whether you work side by side or together on the same measures."),
    .priority: Text(
      nb: "Hvor høyt samarbeidet er prioritert blant det andre dere skal.",
      nn: "Kor høgt samarbeidet er prioritert blant det andre de skal.",
      en: "How high the collaboration ranks among all that you have to do."),
    .settled: Text(
      nb: "Når og hvordan dere ble enige om dette.", nn: "Når og korleis de vart einige om dette.", en: "When and how you agreed on this."),
    .period: Text(
      nb: "Fra når til når mandatet gjelder.", nn: "Frå når til når mandatet gjeld.", en: "From when until when the mandate applies."),
    .review: Text(
      nb: "Når dere skal ta stilling til mandatet på nytt.", nn: "Når de skal ta stilling til mandatet på nytt.",
      en: "When you will look at the mandate again."),
    .continuation: Text(
      nb: "Hva som skjer med arbeidet når mandatet er ute.", nn: "Kva som skjer med arbeidet når mandatet er ute.",
      en: "What becomes of the work when the mandate has ended."),
    .indicator: Text(
      nb: "Det dere måler for å se om målet nås.", nn: "Det de måler for å sjå om målet blir nådd.",
      en: "What you measure to see whether the goal is reached."),
    .wanted: Text(nb: "Verdien dere vil nå.", nn: "Verdien de vil nå.", en: "The value you want to reach."),
    .deadline: Text(nb: "Når det skal være gjort.", nn: "Når det skal vere gjort.", en: "When it is to be done."),
    .horizon: Text(
      nb: "Om dere vil ha rask gevinst, varige løsninger eller begge deler.",
      nn: "Om de vil ha rask gevinst, varige løysingar eller begge delar.",
      en: "Whether you want quick gains, lasting solutions or both."),
    .realisticBecause: Text(
      nb: "Hvorfor dere tror at målet kan nås.", nn: "Kvifor de trur at målet kan nåast.", en: "Why you believe the goal can be reached."),
    .agreedBy: Text(
      nb: "Hvem som er enige om målet, og når de ble det.", nn: "Kven som er einige om målet, og når dei vart det.",
      en: "Who agrees on the goal, and since when."),
    .inside: Text(nb: "Det som hører med.", nn: "Det som høyrer med.", en: "What belongs to it."),
    .outside: Text(nb: "Det som ikke hører med.", nn: "Det som ikkje høyrer med.", en: "What does not belong to it."),
    .source: Text(
      nb: "Hvor tallet eller opplysningen kommer fra.", nn: "Kvar talet eller opplysninga kjem frå.",
      en: "Where the figure or fact comes from."),
    .year: Text(nb: "Året opplysningen gjelder.", nn: "Året opplysninga gjeld.", en: "The year that the fact is from."),
    .sharedInterests: Text(nb: "Det dere alle vil.", nn: "Det alle vil.", en: "What all of you want."),
    .benefit: Text(
      nb: "Hva hver enkelt og målgruppen får igjen for samarbeidet.", nn: "Kva kvar enkelt og målgruppa får att for samarbeidet.",
      en: "What each of you and the target group gain from working together."),
    .reassessed: Text(
      nb: "Hvor ofte dere vurderer nytten på nytt.", nn: "Kor ofte de vurderer nytta på nytt.", en: "How often you reassess the benefit."),
    .revised: Text(
      nb: "Når dere sist så på problemet og nytten på nytt.", nn: "Når de sist såg på problemet og nytta på nytt.",
      en: "When you last looked at the problem and the benefit again."),
    .handling: Text(nb: "Hva dere gjør med det.", nn: "Kva de gjer med det.", en: "What you do about it."),
    .responsible: Text(nb: "Hvem som har ansvaret.", nn: "Kven som har ansvaret.", en: "Who is responsible."),
    .sector: Text(
      nb: "Sektoren deltakeren hører til, for eksempel helse eller oppvekst.",
      nn: "Sektoren deltakaren høyrer til, til dømes helse eller oppvekst.",
      en: "The sector the participant belongs to, for instance health or education."),
    .role: Text(
      nb: "Hva deltakeren gjør i samarbeidet.", nn: "Kva deltakaren gjer i samarbeidet.",
      en: "What the participant does in the collaboration."),
    .responsibility: Text(
      nb: "Hva deltakeren har ansvar for.", nn: "Kva deltakaren har ansvar for.", en: "What the participant is responsible for."),
    .representative: Text(
      nb: "Stillingen eller personen som møter.", nn: "Stillinga eller personen som møter.", en: "The post or person that attends."),
    .deputy: Text(
      nb: "Den som trer inn når den andre er borte.", nn: "Den som trer inn når den andre er borte.",
      en: "The one who steps in when the other is away."),
    .ownGoals: Text(
      nb: "Målene deltakeren selv har på området.", nn: "Måla deltakaren sjølv har på området.",
      en: "The participant's own goals in this field."),
    .targetGroup: Text(nb: "Hvem deltakeren arbeider for.", nn: "Kven deltakaren arbeider for.", en: "Whom the participant works for."),
    .coreTask: Text(
      nb: "Om dette er en kjerneoppgave hos deltakeren, eller noe som lett blir nedprioritert.",
      nn: "Om dette er ei kjerneoppgåve hos deltakaren, eller noko som lett blir nedprioritert.",
      en: "Whether this is a core task for the participant, or something that easily gives way."),
    .viewOfTheProblem: Text(
      nb: "Hvordan deltakeren ser på problemet.", nn: "Korleis deltakaren ser på problemet.", en: "How the participant sees the problem."),
    .todaysSolution: Text(
      nb: "Hvordan deltakeren løser det alene i dag.", nn: "Korleis deltakaren løyser det åleine i dag.",
      en: "How the participant deals with it alone today."),
    .ambition: Text(
      nb: "Trinnet deltakeren selv sikter mot.", nn: "Steget deltakaren sjølv siktar mot.", en: "The step that the participant aims for."),
    .commitment: Text(
      nb: "Det deltakeren gjør også når det er travelt.", nn: "Det deltakaren gjer òg når det er travelt.",
      en: "What the participant does even when busy."),
    .resources: Text(
      nb: "Tiden eller pengene deltakeren stiller med.", nn: "Tida eller pengane deltakaren stiller med.",
      en: "The time or money that the participant puts in."),
    .authority: Text(
      nb: "Hva den kan avgjøre uten å spørre.", nn: "Kva den kan avgjere utan å spørje.", en: "What can be decided without asking."),
    .changes: Text(
      nb: "Hva deltakeren endrer i egne planer eller egen praksis.", nn: "Kva deltakaren endrar i eigne planar eller eigen praksis.",
      en: "What the participant changes in plans or practice of its own."),
    .anchoredWith: Text(
      nb: "Lederen eller organet som har sagt ja på vegne av deltakeren.",
      nn: "Leiaren eller organet som har sagt ja på vegner av deltakaren.",
      en: "The leader or body that has said yes on the participant's behalf."),
    .joined: Text(
      nb: "Når deltakeren sluttet seg til mandatet.", nn: "Når deltakaren slutta seg til mandatet.",
      en: "When the participant joined the mandate."),
    .term: Text(nb: "Hvor lenge medlemmet sitter.", nn: "Kor lenge medlemmen sit.", en: "How long the member serves."),
    .replacement: Text(
      nb: "Hva som skjer når noen byttes ut.", nn: "Kva som skjer når nokon blir bytt ut.", en: "What happens when somebody is replaced."),
    .owner: Text(
      nb: "Deltakeren som har ansvaret for å koordinere.", nn: "Deltakaren som har ansvaret for å koordinere.",
      en: "The participant that is responsible for coordinating."),
    .shared: Text(
      nb: "Hvorfor flere deler ansvaret for å koordinere.", nn: "Kvifor fleire deler ansvaret for å koordinere.",
      en: "Why several share the responsibility for coordinating."),
    .by: Text(
      nb: "Stillingen eller personen som koordinerer.", nn: "Stillinga eller personen som koordinerer.",
      en: "The post or person that coordinates."),
    .duties: Text(nb: "Det koordinatoren skal gjøre.", nn: "Det koordinatoren skal gjere.", en: "What the coordinator has to do."),
    .reportsTo: Text(
      nb: "Organet eller lederen som får rapportene.", nn: "Organet eller leiaren som får rapportane.",
      en: "The body or leader that receives the reports."),
    .caseNumber: Text(nb: "Nummeret på saken.", nn: "Nummeret på saka.", en: "The number of the case."),
    .date: Text(nb: "Når det ble vedtatt eller gjort.", nn: "Når det vart vedteke eller gjort.", en: "When it was adopted or done."),
    .because: Text(nb: "Grunnen.", nn: "Grunnen.", en: "The reason."),
    .line: Text(
      nb: "Om dere styrer gjennom den ordinære linjen eller en egen.", nn: "Om de styrer gjennom den ordinære linja eller ei eiga.",
      en: "Whether you govern through the ordinary line or one of your own."),
    .expectations: Text(
      nb: "Hva samarbeidet krever av lederne, nivå for nivå.", nn: "Kva samarbeidet krev av leiarane, nivå for nivå.",
      en: "What the collaboration asks of the leaders, level by level."),
    .contactWithTheOwners: Text(
      nb: "Hvordan dere holder kontakten med dem som eier arbeidet.", nn: "Korleis de held kontakten med dei som eig arbeidet.",
      en: "How you stay in touch with those who own the work."),
    .followUpOfLeaders: Text(
      nb: "Hvordan lederne følges opp på samarbeidet.", nn: "Korleis leiarane blir følgde opp på samarbeidet.",
      en: "How leaders are followed up on the collaboration."),
    .form: Text(nb: "Hva slags møteplass det er.", nn: "Kva slags møteplass det er.", en: "What kind of meeting place it is."),
    .task: Text(nb: "Hva møtet skal løse.", nn: "Kva møtet skal løyse.", en: "What the meeting is there to do."),
    .frequency: Text(nb: "Hvor ofte.", nn: "Kor ofte.", en: "How often."),
    .convener: Text(nb: "Den som kaller inn.", nn: "Den som kallar inn.", en: "The one who calls the meeting."),
    .standingItem: Text(
      nb: "Det som tas opp hver gang.", nn: "Det som blir teke opp kvar gong.", en: "What is on the agenda every time."),
    .arena: Text(
      nb: "Om møteplassen fantes fra før eller er ny.", nn: "Om møteplassen fanst frå før eller er ny.",
      en: "Whether the meeting place existed already or is new."),
    .considered: Text(
      nb: "Møteplassene dere vurderte å bruke i stedet.", nn: "Møteplassane de vurderte å bruke i staden.",
      en: "The meeting places you considered using instead."),
    .lasts: Text(
      nb: "Hvor lenge møteplassen skal vare.", nn: "Kor lenge møteplassen skal vare.", en: "How long the meeting place is to last."),
    .time: Text(nb: "Når møtet er.", nn: "Når møtet er.", en: "When the meeting takes place."),
    .place: Text(nb: "Hvor møtet er.", nn: "Kvar møtet er.", en: "Where the meeting takes place."),
    .notice: Text(
      nb: "Hvem som kaller inn, og hvor lang tid i forveien.", nn: "Kven som kallar inn, og kor lang tid i førevegen.",
      en: "Who calls the meeting, and how long beforehand."),
    .agenda: Text(
      nb: "Hvem som lager sakslisten, og når den sendes ut.", nn: "Kven som lagar sakslista, og når ho blir send ut.",
      en: "Who makes the agenda, and when it is sent out."),
    .minutes: Text(
      nb: "Hvem som skriver referat, og når det er klart.", nn: "Kven som skriv referat, og når det er klart.",
      en: "Who writes the minutes, and when they are ready."),
    .disagreement: Text(
      nb: "Hvor dere løfter saken når dere ikke blir enige.", nn: "Kvar de løftar saka når de ikkje blir einige.",
      en: "Where you take a matter that you cannot agree on."),
    .confidentiality: Text(
      nb: "Hvordan dere ivaretar taushetsplikten.", nn: "Korleis de tek vare på teieplikta.",
      en: "How you observe the duty of confidentiality."),
    .decidedBy: Text(
      nb: "Organet som har vedtatt verdiene.", nn: "Organet som har vedteke verdiane.", en: "The body that has adopted the values."),
    .assessed: Text(
      nb: "Hvor ofte dere vurderer om verdiene følges.", nn: "Kor ofte de vurderer om verdiane blir følgde.",
      en: "How often you assess whether the values are followed."),
    .last: Text(nb: "Når det sist ble gjort.", nn: "Når det sist vart gjort.", en: "When it was last done."),
    .applyToFollowUp: Text(
      nb: "Om verdiene også gjelder når arbeidet følges opp.", nn: "Om verdiane òg gjeld når arbeidet blir følgt opp.",
      en: "Whether the values also apply when the work is followed up."),
    .start: Text(nb: "Når det begynner.", nn: "Når det byrjar.", en: "When it begins."),
    .sharedResponsibility: Text(
      nb: "Hvem som deler ansvaret, og hvordan.", nn: "Kven som deler ansvaret, og korleis.",
      en: "Who shares the responsibility, and how."),
    .money: Text(nb: "Pengene som er satt av.", nn: "Pengane som er sette av.", en: "The money that is set aside."),
    .competence: Text(
      nb: "Hva gruppen må kunne.", nn: "Kva gruppa må kunne.", en: "What the group must be able to do."),
    .sharing: Text(nb: "Hvem som betaler hva.", nn: "Kven som betaler kva.", en: "Who pays for what."),
    .frontLine: Text(
      nb: "Hva de som møter brukerne, kan avgjøre selv.", nn: "Kva dei som møter brukarane, kan avgjere sjølve.",
      en: "What those who meet the users may decide themselves."),
    .ministry: Text(
      nb: "Departementet som virkemiddelet hører til.", nn: "Departementet som verkemiddelet høyrer til.",
      en: "The ministry that the instrument belongs to."),
    .meetings: Text(
      nb: "Hvor ofte dere møter brukerne.", nn: "Kor ofte de møter brukarane.", en: "How often you meet the users."),
    .plan: Text(
      nb: "Planen for hvem dere forteller hva, og når.", nn: "Planen for kven de fortel kva, og når.",
      en: "The plan for whom you tell what, and when."),
    .documents: Text(
      nb: "Hvor dokumentene ligger, og hvem som har tilgang.", nn: "Kvar dokumenta ligg, og kven som har tilgang.",
      en: "Where the documents are kept, and who has access."),
    .problem: Text(
      nb: "Hva som er galt, og hva dere vil ha i stedet.", nn: "Kva som er gale, og kva de vil ha i staden.",
      en: "What is wrong, and what you want instead."),
    .measures: Text(nb: "Hva dere kan gjøre med det.", nn: "Kva de kan gjere med det.", en: "What you can do about it."),
    .principles: Text(
      nb: "Det som er prinsipielt vanskelig ved tiltakene.", nn: "Det som er prinsipielt vanskeleg ved tiltaka.",
      en: "The questions of principle that the measures raise."),
    .effects: Text(
      nb: "Hvem som merker hva, og hvor lenge.", nn: "Kven som merkar kva, og kor lenge.", en: "Who will notice what, and for how long."),
    .recommendation: Text(
      nb: "Det dere anbefaler, og hvorfor.", nn: "Det de tilrår, og kvifor.", en: "What you recommend, and why."),
    .conditions: Text(
      nb: "Det som må være på plass for at det skal virke.", nn: "Det som må vere på plass for at det skal verke.",
      en: "What must be in place for it to work."),
    .interestsWeighed: Text(
      nb: "Interessene som er veid mot hverandre.", nn: "Interessene som er vegne mot kvarandre.", en: "The interests that were weighed."),
    .conclusion: Text(nb: "Det dere kom til.", nn: "Det de kom til.", en: "What you concluded."),
    .feasibleBecause: Text(
      nb: "Hvorfor det lar seg gjennomføre.", nn: "Kvifor det lèt seg gjennomføre.", en: "Why it can be carried out."),
    .method: Text(
      nb: "Hvordan dere evaluerer: hvem dere spør, og hva dere ser etter.", nn: "Korleis de evaluerer: kven de spør, og kva de ser etter.",
      en: "How you evaluate: whom you ask, and what you look for."),
    .next: Text(nb: "Når den neste er.", nn: "Når den neste er.", en: "When the next one is."),
    .measure: Text(
      nb: "Det dere gjør når svaret viser at noe må gjøres.", nn: "Det de gjer når svaret viser at noko må gjerast.",
      en: "What you do when the answer shows that something must be done."),
    .body: Text(nb: "Organet som har vedtatt mandatet.", nn: "Organet som har vedteke mandatet.", en: "The body that adopted the mandate."),
  ]

  static let fieldsOfSection: [String: Text] = [
    "ambition.now": Text(
      nb: "Trinnet dere står på nå.", nn: "Steget de står på no.", en: "The step that you are on now."),
    "goals.now": Text(nb: "Verdien i dag.", nn: "Verdien i dag.", en: "The value today."),
    "ambition.because": Text(
      nb: "Hvorfor dere har valgt dette trinnet.", nn: "Kvifor de har valt dette steget.", en: "Why you have chosen this step."),
    "ambition.settled": Text(
      nb: "Når og hvorfor dere ble enige om trinnet, også når deltakerne sikter ulikt.",
      nn: "Når og kvifor de vart einige om steget, òg når deltakarane siktar ulikt.",
      en: "When and why you agreed on the step, also where participants aim for different ones."),
    "interfaces.settled": Text(
      nb: "Hvordan grensen er avklart.", nn: "Korleis grensa er avklart.", en: "How the boundary has been settled."),
    "anchoring.because": Text(
      nb: "Hvorfor dette nivået er høyt nok.", nn: "Kvifor dette nivået er høgt nok.", en: "Why this level is high enough."),
    "anchoring.date": Text(
      nb: "Når organet eller lederen sa ja.", nn: "Når organet eller leiaren sa ja.", en: "When the body or leader said yes."),
    "coordination.authority": Text(
      nb: "Hva koordinatoren kan avgjøre uten å spørre.", nn: "Kva koordinatoren kan avgjere utan å spørje.",
      en: "What the coordinator may decide without asking."),
    "coordination.deputy": Text(
      nb: "Den som tar over når koordinatoren er borte.", nn: "Den som tek over når koordinatoren er borte.",
      en: "The one who takes over when the coordinator is away."),
    "participants.authority": Text(
      nb: "Hva den som møter, kan avgjøre på vegne av sine egne.", nn: "Kva den som møter, kan avgjere på vegner av sine eigne.",
      en: "What the one who attends may decide on behalf of their own."),
    "evaluation.frequency": Text(
      nb: "Hvor ofte samarbeidet evalueres.", nn: "Kor ofte samarbeidet blir evaluert.", en: "How often the collaboration is evaluated."),
    "evaluation.responsible": Text(
      nb: "Hvem som sørger for at det blir evaluert.", nn: "Kven som sørgjer for at det blir evaluert.",
      en: "Who makes sure that the evaluation is done."),
    "evaluation.next": Text(
      nb: "Når den neste evalueringen er.", nn: "Når den neste evalueringa er.", en: "When the next evaluation is."),
    "evaluation.last": Text(
      nb: "Når dere sist evaluerte.", nn: "Når de sist evaluerte.", en: "When you last evaluated."),
    "meetings.frequency": Text(nb: "Hvor ofte dere møtes.", nn: "Kor ofte de møtest.", en: "How often you meet."),
    "resources.time": Text(
      nb: "Arbeidstiden som er satt av.", nn: "Arbeidstida som er sett av.", en: "The working time that is set aside."),
    "values.date": Text(
      nb: "Når verdiene ble vedtatt.", nn: "Når verdiane vart vedtekne.", en: "When the values were adopted."),
    "values.last": Text(
      nb: "Når dere sist vurderte om verdiene følges.", nn: "Når de sist vurderte om verdiane blir følgde.",
      en: "When you last assessed whether the values are followed."),
    "principles.decidedBy": Text(
      nb: "Organet som har vedtatt prinsippene.", nn: "Organet som har vedteke prinsippa.",
      en: "The body that has adopted the principles."),
    "principles.date": Text(
      nb: "Når prinsippene ble vedtatt.", nn: "Når prinsippa vart vedtekne.", en: "When the principles were adopted."),
    "principles.assessed": Text(
      nb: "Hvor ofte dere vurderer om prinsippene følges.", nn: "Kor ofte de vurderer om prinsippa blir følgde.",
      en: "How often you assess whether the principles are followed."),
    "principles.last": Text(
      nb: "Når dere sist vurderte om prinsippene følges.", nn: "Når de sist vurderte om prinsippa blir følgde.",
      en: "When you last assessed whether the principles are followed."),
    "principles.applyToFollowUp": Text(
      nb: "Om prinsippene også gjelder når arbeidet følges opp.", nn: "Om prinsippa òg gjeld når arbeidet blir følgt opp.",
      en: "Whether the principles also apply when the work is followed up."),
    "selfAssessment.date": Text(
      nb: "Når dere svarte.", nn: "Når de svara.", en: "When you answered."),
    "decision.date": Text(
      nb: "Når mandatet ble vedtatt.", nn: "Når mandatet vart vedteke.", en: "When the mandate was adopted."),
    "changes.responsible": Text(
      nb: "Hvem som holder mandatet ved like.", nn: "Kven som held mandatet ved like.", en: "Who keeps the mandate up to date."),
  ]
}
