import { foldAccents } from "../../text/fold.ts";
import { isWesternGiven } from "./western-given.ts";

/**
 * Given names of more languages than `western-given.ts` has, plain letters, written down from general knowledge of how
 * people are called there; ordinary words and names that are families as often are left out. They tell a person from a
 * firm and two people from one; how names resemble each other is judged without them.
 */
const NAMES = `joao tiago rui nuno duarte goncalo leonor mafalda vasco afonso catarina margarida filipe filipa joana paulo luciano
thiago gustavo vinicius fabiana fernanda leticia larissa renata rodrigo marcelo marcia inigo gonzalo alvaro jaime
joaquin andres ruben angel pilar mercedes dolores consuelo rocio lourdes xavier jesus concepcion encarnacion esperanza
esteban felipe gerardo hector hernan horacio humberto ismael leandro leonardo lorenzo maite manolo marisol mauricio
nuria ofelia ramon raul rigoberto rodolfo salvador santiago soledad tomas ximena yolanda giuseppe salvatore antonino
domenico pietro matteo giacomo gianni gianluca gianluigi vincenzo vittorio massimo maurizio fabio fabrizio enrico
federico filippo riccardo stefano simona chiara elisabetta federica ilaria lucrezia ornella paola pasquale silvano
tommaso umberto carmela rosaria graziella antonella raffaele raffaella roberto gennaro ciro yves yann loic mickael
herve thibault thibaut gilles frederic ludovic cedric remi remy romain baptiste bertrand fabien fabrice florent gaston
gerard jacques jacky marcelle mireille odile pierrette solange veronique virginie yvette aurelie axelle chantal
clemence coralie delphine elodie estelle gaelle genevieve ghislaine heloise huguette jeannine josiane laetitia maelle
manon marguerite maryse melissande nathalie pieter joost jeroen marijke wouter sander ruud rutger niels maarten luuk
koen joep geert femke daan anneke annelies maaike saskia sjoerd tjeerd willem marloes lotte liesbeth hanneke gerrit
cornelis anders henrik magnus mikkel rasmus soren jens jesper torben ulf ulrik gunnar hakan johan fredrik mattias stig
torbjorn trygve vidar oystein kjell knut leif arne asbjorn birgitta britta elin elsebeth freja gunilla hilde kirsten
kristina lene lise linnea liv maja malin marit mette pernille ragnhild signe sissel siv solveig tove ulla ylva inger
aino eero jukka juha matti mika mikko pekka seppo ville anneli eeva helmi kaisa liisa minna paivi riitta satu tiina
tuula janusz jerzy jaroslaw kazimierz leszek lukasz mariusz marcin mateusz michal miroslaw pawel przemyslaw rafal
ryszard slawomir stanislaw szymon tadeusz waldemar wieslaw wlodzimierz zbigniew zdzislaw zygmunt aleksandra beata
bozena danuta dorota edyta ewa elzbieta grazyna halina irena iwona izabela jadwiga jolanta justyna kinga krystyna
lidia magdalena mariola marta marzena stanislawa urszula wieslawa zofia zuzanna jiri jaroslav vaclav zdenek frantisek
miroslav petr pavel ondrej vojtech hana alena lenka katerina lucie jitka ivana marketa istvan laszlo jozsef zoltan
sandor ferenc gabor attila tibor andras gyorgy katalin ilona erzsebet zsuzsanna ion gheorghe vasile mihai andrei
alexandru bogdan catalin cristian florin ionut radu ioana mihaela dragan milan goran zoran dejan nemanja nikola milos
marko luka matej tomislav ivica vesna snezana jelena milica dragana aleksandr aleksei alexei anatoly andrey boris
dmitry evgeny maksim mikhail nikita nikolay sergey stanislav vitaly vladimir vladislav yaroslav yury anastasia daria
ekaterina galina irina ksenia larisa lyudmila lubov nadezhda oksana polina tatiana tatyana yana yulia zinaida
oleksandr volodymyr mykola andriy ayse fatma emine hatice zeynep elif meryem serife zehra hanife merve ozlem gulsen
hulya sevgi yasemin esra busra mehmet ahmet huseyin hasan ismail osman murat omer ramazan halil suleyman abdullah
mahmut recep salih fatih kadir emre adem kemal orhan serkan tolga ufuk volkan burak onur selim tuncay mohamed mohammad
muhammad muhammed mohamad ahmad mahmoud mahmud hossein hussain khaled khalil umar othman uthman abdel abdallah
abdulrahman abdelrahman abdulaziz saleh samir sami tariq tarek waleed walid youssef yousef yasser zaid ziad zayed
faisal fahad hamad hamza bilal anwar adel adnan nasser nabil majid marwan karim kareem jamal jamil ihab hisham haitham
ghassan fadi bassam ayman ashraf amr ammar aminah amina asma fatimah hanan huda iman khadija khadijah leila mariam
maryam maha nour nura rania rasha reem salma samira sawsan zainab zeinab zahra sumaya farah dalia hala ghada aarav
aditi aditya ajay akash amitabh anand anjali anjana ankit ankita anupama aparna archana arun arvind ashish ashok
ashwin atul bhavna chandra chetan deepa deepak deepika devendra dinesh divya ganesh gaurav gayatri geeta girish gopal
govind harish hemant indira jagdish jayanti jyoti kailash kalpana kamal kamala kavita krishna lakshmi lalit lata leela
madhu madhuri mahesh manish manisha manju manoj meena meera mohan mukesh nandini narayan narendra naveen neelam neha
nikhil nilesh nisha nitin padma pankaj parvati pooja prabha pradeep prakash pramod prashant pratibha praveen preeti
priya priyanka pushpa radha rahul raj rajan rajendra rajeev rajiv raju rama ranjit rashmi ravindra rekha reshma ritu
rohan rohit roshan sachin sandeep sangeeta sanjeev santosh sarita sarla satish savita seema shalini shankar shanti
sharad sharmila shashi shilpa shiv shivani shobha shreya shruti shyam sita smita sneha sonal subhash sudha sudhir
sujata sumit sunita surendra sushil sushma swati tarun uday umesh usha varun vasant vidya vijaya vikas vikram vimal
vinay vinod vishal vivek yash yogesh zubair farhan faizal imtiaz iqbal irfan javed nadeem naeem nasir qasim rizwan
saeed salman shahid shakeel tahir usman waqar yasir zafar zahid hiroshi takashi kenji akira takeshi yuki yuko haruto
haruki sakura keiko akiko michiko naoko kazuko yoshiko hiroko tomoko makoto daisuke kenta kazuo masao shigeru shinji
tadashi tetsuya yoshio yusuke ryota shota satoshi taro jiro ichiro minjun jihoon seojun jiwoo minho sungmin younghee
jiyoung minji soojin hyejin jieun eunji budi agus siti dewi sri joko eko wahyu putri rizky ayu slamet bambang hendra
indah lestari fitri ratna wulan yanti somchai somsak suda malee prasert niran kwame akosua chinedu chukwuemeka ngozi
oluwaseun adebayo folake tunde thabo sipho nomsa lerato themba giorgos yiannis giannis dimitris nikos kostas
panagiotis vasilis eleni aaliyah aisling alistair alyson alastair angus aoife barney beatrix becky benedict benny
bernadette bertram bettina betsy blake bob bobbie bobby bonita brad brady brett bridget brock brody bryce buddy burt
carole caroll carrie casey cathleen cathy chad charlene charlie chelsey cher cheri chris chrissy christy chuck
claudette claudine cliff clint clyde cody colin colleen connor conor corinne cornelia cyndi cyril damon dan danny
darcy darin darla darryl daryl dave davey deanna deb debbie debby deirdre della delores denny desiree desmond devon
dexter dick dominic dominick donnie dorian doreen dottie doug drew duncan dustin dwayne dwight ebony ed eddy eduardo
efrain elaina eleanore eli elias elisha eliza elliot elliott elmer eloise elsie elton elvira emanuel emilio emmanuel
emmett emory enid ernestine ernie ervin ethel eugenia eunice evangeline ezra faith fannie farrah fletcher flossie fran
francine francisco frankie freda gabby garrett gayle gene geoff geoffrey georgette geraldine gertrude gilbert gilda
ginny glenna graham greta guadalupe gus gwendolyn hal harlan hattie hazel herb herman hilary hilda homer hope humphrey
imogen imogene irvin irving isaiah jaclyn jacquelyn janelle janette janie janine jared jarred jayne jeanie jeanine
jeannette jeff jennie jenny jeremiah jerald jeri jermaine jerri jess jessie jo joanie jodi joey johnnie johnny
jonathon josefina josh josie joy judi jules juliet june karyn kaitlin kate katelyn kathi kathie katie kaye keisha
kelley kelli kellie kendra kenny kerri kimberley kirk kirsty kris krista kristi kristie kristy lacey lana latasha
latoya laurel laurence laverne lavonne leann leanne lela leland len lenny lenora leta letitia levi libby lila lillian
lillie lina lionel liz lizzie lola lonnie loren lorena loretta lorna lottie lou louie lucinda luella lula luther lyle
mabel mable maggie malcolm mamie manny marcella marci marcie margery margie margo mari marianna maribel maricela
marietta marisa marissa maritza marjorie marquita marty marva maryann maryanne marylou matt maude maura maureen mavis
maxine maynard mel melba meredith mervin michele micheal mickey mildred milly mimi mindy minerva minnie miranda mitch
mitzi mollie monique monty morgan muriel myra myrna myrtle nan nanette nate nell nellie nelson nettie neil nicky nikki
noreen odessa ollie orlando orville oswald paige pam patrice patsy patti patty pearl pedro penelope percy pete phil
priscilla quentin rachael randall randi reba rebekah reggie reginald rena rene rhoda richie rickey ricky rob robbie
robby rocco rochelle roderick rodger rolando ron ronda ronnie rosalind rosalyn rosanna rosanne rosario roscoe rosella
rosetta roxanne royce rudy rufus rupert sadie sam sammy saul savannah selma shana shanna shari sharlene sharron shauna
shawna shelby sheldon shelia shelley sheri sherman sherri sherrie sheryl shirlene sidney silas sondra sonia sonya
stacey staci stacie stan stephenie steve stewart sumner susana susie suzan suzette sybil sylvester tabitha tami tamika
tasha teddy terese teri terrance terrence terri terrie tess thad thelma therese theron tia tiffani tonia tonya tracey
traci tracie trent trevor tricia trina trish trisha trudy twila tyrone valarie vance velma verna vern vicki vickie
vicky vilma vince violet virgil wade wally walt wendell wilbert wilbur wilda wilfred willa willard winifred winnie
winston woodrow yesenia zachariah zelda`;

let names: ReadonlySet<string> | undefined;

/** Whether a word, in any capitals and accents, is a given name of some country outside Vietnam. */
export function isKnownGiven(word: string): boolean {
  const plain = foldAccents(word).toLowerCase();
  if (isWesternGiven(plain)) return true;
  names ??= new Set(NAMES.split(/\s+/));
  return names.has(plain);
}
