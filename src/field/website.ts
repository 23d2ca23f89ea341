import { defineFinding } from "../model/finding.ts";
import { type Cleaned, defineField } from "./define.ts";
import { isPlaceholder } from "./placeholder.ts";

const malformed = defineFinding({
  code: "website/malformed",
  severity: "warn",
  dimension: "validity",
  title: { en: "Not a web address", vi: "Không phải địa chỉ web" },
  why: { en: "The link leads nowhere.", vi: "Liên kết không mở được." },
  fix: {
    en: "Write the address as www.example.com.",
    vi: "Ghi địa chỉ dạng www.example.com.",
  },
  say: () => ({ en: "not a web address", vi: "không phải địa chỉ web" }),
});

const LONGEST = 2000;
const ADDRESS =
  /^(https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}\p{L}{2,24})\.?(:\d{1,5})?([/?#]\S*)?$/iu;

/** Web addresses: scheme and host in lower case, the rest as written. */
export const website = defineField({
  name: "website",
  means: { tells: "page" },
  title: { en: "Website", vi: "Website" },
  pii: 1,
  importance: 1,
  headers: [
    "Website",
    "Web site",
    "Web",
    "Trang web",
    "Địa chỉ web",
    "Địa chỉ website",
    "URL",
    "Web Page",
    "Website URL",
    "Website address",
    "Company website",
    "Company Website URL",
    "Homepage",
    "Company Domain",
    "Webseite",
    "Internetseite",
  ],
  sniff(sample) {
    let fit = 0;
    for (const { text } of sample) {
      if (/^(?:https?:\/\/|www\.)/i.test(text.trim()) && ADDRESS.test(text.trim())) fit++;
    }
    return sample.length === 0 ? 0 : fit / sample.length;
  },
  findings: [malformed],
  clean(raw): Cleaned<"website/malformed"> {
    const text = raw.trim();
    if (text === "" || isPlaceholder(text)) return { status: "missing", value: raw };
    const parts = text.length > LONGEST ? null : ADDRESS.exec(text);
    if (parts === null) {
      return { status: "invalid", value: raw, findings: [{ code: "website/malformed" }] };
    }
    const [, scheme = "", host = "", port = "", rest = ""] = parts;
    const value = `${scheme.toLowerCase()}${host.toLowerCase()}${port}${rest}`;
    return { status: value === raw ? "ok" : "fixed", value };
  },
  survivor: "most-recent",
});
