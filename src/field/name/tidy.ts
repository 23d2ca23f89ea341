import { decodeEntities } from "../../text/entities.ts";

/** Letters of other scripts that look like Latin ones, put right where the word around them is Latin. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Array.from("аaеeоoрpсcуyхxіiѕsАAВBЕEКKМMНHОOРPСCТTХXУYІIοoαaΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX").reduce<
    [string, string][]
  >((pairs, char, i, all) => {
    if (i % 2 === 0) pairs.push([char, all[i + 1] ?? char]);
    return pairs;
  }, []),
);
/** Eth and African D, which editors and old encodings put for Đ. */
const ETH = /[ÐƉ]/g;
const SMALL_ETH = /[ðɖƌ]/g;
const ETH_IN_VIETNAMESE = /[\u1EA0-\u1EF9ĂăĐđĨĩŨũƠơƯư]|[ÐƉðɖƌ]/;
/** Letters Vietnamese has not, and an eth behind a letter: Davíð; đ stands in front only. */
const ICELANDIC = /[Þþæö]|\p{L}ð|[dð]óttir/iu;

/** Full-width letters and digits of East Asian keyboards. */
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+/g;
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD\u0000-\u0008\u000E-\u001F\u007F]/g;
const BLANKS = /[\s\u00A0\u3000]+/g;
/** One of a mark of VIQR (`Tra^`n`) is a tone. */
const APOSTROPHES = /[’‘´ʼ′]|(?<![\^+(])`/g;
const LATIN = /[A-Za-z]/;
const OTHER = /[\u0370-\u03FF\u0400-\u04FF]/;
const WORD = /\p{L}+/gu;

/** What a tidied name was changed in beyond blanks. */
export interface Tidied {
  readonly text: string;
  /** Look-alike letters were replaced. */
  readonly mended: boolean;
}

/**
 * Puts the characters of a name right: NFC, no invisible characters, single blanks, one kind of apostrophe,
 * look-alike letters. Words of another script stay as they are.
 */
export function tidyName(raw: string): Tidied {
  const plain = decodeEntities(raw);
  const text = plain
    .normalize("NFC")
    .replaceAll(FULL_WIDTH, (letters) => letters.normalize("NFKC"))
    .replaceAll(INVISIBLE, "")
    .replaceAll(BLANKS, " ")
    .replaceAll(APOSTROPHES, "'")
    .trim();
  let mended = text;
  if (ETH_IN_VIETNAMESE.test(mended) && !ICELANDIC.test(mended)) {
    mended = mended.replaceAll(ETH, "Đ").replaceAll(SMALL_ETH, "đ");
  }
  if (OTHER.test(mended)) mended = mended.replaceAll(WORD, mendWord);
  return { text: mended.replace(/^'(?=\p{L}{2})/u, ""), mended: mended !== text || plain !== raw };
}

function mendWord(word: string): string {
  if (!LATIN.test(word) || !OTHER.test(word)) return word;
  return Array.from(word, (char) => LOOKALIKES.get(char) ?? char).join("");
}
