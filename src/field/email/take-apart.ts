import { foldTight } from "../../text/fold.ts";

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g;
const LABELS = new Set(
  "email mail emails gmail thu thudientu diachiemail emailcanhan emailcongty e to cc".split(" "),
);
/** `gmail (dot) com`, written so that robots do not find it; only in brackets, "dot" is a word. */
const DOT_WORD = /\s?[([{]\s?(?:dot|punkt|chấm)\s?[)\]}]\s?/gi;
const AT_WORD = /\s*(?:\[\s*(?:at|a còng)\s*\]|\(\s*(?:at|a còng)\s*\)|\{\s*at\s*\})\s*/gi;

/** What a cell of addresses holds. */
export interface MailCell {
  /** Everything with an @, in order, tidied; or the whole text where nothing has one. */
  readonly addresses: readonly string[];
  readonly note: string;
  /** Words stand before the only address with nothing between: `nguyen lan@…` may be one local part. */
  readonly joined?: string;
  /** More than case and layout was taken away. */
  readonly tidied: boolean;
}

/** Takes the wrapping off a cell: `mailto:`, `<…>`, "Email:", full-width letters, spaces round @, trailing dots. */
export function takeApart(raw: string): MailCell {
  let text = raw.normalize("NFKC").replace(INVISIBLE, "").replaceAll(/\s+/g, " ").trim();
  text = text.replace(AT_WORD, "@").replaceAll(DOT_WORD, ".").replaceAll(/@{2,}/g, "@");
  text = text
    .replaceAll(/\s*@\s*/g, "@")
    .replaceAll(/(@[\w.-]*)\s?\.\s?(?=[a-z]{2,4}(?:[\s,;.]|$))/gi, "$1.");
  // A blank typed for the dot, nothing behind it: the ending is no remark.
  text = text.replace(/(@[\w-]+)\s(com|net|org|com\.vn)$/i, "$1.$2");
  // A comma typed for the dot before a common ending.
  text = text.replaceAll(
    /(@[\w-]+(?:\.[\w-]+)*),\s?(com|vn|net|org|com\.vn)(?![\w@])(?!\S*@)/gi,
    "$1.$2",
  );
  text = text.replaceAll(/\bmailto:\s?/gi, "");

  const angled = [...text.matchAll(/<\s*([^<>\s]*@[^<>\s]*)\s*>/g)];
  if (angled.length > 0) {
    const note = text
      .replaceAll(/<[^<>]*>/g, " ")
      .replaceAll(/[",;:()]+/g, " ")
      .trim();
    const addresses = angled.map((match) => trimAddress(match[1] ?? ""));
    return { addresses, note: LABELS.has(foldTight(note)) ? "" : note, tidied: true };
  }
  if (!text.includes("@")) return { addresses: [text], note: "", tidied: false };
  return byTokens(text, raw);
}

function byTokens(text: string, raw: string): MailCell {
  const addresses: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  for (const token of tokensOf(text)) {
    if (token.includes("@")) addresses.push(trimAddress(token));
    else (addresses.length === 0 ? before : after).push(token);
  }
  const lead = before.join(" ");
  const bareLead = foldTight(lead);
  const marked = /[:()\u0080-\uFFFF-]/.test(lead);
  const note = [LABELS.has(bareLead) ? "" : lead, after.join(" ")]
    .map((words) => words.replaceAll(/^[\s:()[\]"'.-]+|[\s:()[\]"'-]+$/g, ""))
    .filter((words) => words !== "" && !LABELS.has(foldTight(words)))
    .join("; ");
  const tidied = addresses.join(" ") !== raw;
  if (addresses.length === 1 && lead !== "" && !LABELS.has(bareLead) && !marked) {
    return { addresses, note: "", joined: before.join("") + (addresses[0] ?? ""), tidied };
  }
  return { addresses, note, tidied };
}

/** Words and addresses; `/`, `&` and `|` part only what has an @ on both sides, they are legal before it. */
function tokensOf(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .flatMap((token) => {
      // Behind an @ a slash or question mark ends the address.
      const tail = /^([^@]+@[^@/?|&]+)[/?|&]([^@]*)$/.exec(token);
      if (tail !== null) return [tail[1] ?? "", token.includes("?") ? "" : (tail[2] ?? "")];
      const parts = token.split(/[/&|]/);
      return parts.length > 1 && parts.every((part) => part.includes("@")) ? parts : [token];
    })
    .filter(
      (token) => token !== "" && !/^(?:hoặc|hoac|và|va|or|and|oder|und|-|–|\|)$/i.test(token),
    );
}

/** Takes labels, brackets and the full stop of a sentence off an address. */
function trimAddress(token: string): string {
  const bare = token
    .replace(/^(?:e-?mail|mail|thư)\s?:\s?/i, "")
    .replaceAll(/^[<([“‘:;,]+(?=[^@]*@)|[>)\]”’:;,.\\]+$/g, "");
  // Quotes round the whole address go; quotes round its first part are that part's own.
  return /^"[^"]*"@/.test(bare) ? bare : bare.replaceAll(/^['"]+|['"]+$/g, "");
}
