import {
  isAllocatedMobile,
  isShortCode,
  migrateLandline,
  migrateMobile,
} from "../../country/phone/vietnam.ts";
import { planOf } from "../../country/phone/plan.ts";
import type { PhoneCode } from "./findings.ts";
import { groupedAsLandline, type LandlineHint } from "./landline-hint.ts";
import { isDummy, type PhoneReading, type PhoneScope, refuse } from "./reading.ts";

const SERVICE = /^1[89]00\d{4,6}$/;

/**
 * Reads the digits of a number as a Vietnamese one, in the order that keeps the traps apart: country code,
 * short codes, lost zero, migrations, validity, allocation. `text` is the number as grouped by its writer.
 * @param international true when a + stood before the digits (which then start with 84).
 */
export function readVietnamese(
  text: string,
  digits: string,
  international: boolean,
  scope: PhoneScope,
): PhoneReading {
  if (international) return settle(text, digits.slice(2).replace(/^0/, ""), scope, false);
  if (isShortCode(digits)) {
    return {
      status: "suspect",
      e164: "",
      findings: [{ code: "phone/short-code" }],
      keep: digits,
      feature: "",
    };
  }
  // 84…, and 084… that no national number is long enough for.
  const written = /^0?84(0?\d{9,10})$/.exec(digits)?.[1];
  if (
    written !== undefined &&
    digits.length >= 11 &&
    (!digits.startsWith("0") || digits.length > 11)
  ) {
    return settle(text, written.replace(/^0/, ""), scope, false);
  }
  if (digits.startsWith("0")) return settle(text, digits.slice(1), scope, false);
  if (SERVICE.test(digits)) return settle(text, digits, scope, false);
  const lostZero = /^[35789]\d{8}$|^2\d{9}$/.test(digits) || migrateMobile(digits) !== undefined;
  return settle(text, digits, scope, lostZero);
}

function settle(
  text: string,
  national: string,
  scope: PhoneScope,
  lostZero: boolean,
): PhoneReading {
  const type = planOf("VN")?.typeOf(national);
  if (isDummy(national)) {
    return {
      status: type === undefined ? "invalid" : "suspect",
      e164: type === undefined ? "" : `+84${national}`,
      findings: [{ code: "phone/dummy" }],
      feature: "",
    };
  }
  const zero: readonly { code: PhoneCode }[] = lostZero ? [{ code: "phone/lost-zero" }] : [];
  const mobile = migrateMobile(national);
  if (mobile !== undefined) return fixed(mobile, "phone/old-mobile-prefix", zero);

  const landline = migrateLandline(national);
  const taken = type === "MOBILE" ? isAllocatedMobile(national) : type !== undefined;
  if (!taken) {
    if (landline !== undefined && planOf("VN")?.typeOf(landline.national) !== undefined) {
      return fixed(landline.national, "phone/old-area-code", zero);
    }
    if (type === undefined) return refuse(wrongBecause(national));
    return {
      status: "suspect",
      e164: `+84${national}`,
      findings: [...zero, { code: "phone/not-allocated" }],
    };
  }
  const hint: LandlineHint =
    landline?.ambiguous === true ? groupedAsLandline(text, national, scope.landline) : "none";
  if (landline !== undefined && hint !== "none") {
    return {
      status: "suspect",
      e164: `+84${national}`,
      findings: [
        {
          code: "phone/ambiguous-landline",
          args: { landline: `0${landline.national}`, mobile: `0${national}` },
        },
      ],
      keep: text.trim(),
      feature: hint === "strong" ? `+84${landline.national}` : `+84${national}`,
    };
  }
  if (SERVICE.test(national)) {
    return {
      status: "ok",
      e164: `+84${national}`,
      findings: [{ code: "phone/service-number" }],
      feature: "",
    };
  }
  return { status: lostZero ? "fixed" : "ok", e164: `+84${national}`, findings: zero };
}

function fixed(
  national: string,
  code: PhoneCode,
  zero: readonly { code: PhoneCode }[],
): PhoneReading {
  return { status: "fixed", e164: `+84${national}`, findings: [...zero, { code }] };
}

/** Why nobody has this number: the length its first digit asks for, else a head that is not in use. */
function wrongBecause(national: string): PhoneCode {
  const wanted = /^[35789]/.test(national) ? 9 : national.startsWith("2") ? 10 : undefined;
  const shortest = wanted ?? 9;
  const longest = wanted ?? 10;
  if (national.length < shortest) return "phone/too-short";
  return national.length > longest ? "phone/too-long" : "phone/not-allocated";
}
