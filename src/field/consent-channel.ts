import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** Ways of contact the customer agreed to. */
export const consentChannel = listField({
  name: "consent_channel",
  title: { en: "Consent channel", vi: "Kênh đồng ý nhận tin" },
  headers: [
    "Kênh đồng ý",
    "Kênh đồng ý nhận tin",
    "Kênh nhận tin",
    "Nhận tin qua",
    "Consent channel",
    "Consent channels",
    "Opt-in channel",
    "Permitted channels",
    "Allowed channels",
    "Einwilligung Kanal",
    "Erlaubte Kanäle",
  ],
  entries: readEntries(`
E-mail: email|mail|thư điện tử
SMS: tin nhắn|nhắn tin|text
Phone: call|calls
Điện thoại: gọi điện|gọi
Telefon: anruf
Zalo: zalo oa|nhắn zalo
Post: mail by post
Bưu điện: thư tay
Facebook: fb|messenger
All: any
Tất cả: mọi kênh
Alle:
`),
  survivor: "union",
});
