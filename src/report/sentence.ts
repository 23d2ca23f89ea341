import type { Finding, FindingArgs, FindingDef, Place } from "../model/finding.ts";
import type { Language } from "../model/words.ts";
import type { Report } from "./model.ts";
import { maskValue } from "../text/mask.ts";

/** How findings are put into words. */
export interface Wording {
  readonly lang: Language;
  readonly defs: ReadonlyMap<string, FindingDef>;
  /** Show personal values instead of masking them. */
  readonly showValues: boolean;
}

/** Longest single argument shown in a sentence. */
const LONGEST = 80;

/** The sentence of a finding; personal arguments are masked unless values are to be shown. */
export function sentenceOf(
  finding: Pick<Finding, "code" | "args">,
  { lang, defs, showValues }: Wording,
): string {
  const def = defs.get(finding.code);
  if (def === undefined) return finding.code;
  return def.say(showValues ? clip(finding.args) : maskArgs(finding.args, def.open ?? []))[lang];
}

/** The arguments with every string masked that the definition does not list as open. */
export function maskArgs(args: FindingArgs, open: readonly string[]): FindingArgs {
  const masked: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(clip(args))) {
    masked[name] = typeof value === "string" && !open.includes(name) ? maskValue(value) : value;
  }
  return masked;
}

function clip(args: FindingArgs): FindingArgs {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === "string" && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value,
    ]),
  );
}

/** A place without its file where the whole report is about one. */
export function nearPlace<P extends Place>(place: P, report: Report): Omit<P, "file"> {
  const { file, ...rest } = place;
  return report.inputs.every((input) => input.file === file) ? rest : place;
}

/** A place in words: `khach.xlsx · Sheet1 · dòng 12 · Điện thoại`. */
export function placeInWords(place: Omit<Place, "file"> & Partial<Place>, lang: Language): string {
  const row = place.row === 0 ? [] : [`${lang === "vi" ? "dòng" : "row"} ${place.row}`];
  return [place.file, place.sheet, ...row, place.column].filter((p) => p !== undefined).join(" · ");
}
