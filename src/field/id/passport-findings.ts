import { digitsLost, madeUpNumber, malformedId } from "./shared-findings.ts";

/** What cleaning a passport number can report. */
export const PASSPORT_FINDINGS = [
  madeUpNumber("passport/dummy"),
  malformedId("passport/malformed", { en: "passport number", vi: "số hộ chiếu" }),
  digitsLost("passport/digits-lost"),
] as const;
