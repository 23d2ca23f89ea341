import { defineFinding } from "../model/finding.ts";
import { handle } from "../comparison/handle.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

/** Hosts of social networks, each with the short name their ids are compared under. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ["facebook.com", "fb"],
  ["fb.com", "fb"],
  ["m.me", "fb"],
  ["zalo.me", "zalo"],
  ["instagram.com", "ig"],
  ["tiktok.com", "tiktok"],
  ["linkedin.com", "linkedin"],
  ["x.com", "x"],
  ["twitter.com", "x"],
  ["t.me", "telegram"],
  ["youtube.com", "youtube"],
]);

const digitsLost = defineFinding({
  code: "social_id/digits-lost",
  severity: "error",
  dimension: "accuracy",
  title: { en: "Digits of an account id are lost", vi: "Mã tài khoản bị mất chữ số" },
  why: {
    en: "A spreadsheet showed the long id as 1.0E+14; which account it was cannot be told any more.",
    vi: "Bảng tính đã hiện mã dài thành 1.0E+14; không còn biết là tài khoản nào.",
  },
  fix: {
    en: "Export the ids again with the column formatted as text.",
    vi: "Hãy xuất lại mã với cột định dạng Văn bản.",
  },
  say: () => ({
    en: "Written in powers of ten: only the first digits of the id are left.",
    vi: "Ghi dạng lũy thừa: chỉ còn các chữ số đầu của mã.",
  }),
});

/** Profile links and handles of social networks, kept as written; compared by network and handle. */
export const socialId = defineField({
  name: "social_id",
  means: { tells: "contact" },
  title: { en: "Social network id", vi: "Tài khoản mạng xã hội" },
  pii: 2,
  importance: 1,
  headers: [
    "Facebook",
    "FB",
    "Link Facebook",
    "Link FB",
    "Facebook ID",
    "Facebook URL",
    "UID Facebook",
    "FB ID",
    "Zalo ID",
    "Zalo User ID",
    "Instagram",
    "TikTok",
    "LinkedIn",
    "LinkedIn URL",
    "Twitter",
    "Telegram",
    "Skype",
    "Mạng xã hội",
    "Link mạng xã hội",
    "Social",
    "Social ID",
    "Social Profile",
  ],
  sniff(sample) {
    const fit = sample.filter(
      ({ text }) => /^(?:https?:\/\/)?[^\s/]+\/\S+$/.test(text.trim()) && keyOf(text) !== "",
    );
    return sample.length === 0 ? 0 : (fit.length / sample.length) * 0.95;
  },
  findings: [digitsLost],
  clean(raw): Cleaned<(typeof digitsLost)["code"]> {
    const text = raw.trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    if (/^\d(?:[.,]\d{1,20})?E\+?\d{1,2}$/i.test(text)) {
      return {
        status: "invalid",
        value: raw,
        findings: [{ code: "social_id/digits-lost" }],
        feature: "",
      };
    }
    return { status: text === raw ? "ok" : "fixed", value: text, feature: keyOf(text) };
  },
  comparison: handle,
  survivor: "union",
});

/** `fb:lan.nguyen` of a profile link; "" where the text names no one profile. */
function keyOf(text: string): string {
  const link = text
    .slice(0, 500)
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/^(?:www|m|web|vi-vn)\./i, "");
  const slash = link.indexOf("/");
  const network = HOSTS.get((slash < 0 ? link : link.slice(0, slash)).toLowerCase());
  if (network === undefined)
    return /^@?[\w.-]{3,60}$/.test(link) ? link.replace(/^@/, "").toLowerCase() : "";
  const path = link.slice(slash + 1);
  const id = /[?&]id=(\d{5,20})/.exec(path)?.[1];
  const handle = id ?? path.replace(/^(?:in|company|@)\/?/i, "").split(/[/?#]/, 1)[0] ?? "";
  return handle === "" || handle === "profile.php"
    ? ""
    : `${network}:${handle.replace(/^@/, "").toLowerCase()}`;
}
