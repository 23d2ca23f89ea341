import { distance } from "fastest-levenshtein";
import { isPlainSyllable } from "../country/names/plain-syllable.ts";
import { foldKey, foldTight } from "../text/fold.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import type { HeaderVerdict } from "./by-header.ts";
import type { Evidence } from "./evidence.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that add nothing to what a header names. */
const FILLERS = new Set(
  "kh khach customer customers client contact cua of the a an nguoi dung user thong tin info information chinh main primary default current hien tai no number so value day du dung de crm lead kunde kunden der des your our my please nhap vui long what is may we have enter provide fill in write".split(
    " ",
  ),
);

/** Words that are fillers only together: "hàng" alone is goods, "chị" alone may be part of "địa chỉ". */
const FILLER_PHRASES =
  /(?<= |^)(?:khach hang|cua ban|la gi|quy khach|anh chi|chung toi|cho biet|xin cho biet|ghi ro|day du)(?= |$)/g;

/** What a question on a form adds after the thing it asks for: "… để chúng tôi liên hệ". */
const PURPOSE = /\s(?:để|nhằm|so that|so we|for us to|in case)\s.*$/isu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;

const SHORTEST_TYPO = 6;

/** Right as they are, though a single slip away from the word of a field: a county is no country. */
const OTHER_WORDS = new Set([
  "county",
  "countyname",
  "countyid",
  "countycode",
  "countydesc",
  "formname",
]);

/**
 * The field a header means when nothing matches whole: filler words left out ("Số điện thoại của khách
 * hàng"), or one slip of the keys ("Adress"). Undefined where two fields would do, or the values object.
 */
export function bySimilarity(
  header: string,
  words: Vocabulary,
  evidence: Evidence,
): HeaderVerdict | undefined {
  const asked = header.slice(0, 200).replace(BRACKETS, " ").replace(PURPOSE, "");
  const core = foldKey(asked)
    .replace(FILLER_PHRASES, " ")
    .split(" ")
    .filter((token) => !/^\d*$/.test(token) && !FILLERS.has(token));
  if (core.length > 0 && core.join("") !== foldTight(header)) {
    const claims = words.claims(core.join(""));
    const field = claims[0];
    if (claims.length === 1 && field !== undefined && agrees(field, words, evidence, 0.1)) {
      return { field, sureness: 0.75, note: similar(header, core.join(" ")) };
    }
  }
  const key = foldTight(header).replace(/\d+$/, "");
  if (key.length < SHORTEST_TYPO || key.length > 40 || OTHER_WORDS.has(key)) return undefined;
  // What the values have spoken against is no slip of itself.
  if (AMBIGUOUS.has(key)) return undefined;
  const found = slip(key, words);
  if (found !== undefined && isOtherSyllable(header, found.key)) return undefined;
  if (found === undefined || !agrees(found.field, words, evidence, 0.3)) return undefined;
  return { field: found.field, sureness: 0.7, note: similar(header, found.key) };
}

/** The one field with a word a single slip away (two letters swapped count as one); undefined if several. */
function slip(key: string, words: Vocabulary): { field: string; key: string } | undefined {
  let found: { field: string; key: string } | undefined;
  for (const [word, fields] of words.entries()) {
    if (word.length < SHORTEST_TYPO || Math.abs(word.length - key.length) > 1) continue;
    if (word[0] !== key[0]) continue;
    const away = distance(word, key);
    if (away > 2 || (away === 2 && !swapped(word, key))) continue;
    const field = fields[0];
    if (fields.length !== 1 || field === undefined) return undefined;
    if (found !== undefined && found.field !== field) return undefined;
    found = { field, key: word };
  }
  return found;
}

/**
 * Whether the two differ by the first letter of a short word, another one or one more: "Ngày cấp" and "Ngày lập",
 * "Giáo họ" and "Giao cho" are two things, as are "Ngày gửi" and "Ngày gọi", and in a language of one-syllable words few such pairs are slips of the keys.
 */
function isOtherSyllable(header: string, word: string): boolean {
  const tokens = foldKey(header).split(" ");
  let at = 0;
  for (const [i, token] of tokens.entries()) {
    const there = word.slice(at, at + token.length);
    if (token !== there) {
      const rest = tokens.slice(i).join("");
      const other = word.slice(at);
      // Of a single word the first letter is the same by then.
      const oneMore = i > 0 && (other.slice(1) === rest || rest.slice(1) === other);
      // "Ngày vay" is not "Ngày vào": in short words another letter makes another word.
      const short = token.length <= 3 && token.length === there.length;
      if (short && isPlainSyllable(token) && isPlainSyllable(there)) return true;
      const another = token.slice(1) === there.slice(1) && there.length > 1;
      return token.length <= 4 && (another || oneMore);
    }
    at += token.length;
  }
  return false;
}

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

function agrees(field: string, words: Vocabulary, evidence: Evidence, least: number): boolean {
  if (evidence.filled === 0 || words.fields.get(field)?.sniff === undefined) return true;
  return evidence.sniff(field) >= least;
}

function similar(header: string, word: string): HeaderVerdict["note"] {
  return { code: "mapping/similar", args: { header: header.slice(0, 60), word } };
}
