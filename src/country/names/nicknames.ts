/** Short and pet forms of given names, one group a line; a form may stand in several groups. English, then German. */
const GROUPS = `robert bob bobby rob robbie bert
william bill billy will willie willy liam
richard rick ricky dick rich richie
james jim jimmy jamie jem
john johnny jack jon jonny
jonathan jon jonny jonathon johnathan
michael mike mikey mick micky
joseph joe joey jo
thomas tom tommy thom
charles charlie chuck chas charley
christopher chris kit topher kristopher
daniel dan danny
matthew matt matty mathew
anthony tony ant antony
donald don donny
steven steve stephen stevie
andrew andy drew
joshua josh
kenneth ken kenny
edward ed eddie ted teddy ned
edwin ed eddie
theodore ted teddy theo
ronald ron ronnie
timothy tim timmy
jeffrey jeff geoffrey geoff
nicholas nick nicky nicolas
gregory greg gregg
benjamin ben benny benji
samuel sam sammy
samantha sam sammie
alexander alex al sandy xander lex
alexandra alex sandra lexi sandy alexa
alan al allan allen
albert al bert
alfred alf fred alfie al
frederick fred freddie freddy rick
patrick pat paddy rick
patricia pat patty trish tricia patsy
lawrence larry laurence lars
gerald gerry jerry
jeremy jerry jez
leonard len lenny leo
raymond ray
zachary zach zack zac
nathaniel nathan nate nat
peter pete
philip phil phillip
vincent vince vinnie
walter walt wally
douglas doug
francis frank fran
benedict ben
harold harry hal
henry harry hank hal
eugene gene
arthur art artie
dennis den denny
clifford cliff
stanley stan
lucas luke lukas
maxwell max
dominic dom nick
elizabeth liz lizzie beth betty betsy eliza libby bess lisa elisabeth
margaret maggie meg peggy marge margie greta rita peg
katherine kate katie kathy kat cathy catherine kathryn kay katharine kitty
catherine cathy kate katie cath katherine
jennifer jen jenny jenn
rebecca becky becca
deborah debbie deb debra
susan sue susie suzy suzanne
barbara barb babs barbie
dorothy dot dottie dolly
mary molly polly mae marie
patience pat
victoria vicky vicki tori
jessica jess jessie
stephanie steph steffi
amanda mandy manda
christine chris christina tina chrissy kristin
christina tina chris chrissie
kimberly kim kimmy
pamela pam
cynthia cindy
sandra sandy
theresa terry tess teresa tessa
judith judy judi
jacqueline jackie
abigail abby gail
angela angie
natalie nat
isabella bella izzy isabel isabelle
madison maddie
madeleine maddie madeline
emily em emmy
eleanor ellie nell nora
gabrielle gabby gabi
michelle shelly chelle
veronica ronnie vera
virginia ginny
valerie val
caroline carrie carol
sarah sally sadie sara
ann annie anna anne nan nancy
helen nell ellen
lauren laurie
hannah hanna
johannes hannes hans jo johann
johann hans hannes
wolfgang wolf wolfi
maximilian max maxi
sebastian basti bastian seb
katharina kathi katrin kathrin käthe katja rina
elisabeth lisa elli sissi liesel else elli betti lisbeth
susanne susi sanne
andreas andi andy
stefan steffen stephan
matthias matze mathias hias
gabriele gabi gaby
friedrich fritz friedel
heinrich heinz heiner hein
günther günter
manfred manni manne
rüdiger rudi
rudolf rudi rolf
michaela michi ela
michael michi michel
joachim jochen achim jo
franz franzl
franziska franzi
josef sepp jupp joseph
alois loisl
georg schorsch
dieter didi
karl carl kalle
klaus claus nikolaus
thorsten torsten
jürgen jörg
margarete grete gretel margret greta
magdalena lena leni magda
helene lena leni
theresa resi thea therese
barbara bärbel babsi
ursula uschi ulla
brigitte gitte biggi
hildegard hilde
waltraud traudl
angelika geli
veronika vroni
annemarie anne`;

let groupsOf: Map<string, number[]> | undefined;

/** The groups of given names a form belongs to; the form folded to plain lower case. Empty when it has none. */
export function nicknameGroups(plain: string): readonly number[] {
  if (groupsOf === undefined) {
    groupsOf = new Map();
    for (const [group, line] of GROUPS.split("\n").entries()) {
      for (const word of line.split(" ")) {
        const form = word.replaceAll("ä", "a").replaceAll("ö", "o").replaceAll("ü", "u");
        const known = groupsOf.get(form);
        if (known === undefined) groupsOf.set(form, [group]);
        else if (!known.includes(group)) known.push(group);
      }
    }
  }
  return groupsOf.get(plain) ?? NONE;
}

const NONE: readonly number[] = [];
