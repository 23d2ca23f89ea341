import type { Status } from "../../model/cell.ts";
import type { FindingArgs } from "../../model/finding.ts";
import type { PhoneCode } from "./findings.ts";

/** What is known about the column a number stands in. Plain data, so that it can cross threads. */
export interface PhoneScope {
  /** ISO country whose national numbers the column holds. */
  readonly country: string;
  /** The header speaks of landlines or fax. */
  readonly landline: boolean;
}

/** One number, read. */
export interface PhoneReading {
  readonly status: Exclude<Status, "missing">;
  /** `+84905123456`; "" when it is no number of anyone. */
  readonly e164: string;
  readonly findings: readonly { readonly code: PhoneCode; readonly args?: FindingArgs }[];
  /** What the cleaned file shows where that is not the formatted number: the text as it was, a short code. */
  readonly keep?: string;
  /** What matching compares; absent = `e164`. */
  readonly feature?: string;
}

/** A number that cannot be used, and why. */
export function refuse(code: PhoneCode, args?: FindingArgs): PhoneReading {
  return {
    status: "invalid",
    e164: "",
    findings: [args === undefined ? { code } : { code, args }],
    feature: "",
  };
}

/** Digits nobody was given: one digit seven times in a row, or counting up or down. */
export function isDummy(national: string): boolean {
  return (
    /(\d)\1{6}/.test(national) || /^0?1?23456789\d?$|^0?1234567\d*$|^0?987654321\d?$/.test(national)
  );
}
