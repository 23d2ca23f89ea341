import { foldTight } from "../../text/fold.ts";

/** Words that only say "this is a phone number". */
const LABELS = new Set(
  `dt sdt dd dtdd dtban dienthoai didong sodienthoai sodt sodd tel telephone phone mobile mob cell cellphone
number ph hp handy telefon fon mobil rufnummer tell sdtban phonenumber mobilephone lienhe`.split(
    /\s+/,
  ),
);
/** Words that say nothing when they stand alone: `Số: 0905…`. */
const WEAK = new Set(["so", "no", "nr", "call", "t", "p", "m", "h"]);
const EXTENSION =
  /(?<!\p{L})(?:máy lẻ|may le|số lẻ|so le|số nhánh|nhánh|nhanh|nội bộ|noi bo|lẻ|extension|ext|durchwahl|[x#])\s?[.:=]{0,2}\s?(\d{1,6})(?!\d)/iu;
const SHORT_TAIL = /;\s?(?:ext=)?(\d{1,4})$/;
const CONNECTOR = /[\s,;]+(?:hoặc|hoac|và|va|hay|or|and|oder|und)[\s:]+(?=\D{0,12}\d)/giu;
const LOOK_ALIKE_TOKEN = /^(?=.*\d)[\dOoIl|SB]{3,}$/;
const TOKEN = /[\p{L}\p{M}\p{N}|]+/gu;

/** A phone cell taken apart: what may be numbers, the extension, and what people wrote beside it. */
export interface Noted {
  readonly text: string;
  readonly ext: string;
  readonly note: string;
}

/**
 * Takes extension and remarks out of a tidied phone cell. Words between two numbers that mean "or" become
 * `;`. Letters inside digit runs stay for the look-alike step.
 */
export function takeNotes(tidied: string): Noted {
  let ext = "";
  let text = tidied.replace(EXTENSION, (match, digits: string, at: number) => {
    if (!/\d/.test(tidied.slice(0, at))) return match;
    ext = digits;
    return " ";
  });
  if (ext === "") {
    text = text.replace(SHORT_TAIL, (_, digits: string) => {
      ext = digits;
      return "";
    });
  }
  text = text.replace(CONNECTOR, ";");
  if (!/[\p{L}|]/u.test(text)) return { text, ext, note: "" };

  const notes: string[] = [];
  // A bracket that holds words is a remark; one that holds another number parts the two.
  text = text.replaceAll(/[([{]([^()[\]{}]*)[)\]}]/g, (match, inner: string) => {
    if (!/\p{L}/u.test(inner) || LOOK_ALIKE_TOKEN.test(inner.trim())) return match;
    if (inner.replaceAll(/\D/g, "").length >= 7) return `;${inner};`;
    notes.push(inner.trim());
    return " ";
  });
  const words: string[] = [];
  text = text.replaceAll(TOKEN, (token) => {
    if (/^[\d|]+$/.test(token) || LOOK_ALIKE_TOKEN.test(token)) return token;
    // 17h, P2, Q1: too few digits to be a number with something glued on.
    if (token.replaceAll(/\D/g, "").length < 6) {
      words.push(token);
      return " ";
    }
    return token.replaceAll(/[^\d]+/g, (letters) => {
      words.push(letters);
      return " ";
    });
  });
  const spoken = words.join(" ").trim();
  if (spoken !== "" && !isLabel(words)) notes.push(withoutLabels(words));
  return { text, ext, note: notes.filter((note) => note !== "").join("; ") };
}

function isLabel(words: readonly string[]): boolean {
  return LABELS.has(foldTight(words.join(""))) || withoutLabels(words) === "";
}

/** Drops single labels, and pairs such as `di động` whose halves mean nothing alone. */
function withoutLabels(words: readonly string[]): string {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (LABELS.has(foldTight(word))) continue;
    if (LABELS.has(foldTight(word + (words[i + 1] ?? "")))) i++;
    else kept.push(word);
  }
  if (kept.every((word) => WEAK.has(foldTight(word)))) return "";
  const note = kept.join(" ").trim();
  return foldTight(note) === "na" ? "" : note;
}
