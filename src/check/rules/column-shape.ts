import { defineFinding } from "../../model/finding.ts";
import type { TextColumn } from "../../table/text-column.ts";
import { defineRule } from "../define.ts";
import { several } from "../../text/several.ts";

const empty = defineFinding({
  code: "column/empty",
  severity: "info",
  dimension: "completeness",
  title: { en: "Empty column", vi: "Cột trống" },
  why: {
    en: "A column without a single value only widens the sheet.",
    vi: "Cột không có giá trị nào chỉ làm bảng rộng thêm.",
  },
  fix: { en: "Drop it, or start filling it.", vi: "Bỏ cột, hoặc bắt đầu điền." },
  say: () => ({ en: "no value in any row", vi: "không dòng nào có giá trị" }),
});

const constant = defineFinding({
  code: "column/constant",
  severity: "info",
  dimension: "consistency",
  title: { en: "The same value in every row", vi: "Mọi dòng cùng một giá trị" },
  why: {
    en: "A column that never changes tells no two customers apart.",
    vi: "Cột không đổi thì không phân biệt được khách nào.",
  },
  fix: {
    en: "Check that the export filled it as meant.",
    vi: "Kiểm tra xem tệp xuất ra có đúng ý không.",
  },
  say: (a) => ({
    en: `${several(a["rows"], "row", "rows")}, one value`,
    vi: `${a["rows"]} dòng, một giá trị`,
  }),
});

const copy = defineFinding({
  code: "column/copy",
  severity: "info",
  dimension: "uniqueness",
  title: { en: "Copy of another column", vi: "Cột chép của cột khác" },
  why: {
    en: "Two columns with equal values in every row will drift apart once one is edited.",
    vi: "Hai cột giống hệt nhau sẽ lệch khi sửa một cột.",
  },
  fix: { en: "Keep one of them.", vi: "Chỉ giữ một cột." },
  open: ["other"],
  say: (a) => ({ en: `equal to column "${a["other"]}"`, vi: `giống hệt cột "${a["other"]}"` }),
});

/** Fewest rows from which a constant column is worth a word. */
const ENOUGH_ROWS = 10;

/** Columns that carry no information: empty, constant, or a copy of another. */
export const columnShape = defineRule({
  name: "column-shape",
  findings: [empty, constant, copy],
  check(data, _context, found) {
    const { columns, rows } = data.dataset;
    const sampleKeys = new Map<string, number>();
    for (const [column, { raw }] of columns.entries()) {
      const counts = raw.counts();
      const filled = rows - (counts[0] as number);
      let used = 0;
      for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) used++;
      if (filled === 0) {
        found("column/empty", { column });
        continue;
      }
      if (rows >= ENOUGH_ROWS && filled === rows && used === 1) {
        found("column/constant", { column }, { rows });
        continue;
      }
      if (rows < ENOUGH_ROWS || used < 2) continue;
      const key = [0, rows >> 1, rows - 1].map((row) => raw.at(row)).join("\u0000");
      const other = sampleKeys.get(key);
      if (other === undefined) sampleKeys.set(key, column);
      else if (sameColumn(data.dataset.columns[other]?.raw, raw, rows)) {
        found("column/copy", { column }, { other: columns[other]?.header ?? "" });
      }
    }
  },
});

/** Whether two columns hold the same texts; a pair of values is read once, however many rows hold it. */
function sameColumn(left: TextColumn | undefined, right: TextColumn, rows: number): boolean {
  if (left === undefined) return false;
  if (left === right) return true;
  const partner = new Int32Array(left.distinct + 1).fill(-1);
  for (let row = 0; row < rows; row++) {
    const ours = left.codes[row] as number;
    const theirs = right.codes[row] as number;
    if (partner[ours] === theirs) continue;
    if (!sameText(left, ours, right, theirs)) return false;
    partner[ours] = theirs;
  }
  return true;
}

function sameText(left: TextColumn, ours: number, right: TextColumn, theirs: number): boolean {
  const from = ours === 0 ? 0 : (left.offsets[ours - 1] as number);
  const length = ours === 0 ? 0 : (left.offsets[ours] as number) - from;
  const other = theirs === 0 ? 0 : (right.offsets[theirs - 1] as number);
  if ((theirs === 0 ? 0 : (right.offsets[theirs] as number) - other) !== length) return false;
  for (let i = 0; i < length; i++) {
    if (left.bytes[from + i] !== right.bytes[other + i]) return false;
  }
  return true;
}
