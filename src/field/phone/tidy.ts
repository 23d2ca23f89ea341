import { asciiDigits } from "../../text/digits.ts";

/** Soft hyphen, zero-width and bidi marks, byte order mark: nobody means them in a number. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
const DASHES = /[\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D~]/g;
const SCIENTIFIC = /^\+?(\d)(?:[.,](\d{1,20}))?E\+?(\d{1,2})$/i;

/**
 * A cell's text in plain characters: full-width digits and exotic spaces made plain, dashes made `-`,
 * Excel's `'…` and `="…"` wrappings taken off. Line breaks stay, they part numbers.
 */
export function tidyPhone(raw: string): string {
  if (isTidy(raw)) return raw;
  let text = raw.normalize("NFKC").replace(INVISIBLE, "").replace(DASHES, "-");
  text = asciiDigits(text)
    .replaceAll(/[^\S\n]+/g, " ")
    .trim();
  const formula = /^="?([^"]*)"?$/.exec(text);
  if (formula?.[1] !== undefined) text = formula[1];
  return text.replace(/^['’‘`"]+|['’"]+$/g, "").trim();
}

/** Characters that tidying leaves as they are: digits and what parts them. */
const PLAIN = new Uint8Array(128);
for (const sign of "0123456789+-().,/;") PLAIN[sign.charCodeAt(0)] = 1;

/** Whether a text is plain already: most are, and this is told without making another. */
function isTidy(text: string): boolean {
  let space = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 32) {
      if (space) return false;
      space = true;
    } else {
      if (PLAIN[unit] !== 1) return false;
      space = false;
    }
  }
  return !space || text === "";
}

/** A number that went through a spreadsheet's number format: its digits, or that some are gone for good. */
export type Unformatted = { readonly digits: string } | { readonly lost: true };

/**
 * Undoes what number formats do to phone digits: `905123456.0`, and `9.05123456E8` as long as every digit
 * is there. `8.49E+10` has lost the rest; it is never rebuilt. Undefined for anything else.
 */
export function unformatNumber(text: string): Unformatted | undefined {
  const plain = /^(\+?\d{7,15})[.,]0{1,2}$/.exec(text);
  if (plain?.[1] !== undefined) return { digits: plain[1] };
  const parts = SCIENTIFIC.exec(text);
  if (parts === null) return undefined;
  const digits = `${parts[1]}${parts[2] ?? ""}`;
  return digits.length === Number(parts[3]) + 1 ? { digits } : { lost: true };
}
