import { defineFinding } from "../../model/finding.ts";
import { digitsLost, lostZero, madeUpNumber, malformedId } from "./shared-findings.ts";

/** What cleaning a number of a business register can report. */
export const REGISTRY_FINDINGS = [
  lostZero("registry-id/lost-zero"),
  defineFinding({
    code: "registry-id/short",
    severity: "warn",
    dimension: "validity",
    title: { en: "Digit missing from a register number", vi: "Số đăng ký thiếu chữ số" },
    why: {
      en: "Numbers of this register have one length; a spreadsheet drops leading zeros, a typist any digit.",
      vi: "Số của cơ quan này có độ dài cố định; bảng tính làm mất số 0 ở đầu, người gõ có thể sót số bất kỳ.",
    },
    fix: { en: "Compare with the register.", vi: "Hãy đối chiếu với cơ quan đăng ký." },
    open: ["suggestion"],
    say: ({ suggestion }) => ({
      en: `Too short; with the leading zero a spreadsheet drops it would be ${suggestion}. Left as it was.`,
      vi: `Thiếu chữ số; nếu bảng tính làm mất số 0 ở đầu thì đó là ${suggestion}. Giữ nguyên.`,
    }),
  }),
  defineFinding({
    code: "registry-id/checksum",
    severity: "error",
    dimension: "validity",
    title: { en: "Check digit is wrong", vi: "Sai chữ số kiểm tra" },
    why: {
      en: "The check digit does not follow from the others, so one was mistyped.",
      vi: "Chữ số kiểm tra không khớp các số còn lại, nên có số gõ sai.",
    },
    fix: {
      en: "Look the company up in the register.",
      vi: "Hãy tra cứu công ty trong cơ quan đăng ký.",
    },
    say: () => ({
      en: "The check digit does not fit the other digits.",
      vi: "Chữ số kiểm tra không khớp các chữ số khác.",
    }),
  }),
  madeUpNumber("registry-id/dummy"),
  malformedId("registry-id/malformed", {
    en: "number of this register",
    vi: "số của cơ quan đăng ký này",
  }),
  digitsLost("registry-id/digits-lost"),
] as const;
