// What each section of a mandate is for.

import MandateGuidance
import MandateLanguage

extension Description {
  static let sections: [SectionKind: Text] = [
    .mandate: Text(
      nb: "Begynner et mandat og gir det et navn.", nn: "Byrjar eit mandat og gir det eit namn.",
      en: "Begins a mandate and gives it a name."),
    .language: Text(
      nb: "Språket mandatet er skrevet på. Trengs bare når det ikke går fram av overskriftene.",
      nn: "Språket mandatet er skrive på. Trengst berre når det ikkje går fram av overskriftene.",
      en: "The language the mandate is written in. Needed only where the headings do not show it."),
    .status: Text(
      nb: "Hvor langt mandatet har kommet. I et utkast veier det som mangler, mindre enn i et vedtatt mandat.",
      nn: "Kor langt mandatet har kome. I eit utkast veg det som manglar, mindre enn i eit vedteke mandat.",
      en: "How far the mandate has come. What is missing weighs less in a draft than in an adopted mandate."),
    .actor: Text(
      nb: "Hva slags virksomhet som har ansvaret. Det avgjør hvilke råd som gjelder.",
      nn: "Kva slags verksemd som har ansvaret. Det avgjer kva råd som gjeld.",
      en: "The kind of organisation in charge. It decides which advice applies."),
    .phase: Text(
      nb: "Fasen samarbeidet er i: utredning, beslutning eller iverksetting. Rådene er ulike for hver fase.",
      nn: "Fasen samarbeidet er i: utgreiing, avgjerd eller iverksetjing. Råda er ulike for kvar fase.",
      en: "The phase the collaboration is in: inquiry, decision or implementation. Each phase has its own advice."),
    .commissionedBy: Text(
      nb: "Hvem som har bedt om at samarbeidet settes i gang.", nn: "Kven som har bede om at samarbeidet blir sett i gang.",
      en: "Who has asked for the collaboration to be set up."),
    .parentMandate: Text(
      nb: "Mandatet som dette mandatet hører under.", nn: "Mandatet som dette mandatet høyrer under.",
      en: "The mandate that this one belongs under."),
    .ambition: Text(
      nb: "Hvor tett dere vil samordne: trinnet på samordningsstigen dere sikter mot.",
      nn: "Kor tett de vil samordne: steget på samordningsstigen de siktar mot.",
      en: "How closely you want to coordinate: the step of the coordination ladder that you aim for."),
    .duration: Text(
      nb: "Når mandatet begynner og slutter å gjelde.", nn: "Når mandatet byrjar og sluttar å gjelde.",
      en: "When the mandate begins and ends."),
    .background: Text(
      nb: "Hva som gikk forut. Fri tekst.", nn: "Kva som gjekk føre. Fri tekst.", en: "What led up to this. Free text."),
    .goals: Text(
      nb: "Hva samarbeidet skal oppnå, slik at det går an å se om dere er framme.",
      nn: "Kva samarbeidet skal oppnå, slik at det går an å sjå om de er framme.",
      en: "What the collaboration is to achieve, so that you can see whether you have arrived."),
    .scope: Text(
      nb: "Hva som hører med til samarbeidet, og hva som ikke gjør det.",
      nn: "Kva som høyrer med til samarbeidet, og kva som ikkje gjer det.",
      en: "What belongs to the collaboration and what does not."),
    .targetGroup: Text(nb: "Hvem samarbeidet er til for.", nn: "Kven samarbeidet er til for.", en: "Whom the collaboration is for."),
    .facts: Text(
      nb: "Det dere vet og er enige om, med kilde og årstall.", nn: "Det de veit og er einige om, med kjelde og årstal.",
      en: "What you know and agree on, with source and year."),
    .problem: Text(
      nb: "Hva dere sammen mener er problemet, og hvorfor det lønner seg å arbeide på tvers.",
      nn: "Kva de saman meiner er problemet, og kvifor det løner seg å arbeide på tvers.",
      en: "What you together see as the problem, and why working across services pays off."),
    .interfaces: Text(
      nb: "Hvor samarbeidet møter andre oppgaver, planer og strategier.",
      nn: "Kvar samarbeidet møter andre oppgåver, planar og strategiar.",
      en: "Where the collaboration meets other tasks, plans and strategies."),
    .risks: Text(
      nb: "Hva som kan gå galt, og hvor interesser eller mål står mot hverandre.",
      nn: "Kva som kan gå gale, og kvar interesser eller mål står mot kvarandre.",
      en: "What may go wrong, and where interests or goals pull in different directions."),
    .participants: Text(
      nb: "Tjenestene og personene som er med, hver med sin rolle og sitt ansvar.",
      nn: "Tenestene og personane som er med, kvar med si rolle og sitt ansvar.",
      en: "The services and people who take part, each with a role and a responsibility."),
    .chair: Text(nb: "Den som leder gruppen.", nn: "Den som leier gruppa.", en: "The one who chairs the group."),
    .secretariat: Text(
      nb: "De som forbereder møtene og skriver referat.", nn: "Dei som førebur møta og skriv referat.",
      en: "Those who prepare the meetings and write the minutes."),
    .observers: Text(
      nb: "De som følger med uten å ha en oppgave i samarbeidet.", nn: "Dei som følgjer med utan å ha ei oppgåve i samarbeidet.",
      en: "Those who follow the work without a task of their own in it."),
    .coordination: Text(
      nb: "Hvem som har ansvaret for at samarbeidet henger sammen, og hva det innebærer.",
      nn: "Kven som har ansvaret for at samarbeidet heng saman, og kva det inneber.",
      en: "Who is responsible for holding the collaboration together, and what that involves."),
    .anchoring: Text(
      nb: "Hvilke folkevalgte, ledere og planer som står bak.", nn: "Kva folkevalde, leiarar og planar som står bak.",
      en: "Which politicians, leaders and plans stand behind the work."),
    .governance: Text(
      nb: "Hvordan samarbeidet styres: i linjen som allerede finnes, eller utenom den.",
      nn: "Korleis samarbeidet blir styrt: i linja som finst frå før, eller utanom ho.",
      en: "How the collaboration is governed: through the line that already exists, or outside it."),
    .meetings: Text(
      nb: "Hvor og hvor ofte dere møtes, og hva dere gjør der.", nn: "Kvar og kor ofte de møtest, og kva de gjer der.",
      en: "Where and how often you meet, and what you do there."),
    .routines: Text(
      nb: "Faste måter å arbeide på: innkalling, saksliste, referat og hva dere gjør ved uenighet.",
      nn: "Faste måtar å arbeide på: innkalling, saksliste, referat og kva de gjer ved usemje.",
      en: "Fixed ways of working: notice, agenda, minutes, and what you do when you disagree."),
    .values: Text(
      nb: "Verdiene dere er enige om, og hvordan de merkes i praksis.", nn: "Verdiane de er einige om, og korleis dei merkast i praksis.",
      en: "The values you agree on, and how they show in practice."),
    .principles: Text(
      nb: "Prinsippene som styrer arbeidet.", nn: "Prinsippa som styrer arbeidet.", en: "The principles that guide the work."),
    .tasks: Text(
      nb: "Det gruppen skal gjøre, og hvem som har ansvaret.", nn: "Det gruppa skal gjere, og kven som har ansvaret.",
      en: "What the group is to do, and who is responsible."),
    .measures: Text(
      nb: "Det dere setter i verk for målgruppen, med ansvarlig og frist.", nn: "Det de set i verk for målgruppa, med ansvarleg og frist.",
      en: "What you do for the target group, with someone responsible and a deadline."),
    .resources: Text(
      nb: "Tiden, pengene og kompetansen samarbeidet har å bruke.", nn: "Tida, pengane og kompetansen samarbeidet har å bruke.",
      en: "The time, money and competence that the collaboration has at hand."),
    .roomForAction: Text(
      nb: "Hva som ligger fast, og hva deltakerne avgjør selv.", nn: "Kva som ligg fast, og kva deltakarane avgjer sjølve.",
      en: "What is fixed, and what the participants decide for themselves."),
    .instruments: Text(
      nb: "Virkemidlene dere bruker, fra regler og budsjett til møteplasser.",
      nn: "Verkemidla de bruker, frå reglar og budsjett til møteplassar.",
      en: "The instruments you use, from rules and budgets to meeting places."),
    .userInvolvement: Text(
      nb: "Hvordan de det gjelder, får være med.", nn: "Korleis dei det gjeld, får vere med.", en: "How those concerned take part."),
    .communication: Text(
      nb: "Hvordan dere forteller om arbeidet, og hvor dokumentene ligger.", nn: "Korleis de fortel om arbeidet, og kvar dokumenta ligg.",
      en: "How you tell others about the work, and where the documents are kept."),
    .experience: Text(
      nb: "Hva dere har lært, av dere selv eller av andre.", nn: "Kva de har lært, av dykk sjølve eller av andre.",
      en: "What you have learnt, from yourselves or from others."),
    .inquiry: Text(
      nb: "Svar på spørsmålene som en utredning skal svare på.", nn: "Svar på spørsmåla som ei utgreiing skal svare på.",
      en: "Answers to the questions that an inquiry has to answer."),
    .basisForDecision: Text(
      nb: "Det beslutningen bygger på: hva som er veid mot hverandre, og hva dere kom til.",
      nn: "Det avgjerda byggjer på: kva som er vege mot kvarandre, og kva de kom til.",
      en: "What the decision rests on: what was weighed, and what you concluded."),
    .evaluation: Text(
      nb: "Hvor ofte og hvordan dere vurderer selve samarbeidet.", nn: "Kor ofte og korleis de vurderer sjølve samarbeidet.",
      en: "How often and how you evaluate the collaboration itself."),
    .selfAssessment: Text(
      nb: "Deres egne svar på spørsmål som bare dere kan svare på, med dato.",
      nn: "Dykkar eigne svar på spørsmål som berre de kan svare på, med dato.",
      en: "Your own answers to questions that only you can answer, with a date."),
    .decision: Text(
      nb: "Hvem som har vedtatt mandatet, i hvilken sak og når.", nn: "Kven som har vedteke mandatet, i kva sak og når.",
      en: "Who adopted the mandate, in which case and when."),
    .changes: Text(
      nb: "Hva som er endret i mandatet, og når.", nn: "Kva som er endra i mandatet, og når.",
      en: "What has been changed in the mandate, and when."),
  ]
}
