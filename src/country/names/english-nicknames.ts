/** Short and pet forms of English given names, one group a line; a form may stand in several groups. */
export const ENGLISH_NICKNAMES = `robert bob bobby rob robbie bert
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
david dave davey davy
martin marty
russell russ
raymond ray
terence terry
trevor trev
malcolm mal
ernest ernie
herbert herb bert
howard howie
jacob jake
louis lou louie
marcus marc
mitchell mitch
norman norm
oliver ollie
reginald reg reggie
roderick rod roddy
rodney rod
simon si
tobias toby tobi
victor vic
wesley wes
bradley brad
bradford brad
cameron cam
clinton clint
curtis curt
desmond des
elijah eli
isaac ike
jerome jerry
kevin kev
leslie les
neville nev
randall randy
randolph randy
bernard bernie
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
martha marty mattie matty patty
agnes aggie
alice allie
amelia amy millie
antonia toni
antoinette toni
beatrice bea trixie
bernadette bernie
charlotte charlie lottie
constance connie
edith edie
evelyn evie
florence flo florrie
frances fran frankie francie
georgina georgie gina
georgia georgie
gertrude gert gertie trudy
gillian gill jill
gwendolyn gwen
harriet hattie
josephine josie jo
joanna jo
joanne jo
janet jan
janice jan
louise lou
matilda tilly mattie
maureen mo
melanie mel
melissa mel missy
melinda mindy
mildred millie
nicola nicky nikki
nicole nicky nikki
olivia liv livvy
penelope penny
philippa pippa pip
priscilla cilla
rosemary rosie
rosalind roz
shirley shirl
tamara tammy
vanessa nessa
winifred winnie
ann annie anna anne nan nancy
helen nell ellen
lauren laurie
hannah hanna`;
