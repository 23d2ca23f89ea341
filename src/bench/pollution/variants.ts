import iconv from "iconv-lite";
import { baseTable, type Rows, withSigns } from "./base.ts";

/** One polluted file and the table a person would read out of it. */
export interface Variant {
  /** What was polluted: `delimiter`, `quote`, `rows` … */
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly wanted: Rows;
}

interface Dialect {
  readonly delimiter?: string;
  readonly quote?: string;
  /** What stands before a quote inside a quoted cell; the quote itself by default. */
  readonly escape?: string;
  readonly newline?: string;
  readonly all?: boolean;
}

/** A table as text in some way of writing. */
function text(rows: Rows, dialect: Dialect = {}): string {
  const { delimiter = ",", quote = '"', escape = quote, newline = "\n", all = false } = dialect;
  const special = [delimiter, quote, "\n", "\r"];
  const cell = (value: string): string =>
    all || special.some((sign) => value.includes(sign))
      ? `${quote}${value.replaceAll(quote, `${escape}${quote}`)}${quote}`
      : value;
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join("");
}

const VI = baseTable("vi");
const DE = baseTable("de");
const WIDTH = VI[0]?.length ?? 0;
/** Rows that a pollution of a single row is tried on. */
const SPOTS = [1, 2, 5, 11, 17, 23, 24];

function variant(kind: string, name: string, content: string, wanted: Rows = VI): Variant {
  return { kind, name, bytes: Buffer.from(content), wanted };
}

/** Changes one line of the plain table. */
function line(at: number, change: (line: string) => string): string {
  return text(VI)
    .split("\n")
    .map((one, i) => (i === at ? change(one) : one))
    .join("\n");
}

function replaced(at: number, change: (row: readonly string[]) => readonly string[]): Rows {
  return VI.map((row, i) => (i === at ? change(row) : row));
}

function* dialects(): Generator<Variant> {
  for (const delimiter of [";", "\t", "|", ":", "^", "~", "\u001f", ", ", "||"]) {
    yield variant("delimiter", JSON.stringify(delimiter), text(VI, { delimiter }));
    const rows = withSigns(VI, [delimiter]);
    yield variant(
      "delimiter",
      `${JSON.stringify(delimiter)} inside`,
      text(rows, { delimiter }),
      rows,
    );
  }
  for (const [name, newline] of [
    ["LF", "\n"],
    ["CR", "\r"],
    ["CRLF", "\r\n"],
    ["double", "\n\n"],
    ["CR CR LF", "\r\r\n"],
  ] as const) {
    yield variant("record end", name, text(VI, { newline }));
  }
  yield variant("record end", "none at the end", text(VI).trimEnd());
  yield variant(
    "record end",
    "mixed",
    text(VI.slice(0, 9), { newline: "\r\n" }) + text(VI.slice(9)),
  );
  const signs = withSigns(VI, [",", '"', "\n"]);
  yield variant("quote", "where needed", text(signs), signs);
  yield variant("quote", "everywhere", text(signs, { all: true }), signs);
  yield variant("quote", "backslash", text(signs, { escape: "\\" }), signs);
  const apostrophe = withSigns(VI, [",", "\n"]);
  yield variant("quote", "apostrophe", text(apostrophe, { quote: "'", all: true }), apostrophe);
  yield variant("quote", "header only", text(VI.slice(0, 1), { all: true }) + text(VI.slice(1)));
}

function* rowsPolluted(): Generator<Variant> {
  for (const at of SPOTS) {
    const last = (row: readonly string[]): readonly string[] => [...row.slice(0, -1), ""];
    const short = line(at, (one) => one.slice(0, one.lastIndexOf(",")));
    yield variant("rows", `last cell lacks in ${at}`, short, replaced(at, last));
    const more = (row: readonly string[]): readonly string[] => [...row, "thừa"];
    yield variant(
      "rows",
      `one cell more in ${at}`,
      line(at, (one) => `${one},thừa`),
      replaced(at, more),
    );
    yield variant(
      "rows",
      `a delimiter more in ${at}`,
      line(at, (one) => `${one},`),
    );
    yield variant(
      "rows",
      `a blank line before ${at}`,
      line(at, (one) => `\n${one}`),
    );
    yield variant(
      "rows",
      `blanks around ${at}`,
      line(at, (one) => one.replaceAll(",", " , ")),
    );
    const inch = (row: readonly string[]): readonly string[] =>
      row.map((c, i) => (i === 4 ? `${c} 5"` : c));
    const plain = line(at, (one) => one.replace(VI[at]?.[4] ?? "", (cell) => `${cell} 5"`));
    yield variant("stray quotes", `an inch in ${at}`, plain, replaced(at, inch));
    const behind = (row: readonly string[]): readonly string[] =>
      row.map((c, i) => (i === 1 ? `"${c}" x` : c));
    const torn = line(at, (one) => one.replace(VI[at]?.[1] ?? "", (cell) => `"${cell}" x`));
    yield variant("stray quotes", `text behind quotes in ${at}`, torn, replaced(at, behind));
  }
  yield variant("rows", "a delimiter at every end", text(VI).replaceAll("\n", ",\n"));
  yield variant(
    "rows",
    "the header again half-way",
    text([...VI.slice(0, 12), ...VI.slice(0, 1), ...VI.slice(12)]),
  );
}

function* surroundings(): Generator<Variant> {
  const plain = text(VI);
  const company = "CÔNG TY TNHH MINH HỌA\n";
  for (const [name, before] of [
    ["a title", company],
    ["a title and a blank line", `${company}\n`],
    ["three lines", `${company}DANH SÁCH KHÁCH HÀNG\nNgày 01/02/2026\n`],
    ["sep=", "sep=,\n"],
    ["comments", "# xuất từ phần mềm\n# 24 dòng\n"],
    ["blank lines", "\n\n\n"],
    ["padded title", `${company.trimEnd()}${",".repeat(WIDTH - 1)}\n`],
  ] as const) {
    yield variant("above", name, before + plain);
  }
  for (const [name, after] of [
    ["a total", `Tổng cộng,,,,,,4700000\n`],
    ["a padded note", `Ghi chú: số liệu tạm tính${",".repeat(WIDTH - 1)}\n`],
    ["signatures", `\n,,,,,Người lập biểu,\n`],
    ["an export line", "\nExported 2026-02-01 10:00\n"],
    ["blank lines", "\n\n\n"],
  ] as const) {
    yield variant("below", name, plain + after);
  }
  const bare = VI.slice(1);
  yield variant("header", "none", text(bare), bare);
  const twice = VI.map((row, i) =>
    i === 0 ? row.map((h, c) => (c === 4 ? row[3] : h) ?? "") : row,
  );
  yield variant(
    "header",
    "one name twice",
    text(twice),
    twice.map((row, i) => (i === 0 ? row.map((h, c) => (c === 4 ? `${h}_2` : h)) : row)),
  );
}

function* encodings(): Generator<Variant> {
  const of = (name: string, content: Uint8Array, wanted = VI): Variant => ({
    kind: "encoding",
    name,
    bytes: content,
    wanted,
  });
  yield of("UTF-8 with BOM", Buffer.from(`\ufeff${text(VI)}`));
  yield of("UTF-16LE with BOM", Buffer.from(`\ufeff${text(VI)}`, "utf16le"));
  yield of("UTF-16LE", Buffer.from(text(VI), "utf16le"));
  yield of("UTF-16BE with BOM", Buffer.from(`\ufeff${text(VI)}`, "utf16le").swap16());
  yield of("windows-1252", iconv.encode(text(DE), "win1252"), DE);
  yield of("TCVN3", iconv.encode(text(VI), "tcvn"));
  yield of("VISCII", iconv.encode(text(VI), "viscii"));
  yield of("mojibake", Buffer.from(Buffer.from(text(DE)).toString("latin1")), DE);
  yield of(
    "a NUL in a cell",
    Buffer.from(line(3, (one) => one.replace("KH0003", "KH00\u000003"))),
    replaced(3, (row) => ["KH00\u000003", ...row.slice(1)]),
  );
}

/** Every variant, by the taxonomy of CSV pollutions (Vitagliano et al., "Pollock", VLDB 2023); files of our own. */
export function variants(): Variant[] {
  return [...dialects(), ...rowsPolluted(), ...surroundings(), ...encodings()];
}
