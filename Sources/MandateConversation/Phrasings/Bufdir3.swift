// Ways of asking for Bufdir's third advice: principles and values, and looking after them.

extension Phrasings {
  static let bufdir3: [Phrasings] = [
    Phrasings(
      "bufdir.3",
      nb: """
        Hvorfor trenger vi felles verdier?
        hvilke prinsipper skal samarbeidet bygge på
        trenger vi kjøreregler
        hva er vitsen med verdier i et mandat
        hvordan blir vi enige om verdiene
        forskjellen på verdier og prinsipper
        skal vi ha prinsipper i mandatet
        hvordan skal vi oppføre oss mot hverandre
        må vi ha verdier i mandatet
        trenger vi spilleregler for hvordan vi oppfører oss
        hvordan bør vi være mot hverandre
        hvorfor skal vi bruke tid på verdier
        er verdier bare fine ord
        hva skal stå under prinsipper
        hva skal til for at verdiene blir mer enn pynt
        hva er prinsipper
        hvilke prinsipper bør vi ha
        hva skal verdier være godt for
        Hvordan blir vi enige om felles verdier
        Er det noe vits i å skrive verdier
        Må vi bli enige om prinsipper
        Hvorfor skal vi ha verdier
        Hvordan velger vi prinsipper for samarbeidet
        Hva er poenget med felles verdier
        Hvordan kommer vi fram til felles prinsipper
        bør verdier stå i mandatet
        hva brukes verdiene til
        hvorfor er verdier nødvendige
        hvordan lager vi kjøreregler
        Er verdier nødvendig i et mandat
        Hvordan lager vi felles prinsipper
        er verdier nødvendige
        er det nødvendig med verdier
        Hvorfor er felles verdier viktig
        Hvilke prinsipper er lurt å ha
        Hva brukes prinsipper til
        Hvordan finner vi verdiene våre
        hva skal vi med verdier
        hvorfor bruke tid på verdier
        """,
      nn: """
        Kvifor treng vi felles verdiar?
        kva prinsipp skal samarbeidet byggje på
        treng vi køyrereglar
        kva er vitsen med verdiar i eit mandat
        korleis blir vi samde om verdiane
        må vi ha verdiar i mandatet
        kvifor skal vi bruke tid på verdiar
        er verdiar berre fine ord
        treng vi spelereglar
        kva prinsipp bør vi ha
        Kvifor treng vi verdiar
        bør verdiar stå i mandatet
        kva blir verdiane brukte til
        er verdiar nødvendige
        kvifor er felles verdiar viktig
        kva prinsipp er lurt å ha
        Kva prinsipp skal vi ha
        kva skal vi med verdiar
        kvifor bruke tid på verdiar
        """,
      en: """
        Why do we need shared values?
        which principles should the collaboration build on
        do we need ground rules
        what is the point of values in a mandate
        how do we agree on values
        how should we behave towards each other
        do we need values in the mandate
        why spend time on values
        are values just fine words
        do we need rules for how we behave
        what goes under principles
        which principles should we have
        Why have values
        Which principles should we follow
        what are the values used for
        should values be in the mandate
        how do we make ground rules
        Are values necessary
        why are shared values important
        which principles are wise to have
        what do we need values for
        """
    ),
    Phrasings(
      "bufdir.3.vedtak",
      nb: """
        Hvem skal vedta verdiene?
        må verdiene skrives ned
        hvor skal verdiene stå
        på hvilket nivå skal verdier og prinsipper vedtas
        er det nok at vi er enige om verdiene muntlig
        hva skal stå under vedtatt av
        hvem godkjenner verdiene
        hvilket organ skal vedta verdiene
        må politikerne vedta verdiene
        bør verdiene stå skriftlig
        hvem godkjenner verdiene våre
        Kan arbeidsgruppa selv bestemme verdiene
        Hvor bør verdiene vedtas
        Hvem skal bestemme hvilke verdier vi har
        Skal verdiene vedtas av styringsgruppa
        Hvem vedtar prinsippene
        På hvilket nivå bør verdiene vedtas
        Må kommunestyret vedta verdiene
        Hvem har myndighet til å vedta verdiene
        Hvor skal vi skrive verdiene
        """,
      nn: """
        Kven skal vedta verdiane?
        må verdiane skrivast ned
        kvar skal verdiane stå
        på kva nivå skal verdiar og prinsipp vedtakast
        er det nok at vi er samde om verdiane munnleg
        kven godkjenner verdiane
        kva organ skal vedta verdiane
        bør verdiane stå skriftleg
        er det nok med munnleg einigheit om verdiane
        Kven vedtek verdiane
        kven har mynde til å vedta verdiane
        """,
      en: """
        Who should adopt the values?
        must the values be written down
        where should the values stand
        at what level should values and principles be decided
        is an oral agreement on values enough
        who approves the values
        which body should adopt the values
        should the values be in writing
        Who adopts the values
        who has the authority to adopt the values
        Where do we write the values
        """
    ),
    Phrasings(
      "bufdir.3.nytte",
      nb: """
        Hva får folk til å bli i samarbeidet over tid?
        hvordan får vi samarbeidet til å vokse
        deltakerne mister interessen
        opplever deltakerne at nytten øker
        hvordan utvikler og styrker vi samarbeidet
        folk spør hva de får igjen etter hvert
        hvordan holder vi på engasjementet
        hvorfor mister folk lysten
        hvordan blir samarbeidet sterkere med tiden
        hva må til for at samarbeidet varer
        deltakerne ser ikke nytten av å være med
        hvordan får vi alle til å merke at samarbeidet gir noe
        samarbeidet må gi mer nytte over tid
        """,
      nn: """
        Kva får folk til å bli i samarbeidet over tid?
        korleis får vi samarbeidet til å vekse
        deltakarane mistar interessa
        merkar deltakarane at nytten aukar
        korleis held vi på engasjementet
        kva må til for at samarbeidet varer
        deltakarane ser ikkje nytten av å vere med
        korleis får vi alle til å merke at nytten aukar
        """,
      en: """
        What makes people stay in the collaboration over time?
        how do we make the collaboration grow
        participants are losing interest
        do the participants feel that the benefit grows
        how do we strengthen the collaboration
        how do we keep people engaged
        what does it take for the collaboration to last
        why do people lose interest
        the participants do not see the benefit of taking part any more
        how do we get everybody to feel that it is worth more and more
        """
    ),
    Phrasings(
      "bufdir.3.verdier",
      nb: """
        Hvilke verdier bør samarbeidet bygge på?
        hva er de seks verdiene
        hvilke verdier nevner Bufdir
        må vi ha med alle verdiene
        kan vi velge bort noen verdier
        hva skal stå under verdier
        hvordan skriver vi en verdi så den betyr noe
        hvilke verdier er det vanlig å ha
        hvilke verdier skal vi velge
        kan dere foreslå noen verdier
        hvor mange verdier bør vi ha
        kva verdier finnes
        liste over verdier
        hvilke verdier er det vanlig å ha med
        Nevn de seks verdiene
        Hvilke seks verdier er det snakk om
        Hvilke verdier anbefaler Bufdir
        Hvilke verdier finnes
        Hvilke verdier passer for oss
        gi meg eksempler på verdier
        hvilke verdier trenger vi
        hva er verdiene
        Hvilke verdier er lurest å velge
        Hvilke verdier kan vi velge mellom
        Hvilke verdier bør stå i mandatet
        """,
      nn: """
        Kva verdiar bør samarbeidet byggje på?
        kva er dei seks verdiane
        kva verdiar nemner Bufdir
        må vi ha med alle verdiane
        kva skal stå under verdiar
        kva verdiar skal vi velje
        kva verdiar skal vi ha
        kor mange verdiar bør vi ha
        liste over verdiar
        Kva verdiar bør vi velje
        Kva verdiar er viktige
        kva verdiar treng vi
        gi meg døme på verdiar
        Kva for verdiar høver for oss
        kva verdiar kan vi velje mellom
        """,
      en: """
        Which values should the collaboration build on?
        what are the six values
        which values does Bufdir mention
        must we have all the values
        what goes under values
        how do we write a value so that it means something
        which values should we choose
        can you suggest some values
        how many values should we have
        a list of values
        which values are common
        which values should we write down
        What are the six values you recommend
        What are the values
        which values do we need
        give me examples of values
        which values suit us
        what values can we choose between
        Which values can we choose from
        """
    ),
    Phrasings(
      "bufdir.3.tillit",
      nb: """
        Hva betyr tillit i et samarbeid?
        hvordan viser vi tillit til hverandre
        vi stoler ikke på hverandre
        hva skriver vi om tillit
        tillit som verdi
        hva menes med tillit
        Hva er tillit i praksis
        Hva betyr tillit
        Hva betyr tillit mellom oss
        hvordan bygger vi tillit mellom tjenestene
        hva betyr tillit i praksis
        """,
      nn: """
        Kva tyder tillit i eit samarbeid?
        korleis viser vi tillit til kvarandre
        vi stoler ikkje på kvarandre
        tillit som verdi
        Kva er tillit
        korleis byggjer vi tillit mellom tenestene
        kva tyder tillit i praksis
        """,
      en: """
        What does trust mean in a collaboration?
        how do we show each other trust
        we do not trust each other
        trust as a value
        What is trust
        how do we build trust between services
        what does trust mean in practice
        """
    ),
    Phrasings(
      "bufdir.3.respekt",
      nb: """
        Hva betyr respekt i et samarbeid?
        hvordan viser vi respekt for de andres fag
        de andre respekterer ikke faget vårt
        respekt som verdi
        hva skriver vi om respekt
        Hva betyr respekt
        Hva legger Bufdir i respekt
        Hvordan viser vi respekt for hverandre
        Hvordan skriver vi om respekt
        Hvorfor er respekt viktig
        hvordan viser vi respekt for andres fag
        hva betyr respekt her
        vi blir ikke hørt av de andre fagene
        ingen hører på oss
        """,
      nn: """
        Kva tyder respekt i eit samarbeid?
        korleis viser vi respekt for faget til dei andre
        dei andre respekterer ikkje faget vårt
        respekt som verdi
        Kva tyder respekt
        Kva er respekt
        korleis viser vi respekt for andre sitt fag
        vi blir ikkje høyrde av dei andre faga
        """,
      en: """
        What does respect mean in a collaboration?
        how do we show respect for each other's profession
        the others do not respect our field
        respect as a value
        What does respect mean
        how do we show respect for other professions
        what does respect mean here
        the other professions do not listen to us
        they do not respect our profession
        """
    ),
    Phrasings(
      "bufdir.3.apenhet",
      nb: """
        Hva betyr åpenhet i et samarbeid?
        hva skriver vi om åpenhet
        åpenhet som verdi
        hvordan er vi åpne med hverandre
        folk holder kortene tett til brystet
        hva legger dere i åpenhet
        Hva ligger i åpenhet
        Hva betyr det å være åpen
        Hva innebærer åpenhet
        Hvordan skaper vi åpenhet
        hva betyr åpenhet her
        hvor åpne skal vi være med hverandre
        """,
      nn: """
        Kva tyder openheit i eit samarbeid?
        kva skriv vi om openheit
        openheit som verdi
        korleis er vi opne med kvarandre
        Kva ligg i verdien openheit
        kva tyder openheit her
        kor opne skal vi vere med kvarandre
        """,
      en: """
        What does openness mean in a collaboration?
        what do we write about openness
        openness as a value
        how are we open with each other
        What is openness
        what does openness mean here
        how open should we be with each other
        """
    ),
    Phrasings(
      "bufdir.3.lagand",
      nb: """
        Hva betyr lagånd i et samarbeid?
        hvordan bygger vi lagånd
        vi er ikke noe lag
        lagånd som verdi
        hvordan får vi følelsen av å være et team
        hva mener dere med lagand
        Hva er verdien lagånd
        Hva er lagånd for noe
        Er lagånd det samme som samhold
        Hvordan blir vi et lag
        hva er lagånd
        hvordan får vi bedre lagånd
        vi er ikke et lag
        """,
      nn: """
        Kva tyder lagånd i eit samarbeid?
        korleis byggjer vi lagånd
        vi er ikkje noko lag
        lagånd som verdi
        Kva betyr lagånd
        kva er lagånd
        korleis får vi betre lagånd
        """,
      en: """
        What does team spirit mean in a collaboration?
        how do we build team spirit
        we are not a team
        team spirit as a value
        what is team spirit
        how do we get better team spirit
        """
    ),
    Phrasings(
      "bufdir.3.fleksibilitet",
      nb: """
        Hva betyr fleksibilitet og pragmatisme?
        hvor fleksible må vi være
        noen er for firkantede
        fleksibilitet som verdi
        hva vil det si å være pragmatisk
        Hvordan være fleksibel
        Hva vil det si at vi er fleksible
        Hvor smidige må vi være
        Hva betyr verdien fleksibilitet
        hva betyr det å være pragmatisk
        kan vi endre arbeidsmåten når det trengs
        må vi følge planen slavisk
        kan vi justere underveis
        kan vi endre kurs
        """,
      nn: """
        Kva tyder fleksibilitet og pragmatisme?
        kor fleksible må vi vere
        nokon er for firkanta
        fleksibilitet som verdi
        kva vil det seie å vere pragmatisk
        kva tyder det å vere pragmatisk
        kan vi endre arbeidsmåten når det trengst
        må vi følgje planen slavisk
        kan vi justere undervegs
        """,
      en: """
        What do flexibility and pragmatism mean?
        how flexible must we be
        some of us are too rigid
        flexibility as a value
        what does it mean to be pragmatic
        may we change the way we work when needed
        must we follow the plan to the letter
        can we adjust as we go along
        """
    ),
    Phrasings(
      "bufdir.3.kommunikasjon",
      nb: """
        Hva betyr god kommunikasjon i et samarbeid?
        hvordan kommuniserer vi godt med hverandre
        vi snakker forbi hverandre
        god kommunikasjon som verdi
        informasjonen kommer for sent
        hva menes med god kommunikasjon
        Hvordan får vi bedre kommunikasjon mellom oss
        Beskjeder når ikke fram mellom tjenestene
        beskjeder når ikke fram
        vi får ikke vite ting i tide
        Hvordan får vi bedre kommunikasjon i gruppa
        hva er god kommunikasjon
        folk vet ikke hva som skjer
        """,
      nn: """
        Kva tyder god kommunikasjon i eit samarbeid?
        korleis kommuniserer vi godt med kvarandre
        vi snakkar forbi kvarandre
        god kommunikasjon som verdi
        beskjedar når ikkje fram
        kva er god kommunikasjon
        informasjonen kjem for seint
        folk veit ikkje kva som skjer
        """,
      en: """
        What does good communication mean in a collaboration?
        how do we communicate well with each other
        we talk past each other
        good communication as a value
        information comes too late
        messages do not get through
        what is good communication
        information arrives too late
        people do not know what is going on
        """
    ),
    Phrasings(
      "bufdir.3.koordinator",
      nb: """
        Hvem passer på at verdiene blir fulgt?
        hvem har ansvar for verdiene
        har koordinatoren ansvar for verdiene
        hvilken plikt har koordinatoren til å vurdere verdiene
        hvem sier fra når verdiene brytes
        koordinatorens særlige ansvar
        hvem følger med på om vi lever opp til verdiene
        skal koordinatoren kontrollere verdiene
        hvem sjekker at vi gjør som vi har sagt
        hvem vurderer om verdiene følges
        skal koordinatoren følge med på om verdiene etterleves
        Hva gjør koordinatoren hvis noen bryter med verdiene
        Hvem har plikt til å følge opp verdiene
        Skal koordinatoren se til at vi følger verdiene
        Hvem følger opp at verdiene blir fulgt
        Hvem skal kontrollere at verdiene etterleves
        har koordinatoren plikt til å vurdere verdiene
        hvem bør følge opp verdiene
        Hvem sier fra hvis verdiene ikke følges
        Skal koordinatoren vurdere om vi følger verdiene
        Hvordan passer koordinatoren på verdiene
        """,
      nn: """
        Kven passar på at verdiane blir følgde?
        kven har ansvar for verdiane
        har koordinatoren ansvar for verdiane
        kva plikt har koordinatoren til å vurdere verdiane
        kven seier frå når verdiane blir brotne
        kven følgjer med på om vi lever opp til verdiane
        kven sjekkar at vi gjer som vi har sagt
        kven vurderer om verdiane blir følgde
        Kven passar på verdiane
        Kven ser etter at verdiane blir følgde
        kven bør følgje opp verdiane
        Kven følgjer opp verdiane
        Kven passar på at vi følgjer verdiane
        """,
      en: """
        Who makes sure the values are followed?
        who is responsible for the values
        does the coordinator look after the values
        what duty does the coordinator have to assess the values
        who speaks up when values are broken
        who checks that we live up to the values
        should the coordinator monitor the values
        who watches over the principles
        who assesses whether the values are followed
        Who monitors the values
        who should follow up the values
        """
    ),
    Phrasings(
      "bufdir.3.jevnlig",
      nb: """
        Hvor ofte skal verdiene vurderes?
        hvordan vurderer vi om vi følger verdiene
        hva gjør vi hvis verdiene ikke følges
        hva er egenvurderingen
        hvordan fyller vi ut egenvurderingen
        hva er forskjellen på å evaluere samarbeidet og vurdere verdiene
        når vurderte vi verdiene sist
        hvordan sjekker vi at verdiene faktisk følges
        hvor ofte må vi se på verdiene igjen
        hva skjer når verdiene ikke etterleves
        når skal egenvurderingen gjøres
        hvor tit skal koordinatoren gjøre egenvurdering
        hvilke spørsmål skal vi stille om verdiene
        Hva er en egenvurdering
        Hvor tit bør verdiene tas opp til vurdering
        Hva gjør vi når en verdi ikke blir fulgt
        Hvor jevnlig må verdiene vurderes
        Hvordan gjør vi egenvurderingen
        Hvor ofte skal vi gjøre egenvurdering
        Hvordan går vi fram for å vurdere verdiene
        Når skal vi vurdere om vi følger verdiene
        hvordan måler vi om verdiene følges
        er det lenge siden vi vurderte verdiene
        når gjør vi egenvurdering
        hva er spørsmålene i egenvurderingen
        Hvor ofte må koordinatoren se på verdiene
        Hva går egenvurderingen ut på
        Hvor ofte bør vi se på om verdiene følges
        Hvordan svarer vi på egenvurderingen
        Hvor lenge er det mellom hver vurdering av verdiene
        Hva svarer vi i egenvurderingen
        """,
      nn: """
        Kor ofte skal verdiane vurderast?
        korleis vurderer vi om vi følgjer verdiane
        kva gjer vi om verdiane ikkje blir følgde
        kva er eigenvurderinga
        korleis fyller vi ut eigenvurderinga
        korleis sjekkar vi at verdiane faktisk blir følgde
        kor tit må vi sjå på verdiane igjen
        når skal eigenvurderinga gjerast
        Kor ofte skal koordinatoren vurdere verdiane
        Kor ofte skal vi vurdere verdiane
        når gjer vi eigenvurdering
        kva er spørsmåla i eigenvurderinga
        kor ofte bør vi sjå på om verdiane blir følgde
        """,
      en: """
        How often should the values be assessed?
        how do we assess whether we follow the values
        what if the values are not followed
        what is the self-assessment
        how do we fill in the self-assessment
        how do we check that the values are followed
        how often must we look at the values again
        when should the self-assessment be done
        which questions should we ask about the values
        How often do we assess the values
        when do we do the self-assessment
        what are the questions in the self-assessment
        What is the self-assessment about
        how often should we check the values
        """
    ),
    Phrasings(
      "bufdir.3.q1",
      nb: """
        Kjenner vi hverandre godt nok?
        har vi gode personlige relasjoner
        hvordan blir vi bedre kjent
        kjemien i gruppa er dårlig
        respekterer vi rollene og fagkunnskapen
        vi kjenner ikke hverandre
        vi kjenner nesten ikke hverandre
        hvordan bygger vi gode relasjoner
        dårlig stemning i gruppa
        vi går dårlig overens
        er forholdet mellom oss godt nok
        hvordan blir vi kjent på tvers av etatene
        vi kjenner jo nesten ikke hverandre
        Hvordan kan man bli kjent på tvers av etatene
        Hvordan styrker vi relasjonene i gruppa
        Hvordan kan vi bli bedre kjent med hverandre
        Har vi gode nok relasjoner
        Vi har dårlige relasjoner i gruppa
        Vi kjenner hverandre dårlig. Hva gjør vi
        Hvordan blir vi trygge på hverandre
        Folk i gruppa kjenner hverandre ikke
        Hvordan bedrer vi relasjonene mellom oss
        Går vi godt nok sammen
        kjenner de involverte hverandre
        vet vi hva de andre kan
        kjenner vi til fagkunnskapen hos hverandre
        """,
      nn: """
        Kjenner vi kvarandre godt nok?
        har vi gode personlege relasjonar
        korleis blir vi betre kjende
        kjemien i gruppa er dårleg
        respekterer vi rollene og fagkunnskapen
        vi kjenner nesten ikkje kvarandre
        korleis byggjer vi gode relasjonar
        dårleg stemning i gruppa
        korleis betrar vi relasjonane mellom oss
        kjenner dei involverte kvarandre
        veit vi kva dei andre kan
        """,
      en: """
        Do we know each other well enough?
        do we have good personal relations
        how do we get to know each other better
        the chemistry in the group is bad
        do we respect roles and professional knowledge
        we hardly know each other
        how do we build good relations
        bad atmosphere in the group
        we do not get along
        how do we improve relations between us
        do the people involved know each other
        do we know what the others are good at
        """
    ),
    Phrasings(
      "bufdir.3.q2",
      nb: """
        Sier vi fra når noe endrer seg hos oss?
        noen har endret prioriteringer uten å si fra
        er vi åpne om endrede prioriteringer
        hvordan håndterer vi interessemotsetninger som dukker opp
        partene skjuler at de har andre planer
        skal vi melde fra når vi må prioritere annerledes
        en part endret planene sine uten å fortelle det
        noen holder tilbake informasjon om hva de vil
        hva gjør vi når en part prioriterer noe annet
        må vi si fra hvis vi får nye prioriteringer
        NAV la om tiltakene uten å varsle oss andre
        Hva om en tjeneste får nye prioriteringer
        Hva gjør vi når noen endrer prioriteringene sine
        Sier partene fra når prioriteringene endres
        Noen har endret prioritering. Hva gjør vi
        Må vi fortelle de andre når vi endrer planer
        NAV endret planene uten å si fra
        Hva gjør vi når en part endrer planene
        Hva gjør vi om noen skjuler at de har fått andre prioriteringer
        sier vi fra når vi må prioritere om
        får de andre vite det når noen endrer prioritering
        """,
      nn: """
        Seier vi frå når noko endrar seg hos oss?
        nokon har endra prioriteringar utan å seie frå
        er vi opne om endra prioriteringar
        korleis handterer vi interessemotsetningar som dukkar opp
        ein part endra planane sine utan å fortelje det
        kva gjer vi når ein part prioriterer noko anna
        må vi seie frå om vi får nye prioriteringar
        seier vi frå når vi må prioritere om
        får dei andre vite det når nokon endrar prioritering
        """,
      en: """
        Do we speak up when something changes?
        someone changed priorities without telling us
        are we open about changed priorities
        how do we deal with opposing interests that come up
        should we tell the others when our priorities change
        one party changed its plans without saying so
        what if a party gives priority to something else
        someone is holding back what they want
        do we tell each other when we have to reprioritise
        are conflicting interests put on the table
        """
    ),
    Phrasings(
      "bufdir.3.q3",
      nb: """
        Har vi satt av nok tid til å bygge tillit?
        hvor lang tid tar det å bygge tillit
        hvordan bygger vi tillit mellom tjenestene
        vi rekker ikke å bli trygge på hverandre
        tid til tillit
        vi har det så travelt at vi ikke blir kjent
        tar vi oss tid til å bygge tillit
        hvordan bygge tillit når vi har dårlig tid
        Hvor lang tid må vi regne med før vi stoler på hverandre
        Hvordan kan vi bygge tillit
        Hvor mye tid trengs for å skape tillit
        Er det satt av nok tid til tillitsbygging
        Trenger vi mer tid til å bygge tillit
        Bruker vi nok tid på å bygge tillit
        hvordan får vi tillit til hverandre
        tillit tar tid
        hva skal til for å stole på hverandre
        Hvor mye tid skal vi bruke på tillit
        Hvordan setter vi av tid til å bygge tillit
        Hvor raskt kan vi bygge tillit
        """,
      nn: """
        Har vi sett av nok tid til å byggje tillit?
        kor lang tid tek det å byggje tillit
        korleis byggjer vi tillit mellom tenestene
        vi rekk ikkje å bli trygge på kvarandre
        tek vi oss tid til å byggje tillit
        korleis byggje tillit når vi har dårleg tid
        Korleis byggjer vi tillit
        korleis får vi tillit til kvarandre
        """,
      en: """
        Have we set aside enough time to build trust?
        how long does it take to build trust
        how do we build trust between the services
        time for trust
        we are too busy to build trust
        do we take the time to build trust
        How long does it take before we trust one another
        How do we build trust
        how do we come to trust each other
        what does it take to trust one another
        How fast can we build trust
        """
    ),
    Phrasings(
      "bufdir.3.q4",
      nb: """
        Er det særinteresser som styrer samarbeidet?
        en av partene meler sin egen kake
        noen tenker bare på sin egen tjeneste
        hvordan håndterer vi egne interesser
        trekker egeninteresser arbeidet skjevt
        én tjeneste dominerer
        alle kjemper for sitt eget budsjett
        en tjeneste vil bare ha gjennom sitt eget
        er det noen som tjener egne interesser
        noen tenker bare på seg selv
        hva er særinteresser
        hva gjør vi med særinteresser
        barnevernet tenker bare på seg selv
        En av etatene kjører sitt eget løp
        Hva om én part bare tenker på sitt eget
        Hvordan takler vi at noen bare ser sine egne interesser
        En tjeneste tenker bare på egne interesser
        Hva gjør vi når egne interesser tar over
        Barnevernet kjemper bare for sitt
        alle kjemper bare for sitt
        skolen tenker bare på skolen
        Hva gjør vi når særinteressene tar overhånd
        Er det noen som bare kjemper for egne interesser
        """,
      nn: """
        Er det særinteresser som styrer samarbeidet?
        ein av partane mel si eiga kake
        nokon tenkjer berre på si eiga teneste
        korleis handterer vi eigne interesser
        éi teneste dominerer
        alle kjempar for sitt eige budsjett
        nokon tenkjer berre på seg sjølv
        alle kjempar berre for sitt
        """,
      en: """
        Do special interests colour the collaboration?
        one party only thinks of itself
        how do we handle self-interest
        one service dominates
        some only look after their own service
        everyone fights for their own budget
        one service only wants its own way
        someone only thinks of themselves
        what are special interests
        everyone only fights for their own
        """
    ),
    Phrasings(
      "bufdir.3.q5",
      nb: """
        Tar samarbeidet saker som hører hjemme hos én sektor?
        hvilke saker skal samarbeidet ikke ta
        saken kunne vært løst av én tjeneste alene
        vi får saker som ikke hører hjemme hos oss
        når bør en tjeneste løse saken alene
        hva skal stå under utenfor i omfang
        bør skolen ta denne saken selv
        er dette egentlig en sak for samarbeidet
        hva hører ikke hjemme i samarbeidet
        tar vi på oss for mye av andres jobb
        hvilke saker løses best i én sektor
        hvilke saker skal vi la være å ta
        er dette egentlig en sak for samarbeidet, eller bør skolen ta den selv
        Skal vi ta imot saker som egentlig er barnevernets alene
        Hvilke saker hører ikke til hos oss
        Når bør en sak løses innenfor én sektor
        Hvilke saker bør løses av én tjeneste
        Når skal en sak ikke tas i samarbeidet
        Vi får saker som skolen burde tatt selv
        Hva skal vi gjøre med saker som hører til én tjeneste
        Hvordan vet vi hvilke saker vi skal ta
        blander vi oss opp i saker andre løser bedre
        skal vi la andre ta denne saken
        hvilke saker skal vi ikke ta
        """,
      nn: """
        Tek samarbeidet saker som høyrer heime hos éin sektor?
        kva saker skal samarbeidet ikkje ta
        saka kunne vore løyst av éi teneste åleine
        vi får saker som ikkje høyrer heime hos oss
        bør skulen ta denne saka sjølv
        er dette eigentleg ei sak for samarbeidet
        kva høyrer ikkje heime i samarbeidet
        blandar vi oss opp i saker andre løyser betre
        kva saker skal vi ikkje ta
        """,
      en: """
        Does the collaboration take on matters that belong to one sector?
        which matters should the collaboration not take
        one service could have solved this alone
        we get cases that do not belong here
        when should one service deal with it alone
        should the school handle this itself
        is this really a matter for the collaboration
        what does not belong in the collaboration
        which cases are best solved within one sector
        do we meddle in matters others solve better
        which matters should we leave alone
        """
    ),
    Phrasings(
      "bufdir.3.q6",
      nb: """
        Er det lav terskel for å ta opp prinsipielle spørsmål?
        hvordan tar vi opp noe prinsipielt
        folk tør ikke si fra
        hvor går vi med prinsipielle saker
        hvordan løfter vi saker oppover i linjen
        kan alle ta opp vanskelige spørsmål
        tør folk å være uenige
        er det trygt å si hva man mener
        hva hvis noen ikke tør å ta opp noe vanskelig
        kan vi ta opp vanskelige ting med sjefen
        hvordan senker vi terskelen for å si fra
        hva betyr lav terskel
        Folk sitter stille på møtene selv om de er uenige
        Hvordan tar vi opp prinsipielle spørsmål med ledelsen
        folk tor ikke a si hva de mener
        Er terskelen lav for å ta opp vanskelige spørsmål
        Er det lett å ta opp vanskelige ting
        Tør alle å si fra
        Noen er redde for å si hva de mener
        Hvordan får vi folk til å si fra
        Hvordan kan vi gjøre det trygt å være uenig
        ingen tør å ta opp de store spørsmålene
        tør folk å si fra om det prinsipielle
        """,
      nn: """
        Er det låg terskel for å ta opp prinsipielle spørsmål?
        korleis tek vi opp noko prinsipielt
        folk tør ikkje seie frå
        kvar går vi med prinsipielle saker
        korleis løfter vi saker oppover i linja
        tør folk å vere usamde
        er det trygt å seie kva ein meiner
        kva om nokon ikkje tør ta opp noko vanskeleg
        korleis får vi folk til å seie frå
        ingen torer å ta opp dei store spørsmåla
        """,
      en: """
        Is it easy to raise matters of principle?
        how do we bring up a matter of principle
        people do not dare to speak up
        where do we go with questions of principle
        how do we lift a matter up the line
        do people dare to disagree
        is it safe to say what you think
        what if someone is afraid to raise something difficult
        how do we lower the threshold for speaking up
        how do we get people to say what they think
        How do we get people to speak up
        nobody dares to bring up the fundamental questions
        """
    ),
  ]
}
