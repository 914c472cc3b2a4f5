// Words that point to the advice of DFØ and Difi and to the reports.

extension AssociatedWords {
  static let otherWords: [AssociatedWords] = [
    AssociatedWords(
      "dfo.innledning",
      norwegian: """
        sammensatt sammensatte gjenstridige wicked problemer annerledes vanskelig hvorfor samordning barnefattigdom frafall
        """,
      english: """
        complex wicked problems differently difficult why coordination poverty dropout
        """
    ),
    AssociatedWords(
      "dfo.samordning",
      norwegian: """
        samordning definisjon definere betyr begrep begrepet forskjell samarbeid koordinering hva er
        """,
      english: """
        coordination definition define means term concept difference collaboration cooperation
        """
    ),
    AssociatedWords(
      "dfo.virkemidler",
      norwegian: """
        virkemiddel virkemidler formelle uformelle regelverk budsjett relasjoner møteplasser harde myke verktøy pålegg insentiver \
        gulrot pisk staten bruke få til hva er lovverk økonomiske pedagogiske
        """,
      english: """
        instrument instruments formal informal regulations budget relations meeting hard soft tools orders incentives carrot stick \
        state economic
        """
    ),
    AssociatedWords(
      "dfo.departement.styring",
      norwegian: """
        departement departementer tildelingsbrev tildelingsbrevene styring samkjøre samkjøres etatsstyring styringsdialog signaler \
        motstridende felles mål satsing staten instruks
        """,
      english: """
        ministry ministries allotment letters letter governance align steering dialogue signals conflicting common goals state
        """
    ),
    AssociatedWords(
      "dfo.faser",
      norwegian: """
        fase faser fasen fasene utredning beslutning iverksetting rekkefølge hvilken hvor er vi tre drift gjennomføring går gjennom \
        stadier løp livsløp prosess
        """,
      english: """
        phase phases stage stages inquiry decision implementation order which where three operation go through process life cycle
        """
    ),
    AssociatedWords(
      "dfo.samordningsstigen",
      norwegian: """
        samordningsstigen stigen stige trapp trappen samordningstrappen trinn trinnene steg fire nivåer forskjell skiller forklar \
        modell figur delmål trinnmodell oversikt hvilke navn heter
        """,
      english: """
        ladder coordination steps step rungs rung four levels difference distinguish explain model figure milestones overview names \
        which
        """
    ),
    AssociatedWords(
      "dfo.trinn.1",
      norwegian: """
        trinn1 laveste nederste dele informasjon informasjonsdeling utveksle orientere orientert informere lav ambisjon
        """,
      english: """
        step1 lowest bottom share sharing information exchange inform informed low
        """
    ),
    AssociatedWords(
      "dfo.trinn.2",
      norwegian: """
        trinn2 felles forståelse problemforståelse løsningsforståelse dialog
        """,
      english: """
        step2 common shared understanding dialogue
        """
    ),
    AssociatedWords(
      "dfo.trinn.3",
      norwegian: """
        trinn3 svekke andres mål måloppnåelse hverandre endre planer policy forhandle forhandlinger ødelegge motarbeide hensyn \
        tilpasse unngå skade hindre motvirke kolliderer tilpasser hverandres
        """,
      english: """
        step3 weaken others goals undermine change plans policy negotiate negotiation harm consideration adapt avoid damage hinder \
        counteract
        """
    ),
    AssociatedWords(
      "dfo.trinn.4",
      norwegian: """
        trinn4 øverste høyeste felles plan tiltak strategi synergi på tvers
        """,
      english: """
        step4 top highest joint plan measures strategy synergy across
        """
    ),
    AssociatedWords(
      "dfo.utredning",
      norwegian: """
        utredning utredningsfasen utrede kunnskap bredt interessenter fase råd innhente
        """,
      english: """
        inquiry phase investigate knowledge broad stakeholders advice gather
        """
    ),
    AssociatedWords(
      "dfo.utredning.1",
      norwegian: """
        arena arenaer kjent utveksle erfaring kompetanse perspektiver utredning møteplass etater
        """,
      english: """
        arena arenas acquainted exchange experience perspectives inquiry meeting
        """
    ),
    AssociatedWords(
      "dfo.utredning.5",
      norwegian: """
        oversikt oversiktlig enkel enkelt roller ansvar tabell kort liste beskrivelse skjema matrise
        """,
      english: """
        overview simple roles responsibilities table short list description chart matrix
        """
    ),
    AssociatedWords(
      "dfo.utredning.6",
      norwegian: """
        brukere brukerorganisasjoner kommuner utenfor eksterne høre høres spørre trekke inn innspill medvirkning frivillige \
        interesseorganisasjoner høring medvirke brukerne involvere høringsrunde innspillsmøte eksperter-på-egne-erfaringer
        """,
      english: """
        users user organisations municipalities outside external hear consult ask bring in input participation voluntary consultation \
        participate involve hearing
        """
    ),
    AssociatedWords(
      "dfo.utredning.7",
      norwegian: """
        dokument dokumenter filer fil lagre lagrer dele deler digital digitale mappe teams sharepoint sky plattform system verktøy \
        område tilgang arkiv møtereferater samarbeide digitalt nett online skylagring samskriving lagring mapper onedrive google-disk
        """,
      english: """
        document documents file files store storing share digital folder teams sharepoint cloud platform system tool area access \
        archive collaborate digitally online storage co-writing folders drive
        """
    ),
    AssociatedWords(
      "dfo.utredning.8",
      norwegian: """
        erfaring erfaringer andre lignende tilsvarende lære lærdom prøvd gjort før eksempler kommune kommuner hjelp støtte råd kontakt \
        kjenner ringe gjennom fått til liknende kjente beste praksis inspirasjon forbilder
        """,
      english: """
        experience experiences others similar learn lesson tried done before examples municipality help support advice contact know \
        been through best practice inspiration role models other municipalities
        """
    ),
    AssociatedWords(
      "dfo.beslutning",
      norwegian: """
        beslutning beslutte beslutningsfasen beslutningsgrunnlag vedtak avgjørelse avveiing veie interesser konklusjon \
        gjennomførbarhet saksframlegg grunnlag
        """,
      english: """
        decision decide basis weigh interests conclusion feasibility case ground
        """
    ),
    AssociatedWords(
      "dfo.iverksetting",
      norwegian: """
        iverksetting drift driftsfasen gjennomføring førstelinje førstelinja operativt uforutsett uforutsette gang igang hverdag \
        praksis tilpasninger
        """,
      english: """
        implementation operation running front line operational unforeseen under way daily practice adjustments
        """
    ),
    AssociatedWords(
      "dfo.iverksetting.3",
      norwegian: """
        problemforståelse revidere revidert oppdatere oppdatert utdatert ved like over tid
        """,
      english: """
        understanding problem revise revised update updated outdated maintain over time
        """
    ),
    AssociatedWords(
      "dfo.iverksetting.4",
      norwegian: """
        kommunikasjonsplan kommunikasjon fortelle forteller innbyggere innbyggerne utad synlig synlige presse media nettside sosiale \
        medier informere informasjon omtale markedsføre profilere offentligheten profilering nyhetsbrev synlighet budskap målgrupper \
        kanal kanaler kommunisere formidle
        """,
      english: """
        communication plan tell telling residents public outside visible press media website social inform information publicity \
        promote newsletter visibility message channels communicate convey
        """
    ),
    AssociatedWords(
      "dfo.iverksetting.6",
      norwegian: """
        vare varer varig bestå leve lenge gruppe gruppa arena arbeidsgruppa levetid legges ned avvikle oppløse
        """,
      english: """
        last lasts lasting exist live long group arena lifetime close dissolve
        """
    ),
    AssociatedWords(
      "dfo.iverksetting.8",
      norwegian: """
        brukergrupper brukermedvirkning brukere mening stemme høre lytte påvirke medvirke involvere møter brukerråd ungdomsråd \
        innspill medvirkning brukerne deltakelse dialogmøte brukermøte representanter
        """,
      english: """
        user groups participation users say voice opinion hear listen influence involve meetings council youth input participate \
        dialogue representatives
        """
    ),
    AssociatedWords(
      "dfo.iverksetting.9",
      norwegian: """
        eierlinje eierlinjen eier eiere eierne departement direktorat kontakt ledere involvere holde orientert eierstyring eiermøte \
        styringsdialog
        """,
      english: """
        owner owners line ministry directorate contact leaders involve keep informed dialogue
        """
    ),
    AssociatedWords(
      "dfo.departement",
      norwegian: """
        departement departementet frihet virksomhet virksomheter detaljstyre direktorat underliggende etatsstyrer
        """,
      english: """
        ministry freedom agency agencies micromanage directorate subordinate
        """
    ),
    AssociatedWords(
      "dfo.virksomhet",
      norwegian: """
        virksomhet etat direktorat departement departementet ryggen støtte bak
        """,
      english: """
        agency directorate ministry behind support backing
        """
    ),
    AssociatedWords(
      "instruks",
      norwegian: """
        utredningsinstruksen instruks seks spørsmål krav statlig utrede grundig
        """,
      english: """
        inquiry instructions six questions requirements state thorough
        """
    ),
    AssociatedWords(
      "rapport.dfo-2021-organisasjonsformer",
      norwegian: """
        finansiere betale betaler regning utgifter kostnader fordele fordeling dele dyrere spleiselag hvem sprekker overskridelse \
        kostnad fordeler utgiftsfordeling delt spleise brøk nøkkel kostnadsfordeling
        """,
      english: """
        finance pay pays bill expenses costs share sharing split dearer overrun who cost-sharing key
        """
    ),
    AssociatedWords(
      "rapport.dfo-2020-0-24",
      norwegian: """
        0-24 avsluttet program varig struktur vellykket slutt prosjekt etterpå
        """,
      english: """
        0-24 ended programme lasting structure success project after
        """
    ),
    AssociatedWords(
      "rapport.difi-2015-laeringsnotat-0-24",
      norwegian: """
        0-24 læring lærdom læringsnotat
        """,
      english: """
        0-24 learning lesson note
        """
    ),
  ]
}
