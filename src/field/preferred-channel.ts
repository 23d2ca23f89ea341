import { listField } from "./list-field.ts";
import { readEntries } from "./pick-list.ts";

/** How a customer wants to be reached. */
export const preferredChannel = listField({
  name: "preferred_channel",
  title: { en: "Preferred channel", vi: "Kênh liên hệ ưu tiên" },
  headers: [
    "Kênh liên hệ",
    "Kênh ưa thích",
    "Kênh liên lạc",
    "Kênh liên hệ ưu tiên",
    "Hình thức liên hệ",
    "Cách liên hệ",
    "Liên hệ qua",
    "Preferred Channel",
    "Preferred Contact Method",
    "Contact Method",
    "Contact Preference",
    "Preferred Method of Contact",
    "Bevorzugter Kanal",
    "Kontaktweg",
  ],
  entries: readEntries(`
Zalo: zalo oa|nhắn zalo
E-mail: email|mail|e mail|thư điện tử
SMS: tin nhắn|nhắn tin|text|sms
Facebook: fb|messenger|facebook messenger|mess
Viber:
WhatsApp: whats app|wa
Telegram: tele
`),
});
