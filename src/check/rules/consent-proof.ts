import { columnsOf, valueOf } from "../../field/clean-data.ts";
import { defineFinding } from "../../model/finding.ts";
import { defineRule } from "../define.ts";

const unproven = defineFinding({
  code: "consent/no-proof",
  severity: "info",
  dimension: "completeness",
  title: { en: "Consent without date or source", vi: "Đồng ý nhưng thiếu ngày hoặc nguồn" },
  why: {
    en: "Consent must be provable: without its day and where it was given, nobody can show that it was.",
    vi: "Sự đồng ý phải chứng minh được: thiếu ngày và nguồn thì không thể chứng minh.",
  },
  fix: {
    en: "Fill in when and where the customer agreed, or ask again.",
    vi: "Điền thời điểm và nơi khách đồng ý, hoặc hỏi lại khách.",
  },
  open: ["missing"],
  say: ({ missing }) => ({
    en: `agreed, but ${missing === "both" ? "neither date nor source of the consent is known" : `the ${missing} of the consent is not known`}`,
    vi: `đã đồng ý nhưng thiếu ${missing === "both" ? "cả ngày lẫn nguồn đồng ý" : missing === "date" ? "ngày đồng ý" : "nguồn đồng ý"}`,
  }),
});

/** Consent given must say when and where; a sheet that has neither column is not blamed row by row. */
export const consentProof = defineRule({
  name: "consent-proof",
  needs: [["consent"]],
  findings: [unproven],
  check(data, _context, found) {
    const dated = columnsOf(data, "consent_date").length > 0;
    const answers = columnsOf(data, "consent");
    const sourced = columnsOf(data, "consent_source").length > 0;
    if (!dated && !sourced) return;
    for (let record = 0; record < data.dataset.rows; record++) {
      if (!answers.some(({ feature }) => feature.at(record) === "given")) continue;
      const noDate = dated && valueOf(data, "consent_date", record) === "";
      const noSource = sourced && valueOf(data, "consent_source", record) === "";
      if (!noDate && !noSource) continue;
      const missing = noDate && noSource ? "both" : noDate ? "date" : "source";
      found("consent/no-proof", { record }, { missing });
    }
  },
});
