import type { CleanContext } from "../../field/define.ts";
import { cleanSlowly } from "../../field/phone/clean.ts";
import { type Reason, type Score, Tally } from "./tally.ts";

const REASONS: Readonly<Record<string, Reason>> = {
  international: {
    why: "the plan was changed after these examples were taken, or they belong to no subscriber",
    meant: true,
  },
  national: {
    why: "dialled without a trunk prefix there (Colombian mobiles, Israeli services), or as above",
    meant: true,
  },
};

/** Every region's own example number of every type, dialled from abroad and at home. */
export function phones(cases: readonly ReadonlyMap<string, string>[]): Score {
  const tally = new Tally("phones", REASONS);
  const format: CleanContext["settings"]["phoneFormat"] = "e164";
  for (const row of cases) {
    const cell = (name: string): string => row.get(name) ?? "";
    const expected = cell("e164");
    // Networks of the whole world (001) are nobody's home.
    const home = cell("region") === "001" ? "" : cell("national_prefix") + cell("national_number");
    for (const [how, typed] of [
      ["international", expected],
      ["national", home],
    ] as const) {
      if (typed === "") continue;
      const scope = { country: cell("region"), landline: false };
      const { status, value, findings = [] } = cleanSlowly(typed, scope, format);
      const code = findings[0]?.code ?? "";
      if (status !== "invalid" && value === expected) tally.add(undefined);
      else if (status === "invalid" || value === typed) tally.add(`${how}, refused as ${code}`);
      else tally.add(`another number, ${how}`);
    }
  }
  return tally.score();
}
