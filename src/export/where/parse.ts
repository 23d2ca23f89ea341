import type { ExportColumns } from "../record.ts";
import { compareCells, type Comparator, containsText, sameText, startsText } from "./compare.ts";
import type { Words } from "../../model/words.ts";
import { unknownColumn } from "../unknown-columns.ts";
import { unorderable } from "./orderable.ts";
import { filterError, type Token, tokensOf } from "./tokens.ts";

/** Whether a row of the cleaned file (cells by header) passes a filter. */
export type Filter = (row: ReadonlyMap<string, string>) => boolean;

/** Deepest nesting of brackets and `not`. */
const MAX_DEPTH = 100;
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  "=": "=",
  "==": "=",
  "!=": "!=",
  "<>": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/**
 * Reads a filter:
 *   either  = each ("or" each)*          each = one ("and" one)*
 *   one     = "not" one | "(" either ")" | name test
 *   test    = (= != < <= > >=) value | contains value | starts with value | [not] in (value, …)
 *           | is [not] empty | is [not] value
 * Names are headers or fields; a field with several columns passes when any of them does. Case and accents
 * do not matter in texts; numbers compare as numbers where both sides are, dates as written in ISO 8601.
 * @param onEmpty is told of fields that no column holds: they count as empty
 * @throws KnownError 2 with the position of the mistake
 */
export function parseWhere(
  filter: string,
  columns: ExportColumns,
  onEmpty: (field: string) => void = () => undefined,
): Filter {
  const parser = new Parser(tokensOf(filter), columns, onEmpty);
  return parser.whole();
}

class Parser {
  private readonly tokens: readonly Token[];
  private readonly columns: ExportColumns;
  private at = 0;
  private depth = 0;
  private readonly unknown: { readonly at: number; readonly say: Words }[] = [];

  private readonly onEmpty: (field: string) => void;

  constructor(tokens: readonly Token[], columns: ExportColumns, onEmpty: (field: string) => void) {
    this.tokens = tokens;
    this.columns = columns;
    this.onEmpty = onEmpty;
  }

  whole(): Filter {
    try {
      const filter = this.either();
      if (this.next.kind !== "end") throw this.notJoined();
      if (this.unknown.length === 0) return filter;
    } catch (error) {
      // What comes after a name nobody knows may be wrong because of it.
      if (this.unknown.length === 0) throw error;
    }
    const say = (lang: keyof Words) => this.unknown.map((one) => one.say[lang]).join("; ");
    throw filterError(this.unknown[0]?.at ?? 1, {
      en: `${say("en")}; a header with blanks is written [like this]`,
      vi: `${say("vi")}; tiêu đề có khoảng trắng viết trong [ngoặc vuông]`,
    });
  }

  private get next(): Token {
    return this.tokens[this.at] as Token;
  }

  private take(): Token {
    const token = this.next;
    if (token.kind !== "end") this.at++;
    return token;
  }

  /** Takes a keyword or sign if it comes next. */
  private has(word: string): boolean {
    const { kind, text } = this.next;
    if (kind === "text" || text.toLowerCase() !== word) return false;
    this.at++;
    return true;
  }

  private either(): Filter {
    const any = [this.each()];
    while (this.has("or")) any.push(this.each());
    return any.length === 1 ? (any[0] as Filter) : (row) => any.some((test) => test(row));
  }

  private each(): Filter {
    const all = [this.one()];
    while (this.has("and")) all.push(this.one());
    return all.length === 1 ? (all[0] as Filter) : (row) => all.every((test) => test(row));
  }

  private one(): Filter {
    if (++this.depth > MAX_DEPTH) {
      throw filterError(this.next.at, { en: "nested too deeply", vi: "lồng nhau quá sâu" });
    }
    try {
      if (this.has("not")) {
        const test = this.one();
        return (row) => !test(row);
      }
      if (this.has("(")) {
        const test = this.either();
        if (!this.has(")")) throw this.unexpected(")", ")");
        return test;
      }
      return this.test(this.name());
    } finally {
      this.depth--;
    }
  }

  private name(): readonly string[] {
    const token = this.take();
    if (token.kind === "end" || token.kind === "sign") {
      this.at -= token.kind === "sign" ? 1 : 0;
      throw this.unexpected("a header or field", "tên cột hoặc trường");
    }
    const headers = this.columns.find(token.text);
    if (headers?.length === 0) this.onEmpty(token.text.toLowerCase());
    if (headers !== undefined) return headers;
    // Read on: all names that are wrong are told at once.
    this.unknown.push({ at: token.at, say: unknownColumn(token.text, this.columns) });
    return [];
  }

  private test(headers: readonly string[]): Filter {
    const any =
      (holds: (cell: string) => boolean): Filter =>
      (row) =>
        headers.some((header) => {
          const cell = row.get(header) ?? "";
          const meaning = this.columns.meaning(header, cell);
          return holds(meaning) || (meaning !== cell && holds(cell));
        });
    const byMeaning =
      (holds: (cell: string) => boolean): Filter =>
      (row) =>
        headers.some((header) => holds(this.columns.meaning(header, row.get(header) ?? "")));
    const empty: Filter = (row) => headers.every((header) => (row.get(header) ?? "").trim() === "");
    const none =
      (test: Filter): Filter =>
      (row) =>
        !test(row);
    const comparator = this.next.kind === "sign" ? COMPARATORS[this.next.text] : undefined;
    if (comparator !== undefined) {
      this.take();
      const value = this.value();
      if (comparator === "=") return value === "" ? empty : any((cell) => sameText(cell, value));
      if (comparator === "!=")
        return none(value === "" ? empty : any((cell) => sameText(cell, value)));
      const wrong = unorderable(headers, value, this.columns);
      if (wrong !== undefined) throw filterError(this.tokens[this.at - 1]?.at ?? 1, wrong);
      return byMeaning((cell) => cell !== "" && compareCells(cell, comparator, value));
    }
    if (this.has("contains")) {
      const value = this.value();
      return any((cell) => containsText(cell, value));
    }
    if (this.has("starts")) {
      this.has("with");
      const value = this.value();
      return any((cell) => startsText(cell, value));
    }
    if (this.has("is")) {
      const negated = this.has("not");
      const test = this.has("empty") ? empty : this.same(any);
      return negated ? none(test) : test;
    }
    const negated = this.has("not");
    if (this.has("in")) {
      const values = this.list();
      const test = any((cell) => values.some((value) => sameText(cell, value)));
      return negated ? none(test) : test;
    }
    if (negated && this.has("contains")) {
      const value = this.value();
      return none(any((cell) => containsText(cell, value)));
    }
    throw this.unexpected(
      "=, !=, <, <=, >, >=, contains, starts with, in or is empty",
      "=, !=, <, <=, >, >=, contains, starts with, in hoặc is empty",
    );
  }

  private same(any: (holds: (cell: string) => boolean) => Filter): Filter {
    const value = this.value();
    return any((cell) => sameText(cell, value));
  }

  private list(): string[] {
    if (!this.has("(")) throw this.unexpected("(", "(");
    const values = [this.value()];
    while (this.has(",")) values.push(this.value());
    if (!this.has(")")) throw this.unexpected(", or )", ", hoặc )");
    return values;
  }

  private value(): string {
    const token = this.next;
    if (token.kind === "end" || token.kind === "sign") throw this.unexpected("a value", "giá trị");
    this.at++;
    return token.text;
  }

  /** Something stands where `and`, `or` or the end should: often the second word of a text without quotes. */
  private notJoined(): Error {
    const [before, { kind, text, at }] = [this.tokens[this.at - 1], this.next];
    if (before?.kind !== "word" || kind !== "word") return this.unexpected("and, or", "and, or");
    const both = `'${before.text} ${text}'`;
    return filterError(at, {
      en: `expected and, or, found "${text}"; a text with blanks is written in quotes: ${both}`,
      vi: `cần and, or, nhưng gặp "${text}"; giá trị có khoảng trắng viết trong nháy: ${both}`,
    });
  }

  private unexpected(en: string, vi: string): Error {
    const { kind, text, at } = this.next;
    const found =
      kind === "end" ? { en: "the end", vi: "hết câu" } : { en: `"${text}"`, vi: `"${text}"` };
    return filterError(at, {
      en: `expected ${en}, found ${found.en}`,
      vi: `cần ${vi}, nhưng gặp ${found.vi}`,
    });
  }
}
