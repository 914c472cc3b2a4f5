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
        """,
      nn: """
        Kva får folk til å bli i samarbeidet over tid?
        korleis får vi samarbeidet til å vekse
        deltakarane mistar interessa
        merkar deltakarane at nytten aukar
        korleis held vi på engasjementet
        kva må til for at samarbeidet varer
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
        """,
      nn: """
        Kva tyder tillit i eit samarbeid?
        korleis viser vi tillit til kvarandre
        vi stoler ikkje på kvarandre
        tillit som verdi
        """,
      en: """
        What does trust mean in a collaboration?
        how do we show each other trust
        we do not trust each other
        trust as a value
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
        """,
      nn: """
        Kva tyder respekt i eit samarbeid?
        korleis viser vi respekt for faget til dei andre
        dei andre respekterer ikkje faget vårt
        respekt som verdi
        """,
      en: """
        What does respect mean in a collaboration?
        how do we show respect for each other's profession
        the others do not respect our field
        respect as a value
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
        """,
      nn: """
        Kva tyder openheit i eit samarbeid?
        kva skriv vi om openheit
        openheit som verdi
        korleis er vi opne med kvarandre
        """,
      en: """
        What does openness mean in a collaboration?
        what do we write about openness
        openness as a value
        how are we open with each other
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
        """,
      nn: """
        Kva tyder lagånd i eit samarbeid?
        korleis byggjer vi lagånd
        vi er ikkje noko lag
        lagånd som verdi
        """,
      en: """
        What does team spirit mean in a collaboration?
        how do we build team spirit
        we are not a team
        team spirit as a value
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
        """,
      nn: """
        Kva tyder fleksibilitet og pragmatisme?
        kor fleksible må vi vere
        nokon er for firkanta
        fleksibilitet som verdi
        kva vil det seie å vere pragmatisk
        """,
      en: """
        What do flexibility and pragmatism mean?
        how flexible must we be
        some of us are too rigid
        flexibility as a value
        what does it mean to be pragmatic
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
        """,
      nn: """
        Kva tyder god kommunikasjon i eit samarbeid?
        korleis kommuniserer vi godt med kvarandre
        vi snakkar forbi kvarandre
        god kommunikasjon som verdi
        """,
      en: """
        What does good communication mean in a collaboration?
        how do we communicate well with each other
        we talk past each other
        good communication as a value
        information comes too late
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
        """,
      nn: """
        Kven passar på at verdiane blir følgde?
        kven har ansvar for verdiane
        har koordinatoren ansvar for verdiane
        kva plikt har koordinatoren til å vurdere verdiane
        kven seier frå når verdiane blir brotne
        kven følgjer med på om vi lever opp til verdiane
        kven sjekkar at vi gjer som vi har sagt
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
        """,
      nn: """
        Seier vi frå når noko endrar seg hos oss?
        nokon har endra prioriteringar utan å seie frå
        er vi opne om endra prioriteringar
        korleis handterer vi interessemotsetningar som dukkar opp
        ein part endra planane sine utan å fortelje det
        kva gjer vi når ein part prioriterer noko anna
        må vi seie frå om vi får nye prioriteringar
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
        """,
      nn: """
        Har vi sett av nok tid til å byggje tillit?
        kor lang tid tek det å byggje tillit
        korleis byggjer vi tillit mellom tenestene
        vi rekk ikkje å bli trygge på kvarandre
        tek vi oss tid til å byggje tillit
        korleis byggje tillit når vi har dårleg tid
        """,
      en: """
        Have we set aside enough time to build trust?
        how long does it take to build trust
        how do we build trust between the services
        time for trust
        we are too busy to build trust
        do we take the time to build trust
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
        """,
      nn: """
        Er det særinteresser som styrer samarbeidet?
        ein av partane mel si eiga kake
        nokon tenkjer berre på si eiga teneste
        korleis handterer vi eigne interesser
        éi teneste dominerer
        alle kjempar for sitt eige budsjett
        nokon tenkjer berre på seg sjølv
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
        """,
      nn: """
        Tek samarbeidet saker som høyrer heime hos éin sektor?
        kva saker skal samarbeidet ikkje ta
        saka kunne vore løyst av éi teneste åleine
        vi får saker som ikkje høyrer heime hos oss
        bør skulen ta denne saka sjølv
        er dette eigentleg ei sak for samarbeidet
        kva høyrer ikkje heime i samarbeidet
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
        """
    ),
  ]
}
