import { distance } from "fastest-levenshtein";
import { EXIT, KnownError } from "../model/known-error.ts";
import { foldTight } from "../text/fold.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Columns the user assigned: folded header → field name, or "" for "leave it alone". */
export type UserMap = ReadonlyMap<string, string>;

/**
 * Reads `Header=field` entries (`Header=` = unmapped); the last `=` splits, so headers may hold one.
 * Throws `mapping/unknown-field` or `mapping/no-equals`, exit 2.
 */
export function readUserMap(entries: readonly string[], words: Vocabulary): UserMap {
  const map = new Map<string, string>();
  for (const entry of entries) {
    const at = entry.lastIndexOf("=");
    if (at < 1) throw malformed(entry);
    const field = entry.slice(at + 1).trim();
    if (field !== "" && !words.fields.has(field)) throw unknownField(field, words);
    map.set(foldTight(entry.slice(0, at)), field);
  }
  return map;
}

/** Throws `mapping/unknown-header`, exit 2, for an entry that no column of any table bears. */
export function checkUserMap(entries: readonly string[], headers: readonly string[]): void {
  const known = new Set(headers.map(foldTight));
  for (const entry of entries) {
    const header = entry.slice(0, entry.lastIndexOf("="));
    if (known.has(foldTight(header))) continue;
    const near = nearest(header, headers);
    throw new KnownError({
      code: "mapping/unknown-header",
      exit: EXIT.usage,
      say: {
        en: `--map: no column is named "${header}"`,
        vi: `--map: không có cột nào tên "${header}"`,
      },
      next: {
        en: `Columns: ${near.join(", ")}. \`crm-clean profile\` lists them all.`,
        vi: `Các cột: ${near.join(", ")}. Xem đủ bằng \`crm-clean profile\`.`,
      },
    });
  }
}

function malformed(entry: string): KnownError {
  return new KnownError({
    code: "mapping/no-equals",
    exit: EXIT.usage,
    say: {
      en: `--map "${entry}": expected "Header=field"`,
      vi: `--map "${entry}": phải có dạng "Tiêu đề=trường"`,
    },
    next: {
      en: 'Example: --map "Tel.=phone"; "Tel.=" leaves the column alone.',
      vi: 'Ví dụ: --map "Tel.=phone"; "Tel.=" để nguyên cột.',
    },
  });
}

function unknownField(field: string, words: Vocabulary): KnownError {
  const near = nearest(field, [...words.fields.keys()]);
  return new KnownError({
    code: "mapping/unknown-field",
    exit: EXIT.usage,
    say: {
      en: `--map: there is no field "${field}"`,
      vi: `--map: không có trường "${field}"`,
    },
    next: {
      en: `Did you mean ${near.join(", ")}? \`crm-clean fields\` lists them all.`,
      vi: `Có phải ${near.join(", ")}? Xem đủ bằng \`crm-clean fields\`.`,
    },
  });
}

/** Up to three names nearest in spelling. */
function nearest(name: string, names: readonly string[]): string[] {
  const key = foldTight(name);
  return [...new Set(names)]
    .map((other) => ({ other, away: distance(key, foldTight(other)) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ other }) => other);
}
