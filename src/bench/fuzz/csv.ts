import { parse } from "csv-parse/sync";
import type { Grid } from "../../table/grid.ts";
import { damageText } from "./mutate.ts";
import { pick, random } from "./random.ts";
import { readAs, type Verdict } from "./verdict.ts";

const NAMES = ["Nguyễn Văn An", "Trần Thị Bích", "Lê, Hoàng", 'Phạm "Tí"', "", "Đỗ\nMinh", "=1+1"];

function table(next: () => number): Buffer {
  const [delimiter, newline] = [pick(next, [",", ";", "\t", "|"]), pick(next, ["\n", "\r\n"])];
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [["id", "name", "phone", "note"]];
  const rows = 3 + Math.floor(next() * 12);
  for (let i = 0; i < rows; i++) {
    lines.push([`K${i}`, pick(next, NAMES), `09123456${10 + i}`, pick(next, NAMES)]);
  }
  const text = lines.map((row) => row.map(cell).join(delimiter)).join(newline);
  return Buffer.from((next() < 0.2 ? "\ufeff" : "") + text + (next() < 0.8 ? newline : ""));
}

/**
 * Reads damaged CSV files. Right is: a refusal with its reason, or a table that holds every letter and digit
 * of the file in order (in cells or rejected records), the same for any size of chunks; and where csv-parse
 * reads the text strictly, the same cells.
 */
export async function fuzzCsv(count: number, seed: number): Promise<readonly Verdict[]> {
  const next = random(seed);
  const verdicts: Verdict[] = [];
  for (let run = 0; run < count; run++) {
    const bytes = damageText(table(next), next);
    const read = await readAs(bytes, "fuzz.csv");
    if ("error" in read) {
      verdicts.push({ run, ...read });
      continue;
    }
    const [grid] = read.grids;
    const wrong = grid === undefined ? "no grid" : wrongIn(grid, bytes);
    verdicts.push(
      wrong === undefined ? { run, error: "read" } : { run, error: "wrong", wrong, bytes },
    );
  }
  return verdicts;
}

const rowsOf = (grid: Grid): string[][] =>
  Array.from({ length: grid.height }, (_, row) => grid.columns.map((column) => column.at(row)));

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== "");

/** What of a file the grid got wrong; undefined where nothing is known to be. */
function wrongIn(grid: Grid, bytes: Buffer): string | undefined {
  const text = bytes.toString("utf8");
  // Letters of other encodings are judged by their own tests; here the question is what became of them.
  if (text.includes("\ufffd")) return undefined;
  const cells = rowsOf(grid);
  const kept = [
    ...cells.map((row, i) => [grid.lines[i] ?? 0, row.join("")] as const),
    ...grid.rejected.map(({ row, raw }) => [row, raw] as const),
  ]
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)
    .join("");
  const letters = (one: string): string => one.normalize("NFC").replace(/[^\p{L}\p{N}=+]/gu, "");
  const repaired = grid.notes.some(({ code }) => /comment|mojibake|legacy|own-marks/.test(code));
  const sep = /^\ufeff?"?sep=/i.test(text);
  if (!repaired && !sep && letters(kept) !== letters(text)) return "letters lost or moved";
  const { delimiter = ",", quote } = grid.dialect ?? {};
  if (quote !== '"' || repaired || sep || grid.rejected.length > 0) return undefined;
  let strict: string[][];
  try {
    strict = parse(text, {
      bom: true,
      delimiter,
      skip_empty_lines: true,
      relax_column_count: true,
      // Left alone it takes the first line end for the only one.
      record_delimiter: ["\r\n", "\n"],
    });
  } catch {
    return undefined;
  }
  const quiet = grid.notes.every(({ code }) => !/repaired/.test(code));
  if (!quiet || /\r(?!\n)|\\"|(?:^|[,;|\t\n]) +"/.test(text)) return undefined;
  const trim = (rows: readonly string[][]): string =>
    JSON.stringify(rows.map((row) => row.join("\u0001").replace(/[\u0001\s]+$/, "")));
  return trim(cells.filter(isFilled)) === trim(strict.filter(isFilled))
    ? undefined
    : "other cells than csv-parse";
}
