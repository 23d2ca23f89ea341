import type { RawValue } from "./define.ts";
import { defineField } from "./define.ts";
import { cleanDate } from "./date/clean.ts";
import { DATE_FINDINGS } from "./date/findings.ts";
import { readDate } from "./date/read.ts";
import { dateHabitOf, surveyDates } from "./date/survey.ts";

/** Dates of birth, as precise as they are known: day, month or year. Matching goes by the composite `birth`. */
export const birthDate = defineField({
  name: "birth_date",
  means: { tells: "trait", ordered: "date" },
  title: { en: "Date of birth", vi: "Ngày sinh" },
  pii: 1,
  importance: 2,
  single: true,
  headers:
    `birth date|birthdate|date of birth|dob|d.o.b.|birthday|born|born on|ngày sinh|ngày tháng năm sinh|sinh ngày
sinh nhật|ns|ngày/tháng/năm sinh|ngày sinh nhật|ngày th năm sinh|ngày sinh khách hàng|ngày sinh (dd/mm/yyyy)
geburtsdatum|geburtstag|geb.|geboren|geboren am|geb. datum|geb.-datum`.split(/[|\n]/),
  sniff,
  survey: (values, context) => surveyDates(values, context, true),
  habit: dateHabitOf,
  findings: DATE_FINDINGS,
  clean: (raw, kind, context) =>
    cleanDate(raw, kind, context, { ahead: false, yearsBack: 120, dayOnly: true }),
  survivor: "most-complete",
  mask: (value) => (/^\d{4}\b/.test(value) ? `${value.slice(0, 4)}-**-**` : "***"),
});

/** Dates spread over the life spans of people; dates of dealings lie close together and score low. */
function sniff(sample: readonly RawValue[]): number {
  let filled = 0;
  let births = 0;
  let recent = 0;
  for (const { text } of sample) {
    if (text.trim() === "") continue;
    filled++;
    if (text.length > 40 || /^\d{1,5}$/.test(text)) continue;
    const read = readDate(text, {
      order: "dmy",
      asOf: "2100-01-01",
      ahead: false,
      leastSerial: 1e9,
    });
    if (typeof read === "string" || read.day === 0) continue;
    if (read.year >= 1920 && read.year <= 2012) births++;
    else recent++;
  }
  return filled === 0 || births < recent * 4 ? 0 : (births / filled) * 0.8;
}
