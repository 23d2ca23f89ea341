import { isCertainPhone } from "./certain-phone.ts";

/** Telephone numbers and addresses of mail found in a cell meant for something else. */
export interface TakenContacts {
  /** What is left of the text. */
  readonly text: string;
  /** By field, as written. */
  readonly elsewhere: Readonly<Record<string, readonly string[]>>;
  /** Words that say which kind of number it was (`zalo`); "" = none. */
  readonly note: string;
}

/** Longer cells are left alone: they are letters, not names or addresses. */
const LONGEST = 500;
const MAIL =
  /[<([]?\s?(?:mailto:)?(?<![\p{L}\p{M}\p{N}._%+-])[\p{L}\p{M}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}\s?[>)\]]?/gu;
/**
 * A number behind a small letter may have lost its blank (`Hùng0905…`), one behind a capital may be a code; one
 * standing before another that starts anew is none: "Q1 0905…", "quận 7 0905…".
 */
const NUMBER =
  /(?<![\p{Lu}\p{N}@]|\d\.)(?!(?!84[ .])[1-9]\d{0,2}[ .)]{1,2}\+?(?:0|84)\d)(?:\+|\(\+?(?=\d{1,5}\)))?(?:0\d{2,4}\/(?=\d{5}))?\d(?:(?:[ .()]{1,2}|-)?\d){5,14}(?![\p{L}\p{N}]|\s*@|\.\p{L}|\s*(?:ext|máy lẻ|nhánh|nội bộ|#\d))/gu;
const PHONE_WORD =
  /(?<![\p{L}\p{M}])(?:s[đd]t|đtdđ|dtdd|[đd]t|tel|telephone|phone|mobile|mob|cell|handy|telefon|hotline|(?:số |so )?(?:điện thoại|dien thoai|phone)|(?:số |so )?(?:di động|di dong)|liên hệ|lien he|lh|zalo|viber|whatsapp)[\s.:]*$/iu;
const MAIL_WORD = /(?<![\p{L}\p{M}])(?:e-?mail|mail|thư điện tử)[\s.:]*$/iu;
/** What other long numbers are called. */
const ID_WORD =
  /(?<![\p{L}\p{M}])(?:mst|mã số thuế|ma so thue|mã số|mã|cccd|cmnd|cmt|cccd\/cmnd|hộ chiếu|passport|stk|tk|số tk|tài khoản|tai khoan|số tài khoản|tax(?: id| code)?|account|acc|iban|id|no|nr|order|đơn hàng|mã đơn|hđ|hợp đồng|bhyt|bhxh|biển số|fax)[\s.:#]*$/iu;
const TELLING = /zalo|viber|whatsapp|hotline/i;
/** Whose number it is, where a dash or bracket parts it from the name: `Lan - em gái Hoa 0905…`. */
const ASIDE = /(?:^|\s)[-–—]+\s|[([{]/g;

/**
 * Takes telephone numbers and e-mail addresses that can be nothing else out of a text, with the words that only name
 * them. One that somebody else is named for (`mẹ bé Na 0905…` in brackets) stays. Undefined where there is none.
 */
export function takeContacts(text: string, country: string): TakenContacts | undefined {
  if (text.length > LONGEST || !mayHold(text)) return undefined;
  const mails = takeMails(text);
  const phones = takeNumbers(mails?.text ?? text, country);
  if (mails === undefined && phones === undefined) return undefined;
  return {
    text: (phones ?? mails)?.text ?? "",
    elsewhere: { ...phones?.elsewhere, ...mails?.elsewhere },
    note: phones?.note ?? "",
  };
}

/** As {@link takeContacts}, e-mail addresses alone. */
export function takeMails(text: string): TakenContacts | undefined {
  if (text.length > LONGEST || !text.includes("@")) return undefined;
  const email: string[] = [];
  const rest = without(text, MAIL, (found, before) => {
    email.push(found.replace(/^[<([\s]+(?:mailto:)?|^mailto:/, "").replace(/[\s>)\]]+$/, ""));
    return { label: MAIL_WORD.exec(before)?.[0].length ?? 0, length: found.length };
  });
  return email.length === 0 ? undefined : { text: tidied(rest), elsewhere: { email }, note: "" };
}

/** As {@link takeContacts}, telephone numbers alone. */
export function takeNumbers(text: string, country: string): TakenContacts | undefined {
  if (text.length > LONGEST || !mayHold(text)) return undefined;
  const phone: string[] = [];
  const notes: string[] = [];
  const rest = without(text, NUMBER, (found, before) => {
    if (ID_WORD.test(before)) return undefined;
    const label = PHONE_WORD.exec(before)?.[0] ?? "";
    if (isAboutOther(before.slice(0, before.length - label.length))) return undefined;
    // Two numbers with a blank between: the first ends where another zero or plus begins.
    const ends = [found.length, ...Array.from(found.matchAll(/ (?=[0+])/g), ({ index }) => index)];
    const end = ends.find((length) => isCertainPhone(found.slice(0, length), country));
    if (end === undefined) return undefined;
    phone.push(found.slice(0, end));
    if (TELLING.test(label)) notes.push(label.replace(/[\s.:]+$/, ""));
    return { label: label.length, length: end };
  });
  if (phone.length === 0) return undefined;
  return { text: tidied(rest), elsewhere: { phone }, note: notes.join("; ") };
}

/** Whether a text has an @ or digits enough for a number: most have neither, and this costs little. */
function mayHold(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit < 58) digits++;
    else if (unit === 64) return true;
  }
  return digits > 7;
}

/** The text without what `take` agrees to: how much of a match, and of what stands before it. */
function without(
  text: string,
  pattern: RegExp,
  take: (found: string, before: string) => { label: number; length: number } | undefined,
): string {
  let rest = "";
  let end = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const before = rest + text.slice(end, match.index);
    const taken = take(match[0], before.slice(-40));
    if (taken === undefined) continue;
    rest = `${before.slice(0, before.length - taken.label)} `;
    end = match.index + taken.length;
    pattern.lastIndex = end;
  }
  pattern.lastIndex = 0;
  return rest + text.slice(end);
}

/** Whether behind the last dash or open bracket stand words of their own. */
function isAboutOther(before: string): boolean {
  const open = before.replaceAll(/\([^()]*\)|\[[^[\]]*\]/g, " ");
  let from = -1;
  for (const aside of open.matchAll(ASIDE)) from = aside.index + aside[0].length;
  return from > 0 && /\p{L}/u.test(open.slice(from));
}

function tidied(text: string): string {
  return text
    .replaceAll(/[([{<]\s*[)\]}>]/g, " ")
    .replace(/^\s*\(([^()]*)\)\s*$/, "$1")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,;])/g, "")
    .replaceAll(/ ?([-–—,;:/|_])(?: ?[-–—,;:/|_])+(?= |$)/g, "$1")
    .replaceAll(/^[\s,;:/|_–—-]+|[\s,;:/|_–—-]+$/g, "");
}
