import { EXIT, KnownError } from "../model/known-error.ts";
import { type CliOptions, text } from "./command.ts";

/** `--as-of`, checked; today in UTC+0 when absent. The only place that asks the clock. */
export function asOfFor(options: CliOptions): string {
  const given = text(options, "asOf");
  if (given === undefined) return new Date().toISOString().slice(0, 10);
  const ok = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
  if (ok && new Date(given).toISOString().startsWith(given)) return given;
  throw new KnownError({
    code: "usage/as-of",
    exit: EXIT.usage,
    say: {
      en: `--as-of takes a date like 2026-01-31, not "${given}"`,
      vi: `--as-of nhận ngày dạng 2026-01-31, không phải "${given}"`,
    },
  });
}
