import { EXIT, KnownError } from "../../model/known-error.ts";
import type { Words } from "../../model/words.ts";

/** One word of a filter, with the 1-based position it stands at. */
export interface Token {
  readonly kind: "word" | "text" | "sign" | "end";
  readonly text: string;
  readonly at: number;
}

/** Longest filter read; nobody types more by hand. */
const MAX_LENGTH = 4000;
const SIGNS = ["<=", ">=", "!=", "<>", "==", "=", "<", ">", "(", ")", ","];

/** Takes a filter apart: words, quoted texts ('…', "…", or `…` and […] for headers), signs. */
export function tokensOf(filter: string): Token[] {
  if (filter.length > MAX_LENGTH) {
    throw filterError(MAX_LENGTH, {
      en: `the filter is longer than ${MAX_LENGTH} characters`,
      vi: `bộ lọc dài hơn ${MAX_LENGTH} ký tự`,
    });
  }
  const tokens: Token[] = [];
  let at = 0;
  while (at < filter.length) {
    const char = filter.charAt(at);
    if (char.trim() === "") {
      at++;
      continue;
    }
    const sign = SIGNS.find((s) => filter.startsWith(s, at));
    if (sign !== undefined) {
      tokens.push({ kind: "sign", text: sign, at: at + 1 });
      at += sign.length;
    } else if ("'\"`[“".includes(char)) {
      const { text, end } = quoted(filter, at);
      tokens.push({ kind: char === "`" || char === "[" ? "word" : "text", text, at: at + 1 });
      at = end;
    } else {
      const start = at;
      while (at < filter.length && !/[\s()=<>!,'"`[\]]/.test(filter.charAt(at))) at++;
      if (at === start) {
        throw filterError(at + 1, {
          en: `"${char}" means nothing here`,
          vi: `"${char}" không có nghĩa ở đây`,
        });
      }
      tokens.push({ kind: "word", text: filter.slice(start, at), at: start + 1 });
    }
  }
  tokens.push({ kind: "end", text: "", at: filter.length + 1 });
  return tokens;
}

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "“": "”" };

/** A quoted text; the quote doubled inside stands for itself. */
function quoted(filter: string, start: number): { text: string; end: number } {
  const open = filter.charAt(start);
  const close = CLOSING[open] ?? open;
  let text = "";
  for (let at = start + 1; at < filter.length; at++) {
    const char = filter.charAt(at);
    if (char !== close) text += char;
    else if (filter.charAt(at + 1) === close) {
      text += close;
      at++;
    } else return { text, end: at + 1 };
  }
  throw filterError(start + 1, {
    en: `the ${open} is never closed`,
    vi: `dấu ${open} không được đóng`,
  });
}

/** A mistake in a filter, by position. */
export function filterError(at: number, say: Words): KnownError {
  return new KnownError({
    code: "usage/where",
    exit: EXIT.usage,
    say: {
      en: `--where, character ${at}: ${say.en}`,
      vi: `--where, ký tự thứ ${at}: ${say.vi}`,
    },
    next: {
      en: "Write like: province = 'Hà Nội' and (total_spend >= 1000000 or [Nhóm] in ('VIP', 'Vàng')) and email is not empty",
      vi: "Viết như: province = 'Hà Nội' and (total_spend >= 1000000 or [Nhóm] in ('VIP', 'Vàng')) and email is not empty",
    },
  });
}
