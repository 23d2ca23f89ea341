/**
 * Whether a word is a possible Vietnamese syllable: onset + rime + at most one tone, rimes listed in full.
 * Data: the standard description of Vietnamese phonotactics (onsets, 160 or so rimes, and the rule that
 * syllables ending in c, ch, p, t bear only sắc or nặng). A few rimes of place names (Đắk, Lắk) are added.
 */

const ONSETS: ReadonlySet<string> = new Set(
  "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" "),
);
const LONGEST_ONSET = 3;

const RIMES = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ak ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu êng i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu " +
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong ooc oong op ot " +
    "ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut " +
    "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu"
  ).split(" "),
);

const NONE = 0;
const ACUTE = 1;
const DOT = 5;

/** Combining tone marks: sắc, huyền, hỏi, ngã, nặng. */
const TONES = new Map([
  [0x301, ACUTE],
  [0x300, 2],
  [0x309, 3],
  [0x303, 4],
  [0x323, DOT],
]);

const VOWELS = "aăâeêioôơuưy";

/** Character → its letter without tone, and the tone; only letters of the alphabet are in it. */
const LETTERS: ReadonlyMap<string, readonly [string, number]> = new Map(
  "abcdđeghiklmnopqrstuvxyăâêôơư"
    .split("")
    .flatMap((letter) =>
      [
        ["", NONE] as const,
        ...[...TONES].map(([mark, tone]) => [String.fromCodePoint(mark), tone] as const),
      ]
        .map(([mark, tone]) => [(letter + mark).normalize("NFC"), [letter, tone] as const] as const)
        .filter(
          ([char, [, tone]]) => tone === NONE || (char.length === 1 && VOWELS.includes(letter)),
        ),
    ),
);

const MAX_LENGTH = 7;

/**
 * @param word one word, NFC, any case; with or without diacritics
 * @returns whether Vietnamese could pronounce it; false for anything longer than seven letters
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length === 0 || word.length > MAX_LENGTH) return false;
  let plain = "";
  let tone = NONE;
  for (const char of word.toLowerCase()) {
    const letter = LETTERS.get(char);
    if (letter === undefined) return false;
    if (letter[1] !== NONE) {
      if (tone !== NONE) return false;
      tone = letter[1];
    }
    plain += letter[0];
  }
  return fits(plain, tone);
}

function fits(plain: string, tone: number): boolean {
  if (isRime(plain, tone)) return true;
  for (let end = 1; end <= LONGEST_ONSET && end < plain.length; end++) {
    if (!ONSETS.has(plain.slice(0, end))) continue;
    const rime = plain.slice(end);
    // yên, yêu … stand alone; behind an onset they are spelt iên, iêu.
    if (!rime.startsWith("yê") && isRime(rime, tone)) return true;
  }
  return plain === "gi";
}

function isRime(rime: string, tone: number): boolean {
  if (!RIMES.has(rime)) return false;
  const last = rime.charAt(rime.length - 1);
  const stopped =
    last === "p" || last === "t" || last === "c" || last === "k" || rime.endsWith("ch");
  return !stopped || tone === NONE || tone === ACUTE || tone === DOT;
}

const BEYOND_ASCII = /[^\0-\x7f]/;
/** A sign that stands alone (– € §) proves nothing, whatever letter another encoding makes of it. */
const PLAIN_LETTER = /[a-z]/i;
const BREAKS = /[\s,.;:()/\\\-&"'+_[\]{}|<>!?*=#\d]+/;
const CELL_CAP = 4096;

/** The accented words of a text: how many are possible Vietnamese syllables, and how many are not. */
export function accentedWords(text: string): { readonly good: number; readonly bad: number } {
  let good = 0;
  let bad = 0;
  for (const word of text.slice(0, CELL_CAP).split(BREAKS)) {
    if (!BEYOND_ASCII.test(word) || !PLAIN_LETTER.test(word)) continue;
    if (isVietnameseSyllable(word)) good++;
    else bad++;
  }
  return { good, bad };
}

/** How Vietnamese the accented words of a text are: the possible ones less the impossible ones. */
export function vietnameseFit(text: string): number {
  const { good, bad } = accentedWords(text);
  return good - bad;
}
