import { identifier } from "../comparison/identifier.ts";
import { readCitizenId } from "../country/citizen-id.ts";
import { CELL, type CellKind } from "../model/cell.ts";
import { type CleanContext, type Cleaned, defineField } from "./define.ts";
import { CITIZEN_FINDINGS } from "./id/citizen-id-findings.ts";
import { compactId, isDummyId, lostDigits, maskId, tidyId } from "./id/tidy.ts";
import { isPlaceholder } from "./placeholder.ts";

type CitizenCode = (typeof CITIZEN_FINDINGS)[number]["code"];
const LONGEST = 60;

/** Vietnam's personal id of 12 digits, and the nine-digit identity card it replaced. */
export const citizenId = defineField({
  name: "citizen_id",
  means: { tells: "identity" },
  title: { en: "Citizen id", vi: "Căn cước công dân" },
  pii: 3,
  importance: 2,
  headers:
    `citizen id|citizen identity|identity card|id card|id card no|cccd|cmnd|cmt|cmtnd|căn cước|căn cước công dân
số cccd|số cmnd|số cmt|cccd/cmnd|cmnd/cccd|số cmnd/cccd|số căn cước|số căn cước công dân|số định danh|số định danh cá nhân
mã định danh|chứng minh nhân dân|chứng minh thư|số chứng minh|số chứng minh nhân dân|giấy tờ tùy thân|số giấy tờ`.split(
      /[|\n]/,
    ),
  sniff(sample) {
    const filled = sample.filter(({ text }) => text.trim() !== "");
    const like = filled.filter(({ text }) => readCitizenId(text)?.province !== undefined);
    return filled.length === 0 ? 0 : like.length / filled.length;
  },
  // Where other ids of the column have lost one zero, one of two zeros less has lost both.
  survey: (values) => ({
    facts: {
      losing: values.some(({ text }) => /^[1-9]\d{10}$/.test(text.trim()) && hasPlace(text)),
    },
  }),
  findings: CITIZEN_FINDINGS,
  clean(raw, kind, context): Cleaned<CitizenCode> {
    if (raw.length > LONGEST) return refused(raw, "citizen-id/malformed");
    const text = tidyId(raw);
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (lostDigits(text)) return refused(raw, "citizen-id/digits-lost");
    const compact = compactId(text);
    if (isDummyId(compact)) return doubtful(raw, "citizen-id/dummy", "");
    if (FOREIGN.test(compact)) {
      return { status: "ok", value: compact, findings: [{ code: "citizen-id/other-document" }] };
    }
    return /^\d+$/.test(compact)
      ? fromDigits(raw, compact, kind, context)
      : refused(raw, "citizen-id/malformed");
  },
  comparison: identifier,
  survivor: "most-recent",
  mask: maskId,
});

/**
 * Passports and identity cards of anywhere, for hotels and banks write them in the same column: letters and digits
 * (`M12345678`, `TK1234567`), German and French serials. A digit mistaken for a letter at the end is none.
 */
const FOREIGN =
  /^(?:[A-Z]{1,2}\d{6,8}|[A-Z]\d{7}[A-Z]|[CFGHJKL](?=[A-Z0-9]*\d)[A-Z0-9]{8}|\d{2}[A-Z]{2}\d{5})$/;

function fromDigits(
  raw: string,
  digits: string,
  kind: CellKind,
  { asOf, facts }: CleanContext,
): Cleaned<CitizenCode> {
  const losing =
    kind === CELL.number || (facts as { losing?: boolean } | undefined)?.losing === true;
  // Every code starts with 0, those of nine provinces with 00: numbers lose one zero, or two.
  const lost = digits.length === 11 || (digits.length === 10 && losing);
  if (lost && !digits.startsWith("0")) {
    const padded = digits.padStart(12, "0");
    const read = readCitizenId(padded);
    if (read?.province !== undefined && read.birthYear <= Number(asOf.slice(0, 4))) {
      return { status: "fixed", value: padded, findings: [{ code: "citizen-id/lost-zero" }] };
    }
  }
  if (digits.length === 9) return doubtful(digits, "citizen-id/obsolete");
  if (digits.length === 8 && kind === CELL.number) {
    const findings = [{ code: "citizen-id/lost-zero" }, { code: "citizen-id/obsolete" }] as const;
    return { status: "suspect", value: `0${digits}`, findings };
  }
  const read = readCitizenId(digits);
  if (read === undefined) return refused(raw, "citizen-id/malformed");
  if (read.birthYear > Number(asOf.slice(0, 4))) return refused(raw, "citizen-id/unborn");
  return read.province === undefined
    ? doubtful(digits, "citizen-id/province")
    : { status: "ok", value: digits };
}

function hasPlace(text: string): boolean {
  return readCitizenId(`0${text.trim()}`)?.province !== undefined;
}

function doubtful(value: string, code: CitizenCode, feature?: string): Cleaned<CitizenCode> {
  const cleaned = { status: "suspect", value, findings: [{ code }] } as const;
  return feature === undefined ? cleaned : { ...cleaned, feature };
}

function refused(raw: string, code: CitizenCode): Cleaned<CitizenCode> {
  return { status: "invalid", value: raw, findings: [{ code }], feature: "" };
}
