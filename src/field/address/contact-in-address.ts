import { defineFinding } from "../../model/finding.ts";
import { takeContacts } from "../contact/take-contacts.ts";
import type { Cleaned } from "../define.ts";
import { plainClean } from "./plain-clean.ts";
import { tidyAddress } from "./tidy.ts";

export const contactMoved = defineFinding({
  code: "address/contact-moved",
  severity: "info",
  dimension: "consistency",
  title: {
    en: "Phone number or e-mail inside an address",
    vi: "Số điện thoại hoặc e-mail nằm trong địa chỉ",
  },
  why: {
    en: "It is no part of the address and is missed in its own column.",
    vi: "Thông tin này không thuộc địa chỉ và bị thiếu ở cột riêng.",
  },
  fix: {
    en: "Moved to the row's phone or e-mail cell if that was empty, else to a further column (crm_phone_2).",
    vi: "Đã chuyển sang ô điện thoại hoặc e-mail của dòng nếu ô đó trống, nếu không thì sang cột thêm (crm_phone_2).",
  },
  say: () => ({
    en: "A phone number or e-mail address was moved out of the address.",
    vi: "Đã tách số điện thoại hoặc e-mail khỏi địa chỉ.",
  }),
});

/** An address with its blanks and commas set right, telephone numbers and e-mail addresses taken out of it. */
export function withoutContacts(raw: string, country: string): Cleaned<typeof contactMoved.code> {
  const tidied = tidyAddress(raw);
  const contacts = takeContacts(tidied, country);
  if (contacts === undefined) return plainClean(raw, tidied);
  const { text, elsewhere, note } = contacts;
  // A number alone stays as well: a cell is never emptied.
  if (!/\p{L}/u.test(text)) return { ...plainClean(raw, tidied), elsewhere };
  return {
    status: "fixed",
    value: tidyAddress(text),
    findings: [{ code: "address/contact-moved" }],
    elsewhere,
    ...(note !== "" && { extras: { note } }),
  };
}
