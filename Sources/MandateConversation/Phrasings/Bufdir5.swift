// Ways of asking for Bufdir's fifth advice: scope and ambition; and for its introduction and note at the end.

extension Phrasings {
  static let bufdir5: [Phrasings] = [
    Phrasings(
      "bufdir.5",
      nb: """
        Hvor omfattende skal samarbeidet være?
        hvor mye binder vi oss til
        når må vi avklare omfanget
        hva skal stå under omfang
        hva skal stå under ambisjon
        hva skal stå under forpliktelse
        hvor forpliktende er mandatet for hver tjeneste
        hvordan avgrenser vi samarbeidet
        hvor bindende er dette
        hva ligger innenfor og hva ligger utenfor
        hvor mye må hver tjeneste forplikte seg til
        hva skal samarbeidet omfatte
        hvor stort skal samarbeidet være
        hva lover vi når vi er med
        hva er en forpliktelse
        hva er omfang
        hva er ambisjon
        hva binder vi oss til når vi skriver under
        hvor mye forplikter vi oss til
        Hva forplikter vi oss til ved å bli med
        Hvor bindende er mandatet
        Hvor mye forplikter mandatet skolen
        Hva skal være innenfor og utenfor samarbeidet
        Hvor stort bør samarbeidet bli
        Hva forplikter vi oss til
        Hvor omfattende bør samarbeidet være
        Hvor mye skal samarbeidet omfatte
        Hvilke forpliktelser får hver tjeneste
        hvor langt strekker samarbeidet seg
        hva hører med i samarbeidet
        hva må hver av oss binde seg til
        hvor sterkt binder mandatet
        Hvor mye binder mandatet oss
        Hva skal være utenfor samarbeidet
        Hvor stort omfang skal samarbeidet ha
        Hvor forpliktende skal dette være
        Hva er rammene for samarbeidet
        Hva må vi forplikte oss til
        """,
      nn: """
        Kor omfattande skal samarbeidet vere?
        kor mykje bind vi oss til
        når må vi avklare omfanget
        kva skal stå under omfang
        kva skal stå under ambisjon
        kor forpliktande er mandatet for kvar teneste
        kor bindande er dette
        kva ligg innanfor og kva ligg utanfor
        kor mykje må kvar teneste forplikte seg til
        kva skal samarbeidet omfatte
        Kor bindande er mandatet for skulen
        Kva bind vi oss til
        kor langt strekkjer samarbeidet seg
        kva må kvar av oss binde seg til
        kor stort omfang skal samarbeidet ha
        kor forpliktande skal dette vere
        Kva er rammene for samarbeidet
        """,
      en: """
        How extensive should the collaboration be?
        how much do we commit ourselves to
        when must we settle the scope
        what goes under scope
        what goes under ambition
        what goes under commitment
        how binding is the mandate for each service
        how binding is this
        what is inside and what is outside
        how much must each service commit to
        what should the collaboration cover
        what do we promise when we join
        what is a commitment
        what is scope
        How binding is the mandate
        What do we commit to
        how far does the collaboration reach
        what must each of us commit to
        how strongly does the mandate bind
        how large should the scope be
        how binding should this be
        What is the scope of the collaboration
        """
    ),
    Phrasings(
      "bufdir.5.ambisjon",
      nb: """
        Hva gjør vi når partene har ulike ambisjoner?
        den ene vil mer enn den andre
        partene sikter ulikt høyt
        er det lov å ha ulikt ambisjonsnivå
        hvorfor blir det frustrasjon mellom tjenestene
        ambisjonsnivået er ikke avklart
        forventningene spriker
        NAV vil ha felles tiltak, men skolen vil bare dele informasjon
        hva om den ene parten er mye mer ambisiøs
        vi vil ulike ting
        partene vil ulikt mye
        må alle ha samme ambisjon
        vi er ikke enige om hvor høyt vi skal sikte
        må alle ha likt ambisjonsnivå
        den ene vil ha trinn 4 og den andre bare trinn 1
        Den ene tjenesten vil gå for trinn 4, den andre bare for trinn 1
        Partene har ulike ambisjoner. Er det et problem
        NAV vil mer enn oss andre, hva gjør vi
        Vi har ulikt ambisjonsnivå
        Hva gjør vi når ambisjonene spriker
        vi sikter ulikt
        hvordan blir vi enige om ambisjonen
        noen vil mye, andre lite
        kan partene ha forskjellig ambisjon
        Skolen vil bare dele informasjon, NAV vil mer
        Hva gjør vi når én vil mer enn de andre
        Kan vi ha ulikt ambisjonsnivå
        """,
      nn: """
        Kva gjer vi når partane har ulike ambisjonar?
        den eine vil meir enn den andre
        partane siktar ulikt høgt
        er det lov å ha ulikt ambisjonsnivå
        kvifor blir det frustrasjon mellom tenestene
        ambisjonsnivået er ikkje avklart
        kva om den eine parten er mykje meir ambisiøs
        partane vil ulikt mykje
        må alle ha same ambisjon
        vi er ikkje samde om kor høgt vi skal sikte
        må alle ha likt ambisjonsnivå
        Har vi ulike ambisjonar
        korleis blir vi samde om ambisjonen
        nokon vil mykje, andre lite
        kva gjer vi når éin vil meir enn dei andre
        """,
      en: """
        What do we do when the parties have different ambitions?
        one of us wants more than the other
        the parties aim at different heights
        may we have different levels of ambition
        why do the services get frustrated
        the level of ambition has not been settled
        what if one party is much more ambitious
        the parties want different things
        must everyone have the same ambition
        we do not agree on how high to aim
        must everyone have the same level of ambition
        one service wants step 4 but another only step 1
        the parties have different levels of ambition
        The health service wants step 4 but the school only step 1
        Do we have different ambitions
        how do we agree on the ambition
        some want a lot and others little
        can the parties have different ambition
        what do we do when one wants more than the others
        """
    ),
    Phrasings(
      "bufdir.5.eksempel",
      nb: """
        Hvorfor vil NAV mer enn skolen?
        skolen bryr seg mest om læring
        eksempel på ulik ambisjon
        NAV er opptatt av inntekt, skolen av læring
        skolen er mindre engasjert enn NAV
        gi et eksempel på at tjenester vil ulikt
        kan du gi et eksempel på ulik ambisjon
        hvorfor vil NAV og skolen ikke det samme
        eksempel der NAV er mer ivrig enn skolen
        """,
      nn: """
        Kvifor vil NAV meir enn skulen?
        skulen bryr seg mest om læring
        døme på ulik ambisjon
        NAV er oppteken av inntekt, skulen av læring
        gi eit døme på at tenester vil ulikt
        kan du gi eit døme på ulik ambisjon
        kvifor vil NAV og skulen ikkje det same
        døme der NAV er meir ivrig enn skulen
        """,
      en: """
        Why does NAV want more than the school?
        the school cares mostly about learning
        an example of different ambitions
        NAV looks at income, the school at learning
        give an example of services that want different things
        can you give an example of different ambitions
        why do nav and the school not want the same
        an example where one service is more eager than the other
        """
    ),
    Phrasings(
      "bufdir.5.q1",
      nb: """
        Hva vil vi oppnå sammen?
        hva vil vi egentlig med samarbeidet
        hvor høyt må vi sikte for å nå målet
        hvordan henger mål og ambisjon sammen
        hva ønsker vi å få ut av det
        hva ønsker vi å få til i fellesskap
        passer trinnet til målet
        er ambisjonen høy nok til å nå målet
        hva skal samarbeidet føre til
        """,
      nn: """
        Kva vil vi oppnå saman?
        kva vil vi eigentleg med samarbeidet
        kor høgt må vi sikte for å nå målet
        korleis heng mål og ambisjon saman
        kva ønskjer vi å få til saman
        passar trinnet til målet
        er ambisjonen høg nok til å nå målet
        """,
      en: """
        What do we want to achieve together?
        what do we really want from the collaboration
        how do goal and ambition fit together
        how high must we aim to reach the goal
        what do we wish to achieve together
        does the step fit the goal
        is the ambition high enough to reach the goal
        """
    ),
    Phrasings(
      "bufdir.5.q2",
      nb: """
        Vil vi ha raske gevinster eller varige løsninger?
        skal vi tenke kortsiktig eller langsiktig
        hva er horisont
        er målet kortsiktig eller varig
        hva skal stå under horisont
        varig endring eller raske resultater
        skal vi satse kortsiktig
        hvor langt fram skal vi tenke
        vil vi ha en rask effekt
        skal resultatene vare
        Skal effekten komme raskt, eller skal den holde over tid
        Hva er et kortsiktig mål
        Bør vi ha langsiktige eller kortsiktige mål
        Skal vi ha rask effekt eller varige løsninger
        Ønsker vi rask gevinst eller varig endring
        Skal løsningen være varig
        Skal vi tenke langsiktig
        Bør vi velge raske eller varige løsninger
        Tenker vi for kortsiktig
        noe som gir effekt fort
        vil vi ha rask effekt
        """,
      nn: """
        Vil vi ha raske gevinstar eller varige løysingar?
        skal vi tenkje kortsiktig eller langsiktig
        kva er horisont
        er målet kortsiktig eller varig
        kor langt fram skal vi tenkje
        skal resultata vare
        vil vi ha ein rask effekt
        noko som gir effekt fort
        """,
      en: """
        Do we want quick gains or lasting solutions?
        should we think short-term or long-term
        what is the horizon
        is the goal short-term or lasting
        how far ahead should we think
        should the results last
        do we want a quick effect
        something with a quick effect
        quick effect or lasting change
        """
    ),
    Phrasings(
      "bufdir.5.q3",
      nb: """
        Hvor på samordningsstigen skal vi ligge?
        hvilket trinn passer for oss
        hvordan velger vi ambisjonsnivå
        hvor høyt bør vi sikte
        hvilket trinn skal vi velge
        hvor på stigen er vi nå
        sett ambisjonen
        hvilket trinn i stigen bør vi velge
        hvor ambisiøse bør vi være
        på hvilket trinn ligger vi i dag
        hvor ambisiøst skal samarbeidet være
        kva trinn er riktig for oss
        skal vi opp et trinn
        er trinn 2 eller 3 riktig for oss
        hvordan finner vi riktig ambisjonsnivå
        Hvilket ambisjonsnivå bør vi legge oss på
        Hvor på stigen bør vi sikte oss inn
        Hvilket trinn bør vi sikte mot
        Hvilket nivå på stigen skal vi velge
        hva slags ambisjon bør vi ha
        hvilket trinn er vi på
        hvordan setter vi ambisjonen
        kan vi sikte lavere
        Hva er et passende ambisjonsnivå
        Hvilket trinn er riktig
        Hvor ambisiøst skal mandatet være
        Hvordan bestemmer vi ambisjonen
        """,
      nn: """
        Kvar på samordningsstigen skal vi liggje?
        kva steg passar for oss
        korleis vel vi ambisjonsnivå
        kor høgt bør vi sikte
        kvar på stigen er vi no
        kva steg skal vi velje
        kor ambisiøse bør vi vere
        på kva steg ligg vi i dag
        skal vi opp eit steg
        Kor høgt på stigen bør vi leggje oss
        Korleis vel vi rett ambisjonsnivå
        Kva steg bør vi sikte mot
        kva steg er vi på
        korleis set vi ambisjonen
        kor ambisiøst skal mandatet vere
        kva steg er rett
        """,
      en: """
        Where on the coordination ladder should we be?
        which step suits us
        how do we choose the level of ambition
        how high should we aim
        where on the ladder are we now
        which step should we choose
        how ambitious should we be
        which step are we on today
        should we move up a step
        is step 2 or 3 right for us
        How high on the ladder should we aim
        Which step should we aim for
        which step are we at
        how do we set the ambition
        can we aim lower
        how ambitious should the mandate be
        Which step is right for us
        """
    ),
    Phrasings(
      "bufdir.5.q4",
      nb: """
        Skal vi ha egne tiltak side om side eller felles tiltak?
        skal vi planlegge tiltakene sammen
        hva er arbeidsform
        hva er forskjellen på side om side og felles
        hvem har ansvaret når tiltakene er felles
        kan hver tjeneste ha sine egne tiltak
        skal hver jobbe for seg eller skal vi gjøre det i fellesskap
        bør vi lage tiltakene i lag
        hvem følger opp felles tiltak
        hva skal stå under arbeidsform
        er det best med egne eller felles tiltak
        Skal vi gjøre tiltakene hver for oss
        Egne eller felles tiltak
        Skal tiltakene være felles, eller skal hver gjøre sitt
        Bør vi lage felles tiltak eller jobbe parallelt
        Skal vi jobbe side om side eller sammen om tiltakene
        Skal tiltakene planlegges sammen
        Bør tiltakene være felles
        Når bør tiltak være felles
        Hvem eier felles tiltak
        """,
      nn: """
        Skal vi ha eigne tiltak side om side eller felles tiltak?
        skal vi planleggje tiltaka saman
        kva er arbeidsform
        kva er skilnaden på side om side og felles
        kan kvar teneste ha sine eigne tiltak
        skal kvar jobbe for seg eller skal vi gjere det i fellesskap
        bør vi lage tiltaka i lag
        er det best med eigne eller felles tiltak
        """,
      en: """
        Should we have separate measures side by side or joint ones?
        should we plan the measures together
        what is the way of working
        what is the difference between side by side and joint
        can each service have its own measures
        should each work alone or should we do it together
        are separate or joint measures best
        who follows up joint measures
        what goes under way of working
        """
    ),
    Phrasings(
      "bufdir.5.prioritet",
      nb: """
        Hvor høyt skal samarbeidet prioriteres?
        vi har høye ambisjoner, men ingen ressurser
        hvordan henger ambisjon og ressurser sammen
        kan vi ha lav prioritet og høyt trinn
        hva skal stå under prioritet
        kommunen prioriterer ikke dette
        kan vi ha høy ambisjon når ingen prioriterer det
        må vi senke ambisjonen når vi mangler ressurser
        hvor viktig er dette sammenlignet med annet
        samarbeidet kommer alltid sist
        hvordan prioriterer vi samarbeidet opp mot andre oppgaver
        hva er prioritet
        Hva hvis kommunen prioriterer noe helt annet
        Samarbeidet har lav prioritet. Kan vi likevel sikte høyt
        Hva om kommunen ikke setter av ressurser til ambisjonen vår
        Hva gjør vi når samarbeidet ikke blir prioritert
        Hva om vi ikke har ressurser til å sikte høyt
        Kan vi være på trinn 4 uten ressurser
        vi vil mye, men har ingen ressurser
        Hvordan får vi samarbeidet høyere prioritert
        Hvor høyt bør dette prioriteres
        """,
      nn: """
        Kor høgt skal samarbeidet prioriterast?
        vi har høge ambisjonar, men ingen ressursar
        korleis heng ambisjon og ressursar saman
        kan vi ha låg prioritet og høgt steg
        kva skal stå under prioritet
        kan vi ha høg ambisjon når ingen prioriterer det
        må vi senke ambisjonen når vi manglar ressursar
        samarbeidet kjem alltid sist
        kan vi vere på steg 4 utan ressursar
        korleis får vi samarbeidet høgare prioritert
        """,
      en: """
        How high a priority should the collaboration have?
        we have high ambitions but no resources
        how are ambition and resources connected
        can we have low priority and a high step
        what goes under priority
        can we have a high ambition if nobody gives it priority
        must we lower the ambition when resources are lacking
        the collaboration always comes last
        how do we prioritise the collaboration against other tasks
        can we be on step 4 without resources
        how do we get the collaboration a higher priority
        """
    ),
    Phrasings(
      "bufdir.innledning",
      nb: """
        Hvorfor må vi arbeide på tvers av sektorer?
        kan ikke én sektor løse dette alene
        hvem bør være med i samarbeidet
        hvilke tjenester skal delta
        hvor mange parter må vi være
        hvem skal stå under deltakere
        hva går Bufdirs råd ut på
        hvilke fem råd gir Bufdir
        hvem bør inviteres inn i samarbeidet
        hvem skal være med
        hvem må vi ha med rundt bordet
        har vi glemt noen som burde være med
        kan vi være bare to parter
        hva er grunnen til å jobbe tverrsektorielt
        hvilke sektorer bør være representert
        trenger vi helse med i samarbeidet
        er det nok med to tjenester
        hvilke aktører bør vi ha med
        hvem bør delta
        hvor mange deltakere trenger vi
        Hvorfor jobbe på tvers
        Hvilke tjenester bør være med
        Hvem må være deltakere
        Hvorfor holder det ikke med én sektor
        Hvem bør vi invitere med
        Hvilke sektorer må være med
        Hvem skal vi ha med oss
        Hvilke parter bør delta
        hvem er aktuelle deltakere
        er det noen vi burde ha med
        hvor mange bør være med
        skal politiet være med
        hvem skal sitte i gruppa
        trenger vi å ha med frivilligheten
        Hvilke tjenester mangler rundt bordet
        Må vi være mer enn to
        Hvem skal delta i samarbeidet
        Hvilke etater bør være med
        Hvem er de viktigste deltakerne
        Er det nok med NAV og skolen
        hvorfor kan ikke én etat løse dette alene
        hvilke tjenester bør være med i samarbeidet
        hvem hører hjemme i et slikt samarbeid
        må vi være flere etater om dette
        trengs det flere enn oss for å løse dette
        hvilke sektorer bør være med
        """,
      nn: """
        Kvifor må vi arbeide på tvers av sektorar?
        kan ikkje éin sektor løyse dette åleine
        kven bør vere med i samarbeidet
        kva tenester skal delta
        kor mange partar må vi vere
        kva fem råd gir Bufdir
        kven bør inviterast inn i samarbeidet
        kven skal vere med
        kven må vi ha med rundt bordet
        kan vi vere berre to partar
        kva sektorar bør vere representerte
        kven bør delta
        kva aktørar bør vi ha med
        kor mange deltakarar treng vi
        Kven bør delta i samarbeidet
        Kven skal vere med i samarbeidet
        Kven bør vere deltakarar
        kven skal sitje i gruppa
        skal politiet vere med
        kor mange bør vere med
        Kven skal vi ha med
        kva etatar bør vere med
        Kven bør vi invitere
        kvifor klarer ikkje éi teneste dette åleine
        kva tenester bør vere med
        må vi vere fleire etatar om dette
        kva sektorar bør vere med
        kven bør vi spørje om å bli med
        """,
      en: """
        Why must we work across sectors?
        can one sector not solve this alone
        who should take part in the collaboration
        which services should participate
        how many parties must there be
        what are Bufdir's five pieces of advice
        who should be invited
        who should be around the table
        have we forgotten someone who should be involved
        can there be just two parties
        which sectors should be represented
        what is the reason for working across sectors
        which actors should be involved
        who should take part
        how many participants do we need
        Which services should take part
        who should sit in the group
        should the police take part
        how many should take part
        are we missing anyone
        Who is missing around the table
        which agencies should be involved
        who do we invite
        Who are the most important participants
        why can one service not solve this by itself
        which services ought to be at the table
        do we need more than one agency for this
        which sectors should take part
        """
    ),
    Phrasings(
      "bufdir.innledning.behov",
      nb: """
        Hvem er samarbeidet til for?
        hva er målgruppen
        hva skal stå under målgruppe
        hvordan setter vi familiens behov først
        brukeren må fortelle det samme mange ganger
        hvem skal vi hjelpe
        hjelpen henger ikke sammen
        hvem er det vi skal hjelpe
        hvem er målgruppen vår
        hvilke behov har brukerne
        hvordan får brukerne hjelp som henger sammen
        skal vi tenke på tjenesten eller brukeren først
        hvordan definerer vi målgruppen
        Hvem er målgruppen
        Hvem skal samarbeidet hjelpe
        Hva trenger familiene vi skal hjelpe
        Hvem er brukerne våre
        Hvem er samarbeidet ment for
        hvem gjør vi dette for
        hvilken gruppe er dette for
        Hvem jobber vi for
        hvem er vi til for
        Hvordan finner vi fram til målgruppa
        Hvem skal dra nytte av samarbeidet
        hvordan beskriver vi målgruppen
        hva skriver vi om målgruppen
        hva trenger brukeren
        hva trenger familiene
        """,
      nn: """
        Kven er samarbeidet til for?
        kva er målgruppa
        kva skal stå under målgruppe
        korleis set vi behova til familien først
        kven skal vi hjelpe
        hjelpa heng ikkje saman
        kven er det vi skal hjelpe
        kven er målgruppa vår
        kva behov har brukarane
        korleis definerer vi målgruppa
        Kva er målgruppa vår
        kven gjer vi dette for
        kven jobbar vi for
        korleis finn vi fram til målgruppa
        korleis skriv vi målgruppa
        kva skriv vi om målgruppa
        kva treng familiane
        """,
      en: """
        Who is the collaboration for?
        what is the target group
        what goes under target group
        how do we put the family's needs first
        whom are we to help
        the help does not fit together
        whom are we helping
        who is our target group
        what needs do the users have
        should we think of the service or the user first
        how do we define the target group
        Who is the target group
        for whom are we doing this
        whom do we work for
        how do we find the target group
        how do we describe the target group
        who are we here to help
        put the family and its needs first
        who are we doing this for
        what do the families need
        """
    ),
    Phrasings(
      "bufdir.innledning.grad",
      nb: """
        Må vi alltid lage felles planer?
        hvor mye samarbeid trenger vi
        er det nok å vite hva de andre gjør
        kan vi nøye oss med et lavt trinn
        trenger alle samarbeid en felles plan
        hvor tett må vi samarbeide
        trengs det felles plan hver gang
        hvor mye trenger vi egentlig å samarbeide
        kan det bli for mye samarbeid
        holder det å informere hverandre
        må alt samarbeid være på høyeste trinn
        må vi samarbeide om alt
        Er det alltid nødvendig å samarbeide tett
        Trenger vi en felles plan
        Trenger vi egentlig å samarbeide så tett
        Når er det nok å bare informere hverandre
        hvor mye må vi samarbeide
        er lite samarbeid godt nok
        Kan vi nøye oss med å dele informasjon
        Er det nødvendig med felles planer
        Hvor lite samarbeid kan vi klare oss med
        er det nok at vi vet hva de andre gjør
        kan vi nøye oss med mindre enn en felles plan
        hvor mye samarbeid trenger vi egentlig
        når er det nok å kjenne til hverandres arbeid
        """,
      nn: """
        Må vi alltid lage felles planar?
        kor mykje samarbeid treng vi
        er det nok å vite kva dei andre gjer
        kan vi nøye oss med eit lågt steg
        kor tett må vi samarbeide
        trengst det felles plan kvar gong
        kor mykje treng vi eigentleg å samarbeide
        kan det bli for mykje samarbeid
        kor mykje må vi samarbeide
        er det nok at vi veit kva dei andre driv med
        held det å kjenne til kva dei andre tenestene gjer
        kor mykje samarbeid treng vi eigentleg
        må vi alltid ha ein felles plan
        når er det nok å kjenne til arbeidet til kvarandre
        """,
      en: """
        Do we always have to make joint plans?
        how much collaboration do we need
        is it enough to know what the others do
        can we settle for a low step
        how closely must we work together
        do we need a joint plan every time
        can there be too much collaboration
        how much do we really need to collaborate
        how much must we collaborate
        is it enough to know what the other services are doing
        how much collaboration do we really need
        must everything be planned together
        when is it enough to be aware of each other's work
        just knowing what the others do
        """
    ),
    Phrasings(
      "bufdir.innledning.gevinst",
      nb: """
        Hva kan vi lære av de andre tjenestene?
        får vi tilgang til de andres virkemidler
        hva får jeg ut av å jobbe på tvers
        hvilke fordeler gir arbeid på tvers
        er det krevende å samarbeide på tvers
        hva kan de andre bidra med som vi mangler
        er det lærerikt å jobbe sammen med andre
        kan vi bruke ressursene til de andre
        Hva kan vi lære av å samarbeide
        hva har de andre tjenestene som vi kan bruke
        kan vi få tilgang til virkemidlene til de andre
        hva lærer vi av andre fag
        er det krevende å samarbeide
        hva kan én tjeneste lære av en annen
        kan vi låne verktøy av hverandre
        dra nytte av det de andre har
        """,
      nn: """
        Kva kan vi lære av dei andre tenestene?
        får vi tilgang til verkemidla til dei andre
        kva får eg ut av å jobbe på tvers
        kva fordelar gir arbeid på tvers
        kva kan dei andre bidra med som vi manglar
        kan vi bruke ressursane til dei andre
        kva har dei andre tenestene som vi kan bruke
        kan vi få tilgang til verkemidla til dei andre
        kva lærer vi av andre fag
        kva kan éi teneste lære av ei anna
        kan vi låne verktøy av kvarandre
        """,
      en: """
        What can we learn from the other services?
        do we get access to the others' instruments
        what do I get out of working across services
        what are the advantages of working across sectors
        what can the others contribute that we lack
        can we use the others' resources
        what do the other services have that we could use
        what can we learn from other professions
        is working together demanding
        what can one service learn from another
        can we borrow tools from each other
        """
    ),
    Phrasings(
      "bufdir.sluttnote",
      nb: """
        Hvor kommer rådene fra?
        hvem har skrevet rådene
        hva bygger Bufdirs råd på
        hvorfor er det fem råd her og seks der
        hva er forskjellen på rådene fra Bufdir og Difi
        hvem står bak disse rådene
        hvilke kilder bygger dette på
        er rådene offisielle
        hvor har dere dette fra
        hvor er rådene hentet fra
        Hvem har laget rådene
        Hvem har skrevet rådene deres
        Hva bygger disse rådene på
        Er dette råd fra Bufdir eller fra dere
        Hvilken rapport bygger rådene på
        Hva er kildene til rådene
        """,
      nn: """
        Kvar kjem råda frå?
        kven har skrive råda
        kva byggjer råda frå Bufdir på
        kvifor er det fem råd her og seks der
        kven står bak desse råda
        kva kjelder byggjer dette på
        kvar har de dette frå
        kva byggjer bufdir sine råd på
        """,
      en: """
        Where does the advice come from?
        who wrote the advice
        what does Bufdir's advice build on
        why are there five pieces of advice here and six there
        who is behind this advice
        which sources is this based on
        is this advice official
        where did you get this from
        """
    ),
  ]
}
