import { EXIT, KnownError } from "../model/known-error.ts";
import type { Language } from "../model/words.ts";

/** A limit: so many, or a share of the rows. */
export interface Limit {
  readonly at: number;
  readonly share: boolean;
  /** As it was written. */
  readonly text: string;
}

/** Reads `12` or `2%` (also `2.5%`). Anything else is a usage error naming where it stood. */
export function readLimit(text: string, where: string): Limit {
  const match = /^(\d{1,12}(?:\.\d{1,6})?)(%?)$/.exec(text.trim());
  if (match === null) {
    throw new KnownError({
      code: "gate/limit",
      exit: EXIT.usage,
      say: {
        en: `${where} takes a count like 10 or a share like 2%, not "${text}"`,
        vi: `${where} nhận một số như 10 hoặc tỷ lệ như 2%, không phải "${text}"`,
      },
    });
  }
  const share = match[2] === "%";
  return { at: share ? Number(match[1]) / 100 : Number(match[1]), share, text: text.trim() };
}

/** Whether a limit allows everything: a whole share, as the settings have it where none is set. */
export function isOpen(limit: Limit): boolean {
  return limit.share && limit.at >= 1;
}

/** A limit as the language writes it. */
export function limitInWords(limit: Limit, lang: Language): string {
  return lang === "vi" ? limit.text.replace(".", ",") : limit.text;
}

/** Whether a count, of so many rows, is over the limit. */
export function isOver(limit: Limit, count: number, rows: number): boolean {
  return limit.share ? count > limit.at * rows : count > limit.at;
}
