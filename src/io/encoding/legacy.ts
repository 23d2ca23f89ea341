import { isVietnameseSyllable } from "../../text/vietnamese-syllable.ts";
import { bytesOf1252, decodePage, pageOf, WINDOWS_1252, WINDOWS_1258 } from "./single-byte.ts";
import { decodeVni } from "./vni.ts";

/** A Vietnamese encoding from before Unicode, as it shows when read as windows-1252. */
export interface LegacyEncoding {
  readonly name: string;
  /** The right text for one that was read as windows-1252; undefined when it cannot have been. */
  decode(text: string): string | undefined;
}

function byPage(name: string, page: () => readonly string[], finish = composed): LegacyEncoding {
  let table: readonly string[] | undefined;
  return {
    name,
    decode(text) {
      const bytes = bytesOf1252(text);
      if (bytes === undefined) return undefined;
      table ??= page();
      return finish(decodePage(table, bytes));
    },
  };
}

function composed(text: string): string {
  return text.normalize("NFC");
}

const WORDS = /[^\s]+/g;
const TWO_CAPITALS = /[A-Z].*[A-Z]/;
const SMALL = /[a-z]/;

/**
 * TCVN3 has no capital letters with tones: a font of capitals (.VnTimeH) shows the small ones as capitals.
 * Words with two or more plain letters, all capital, are such words; a cell of nothing else is all capitals.
 * An abbreviation that nobody could pronounce (`Mã KH`) is written in capitals in any font and tells nothing.
 */
function capitalised(text: string): string {
  const capital = (word: string): boolean => !SMALL.test(word) && TWO_CAPITALS.test(word);
  const tells = (word: string): boolean =>
    capital(word) && (/[^\x00-\x7f]/.test(word) || isVietnameseSyllable(word));
  const plain = text.normalize("NFC");
  if (!SMALL.test(plain) && (plain.match(WORDS) ?? []).some(tells)) return plain.toUpperCase();
  return plain.replace(WORDS, (word) => (capital(word) ? word.toUpperCase() : word));
}

/** Fonts of the ABC set leave dashes, curly quotes and the euro where windows-1252 has them. */
function tcvn3Page(): readonly string[] {
  const full = pageOf("tcvn");
  return WINDOWS_1252.map((char, byte) => (byte < 0xa1 ? char : (full[byte] as string)));
}

/** Most common first; the order breaks ties. */
export const LEGACY: readonly LegacyEncoding[] = [
  byPage("TCVN3", tcvn3Page, capitalised),
  {
    name: "VNI",
    decode: (text) => (bytesOf1252(text) === undefined ? undefined : decodeVni(text)),
  },
  byPage("windows-1258", () => WINDOWS_1258),
  byPage("VISCII", () => pageOf("viscii")),
];
