import { isWesternGiven } from "../../country/names/western-given.ts";
import { soundOf } from "../../text/phonetic.ts";

/** Given names of a man and of a woman with one root, `man woman woman …` a line: neither is a slip for the other. */
const SEXES = `adrian adriana adrienne
albert alberta albertine
alexander alexandra alexandrine
alfred alfreda
andre andrea
andreas andrea
andrew andrea
angelo angela
anton antonia antonie
antonio antonia
august augusta auguste
bernard bernadette
bernhard bernharda
brian briana brianna
carl carla carly
carlo carla
carlos carla
charles charlotte charlene
christian christiane christina christine
christoph christa
claude claudia claudine
clement clementine
constantin constanze
cornelius cornelia
dan dana
daniel daniela daniella danielle
denis denise
dennis denise
dieter dietlinde
dominic dominique dominica
dominik dominique
edwin edwina
emil emilia emily emilie
eric erica erika
erich erika
erik erika
ernest ernestine
eugen eugenie eugenia
felix felicia felicitas
ferdinand fernanda
fernando fernanda
florian floriane
francesco francesca
francis frances
francisco francisca
franz franziska
fred freda frieda
frederic frederica frederique
friedrich friederike
gabriel gabriela gabriele gabriella gabrielle
george georgia georgina georgette
georg georgine
gerald geraldine
gerhard gerda
gilbert gilberte
glen glenda glenna
hans hanna hannah
harry harriet
heinrich henrike henriette
henry henrietta
hermann hermine
ivan ivana
jacob jacoba
jan jana jane janina
jean jeanne jeanette
joan joanna joanne
joe joan
joel joelle
johann johanna
johannes johanna
john joan joanna johanna
jon joan
jonas jona
josef josefa josefine
joseph josepha josephine
julian juliana juliane julia julie
julius julia julie
juan juana juanita
justin justina justine
karl karla karoline
klaus klaudia
laurent laurence
leo leona leonie
leon leona leonie
leonard leonarda
louis louisa louise
luca lucia
lucas lucia
ludwig ludwiga
luis luisa
manuel manuela
marc marcia marca
marcel marcela marcella marcelle
marco marca
mario maria marie
marius maria marie
mark marcia
martin martina martine
matthew matthea
maurice mauricette
max maxine
maxim maxine
michael michaela michelle
michel michele michelle
mitchell michelle
nathan nathalie
nicholas nicola nicole nicolette
nicolas nicola nicole nicolette
nikolai nicola
noel noelle
olaf olivia
oliver olivia
pascal pascale
patrick patricia
paul paula paulina pauline
peter petra
philip philippa
philipp philippa
phillip philippa
rafael rafaela
raphael raphaela raphaelle
rene renee renate
renato renata
robert roberta
roberto roberta
robin robyn robina
roland rolanda
roman romana romina
samuel samuela
sebastian sebastiane
silvio silvia
silvester silvia
simon simona simone
stefan stefanie stefania
stephan stephanie
stephen stephanie
sven svenja
theodor theodora
theodore theodora
thomas thomasina
tobias tabea
ulrich ulrike
uwe ute
valentin valentina valentine
victor victoria
viktor viktoria
vincent vincenza
werner wera
wilhelm wilhelmina wilhelmine
william wilhelmina
xaver xaveria
yan yana
yann yanna
yves yvette yvonne`;

let womenOf: Map<string, readonly string[]> | undefined;

function isCouple(man: string, woman: string): boolean {
  womenOf ??= new Map(
    SEXES.split("\n").map((line) => {
      const [first = "", ...women] = line.split(" ");
      return [first, women];
    }),
  );
  return womenOf.get(man)?.includes(woman) ?? false;
}

/** A given name in plain letters with the groups of short forms it stands in (`nicknames.ts`). */
interface Given {
  readonly given: string;
  readonly nicknames: readonly number[];
}

/**
 * Whether two given names that look alike are names of two people: Daniel and Danielle, Tim and Tom, Mary and Gary.
 * Names of one group of short forms (Ann and Anne) and spellings of one sound (Sara and Sarah) are not.
 */
export function isOtherGiven(left: Given, right: Given): boolean {
  if (left.given === right.given) return false;
  const [one, other] = [firstWord(left.given), firstWord(right.given)];
  if (one === other || one === "" || other === "") return false;
  if (isCouple(one, other) || isCouple(other, one)) return true;
  if (left.nicknames.some((group) => right.nicknames.includes(group))) return false;
  if (left.nicknames.length > 0 && right.nicknames.length > 0) return true;
  // Sara and Sarah sound alike, Mary and Gary do not.
  return isWesternGiven(one) && isWesternGiven(other) && soundOf(one) !== soundOf(other);
}

function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end === -1 ? text : text.slice(0, end);
}
