import { COMMON_DOMAINS } from "../../country/email-domains.ts";

const LOCAL = "[\\w.+-]{1,64}";
const AT_WORD = new RegExp(
  `^(${LOCAL})\\s+(?:at|a còng|a cong|aacong|acong)\\s+([\\w-]{1,63}(?:(?:\\.|\\s+(?:dot|chấm|cham|punkt)\\s+)[\\w-]{1,63}){1,4})$`,
  "i",
);
const DOT_WORD = /\s+(?:dot|chấm|cham|punkt)\s+/gi;
const SPACED = new RegExp(`^(${LOCAL})\\s+([\\w.-]{4,40})$`, "i");

/**
 * What a text that is no address was most likely meant to be; the caller finds out whether that is one. Only a
 * suggestion: `lan at gmail.com`, `lan gmail.com`, `lan@firm,de`, `lan@gmail..com`, `lan.@gmail.com`, `lan@gmail.com@`,
 * `lan@gmail@gmail.com`. Undefined where several readings are as likely.
 */
export function meantAddress(typed: string): string | undefined {
  const text = typed.trim().replaceAll(/\s+/g, " ");
  if (text.length > 254) return undefined;
  if (!text.includes("@")) return withoutAt(text);
  const parts = text.replace(/@+$/, "").split("@");
  const [local = "", middle = "", last = ""] = parts;
  if (local === "" || /\s/.test(text) || parts.length > 3) return undefined;
  if (parts.length === 3) {
    // The provider typed twice; anything else between two signs may belong to either side.
    const name = last.split(".", 1)[0] ?? "";
    const twice = middle !== "" && [name, last].includes(middle.toLowerCase());
    return twice ? `${local}@${last}` : undefined;
  }
  const domain = middle
    .replace(/,(?=[a-z]{2,4}(?:\.[a-z]{2})?$)/i, ".")
    .replaceAll(/\.{2,}/g, ".")
    .replaceAll(/^[.-]+|[.-]+$/g, "");
  const name = local.replaceAll(/\.{2,}/g, ".").replaceAll(/^\.|\.$/g, "");
  const meant = `${name}@${domain}`;
  return meant === text ? undefined : meant;
}

function withoutAt(text: string): string | undefined {
  const said = AT_WORD.exec(text);
  if (said !== null) return `${said[1]}@${(said[2] ?? "").replaceAll(DOT_WORD, ".")}`;
  const spaced = SPACED.exec(text);
  const domain = spaced?.[2]?.toLowerCase() ?? "";
  return COMMON_DOMAINS.includes(domain) ? `${spaced?.[1]}@${domain}` : undefined;
}
