import { defineField, type RawValue } from "./define.ts";
import { cleanFullName } from "./name/clean.ts";
import { NAME_FINDINGS } from "./name/findings.ts";
import { looksLikeName } from "./name/sniff.ts";

/** A person's whole name in one cell, in Vietnamese or Western order; a company's where one stands there. */
export const fullName = defineField({
  name: "full_name",
  means: { tells: "name" },
  title: { en: "Full name", vi: "Họ và tên" },
  pii: 2,
  importance: 3,
  single: true,
  headers:
    `họ và tên|họ tên|tên khách hàng|tên kh|họ tên kh|họ tên khách hàng|họ & tên|tên đầy đủ|khách hàng|tên khách
người liên hệ|tên liên hệ|người mua|người nhận|chủ hộ|chủ sử dụng|tên người mua|tên người nhận|họ và tên khách hàng
tên|họ và tên kh|tên liên lạc|người đại diện|tên người liên hệ|full name|name|customer name|contact name|display name
client name|person name|customer|contact|contact person|client|file as|recipient|buyer name|fullname|vollständiger name
kundenname|ansprechpartner|kunde|name kunde|nom complet`.split(/[|\n]/),
  sniff: (sample: readonly RawValue[], context) => looksLikeName(sample, context.country),
  findings: NAME_FINDINGS,
  clean: (raw, _kind, context) => cleanFullName(raw, context),
  survivor: "most-complete",
  mask: initials,
});

/** `Nguyễn Văn An` → `N. V. A.` */
export function initials(value: string): string {
  return value
    .split(/\s+/)
    .slice(0, 8)
    .map((word) => `${Array.from(word)[0] ?? ""}.`)
    .join(" ");
}
