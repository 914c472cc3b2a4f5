// Ways of asking for Bufdir's fourth advice: the same view of problems, interests and possibilities.

extension Phrasings {
  static let bufdir4: [Phrasings] = [
    Phrasings(
      "bufdir.4",
      nb: """
        Hvordan får vi en felles forståelse av problemet?
        vi er ikke enige om hva problemet er
        hva er problemforståelse
        hva skal stå under problemforståelse
        hvorfor ser tjenestene så ulikt på det
        vi har hvert vårt budsjett og hvert vårt faglige ståsted
        hvordan skriver vi en felles problembeskrivelse
        hvordan blir vi enige om hva som er problemet
        vi ser problemet på helt forskjellige måter
        hvilket problem skal vi løse
        vi snakker om ulike problemer
        hvordan skal vi beskrive problemet
        Alle har sin egen versjon av hva som er utfordringen
        Hvordan får vi lik problemforståelse
        Hvordan kan vi få samme forståelse av problemet
        Vi forstår problemet ulikt. Hva gjør vi
        Hvordan beskrives problemet best
        Hvordan blir vi enige om problemet
        Hva er vårt felles problem
        Vi er ikke enige om problemet
        Hvordan skriver vi problemforståelsen
        hvordan får vi alle til å se problemet likt
        hva går problemet ut på
        hva er galt i dag
        trenger vi en felles beskrivelse av problemet
        NAV og skolen har helt ulikt syn på problemet
        Hvordan blir vi enige om en problembeskrivelse
        Hvordan får vi en felles problemforståelse
        Hva er problemet vårt egentlig
        Hvordan beskriver vi utfordringen
        Tjenestene har ulik oppfatning av problemet
        """,
      nn: """
        Korleis får vi ei felles forståing av problemet?
        vi er ikkje samde om kva problemet er
        kva er problemforståing
        kva skal stå under problemforståing
        kvifor ser tenestene så ulikt på det
        korleis blir vi samde om kva som er problemet
        kva problem skal vi løyse
        vi ser problemet på heilt ulike måtar
        korleis blir vi samde om kva problemet er
        Korleis skildrar vi problemet i fellesskap
        Kva er problemet vi skal løyse
        Kva er felles problemforståing
        Vi ser ulikt på problemet
        Korleis skriv vi problemforståinga
        korleis får vi alle til å sjå problemet likt
        kva går problemet ut på
        Vi er usamde om problemet
        kva er problemet vårt eigentleg
        korleis får vi felles problemforståing
        """,
      en: """
        How do we get a common understanding of the problem?
        we do not agree on what the problem is
        what goes under problem
        why do the services see things so differently
        we have separate budgets and professional views
        how do we write a shared description of the problem
        how do we agree on what the problem is
        which problem are we to solve
        we see the problem in completely different ways
        how should we describe the problem
        we disagree about what the problem is
        we disagree about what the problem really is
        How do we agree on the problem
        Do we share the same view of the problem
        How do we describe the problem
        We see the problem differently
        how do we get everyone to see the problem alike
        what is the problem about
        do we need a shared description of the problem
        The services disagree about the problem
        what is our problem really
        how do we get a shared view of the problem
        """
    ),
    Phrasings(
      "bufdir.4.fakta",
      nb: """
        Hvilke fakta trenger vi før vi setter i gang tiltak?
        hva er et faktagrunnlag
        hva kommer først, fakta eller tiltak
        kan vi begynne med tiltak med en gang
        vi har ikke noe tallgrunnlag
        hvordan skaffer vi kunnskap om problemet
        hva skal stå under faktagrunnlag
        må vi ha tall før vi setter i gang
        hva vet vi om problemet
        hvordan kartlegger vi situasjonen
        må vi vite noe om situasjonen først
        trenger vi et kunnskapsgrunnlag
        hvor henter vi fakta
        hva bør vi vite før vi velger tiltak
        Hvilket kunnskapsgrunnlag bør ligge til grunn før tiltak
        Hva er et godt faktagrunnlag
        Hvilke fakta bør vi hente inn først
        Hvordan skaffer vi fakta
        Hva må vi vite om problemet før vi begynner
        Hva slags kunnskap trenger vi om problemet
        hvilken informasjon må vi ha
        har vi nok kunnskap
        må vi kartlegge først
        hvor skaffer vi kunnskapsgrunnlaget
        Må vi ha tall før vi gjør noe
        Hvilke fakta bør vi ha på plass
        Hvordan kartlegger vi behovet
        Hva bør vi undersøke først
        Hvor mye må vi vite før vi setter i gang tiltak
        """,
      nn: """
        Kva fakta treng vi før vi set i gang tiltak?
        kva er eit faktagrunnlag
        kva kjem først, fakta eller tiltak
        kan vi byrje med tiltak med ein gong
        korleis skaffar vi kunnskap om problemet
        må vi ha tal før vi set i gang
        kva veit vi om problemet
        korleis kartlegg vi situasjonen
        treng vi eit kunnskapsgrunnlag
        kva bør vi vite før vi vel tiltak
        Kor finn vi fakta
        Kva fakta treng vi
        må vi kartleggje først
        har vi nok kunnskap
        kva fakta bør vi ha på plass
        korleis kartlegg vi behovet
        Korleis finn vi fakta om problemet
        Kva bør vi undersøkje først
        """,
      en: """
        Which facts do we need before we start on measures?
        what is a fact base
        what comes first, facts or measures
        can we start with measures right away
        how do we get knowledge about the problem
        what goes under facts
        do we need numbers before we start
        what do we know about the problem
        how do we map the situation
        do we need a knowledge base
        what should we know before choosing measures
        Which facts do we need
        do we have enough knowledge
        must we map things first
        which information do we need
        how do we map the need
        which facts should be in place
        What should we investigate first
        """
    ),
    Phrasings(
      "bufdir.4.indikatorer",
      nb: """
        Hvor finner vi tall om barnefattigdom?
        hvor mange barn lever i fattige familier hos oss
        statistikk om barn med lav inntekt
        hvilke indikatorer finnes for barnefattigdom
        tall for vår kommune om lavinntekt
        trangbodde barn og enslige forsørgere i statistikken
        hvor mange fattige barn har vi i kommunen
        finnes det tall på familier med lav inntekt
        andel barn i lavinntektsfamilier
        Finnes det kommunetall for fattigdom blant barn
        Hvilke tall finnes om fattige barnefamilier
        Hvor mange barn lever med vedvarende lav inntekt
        Hvor finner vi statistikk om fattige familier
        Finnes det tall for barnefattigdom i vår kommune
        Hvor mange barn er fattige hos oss
        Hvor står det hvor mange fattige barn vi har
        Hvordan finner vi tall på barn i lavinntektsfamilier
        """,
      nn: """
        Kvar finn vi tal om barnefattigdom?
        kor mange barn lever i fattige familiar hos oss
        statistikk om barn med låg inntekt
        kva indikatorar finst for barnefattigdom
        kor mange fattige barn har vi i kommunen
        finst det tal på familiar med låg inntekt
        """,
      en: """
        Where do we find figures on child poverty?
        how many children live in poor families here
        statistics on children with low income
        which indicators exist for child poverty
        how many poor children do we have in the municipality
        are there figures on low-income families
        Where can I find child poverty statistics
        """
    ),
    Phrasings(
      "bufdir.4.kilder",
      nb: """
        Må vi oppgi kilde på tallene?
        hvor gamle kan tallene være
        hvordan viser vi til en kilde
        hvor finner vi statistikk
        er tallene våre for gamle
        hvordan gjør vi en kartlegging
        kan vi bruke statistikk fra 2019
        hva er en god kilde
        hvor gammel statistikk er lov
        må vi skrive hvor tallene kommer fra
        er statistikken foreldet
        Er fem år gamle tall for gamle
        Hvor finner vi tall
        må vi oppgi kilder
        Hvor gammel kan statistikken være
        Må vi skrive kilden
        Hvor henter vi tall fra
        Er tallene fra 2018 for gamle
        Kan vi bruke gamle tall
        Når er tall utdatert
        Hvor nye må tallene være
        tallene er fra 2016, går det bra
        tallene våre er gamle
        """,
      nn: """
        Må vi oppgi kjelde på tala?
        kor gamle kan tala vere
        korleis viser vi til ei kjelde
        kvar finn vi statistikk
        er tala våre for gamle
        kan vi bruke statistikk frå 2019
        må vi skrive kvar tala kjem frå
        kva er ei god kjelde
        Kva kjelder bør vi bruke
        Må vi ha kjelde på tala
        tala er frå 2016, går det bra
        kan vi bruke gamle tal
        """,
      en: """
        Do we have to give a source for the figures?
        how old can the figures be
        how do we cite a source
        where do we find statistics
        are our numbers out of date
        can we use statistics from 2019
        must we say where the numbers come from
        what is a good source
        how old may statistics be
        How old may our figures be
        our figures are from 2016, is that all right
        can we use old numbers
        """
    ),
    Phrasings(
      "bufdir.4.nytte",
      nb: """
        Hvorfor skal vi samarbeide?
        hva er vitsen med å samarbeide
        hva er nytten av samarbeidet
        hvordan får vi alle til å se nytten ved start
        hva skal stå under nytte
        partene skjønner ikke hvorfor de skal være med
        hva er poenget med å jobbe sammen
        hvorfor er vi med på dette
        hvorfor skal tjenestene bruke tid på dette
        hva er vitsen med samarbeidet
        hvordan forklarer vi hvorfor vi samarbeider
        hvordan begrunner vi at vi bruker tid på å samarbeide
        hva er nytte
        Hva er nytten ved å samarbeide på tvers
        Hvorfor er det nyttig å samarbeide
        Hvorfor bør tjenestene samarbeide
        hvorfor gidder vi å samarbeide
        hvorfor er samarbeid bra
        lønner samarbeidet seg
        Hva svarer jeg når noen spør hvorfor vi samarbeider
        hvordan forklarer jeg vitsen til kollegaene
        Hva er nytten for tjenestene
        Hvordan overbeviser jeg kollegene om at samarbeid er nyttig
        hva får vi ut av dette
        hva har skolen igjen for å være med
        hvorfor gjør vi dette sammen
        """,
      nn: """
        Kvifor skal vi samarbeide?
        kva er vitsen med å samarbeide
        kva er nytten av samarbeidet
        korleis får vi alle til å sjå nytten ved start
        kva skal stå under nytte
        kva er poenget med å jobbe saman
        kvifor er vi med på dette
        kva er vitsen med samarbeidet
        kvifor er samarbeid bra
        kva svarer eg når nokon spør kvifor vi samarbeider
        kva får vi ut av dette
        kva har skulen att for å vere med
        kvifor gjer vi dette saman
        """,
      en: """
        Why should we collaborate?
        what is the point of working together
        what is the benefit of the collaboration
        how do we make everyone see the benefit at the start
        what goes under benefit
        what is the point of the collaboration
        why are we part of this
        why should the services spend time on this
        how do we explain why we work together
        What are the benefits of collaboration
        why is collaboration good
        is collaboration worth it
        what do I answer when someone asks why we collaborate
        what is in it for us
        what do we get out of this
        why are we doing this together
        """
    ),
    Phrasings(
      "bufdir.4.paanytt",
      nb: """
        Hvor ofte skal vi vurdere nytten på nytt?
        må vi ta opp nytten igjen senere
        er samarbeidet fortsatt verdt det
        hva betyr vurderes på nytt
        eierskapet forsvinner etter hvert
        samarbeidet går på tomgang
        når skal nytten vurderes igjen
        er det fortsatt nyttig å samarbeide
        samarbeidet har mistet glød
        bør vi fortsette samarbeidet
        har samarbeidet utspilt sin rolle
        hvordan holder vi liv i samarbeidet etter noen år
        Gløden er borte etter to år. Hva kan vi gjøre
        Når bør vi vurdere nytten på nytt
        Skal vi vurdere nytten hvert år
        Hvor ofte skal nytten vurderes
        Er samarbeidet fremdeles nyttig
        Bør vi spørre om nytten igjen neste år
        Når skal vi se på nytten på nytt
        Når er samarbeidet ikke lenger nyttig
        skal vi ta opp nytten igjen senere
        når spør vi om nytten på nytt
        """,
      nn: """
        Kor ofte skal vi vurdere nytten på nytt?
        må vi ta opp nytten att seinare
        er samarbeidet framleis verdt det
        kva tyder blir vurdert på nytt
        samarbeidet går på tomgang
        når skal nytten vurderast igjen
        er det framleis nyttig å samarbeide
        bør vi halde fram med samarbeidet
        skal vi ta opp nytten igjen seinare
        """,
      en: """
        How often should we reassess the benefit?
        must we look at the benefit again later
        is the collaboration still worth it
        what does reassessed mean
        ownership fades over time
        the collaboration has lost its drive
        when should the benefit be assessed again
        is it still useful to work together
        should we carry on with the collaboration
        has the collaboration outlived its purpose
        should we revisit the benefits later
        should we ask again after a while what the benefits are
        """
    ),
    Phrasings(
      "bufdir.4.dokument",
      nb: """
        Hva skal stå i dokumentet vi blir enige om?
        må vi skrive ned det vi er enige om
        hvordan viser vi at alle har sagt ja
        hva betyr sluttet seg til
        hvem må skrive under på mandatet
        hva skal et mandat inneholde
        hva skal stå i et mandat
        hvilke punkter må et mandat ha
        hva er et mandat
        hvordan ser et godt mandat ut
        hvor mye må vi skrive ned
        trenger vi en skriftlig avtale
        må alle partene godkjenne mandatet
        må alle skrive under
        hvordan skriver vi et mandat
        Hva må med i et samarbeidsmandat
        Må alle parter undertegne
        Hva skal mandatet inneholde
        Hvordan setter vi opp et mandat
        Hva er det viktigste å ha med i mandatet
        Må mandatet være skriftlig
        Hvordan skriver vi mandatet
        Hva bør et godt mandat inneholde
        Må alle deltakerne slutte seg til mandatet
        Hva må stå i mandatet
        Hvor langt skal mandatet være
        Hvem skal godkjenne mandatet
        hvordan ser mandatet ut
        hvilke deler har et mandat
        hva må være med i mandatet
        hvor skal vi skrive det vi er enige om
        skal alle godkjenne det vi skriver
        Hva må et mandat ha med
        Må vi skrive alt ned
        Hva skal vi skrive i mandatet
        Hvem skal signere mandatet
        Hvilke tema bør mandatet dekke
        Hva hører hjemme i mandatet
        Må partene skrive under
        hva bør et felles dokument inneholde
        """,
      nn: """
        Kva skal stå i dokumentet vi blir samde om?
        må vi skrive ned det vi er samde om
        korleis viser vi at alle har sagt ja
        kva tyder slutta seg til
        kven må skrive under på mandatet
        kva skal eit mandat innehalde
        kva punkt må eit mandat ha
        kva er eit mandat
        treng vi ei skriftleg avtale
        må alle partane godkjenne mandatet
        korleis skriv vi eit mandat
        Kva skal stå i mandatet
        Kva bør mandatet innehalde
        kva delar har eit mandat
        kva må vere med i mandatet
        Kva bør stå i eit mandat
        kva skal vi skrive i mandatet
        kven skal signere mandatet
        Korleis skriv vi mandatet
        Kva høyrer heime i mandatet
        kva bør eit felles dokument innehalde
        kva skal stå i dokumentet vi blir einige om
        """,
      en: """
        What should the document we agree on contain?
        must we write down what we agree on
        how do we show that everyone has said yes
        what does joined mean
        who has to sign the mandate
        what should a mandate contain
        which points must a mandate have
        what is a mandate
        do we need a written agreement
        must everyone approve the mandate
        how do we write a mandate
        must all parties sign
        must the agreement be signed by everyone
        What should the mandate say
        what parts does a mandate have
        what must be in the mandate
        where do we write down what we agree on
        Must we write everything down
        what shall we put in the mandate
        who should sign
        What do we write in the mandate
        What belongs in the mandate
        what should a common document contain
        what goes in the document we all agree on
        """
    ),
    Phrasings(
      "bufdir.4.q1",
      nb: """
        Hvem har ansvar for hva?
        hvordan fordeler vi ansvaret
        hvem skal gjøre hva
        to tjenester mener de har samme ansvar
        ingen tar ansvar
        ansvaret faller mellom to stoler
        uklar ansvarsfordeling mellom tjenestene
        hvem er ansvarlig for tiltakene
        hvem har ansvaret for de ulike delene
        ansvarsfordeling
        hvem tar seg av hva
        ingen vet hvem som har ansvaret
        flere tror de har ansvaret
        er det tydelig hvem som gjør hva
        ansvaret er uklart mellom to tjenester
        hvem er ansvarlig for hva
        Hvordan unngår vi at oppgaver faller mellom to stoler
        Hvem gjør hva
        Hvem er ansvarlig for hvilke oppgaver
        Ansvaret er uklart mellom skole og barnevern
        Hvordan fordeler vi ansvaret mellom tjenestene
        to etater mener de har ansvar for det samme
        Hvordan blir ansvaret fordelt
        Hvem har ansvar for tiltakene våre
        Hvordan plasserer vi ansvaret
        Hvem har egentlig ansvaret
        hvem skal gjøre jobben
        hvem står ansvarlig for tiltaket
        ansvaret er pulverisert
        vi trenger en tydelig ansvarsfordeling
        hvem tar ansvar
        Ingen vet hvem som skal gjøre hva
        Hvem er ansvarlig om tiltaket ikke blir gjort
        ingen vet hvem som gjør hva
        alle tror noen andre gjør det
        jeg vet ikke hvem som har ansvaret
        Hvem gjør hva i samarbeidet
        Hvordan blir ansvarsfordelingen tydelig
        Hvem tar seg av hvilke oppgaver
        Hvordan unngår vi uklart ansvar
        hvem svarer for oppfølgingen
        hvem har ansvaret for å følge opp familien
        """,
      nn: """
        Kven har ansvar for kva?
        korleis fordeler vi ansvaret
        kven skal gjere kva
        to tenester meiner dei har same ansvar
        ingen tek ansvar
        ansvaret fell mellom to stolar
        kven har ansvaret for dei ulike delane
        ansvarsfordeling
        ingen veit kven som har ansvaret
        ansvaret er uklart mellom to tenester
        kven svarer for kva
        Kven svarar for tiltaka
        Kven har ansvaret for tiltaka
        Kven gjer kva
        Kven har ansvaret
        kven skal gjere jobben
        kven tek ansvar
        vi treng ei tydeleg ansvarsfordeling
        Kven er ansvarleg for tiltaka
        ingen veit kven som gjer kva
        alle trur nokon andre gjer det
        korleis blir ansvarsfordelinga tydeleg
        Kven er ansvarleg for kva
        Kven gjer kva i samarbeidet
        kven svarar for oppfølginga
        """,
      en: """
        Who is responsible for what?
        how do we divide the responsibility
        who does what
        two services think they have the same responsibility
        nobody takes responsibility
        things fall between two chairs
        who is accountable for the different parts
        division of responsibility
        nobody knows who is responsible
        who takes care of what
        several think they are responsible
        responsibility is unclear between two services
        who does what in the collaboration
        who is responsable for what
        Who is responsible for the measures
        Whose responsibility is it
        How do we divide responsibility
        who takes responsibility
        who does the job
        we need a clear division of responsibility
        Nobody knows who does what
        everyone thinks somebody else does it
        I do not know who is responsible
        how does the division of responsibility become clear
        How do we make responsibilities clear
        Who takes care of which tasks
        who is answerable for the follow-up
        responsibility falls between two stools
        """
    ),
    Phrasings(
      "bufdir.4.q2",
      nb: """
        Hvilke mål og målgrupper har hver tjeneste?
        tjenestene har ulike mål
        hva skal stå under egne mål
        har vi samme målgruppe
        hvem er målgruppen til hver av oss
        vi trekker i hver vår retning
        hva vil hver av tjenestene oppnå på sitt felt
        vi har ulike målgrupper
        må hver deltaker ha egne mål
        hva jobber de andre tjenestene mot
        Skolens mål er læring, NAVs mål er jobb. Hvordan skriver vi det
        Skal hver tjeneste ha egne mål i mandatet
        Må vi skrive målene til hver enkelt tjeneste
        Hva er målgruppene til de ulike tjenestene
        Har tjenestene ulike målgrupper
        Hva er målene til de andre tjenestene
        Skal vi ha med egne mål for hver tjeneste
        Hva er målene til hver tjeneste
        Hvilke målgrupper har de andre
        """,
      nn: """
        Kva mål og målgrupper har kvar teneste?
        tenestene har ulike mål
        kva skal stå under eigne mål
        har vi same målgruppe
        kva vil kvar av tenestene oppnå på sitt felt
        vi har ulike målgrupper
        må kvar deltakar ha eigne mål
        """,
      en: """
        Which goals and target groups does each service have?
        the services have different goals
        what goes under own goals
        do we have the same target group
        we pull in different directions
        what does each service want to achieve in its own field
        we have different target groups
        must each participant have its own goals
        """
    ),
    Phrasings(
      "bufdir.4.q3",
      nb: """
        Er dette en kjerneoppgave for oss?
        dette er ikke en del av jobben vår
        hva betyr kjerneoppgave
        samarbeidet er lavt prioritert hos en av partene
        oppgaven ligger nederst på lista hos skolen
        en part mener dette ikke er deres oppgave
        skolen sier dette ikke er deres bord
        dette ligger utenfor det vi skal drive med
        er dette noe vi skal bruke tid på
        ligger dette i samfunnsoppdraget vårt
        må en tjeneste levere selv om det ikke er kjerneoppgaven
        Dette er bittelitt på siden av det vi egentlig driver med
        Hva mener dere med kjerneoppgave
        Er dette en del av kjerneoppgaven vår
        Samarbeidet er ikke kjerneoppgaven vår. Gjør det noe
        Hvorfor spør dere om kjerneoppgave
        Er dette jobben vår
        Dette er ikke kjerneoppgaven til skolen
        Oppgaven er ikke viktig for skolen
        Er samarbeidet en hovedoppgave for oss
        dette ligger langt nede på listen hos en av oss
        hva om samarbeidet ikke er hovedoppgaven til en deltaker
        dette er bare en bigeskjeft for oss
        dette er ikke hovedjobben vår
        """,
      nn: """
        Er dette ei kjerneoppgåve for oss?
        dette er ikkje ein del av jobben vår
        kva tyder kjerneoppgåve
        samarbeidet er lågt prioritert hos ein av partane
        oppgåva ligg nedst på lista hos skulen
        skulen seier dette ikkje er deira bord
        dette ligg utanfor det vi skal drive med
        må ei teneste levere sjølv om det ikkje er kjerneoppgåva
        dette ligg langt nede på lista hos ein av oss
        kva om samarbeidet ikkje er hovudoppgåva til ein deltakar
        dette er berre ein bigeskjeft for oss
        dette er ikkje hovudjobben vår
        """,
      en: """
        Is this a core task for us?
        this is not part of our job
        what does core task mean
        the collaboration has low priority in one of the services
        one party says this is not their job
        the school says it is not their business
        this lies outside what we are here for
        is this something we should spend time on
        must a service deliver even if it is not its core task
        What is a core task
        this is far down the list for one of us
        what if the collaboration is not the main job of a participant
        this is only a sideline for us
        this is not our main job
        """
    ),
    Phrasings(
      "bufdir.4.q4",
      nb: """
        Hvordan ser hver tjeneste på problemet?
        hva gjør hver av oss med problemet i dag
        hva skal stå under problemsyn
        hva skal stå under løser i dag
        hvordan løses problemet i dag, hver for seg
        barnevernet og skolen beskriver problemet ulikt
        hva gjør de ulike tjenestene med problemet i dag
        hvordan jobber de andre med dette nå
        hva mener hver part at problemet er
        hver tjeneste har sin egen forklaring
        hva betyr problemsyn
        Hvordan løses dette i dag hos hver av oss
        Hvordan jobber hver tjeneste med problemet i dag
        Hvordan oppfatter hver part problemet
        Hva tenker de ulike tjenestene om problemet
        Hvordan løser skolen problemet i dag
        Hva gjør barnevernet med problemet i dag
        Hva mener hver tjeneste at problemet er
        Hvordan jobber tjenestene med dette hver for seg
        hvordan løser hver av oss problemet i dag
        hva gjør hver tjeneste med problemet på egen hånd
        """,
      nn: """
        Korleis ser kvar teneste på problemet?
        kva gjer kvar av oss med problemet i dag
        kva skal stå under problemsyn
        korleis blir problemet løyst i dag, kvar for seg
        kva gjer dei ulike tenestene med problemet i dag
        korleis jobbar dei andre med dette no
        kva meiner kvar part at problemet er
        kva tyder problemsyn
        korleis løyser kvar av oss problemet i dag
        kva gjer kvar teneste med problemet på eiga hand
        """,
      en: """
        How does each service see the problem?
        what does each of us do about the problem today
        what goes under view of the problem
        how is the problem solved today, each alone
        what do the different services do about it today
        how do the others work on this now
        what does each party think the problem is
        what does view of the problem mean
        how does each of us solve the problem today
        how does every service understand the problem
        """
    ),
    Phrasings(
      "bufdir.4.q5",
      nb: """
        Hvilken risiko og hvilke konflikter må vi regne med?
        hva kan gå galt
        hvilke fallgruver finnes
        hvor kolliderer målene våre
        hvordan håndterer vi en målkonflikt
        hva er en interessekonflikt
        må vi ha en risikovurdering
        hva skal stå under risiko
        hva hvis vi ikke finner noen risiko
        partene vil ulike ting
        hvilke farer bør vi tenke på
        hvilke konflikter kan oppstå
        hva kan ødelegge for samarbeidet
        målene våre er i strid med hverandre
        motstridende interesser mellom partene
        hvem håndterer risikoen
        hva kan sette en stopper for samarbeidet
        hva bør vi være redde for
        hva er en målkonflikt
        hvordan håndterer vi interessekonflikter
        hva er typiske snublesteiner
        hva kan skape problemer for samarbeidet
        hvilke konflikter bør vi være forberedt på
        hva gjør vi når målene våre er i strid med hverandre
        Hvordan finner vi risikoene
        Hvordan håndtere interessekonflikter
        Må vi gjøre en risikovurdering
        Hvilke risikoer bør vi skrive opp
        Hvordan går vi fram når mål kolliderer
        Hva er de største risikoene ved samarbeidet
        Hva bør vi passe oss for
        Hvordan skriver vi ned en interessekonflikt
        hva er risikoen for at dette ikke går
        hvilke motsetninger finnes mellom oss
        hva er den største risikoen
        hvordan skriver vi risikoene
        hva om målene våre ikke passer sammen
        hvilke ting kan gå skeis
        Hva er de vanligste fallgruvene
        Hvordan håndterer vi at målene er i konflikt
        Hva kan gå galt i et slikt samarbeid
        Hvilke målkonflikter finnes
        Hvilke problemer kan oppstå
        Hvordan skriver vi risiko i mandatet
        hvor kan det butte
        hva kan skjære seg
        hva kan velte samarbeidet
        """,
      nn: """
        Kva risiko og kva konfliktar må vi rekne med?
        kva kan gå gale
        kva fallgruver finst
        kvar kolliderer måla våre
        korleis handterer vi ein målkonflikt
        må vi ha ei risikovurdering
        kva skal stå under risiko
        kva farar bør vi tenkje på
        kva konfliktar kan oppstå
        kva kan øydeleggje for samarbeidet
        måla våre er i strid med kvarandre
        korleis handterer vi interessekonfliktar
        kva konfliktar kan kome
        Kva for risiko bør vi skrive ned
        Kva er risikoen
        Kva risikoar har vi
        Kva kan gå gale i samarbeidet
        Kva er risikoen i samarbeidet
        kva er den største risikoen
        kva motsetningar finst mellom oss
        kva om måla våre ikkje passar saman
        Kva fallgruver bør vi kjenne til
        kva kan gå gale i eit slikt samarbeid
        kva målkonfliktar finst
        Kva risiko bør vi tenkje på
        Kva problem kan oppstå
        kvar kan det butte
        kva kan skjere seg
        """,
      en: """
        Which risks and conflicts must we expect?
        what can go wrong
        which pitfalls are there
        where do our goals clash
        how do we handle a conflict of goals
        do we need a risk assessment
        what goes under risks
        what if we find no risks
        which dangers should we think of
        which conflicts may arise
        what could ruin the collaboration
        our goals contradict each other
        conflicting interests between the parties
        who handles the risk
        how do we deal with conflicts of interest
        what is a conflict of goals
        what can create problems for the collaboration
        which conflicts should we be prepared for
        what are the risks
        What pitfalls should we look out for
        What risks are there
        What could go wrong
        what is the biggest risk
        which oppositions are there between us
        what if our goals do not fit together
        how do we write down risks
        Which pitfalls are common
        what can go wrong in a collaboration like this
        What are the biggest risks
        What problems may arise
        where might we run into trouble
        what could sink the collaboration
        """
    ),
    Phrasings(
      "bufdir.4.q6",
      nb: """
        Hvor går grensen mot andre oppgaver og strategier?
        hva er en grenseflate
        andre driver med det samme som oss
        overlapper vi med andre prosjekter
        hva skal stå under grenseflater
        hvordan avgrenser vi mot andre satsinger
        det finnes allerede en strategi for dette
        et annet prosjekt gjør nesten det samme
        hvordan unngår vi dobbeltarbeid
        hva gjør vi med andre satsinger på samme felt
        hvor slutter vårt ansvar og begynner andres
        konkurrerer vi med andre tiltak
        Er vi i konkurranse med folkehelseplanen
        Hva er grenseflater
        Hvordan avgrenser vi oss mot andre prosjekter
        Hva skiller oss fra andre satsinger i kommunen
        Hvor går grensene mot andre tiltak
        Overlapper vi med folkehelsearbeidet
        er det andre som jobber med det samme
        hva med andre planer og prosjekter
        hvor går grensen for samarbeidet
        Hvordan unngår vi å gjøre det samme som andre
        Hvordan unngår vi overlapp med andre prosjekter
        Hvordan skiller vi oss fra andre prosjekter
        hvordan skiller dette seg fra det andre driver med
        hva er forholdet til andre satsinger
        gjør andre det samme som oss
        """,
      nn: """
        Kvar går grensa mot andre oppgåver og strategiar?
        kva er ei grenseflate
        andre driv med det same som oss
        overlappar vi med andre prosjekt
        kva skal stå under grenseflater
        eit anna prosjekt gjer nesten det same
        korleis unngår vi dobbeltarbeid
        kvar sluttar vårt ansvar og byrjar ansvaret til andre
        er det andre som jobbar med det same
        kvar går grensa for samarbeidet
        korleis unngår vi overlapp med andre prosjekt
        korleis skil dette seg frå det andre driv med
        kva er forholdet til andre satsingar
        """,
      en: """
        Where is the boundary to other tasks and strategies?
        what is an interface
        others do the same as we do
        do we overlap with other projects
        what goes under interfaces
        there is already a strategy for this
        another project does almost the same
        how do we avoid duplicate work
        where does our responsibility end
        do we compete with other efforts
        are others working on the same thing
        where is the boundary of the collaboration
        how do we avoid overlap with other projects
        how does this differ from what others are doing
        how does our work relate to other initiatives
        """
    ),
    Phrasings(
      "bufdir.4.q7",
      nb: """
        Hvor har vi felles interesser?
        hva vil vi begge
        hva er vi enige om å ønske
        hvordan finner vi det vi har til felles
        hva skal stå under felles interesser
        sammenfallende interesser
        hva er vi enige om
        hvor vil vi det samme
        hva har tjenestene til felles
        hvor møtes interessene våre
        Hvilke interesser deler vi
        Hva har vi felles interesse av
        Hvordan finner vi felles interesser
        Hvor faller interessene våre sammen
        Hva har vi felles
        Hva er det vi alle ønsker
        Hvor har vi sammenfallende interesser
        Hva ønsker vi alle
        Hva er fellesnevneren vår
        """,
      nn: """
        Kvar har vi felles interesser?
        kva vil vi begge
        korleis finn vi det vi har til felles
        kva skal stå under felles interesser
        samanfallande interesser
        kva er vi samde om
        kvar vil vi det same
        kva har tenestene til felles
        """,
      en: """
        Where do our interests coincide?
        what do we both want
        how do we find what we have in common
        what goes under shared interests
        what do we agree on
        where do we want the same
        what do the services have in common
        """
    ),
    Phrasings(
      "bufdir.4.q8",
      nb: """
        Hva kan vi tjene på å samordne oss bedre?
        hva får vi igjen for det
        hvilke gevinster gir samordning
        hvordan regner vi ut gevinsten
        hvem får noe ut av samarbeidet
        lønner det seg å samordne
        hvilken gevinst får innbyggerne
        hva sparer vi på å samarbeide
        er det noe å hente
        hva blir bedre for brukerne
        hvordan viser vi at samordning lønner seg
        hva er gevinst
        Hva får barna igjen for at vi samordner oss
        Hva er gevinsten ved bedre samordning
        Hva vinner tjenestene på samarbeidet
        Hva tjener kommunen på bedre samordning
        Hvilken gevinst gir samarbeidet
        Hva får hver tjeneste igjen for samarbeidet
        Hva blir bedre av at vi samordner oss
        hva sitter vi igjen med
        hva er fordelen med bedre samordning
        hva får målgruppen ut av det
        Hva er gevinsten ved å jobbe sammen
        Hvorfor lønner det seg å samarbeide
        Hva får kommunen igjen for samordning
        Hva er den største gevinsten av samordning
        hva tjener hver tjeneste på bedre samordning
        hva er gevinsten for målgruppen
        hva er vinningen ved å samordne oss
        """,
      nn: """
        Kva kan vi tene på å samordne oss betre?
        kva får vi att for det
        kva gevinstar gir samordning
        kven får noko ut av samarbeidet
        løner det seg å samordne
        kva gevinst får innbyggjarane
        kva sparer vi på å samarbeide
        kva blir betre for brukarane
        kva sit vi att med
        kva er fordelen med betre samordning
        kva får kommunen att for samordning
        kva tener kvar teneste på dette
        kva tener skulen på betre samordning
        kva er vinsten ved å samordne oss
        """,
      en: """
        What can we gain by coordinating better?
        what do we get out of it
        which gains does coordination give
        who benefits from the collaboration
        does it pay to coordinate
        what gain do residents get
        what do we save by working together
        what gets better for the users
        how do we show that coordination pays
        what is the advantage of better coordination
        what does the target group get out of it
        what does the municipality get from coordination
        what does each service gain from better coordination
        what is there to win
        what is the prize for coordinating
        """
    ),
  ]
}
