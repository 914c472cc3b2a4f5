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
        """,
      nn: """
        Kvifor vil NAV meir enn skulen?
        skulen bryr seg mest om læring
        døme på ulik ambisjon
        NAV er oppteken av inntekt, skulen av læring
        """,
      en: """
        Why does NAV want more than the school?
        the school cares mostly about learning
        an example of different ambitions
        NAV looks at income, the school at learning
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
        """,
      nn: """
        Kva vil vi oppnå saman?
        kva vil vi eigentleg med samarbeidet
        kor høgt må vi sikte for å nå målet
        korleis heng mål og ambisjon saman
        """,
      en: """
        What do we want to achieve together?
        what do we really want from the collaboration
        how do goal and ambition fit together
        how high must we aim to reach the goal
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
        """,
      nn: """
        Vil vi ha raske gevinstar eller varige løysingar?
        skal vi tenkje kortsiktig eller langsiktig
        kva er horisont
        er målet kortsiktig eller varig
        kor langt fram skal vi tenkje
        skal resultata vare
        vil vi ha ein rask effekt
        """,
      en: """
        Do we want quick gains or lasting solutions?
        should we think short-term or long-term
        what is the horizon
        is the goal short-term or lasting
        how far ahead should we think
        should the results last
        do we want a quick effect
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
        """,
      nn: """
        Kva kan vi lære av dei andre tenestene?
        får vi tilgang til verkemidla til dei andre
        kva får eg ut av å jobbe på tvers
        kva fordelar gir arbeid på tvers
        kva kan dei andre bidra med som vi manglar
        kan vi bruke ressursane til dei andre
        """,
      en: """
        What can we learn from the other services?
        do we get access to the others' instruments
        what do I get out of working across services
        what are the advantages of working across sectors
        what can the others contribute that we lack
        can we use the others' resources
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
        """,
      nn: """
        Kvar kjem råda frå?
        kven har skrive råda
        kva byggjer råda frå Bufdir på
        kvifor er det fem råd her og seks der
        kven står bak desse råda
        kva kjelder byggjer dette på
        kvar har de dette frå
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
