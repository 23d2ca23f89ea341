import { defineFinding, type FindingArgs, type FindingDef } from "../model/finding.ts";
import type { Words } from "../model/words.ts";

/** What tells one note from another. */
interface Brief {
  readonly severity?: "warn" | "info";
  readonly title: Words;
  readonly fix: Words;
  readonly open?: readonly string[];
  say(args: FindingArgs): Words;
}

/** Why rows that are no customers are noted. */
export const KEEP: Words = {
  en: "Rows that are no customers must not be counted, matched or merged; none may vanish either.",
  vi: "Dòng không phải khách hàng không được tính, so trùng hay gộp; nhưng cũng không dòng nào được mất.",
};
/** A note on how a sheet was read. */
export function note<const Code extends string>(
  code: Code,
  why: Words,
  brief: Brief,
): FindingDef<Code> {
  return defineFinding({
    code,
    severity: brief.severity ?? "info",
    dimension: "consistency",
    title: brief.title,
    why,
    fix: brief.fix,
    open: brief.open ?? [],
    say: (args) => brief.say(args),
  });
}

/** A sentence that is the same whatever was found. */
export const same = (en: string, vi: string) => (): Words => ({ en, vi });
