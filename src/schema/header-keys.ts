import { foldKey, foldTight } from "../text/fold.ts";

/** A way to read a header, from the surest to the loosest. */
export interface HeaderKey {
  /** Letters and digits only, folded. */
  readonly key: string;
  /** What had to be left out to get it. */
  readonly by: "whole" | "no-hint" | "no-number" | "hint" | "language" | "group";
}

const LONGEST = 200;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|<[^<>]*>/g;
const REQUIRED = /[*†‡]+|(?<!\p{L})(?:bat buoc|bắt buộc|required|pflichtfeld)(?!\p{L})/giu;

/**
 * The keys under which a header is looked up, surest first: as it stands; without required marks and
 * bracketed hints or units; without numbers (`Phone 2`, `Phone 1 - Value`); what the brackets say;
 * each language of `Họ tên / Full name`; the lower part of a joined two-row header.
 */
export function headerKeys(header: string): readonly HeaderKey[] {
  const text = header.slice(0, LONGEST);
  const keys: HeaderKey[] = [];
  const seen = new Set<string>();
  const add = (part: string, by: HeaderKey["by"]): void => {
    const key = foldTight(part);
    if (key === "" || seen.has(key)) return;
    seen.add(key);
    keys.push({ key, by });
  };
  const bare = text.replace(REQUIRED, " ").replace(BRACKETS, " ");
  // "Customer #" is the customer's number, not the customer.
  if (/#\s*$/.test(bare)) add(bare.replace(/#\s*$/, " no"), "whole");
  add(text.replace(REQUIRED, " "), "whole");
  add(bare, "no-hint");
  add(withoutNumbers(bare), "no-number");
  for (const hint of text.match(BRACKETS) ?? []) {
    if (hint.length > 6) add(hint, "hint");
  }
  const lower = lowerPart(bare);
  const lines = (lower ?? bare).split(/[/|\n\r]/);
  const by = lower === undefined ? "language" : "group";
  if (lower !== undefined) add(withoutNumbers(lower), "group");
  if (lines.length === 2) for (const line of lines) add(withoutNumbers(line), by);
  return keys;
}

/** What stands under the group title in a joined two-row header (`Thông tin - MST/CCCD`); undefined if none. */
export function lowerPart(header: string): string | undefined {
  const at = header.lastIndexOf(" - ");
  return at > 0 ? header.slice(at + 3) : undefined;
}

/** The header without the numbers that only count columns: `SĐT 2`, `phone2`, `fname_c1`. */
function withoutNumbers(header: string): string {
  return header.replace(/(?<=[\p{L}\s_.:-])(?:no\.?|#|c)?\d{1,2}(?=$|[\s_.:-])/gu, " ");
}

/** The number a header carries, for `Phone 2` or `fname_c2`; undefined if none. */
export function headerNumber(header: string): number | undefined {
  const digits = /(?<=[\p{L}\s_.:-])(\d{1,2})(?=$|[\s_.:-])/u.exec(
    header.slice(0, LONGEST).trim(),
  )?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The parts of a header that names several things: `Tỉnh - Huyện`, `MST/CCCD`, `Phường, Quận, TP`. */
export function headerParts(header: string): readonly string[] {
  const bare = header.slice(0, LONGEST).replace(REQUIRED, " ").replace(BRACKETS, " ");
  const parts = bare
    .split(/\s+-+\s+|[/,;|&+\n\r]|\s(?:và|va|and|und|hoặc|hoac|or|oder)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 1) return underscored(bare);
  return parts.length <= 5 ? parts : [];
}

/** `mst_cccd`: machine names join with the sign that otherwise stands for a space. */
function underscored(header: string): readonly string[] {
  const parts = header.trim().split("_");
  return parts.length > 1 && parts.length <= 4 ? parts : [];
}

/** Names that programs give to columns without one: `Column 3`, `Unnamed: 0`, `F1`, `Cột 2`, `field_7`. */
export function isGenericHeader(header: string): boolean {
  return /^(?:column|col|unnamed|field|f|v|x|var|cot|spalte|trường|truong)? ?\d{1,4}(?: \d{1,3})?$/.test(
    foldKey(header),
  );
}
