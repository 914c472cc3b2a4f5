// The home of an idea: the piece of guidance that it is first of all about, so that a question with little else in it goes there and not
// to one of the many others that mention it.

extension SearchLanguage {
  /// Each line is an entry and the words at home in it.
  var homes: StaticString {
    self == .english ? englishHomes : norwegianHomes
  }
}

private let norwegianHomes: StaticString = """
  bufdir.1 forankring engasjement
  bufdir.1.kontinuitet kontinuitet varighet slutte
  bufdir.1.ressurser ressurs penger betale tid stilling
  bufdir.1.kompetanse kompetanse
  bufdir.1.oppstart oppstart
  bufdir.1.q1 mål indikator
  bufdir.1.q2 realistisk
  bufdir.1.q4 rolle
  bufdir.1.q5 koordinator eier
  bufdir.1.q6 evaluering
  bufdir.1.strukturer struktur
  bufdir.1.plan kommuneplan
  bufdir.2 styring linje
  bufdir.2.rutiner rutine uenighet
  bufdir.2.linje rapportere
  bufdir.2.forventninger forventning
  bufdir.2.arenaer arena
  bufdir.2.form møte nettverk gruppe
  bufdir.2.stabilitet stabilitet vara
  bufdir.2.handlefrihet handlefrihet
  bufdir.2.signaler bestilling signal
  bufdir.3 verdi prinsipp
  bufdir.3.verdier verdi
  bufdir.3.tillit tillit
  bufdir.3.respekt respekt
  bufdir.3.apenhet åpenhet
  bufdir.3.lagand lagånd
  bufdir.3.fleksibilitet fleksibilitet
  bufdir.3.kommunikasjon kommunikasjon
  bufdir.3.q1 relasjon
  bufdir.3.q4 særinteresse
  bufdir.3.q6 terskel
  bufdir.4 problem problemforståelse
  bufdir.4.fakta fakta
  bufdir.4.kilder kilde
  bufdir.4.indikatorer barnefattigdom
  bufdir.4.nytte nytte
  bufdir.4.q8 nytte
  bufdir.4.dokument mandat innhold signere
  bufdir.4.q1 ansvar
  bufdir.4.q3 kjerneoppgave
  bufdir.4.q5 risiko konflikt
  bufdir.4.q6 grenseflate
  bufdir.4.q7 interesse
  bufdir.5 omfang plikt
  bufdir.5.q3 ambisjon trinn
  bufdir.5.q2 kortsiktig varig
  bufdir.5.prioritet prioritet
  bufdir.innledning deltaker part tjeneste invitere sektor
  bufdir.innledning.behov målgruppe
  dfo.samordning samordning
  dfo.samordningsstigen stige
  dfo.trinn.1 trinn1
  dfo.trinn.2 trinn2
  dfo.trinn.3 trinn3
  dfo.trinn.4 trinn4
  dfo.faser fase
  dfo.utredning utredning
  dfo.beslutning beslutning
  dfo.iverksetting iverksetting
  dfo.iverksetting.8 bruker
  dfo.iverksetting.4 kommunikasjonsplan
  dfo.utredning.7 dokument digital
  dfo.utredning.8 erfaring
  dfo.virkemidler virkemiddel
  instruks utredningsinstruksen
  difi2017 difi
  """

private let englishHomes: StaticString = """
  bufdir.1 anchoring motivation
  bufdir.1.kontinuitet continuity duration leave
  bufdir.1.ressurser resource money time
  bufdir.1.kompetanse competence
  bufdir.1.oppstart start
  bufdir.1.q1 goal indicator
  bufdir.1.q2 realistic
  bufdir.1.q4 role
  bufdir.1.q5 coordinator owner
  bufdir.1.q6 evaluation
  bufdir.1.strukturer structure
  bufdir.2 governance line
  bufdir.2.rutiner routine disagreement
  bufdir.2.linje reporting
  bufdir.2.forventninger expectation
  bufdir.2.arenaer arena
  bufdir.2.form meeting network group
  bufdir.2.stabilitet stability deputy
  bufdir.2.handlefrihet freedom
  bufdir.2.signaler assignment signal
  bufdir.3 value principle
  bufdir.3.verdier value
  bufdir.3.tillit trust
  bufdir.3.respekt respect
  bufdir.3.apenhet openness
  bufdir.3.lagand team_spirit
  bufdir.3.fleksibilitet flexibility
  bufdir.3.kommunikasjon communication
  bufdir.3.q1 relation
  bufdir.3.q4 special_interest
  bufdir.3.q6 threshold
  bufdir.4 problem
  bufdir.4.fakta fact
  bufdir.4.kilder source
  bufdir.4.indikatorer poverty
  bufdir.4.nytte benefit
  bufdir.4.q8 benefit
  bufdir.4.dokument mandate content sign
  bufdir.4.q1 responsibility
  bufdir.4.q3 core_task
  bufdir.4.q5 risk conflict
  bufdir.4.q6 interface
  bufdir.4.q7 interest
  bufdir.5 scope duty
  bufdir.5.q3 ambition step
  bufdir.5.q2 short-term lasting
  bufdir.5.prioritet priority
  bufdir.innledning participant party service invite sector
  bufdir.innledning.behov target_group
  dfo.samordning coordination
  dfo.samordningsstigen ladder
  dfo.trinn.1 step1
  dfo.trinn.2 step2
  dfo.trinn.3 step3
  dfo.trinn.4 step4
  dfo.faser phase
  dfo.utredning inquiry
  dfo.beslutning decision
  dfo.iverksetting implementation
  dfo.iverksetting.8 user
  dfo.utredning.7 document digital
  dfo.utredning.8 experience
  dfo.virkemidler instrument
  instruks instructions
  difi2017 difi
  """
