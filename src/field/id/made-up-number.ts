import { defineFinding, type FindingDef } from "../../model/finding.ts";

/** The finding of an id that was typed only to get past a required field, under the field's own code. */
export function madeUpNumber<const Code extends string>(code: Code): FindingDef<Code> {
  return defineFinding({
    code,
    severity: "warn",
    dimension: "validity",
    title: { en: "Made-up number", vi: "Số giả" },
    why: {
      en: "Numbers such as 000000000 or 123456789 are typed to get past a required field.",
      vi: "Các số như 000000000 hay 123456789 được gõ cho đủ ô bắt buộc.",
    },
    fix: {
      en: "Ask for the real number, or empty the cell.",
      vi: "Hãy xin số thật hoặc để trống ô.",
    },
    say: () => ({
      en: "Looks made up; it is not used to tell customers apart.",
      vi: "Có vẻ là số giả; không dùng để nhận diện khách hàng.",
    }),
  });
}
