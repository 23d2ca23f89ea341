import { foldTight } from "../text/fold.ts";
import { headerKeys } from "./header-keys.ts";
import { isAboutOthers, WHO } from "./qualifiers.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isAboutElse, isPersonsOwn } from "./whose.ts";

/** A first word and the sign behind it: `c_phone`, `tbl1.email`, `Contact: Phone`, `XYZ Phone`, `usrPhone`. */
const PREFIX = /^(\p{L}[\p{L}\d]{0,23})(?:\s*[_.:/|-]+\s*|\s+)(?=\p{L})/u;
const CAMEL = /^(\p{Ll}{1,12})(?=\p{Lu}\p{Ll})/u;

/** Share of the columns that must begin with it; of those of another person, such as an agent, nearly all. */
const MOST = 0.6;
const NEARLY_ALL = 0.9;
/** Columns it must stand on, and headers that must name something of a person only without it. */
const LEAST = 3;
const GAIN = 2;
/** `dbo.customers.email` has two. */
const ROUNDS = 3;
const LONGEST = 120;

/**
 * The headers as they are to be read: without a prefix that most of them share (`c_first_name`, `c_phone`), where
 * more of them make sense without it. What already makes sense stays: `Phone 1 | Phone 2`, `Ngày sinh | Ngày tạo`.
 */
export function withoutSharedPrefix(
  headers: readonly string[],
  words: Vocabulary,
): readonly string[] {
  const known = (list: readonly string[]): number =>
    list.filter((header) => isPersonal(header, words)).length;
  let best = headers;
  let most = known(headers) + GAIN - 1;
  let read: readonly string[] | undefined = headers;
  for (let round = 0; round < ROUNDS; round++) {
    read = stripped(read, words);
    if (read === undefined || collide(headers, read)) break;
    const now = known(read);
    if (now <= most) continue;
    [best, most] = [read, now];
  }
  return best;
}

/** The headers without the word that most of them begin with; undefined if none does. */
function stripped(headers: readonly string[], words: Vocabulary): readonly string[] | undefined {
  const counts = new Map<string, number>();
  let filled = 0;
  for (const header of headers) {
    if (header === "") continue;
    filled++;
    const prefix = prefixOf(header);
    if (prefix !== undefined) counts.set(prefix.key, (counts.get(prefix.key) ?? 0) + 1);
  }
  const [shared = "", count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  // "Email status" is about the e-mail, not the status of "Email".
  if (words.claims(shared).length > 0 && !WHO.has(shared)) return undefined;
  const least = isAboutOthers(shared) || isAboutElse(shared) ? NEARLY_ALL : MOST;
  if (count < LEAST || count < filled * least) return undefined;
  return headers.map((header) => {
    const prefix = prefixOf(header);
    return prefix?.key === shared ? header.slice(prefix.length) : header;
  });
}

function prefixOf(header: string): { readonly key: string; readonly length: number } | undefined {
  const text = header.slice(0, LONGEST);
  const match = PREFIX.exec(text) ?? CAMEL.exec(text);
  return match === null ? undefined : { key: foldTight(match[1] ?? ""), length: match[0].length };
}

/** Whether a header is, as it stands, the word for something of a person: orders and goods have ids and notes, too. */
function isPersonal(header: string, words: Vocabulary): boolean {
  return headerKeys(header).some(
    ({ key, by }) =>
      (by === "whole" || by === "no-hint" || by === "no-number") &&
      words.claims(key).some((field) => isPersonsOwn(field, words.book)),
  );
}

/** Whether two headers that differ would be one: `phone` beside `agent_phone`. */
function collide(headers: readonly string[], read: readonly string[]): boolean {
  const distinct = (list: readonly string[]): number => new Set(list.map(foldTight)).size;
  return distinct(read) < distinct(headers);
}
