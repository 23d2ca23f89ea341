/**
 * What a number format makes of a number, as far as reading it back needs to know. Formats are looked
 * at, never run (ECMA-376 part 1, 18.8.30 and 18.8.31).
 */
export type FormatKind = "plain" | "text" | "date" | "time" | "elapsed" | "mask";

export interface NumberFormat {
  readonly kind: FormatKind;
  readonly code: string;
  /**
   * The built-in number it was named by. Kept, because several of these follow the reader's own locale:
   * 14 shows day first in Vietnam and month first in the US, which no code of ours could say.
   */
  readonly builtin?: number;
}

/** Formats every program knows by number; 14–22 and 45–47 are dates and times, 27–36 and 50–58 East Asian ones. */
const BUILTIN: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The format of a built-in number; General for numbers nobody has given a meaning. */
export function builtinFormat(id: number): NumberFormat {
  const code = BUILTIN[id];
  if (code !== undefined) return { ...numberFormat(code), builtin: id };
  const date = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return date
    ? { kind: "date", code: "yyyy-mm-dd", builtin: id }
    : { kind: "plain", code: "General" };
}

/**
 * Classifies a format code by its first section: quoted and escaped text, colours, conditions and
 * `[$-42A]` locale marks do not count; `[h]` makes it an elapsed time, which stays a number.
 */
export function numberFormat(code: string): NumberFormat {
  const short = code.slice(0, 255);
  if (/^(general|standard|)$/i.test(short.trim())) return { kind: "plain", code: "General" };
  const section = firstSection(short);
  const bare = section
    .replace(/\[(?:h+|m+|s+)\]/gi, "\u0001")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"[^"]*"?/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/am\/pm|a\/p|sa\/ch/gi, "\u0002");
  if (bare.includes("\u0001")) return { kind: "elapsed", code };
  if (/^general$/i.test(bare.trim())) return { kind: "plain", code };
  const moment = momentKind(bare);
  if (moment !== undefined) return { kind: moment, code };
  if (bare.trim() === "@") return { kind: "text", code };
  return { kind: isMask(section) ? "mask" : "plain", code };
}

/**
 * Whether the letters of a bare section show a day, or only a time of day. `m` beside hours or seconds
 * means minutes; a section with digit places of its own is a number, whatever letters it has.
 */
function momentKind(bare: string): "date" | "time" | undefined {
  const letters = bare.replace(/s[.,]0+/gi, "s").replace(/e[+-]/gi, "0");
  if (/[0#?@]/.test(letters)) return undefined;
  const runs = letters.match(/y+|m+|d+|h+|s+|b+|e+|g+|\u0002/gi) ?? [];
  const units = runs.map((run) => (run[0] as string).toLowerCase());
  const isDay = units.some((unit, i) => {
    if (unit !== "m") return "ydbeg".includes(unit);
    return units[i - 1] !== "h" && units[i + 1] !== "s";
  });
  if (isDay) return "date";
  return units.length > 0 ? "time" : undefined;
}

function firstSection(code: string): string {
  let quoted = false;
  for (let i = 0; i < code.length; i++) {
    const letter = code[i];
    if (letter === '"') quoted = !quoted;
    else if (letter === "\\" && !quoted) i++;
    else if (letter === ";" && !quoted) return code.slice(0, i);
  }
  return code;
}

/** Letters a mask shows as they are, besides quoted and escaped ones. */
const LITERAL = /[ \-()+/:]/;

interface MaskPiece {
  readonly digit: boolean;
  /** The literal text, or the placeholder. */
  readonly text: string;
}

function maskPieces(section: string): MaskPiece[] | undefined {
  const pieces: MaskPiece[] = [];
  for (let i = 0; i < section.length; i++) {
    const letter = section[i] as string;
    if (letter === "0" || letter === "#") pieces.push({ digit: true, text: letter });
    else if (letter === '"') {
      const stop = section.indexOf('"', i + 1);
      if (stop === -1) return undefined;
      pieces.push({ digit: false, text: section.slice(i + 1, stop) });
      i = stop;
    } else if (letter === "\\") pieces.push({ digit: false, text: section[++i] ?? "" });
    else if (LITERAL.test(letter)) pieces.push({ digit: false, text: letter });
    else if (letter === "[") {
      const stop = section.indexOf("]", i);
      // Colours and locales only; a condition chooses between sections.
      if (stop === -1 || /[<>=]/.test(section.slice(i, stop))) return undefined;
      i = stop;
    } else return undefined;
  }
  return pieces;
}

/** Whether a format shows digits that are not in the number: leading zeros (`0000000000`, `000-00`). */
function isMask(section: string): boolean {
  const pieces = maskPieces(section);
  if (pieces === undefined) return false;
  const zeros = pieces.filter((piece) => piece.digit && piece.text === "0").length;
  const first = pieces[0];
  const prefix = first !== undefined && !first.digit && /^[+0]\d*$/.test(first.text.trim());
  return zeros >= 2 || (prefix && pieces.some((piece) => piece.digit));
}

/**
 * A whole number as its mask shows it: 901234567 under `0000000000` → `0901234567`, under
 * `000-000-0000` → `090-123-4567`. The number itself where the mask does not apply.
 */
export function applyMask(digits: string, code: string): string {
  const pieces = maskPieces(firstSection(code));
  if (pieces === undefined || !/^\d{1,40}$/.test(digits)) return digits;
  let left = digits === "0" ? "" : digits;
  let shown = "";
  let slots = pieces.filter((piece) => piece.digit).length;
  for (const piece of pieces.toReversed()) {
    if (!piece.digit) {
      shown = piece.text + shown;
      continue;
    }
    slots--;
    // What does not fit goes before the leftmost placeholder.
    const take = slots === 0 ? left : left.slice(-1);
    left = left.slice(0, left.length - take.length);
    shown = (take === "" && piece.text === "0" ? "0" : take) + shown;
  }
  return shown.trim();
}
