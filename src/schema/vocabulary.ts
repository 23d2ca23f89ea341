import type { FieldSpec } from "../field/define.ts";
import { FieldBook } from "../field/field-book.ts";
import { foldTight } from "../text/fold.ts";
import { AMBIGUOUS } from "./ambiguous.ts";
import { headerKeys } from "./header-keys.ts";
import { wordsByField } from "./headers/index.ts";
import { MORE_HEADERS } from "./more-headers.ts";

/** All header words of all fields, folded; several fields may claim one. */
export class Vocabulary {
  readonly fields: ReadonlyMap<string, FieldSpec>;
  /** What the fields mean. */
  readonly book: FieldBook;
  private readonly byKey: Map<string, string[]>;
  /** Words of the world's languages; they stand back behind those of the fields and are never guessed at. */
  private readonly abroad: Map<string, string[]>;

  /** Country the data is taken to come from, for what its values look like. */
  readonly country: string;

  /** @param same a vocabulary of the same fields, of which the words are taken over */
  constructor(fields: readonly FieldSpec[], country = "VN", same?: Vocabulary) {
    this.country = country;
    this.byKey = same?.byKey ?? new Map<string, string[]>();
    this.abroad = same?.abroad ?? new Map<string, string[]>();
    this.fields = new Map(fields.map((field) => [field.name, field]));
    this.book = same?.book ?? new FieldBook(fields);
    if (same !== undefined) return;
    for (const field of fields) {
      this.add(field.name.replaceAll("_", " "), field.name);
      for (const header of field.headers) this.add(header, field.name);
      for (const header of MORE_HEADERS[field.name]?.split("|") ?? []) this.add(header, field.name);
    }
    for (const [field, keys] of wordsByField()) {
      if (!this.fields.has(field)) continue;
      for (const key of keys) {
        const known = this.abroad.get(key);
        if (known === undefined) this.abroad.set(key, [field]);
        else known.push(field);
      }
    }
  }

  private add(header: string, field: string): void {
    const key = foldTight(header);
    const known = this.byKey.get(key);
    // What users say about their own headers is not to be outvoted.
    if (known === undefined || this.fields.get(field)?.own === true) this.byKey.set(key, [field]);
    else if (!known.includes(field)) known.push(field);
  }

  /** The fields that claim a folded key, in registry order. */
  claims(key: string): readonly string[] {
    return this.byKey.get(key) ?? this.abroad.get(key) ?? [];
  }

  /** Every folded key of the fields' own words with its fields. */
  entries(): Iterable<readonly [string, readonly string[]]> {
    return this.byKey;
  }

  /** Whether a cell's text is a header word known to some field, or to nobody but still a header. */
  knows(text: string): boolean {
    if (text.length > 120) return false;
    return headerKeys(text).some(
      ({ key, by }) =>
        by !== "group" &&
        by !== "hint" &&
        !NAMES.has(key) &&
        (this.byKey.has(key) || this.abroad.has(key) || AMBIGUOUS.has(key) || PLAIN.has(key)),
    );
  }
}

/** Header words that are people's names as well: they do not show that a row is a header. */
const NAMES = new Set(["nam", "nu"]);

/** Headers of columns that no field covers, common enough to show that a row is a header. */
const PLAIN = new Set(
  "stt tt sott no nr sothutu index rowid row recordid recid lfdnr cotphu ngay thang nam date time gio thoigian giatri value soluong sl quantity qty dongia price amount thanhtien sanpham product donhang order madon madonhang orderid hoadon mahoadon invoice dichvu service productid masp tensanpham".split(
    " ",
  ),
);
