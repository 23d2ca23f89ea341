import { planOf } from "../country/phone/plan.ts";
import { createHash, createHmac } from "node:crypto";
import { defaultsOf } from "../model/setting.ts";
import { CELL } from "../model/cell.ts";
import { FIELD_SETTINGS } from "../field/settings.ts";
import { email } from "../field/email.ts";
import { phone } from "../field/phone.ts";
import type { CleanContext, FieldSpec } from "../field/define.ts";

/** Fields a person is reached, and therefore recognised, by. */
export const CONTACT_FIELDS = ["phone", "email"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

const E164 = /^\+[1-9]\d{6,14}$/;

/** Brings phones and e-mails to the one form lists are compared in: E.164, and e-mail in lower case. */
export class Contacts {
  /** Country whose numbers are written without its code. */
  readonly country: string;
  private readonly context: CleanContext;

  constructor(about: { country: string; asOf: string }) {
    this.country = about.country;
    const settings = { ...defaultsOf(FIELD_SETTINGS), phoneFormat: "e164" } as const;
    const context = { ...about, settings, header: "" };
    // What a phone column with nothing to tell would be taken for, worked out once.
    this.context = { ...context, facts: phone.survey?.([], context).facts };
  }

  /** The normal forms in a text, several where a cell holds several; none where it is no phone or e-mail. */
  normal(field: ContactField, text: string): string[] {
    if (field === "phone" && E164.test(text)) return [text];
    const spec = field === "phone" ? phone : email;
    const { status, value, more = [] } = spec.clean(text, CELL.text, this.context);
    if (status === "missing" || status === "invalid") return [];
    const values = [value, ...more];
    return field === "phone"
      ? values.filter((v) => E164.test(v))
      : values.map((v) => v.toLowerCase());
  }

  /** An identity number as written and, where cleaning mends it (a lost zero), as mended. */
  numberForms(field: FieldSpec, text: string): string[] {
    const { status, value } = field.clean(text, CELL.text, this.context);
    return status === "fixed" && value !== text ? [text, value] : [text];
  }
}

/** A phone of a country as it is dialled there, digits only; undefined for numbers of others. */
function nationalForm(normal: string, country: string): string | undefined {
  if (!normal.startsWith("+")) return undefined;
  const plan = planOf(country);
  if (plan === undefined || !normal.startsWith(`+${plan.callingCode}`)) return undefined;
  const own = normal.slice(1 + plan.callingCode.length);
  return plan.trunk === plan.callingCode ? own : plan.trunk + own;
}

/**
 * The hashes a normal form may stand under in a list: SHA-256, and HMAC-SHA-256 where a key is given;
 * phones also without their plus, as several exporters hash them, and customer codes
 * without the sign that tells them from phones. Phones of the country `home` also as they are dialled there
 * (`0912345678`); other countries' not, as two of them may share such a form. Lower-case hex of the UTF-8 bytes.
 */
export function contactHashes(normal: string, key?: string, home = ""): string[] {
  const forms = /^[+#]/.test(normal) ? [normal, normal.slice(1)] : [normal];
  const national = nationalForm(normal, home);
  if (national !== undefined) forms.push(national);
  return forms.flatMap((form) => {
    const plain = createHash("sha256").update(form).digest("hex");
    return key === undefined
      ? [plain]
      : [plain, createHmac("sha256", key).update(form).digest("hex")];
  });
}
