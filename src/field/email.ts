import { email as comparison } from "../comparison/email.ts";
import { defineField } from "./define.ts";
import { cleanEmail } from "./email/clean.ts";
import { EMAIL_FINDINGS } from "./email/findings.ts";
import { maskValue } from "../text/mask.ts";

/**
 * E-mail addresses: the domain in lower case, the local part as its owner writes it. Checked against the RFCs
 * and providers' rules without touching the network.
 */
export const email = defineField({
  name: "email",
  means: { tells: "contact", several: true },
  title: { en: "E-mail", vi: "E-mail" },
  pii: 2,
  importance: 3,
  headers:
    `email|e-mail|mail|email address|e-mail address|email id|mail address|primary email|work email
personal email|contact email|email 1|email 2|địa chỉ email|địa chỉ mail|thư điện tử|hộp thư|hòm thư|email khách hàng
email liên hệ|email cá nhân|email công ty|địa chỉ thư điện tử|gmail|email kh|mail kh|mail liên hệ|e-mail-adresse
email-adresse|mailadresse|emailadresse`.split(/[|\n]/),
  sniff(sample) {
    const filled = sample.map(({ text }) => text.slice(0, 320).trim()).filter((t) => t !== "");
    const like = filled.filter((text) => /^\S{0,64}[^\s@]@[^\s@]+\.[^\s@]{2,}$/.test(text));
    return filled.length === 0 ? 0 : like.length / filled.length;
  },
  findings: EMAIL_FINDINGS,
  clean: (raw, _kind, { country }) => cleanEmail(raw, country),
  comparison,
  takesIn: { code: "email/from-other-cell" },
  survivor: "most-recent",
  mask: maskValue,
});
