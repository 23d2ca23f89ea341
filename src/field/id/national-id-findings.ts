import { defineFinding } from "../../model/finding.ts";
import { digitsLost, madeUpNumber } from "./shared-findings.ts";

/** What cleaning an id of an unknown scheme can report. */
export const NATIONAL_FINDINGS = [
  madeUpNumber("national-id/dummy"),
  defineFinding({
    code: "national-id/too-short",
    severity: "warn",
    dimension: "validity",
    title: { en: "Too short for an id", vi: "Quá ngắn cho một mã định danh" },
    why: {
      en: "Numbers this short cannot tell people apart.",
      vi: "Số ngắn như vậy không phân biệt được người.",
    },
    fix: { en: "Compare with the source.", vi: "Hãy đối chiếu với nguồn." },
    say: () => ({ en: "Too short to identify anyone.", vi: "Quá ngắn để nhận diện ai." }),
  }),
  digitsLost("national-id/digits-lost"),
] as const;
