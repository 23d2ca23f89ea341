import type { Words } from "../../model/words.ts";
import { defineField, type SurvivorRule } from "../define.ts";
import type { FieldMeans } from "../means.ts";
import { cleanDate, type DateMeaning } from "./clean.ts";
import { DATE_FINDINGS } from "./findings.ts";
import { dateHabitOf, surveyDates } from "./survey.ts";

/** A moment in the life of a record; what it means decides which dates are plausible and which one survives. */
export function dateField<const Name extends string>(about: {
  readonly name: Name;
  readonly title: Words;
  readonly means?: FieldMeans;
  readonly headers: readonly string[];
  readonly survivor: SurvivorRule;
  readonly importance: 0 | 1 | 2;
  readonly single?: true;
  readonly meaning?: Partial<DateMeaning>;
}) {
  const meaning = { ahead: false, yearsBack: 80, dayOnly: false, ...about.meaning };
  return defineField({
    name: about.name,
    title: about.title,
    means: { ordered: "date", ...about.means },
    pii: 0,
    importance: about.importance,
    ...(about.single === true && { single: true }),
    headers: about.headers,
    findings: DATE_FINDINGS,
    survey: surveyDates,
    habit: dateHabitOf,
    clean: (raw, kind, context) => cleanDate(raw, kind, context, meaning),
    survivor: about.survivor,
  });
}
