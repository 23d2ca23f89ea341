import {
  isVietnameseNameWord,
  PLAIN_FAMILIES,
  PLAIN_GIVEN,
} from "../../country/names/known-plain.ts";
import { foldAccents } from "../../text/fold.ts";

const GLUED = /^(?:\p{Lu}\p{Ll}{1,6}){3,5}$/u;
const WORD = /\p{Lu}\p{Ll}+/gu;
/** Share in percent from which a word is taken for a family name. */
const COMMON = 0.3;

/**
 * A whole Vietnamese name written in one word, as accounts of messengers bear it: `DangThanhNhuHa` → `Dang Thanh Nhu Ha`.
 * Undefined unless every part is a name, the first a common family name and the last one a given name: `McDonald`,
 * `VanAnh` stay.
 */
export function unglued(text: string): string | undefined {
  if (text.length < 6 || !GLUED.test(text)) return undefined;
  const words = text.match(WORD) ?? [];
  const plain = words.map((word) => foldAccents(word).toLowerCase());
  const family = PLAIN_FAMILIES.get(plain[0] ?? "") ?? 0;
  if (family < COMMON || !PLAIN_GIVEN.has(plain.at(-1) ?? "")) return undefined;
  return plain.every((word) => isVietnameseNameWord(word)) ? words.join(" ") : undefined;
}
