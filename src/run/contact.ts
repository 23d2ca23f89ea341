import { createHash, createHmac } from "node:crypto";
import { defaultsOf } from "../model/setting.ts";
import { CELL } from "../model/cell.ts";
import { FIELD_SETTINGS } from "../field/settings.ts";
import { email } from "../field/email.ts";
import { phone } from "../field/phone.ts";
import type { CleanContext } from "../field/define.ts";

/** Fields a person is reached, and therefore recognised, by. */
export const CONTACT_FIELDS = ["phone", "email"] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

const E164 = /^\+[1-9]\d{6,14}$/;

/** Brings phones and e-mails to the one form lists are compared in: E.164, and e-mail in lower case. */
export class Contacts {
  private readonly context: CleanContext;

  constructor(about: { country: string; asOf: string }) {
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
}

/**
 * The hashes a normal form may stand under in a list: SHA-256, and HMAC-SHA-256 where a key is given;
 * phones also without their plus, as several exporters hash them, and customer codes
 * without the sign that tells them from phones. Lower-case hex of the UTF-8 bytes.
 */
export function contactHashes(normal: string, key?: string): string[] {
  const forms = /^[+#]/.test(normal) ? [normal, normal.slice(1)] : [normal];
  return forms.flatMap((form) => {
    const plain = createHash("sha256").update(form).digest("hex");
    return key === undefined
      ? [plain]
      : [plain, createHmac("sha256", key).update(form).digest("hex")];
  });
}
