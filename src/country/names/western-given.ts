/**
 * Common given names of English- and German-speaking countries and of their neighbours, plain letters, as population statistics of many years
 * list them (US Social Security Administration, public domain; German registries' yearly lists). Spellings of one name
 * (Katherine, Catherine) may all stand here: who compares must tell them by sound.
 */
const NAMES = `aaron abigail adam adrian agnes alan albert alex alexander alexandra alexis alfred alice alicia alina
alison allen alyssa amanda amber amelia amy andrea andreas andrew angela angelika anita anja anke ann anna anne annette
anthony antje antonia april arnold arthur ashley astrid audrey austin ava axel barbara bastian beate beatrice benjamin
bernd bernhard bertha beth betty beverly bianca birgit bjorn bonnie bradley brandon brenda brian brigitte brittany
bruce bruno bryan caleb calvin cameron carl carla carlos carmen carol caroline carolyn carsten catherine charles
charlotte chelsea cheryl chloe christa christian christina christine christopher cindy claire clara claudia clarence
clifford connie cora courtney craig crystal curtis cynthia dagmar dale damian dana daniel daniela danielle darlene
darrell david dawn dean deborah debra denise dennis derek diana diane dieter dirk dominik don donald donna doris dorothy
douglas duane dylan earl eberhard eckhard eddie edgar edith edna edward edwin eileen elaine eleanor elena elfriede elijah
elisabeth elizabeth elke ella ellen elmar emil emilia emilie emily emma eric erica erich erika erin ernest ernst erwin esther ethan eugene
eva evan evelyn felix fiona florence florian frances francis frank franz fred frederick frieda friedrich fritz gabriel
gabriele gail gary gavin georg george gerald gerd gerda gerhard gertrud gina gisela glenn gloria gordon grace greg
gregory gudrun gunter gustav guy hanna hannah hannelore hans harald harold harry harvey hedwig heather heidi heike heinrich
heinz helen helena helga helmut hendrik henning henry herbert hermann hildegard holger holly horst howard hubert hugo ian
ida ilse ines inga inge ingeborg ingo ingrid irene iris irma isaac isabel isabella jack jacob jacqueline jake james jamie jan
jana jane janet janice jasmin jason jean jeanette jeffrey jennifer jeremy jerome jerry jesse jessica jill jim joachim joan joanna
joann jochen joe joel johann johanna johannes john jonas jonathan jordan jorg jose josef joseph josephine joshua joyce juan juanita judith
judy julia julian julie jurgen justin jutta kai kaitlyn karen karin karina karl karla karsten katarina katharina katherine
kathleen kathryn kathy katja katrin kay kayla keith kelly kenneth kerstin kevin kim kimberly klaus klara konrad konstantin kristen kristin kurt kyle
lance lara larry lars laura lauren laurie lawrence lea leah lee lena leo leon leonard leonie leroy leslie lester lewis liam lilly
linda lisa logan lois lori lorraine lothar louis louise lucas lucille lucy ludwig luis luisa lukas luke lutz lydia lynn
madison malte mandy manfred manuel manuela marc marcel marco marcus margaret margarete margot maria marianne marie marilyn mario marion mark
markus marlene marlon marsha martha marthe martin martina marvin mary mason mathias matthew matthias maurice max megan meike melanie melissa melvin
merle mia michael michaela michelle miguel mike milton miriam mona monica monika moritz nadine nancy naomi natalie nathan
nathaniel nicholas nicolas nicole niklas nils nina noah nora norbert norma norman olaf oliver olivia oscar oskar otto owen pamela
pascal patricia patrick paul paula pauline peggy penny peter petra philip philipp phyllis rachel rainer ralf ralph ramona randy
raphael raymond rebecca regina reinhard renate renee rhonda ricardo richard rick rita robert roberta robin rodney roger roland rolf
ronald rosa rosalie rose rosemarie rosemary ross roy ruby rudiger rudolf russell ruth ryan sabine sabrina sally samantha samuel
sandra sandy sara sarah scott sean sebastian selina seth shane shannon sharon shaun shawn sheila shelly sherry shirley sibylle siegfried
sigrid silke silvia simon simone sonja sophia sophie stacy stanley stefan stefanie stella stephan stephanie stephen steven stuart
sue susan susanne suzanne sven sybille sylvia tamara tammy tania tanja tanya tara taylor ted terence teresa terry thea theodor theodore theresa thomas
thorsten tiffany till tilo tim timo timothy tina tobias todd tom tommy tony torsten tracy travis tristan troy tyler udo ulrich
ulrike ursula ute uwe valerie vanessa vera verena vernon veronica veronika victor victoria viktor viktoria vincent viola virginia
vivian volker volkmar walter waltraud wanda warren wayne wendy werner wesley wilfried wilhelm wilhelmine wilma willi william willie winfried wolfgang yannick yasmin
yvonne zachary zoe
abdul ahmed ali amit anil anita arjun aisha fatima hassan hussein ibrahim imran khalid mohammed mustafa omar rajesh rakesh ramesh ravi sanjay sunil suresh vijay yusuf
adriana alejandra alejandro alessandro beatriz camila cristina diego elisa enrique fernando francesca francesco giovanni giulia guillermo ignacio
javier jorge lucia luigi marcela mariana martin mateo paolo pablo rafael raquel sergio sofia valentina
adele amelie antoine benoit camille celine etienne francois guillaume henri julien laurent luc mathieu nicolas pierre sylvie thierry
agnieszka andrzej jakub katarzyna krzysztof maciej malgorzata marek piotr tomasz wojciech ivan dmitri natalia olga sergei svetlana
ada aidan aiden alana alanna alfie ana annie archie arin arlo ayla barry belinda braden brayden brendan caden cecilia celia clare clayton corey cory
dahlia daisy dane darren dax declan delia devin dina dora egor elina elle ellie elsa else emmy eve eveline ewan fay finn flora flynn freddie freya
gael gay gemma georgia georgina gerry glen glenda gwen harriet harrison hayden igor ina isabelle isla isobel jackson jade jaxon jay jayden jemma jenna
jessa jody joelle juliana kane kara katrina kayden keiran kelvin kerry kieran kyla lane layla layton leigh leona lily liza lora luca lucian lucien
luna lyn lynda maia maisie mara marian marina matilda may maya melinda merlin mila millie milo molly nadia nadja noel noelle oleg olive ophelia payton
perry peyton phoebe polly poppy quinn ray reuben rex robyn roman ronan rory rosie rowan sabina selena serena sienna tatjana tessa theo toby willow
wynn zane`;

let names: ReadonlySet<string> | undefined;

/** Whether a word in plain lower-case letters is a common given name of the West. */
export function isWesternGiven(word: string): boolean {
  names ??= new Set(NAMES.split(/\s+/));
  return names.has(word);
}
