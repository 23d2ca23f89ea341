import type { Language } from "../model/words.ts";
import type { Plan } from "../pipeline/plan.ts";
import { counted, ROWS } from "../report/count-words.ts";
import { willMatchInWords } from "../report/matched-words.ts";
import { formatNumber } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";

/** Rows named one by one. */
const NAMED = 20;

/** The lines in which the terminal shows what a run would do. */
export function planLines(plan: Plan, lang: Language, width: number): string[] {
  const vi = lang === "vi";
  const n = (value: number): string => formatNumber(value, lang);
  const { rows, pairs, changes, findings } = plan;
  const { seconds, megabytes } = plan.expected;
  const all = (rows * (rows - 1)) / 2;
  const time = formatNumber(seconds, lang, 1);
  const lines = [
    vi
      ? `${n(rows)} dòng; sẽ so ${n(pairs)} cặp trong ${n(all)} cặp có thể; ước tính ${time} giây, ${n(megabytes)} MB bộ nhớ`
      : `${counted(rows, ROWS).en}; ${n(pairs)} of ${n(all)} possible pairs will be compared; about ${time} s and ${n(megabytes)} MB of memory`,
    ...(plan.matched === undefined ? [] : [capitalised(willMatchInWords(plan.matched)[lang])]),
    ...neverCompared(plan, lang),
  ];
  const add = (header: string[], cells: string[][], right: number[]): void => {
    lines.push("", ...textTable(header, cells, width, { right }));
  };
  if (changes.length > 0) {
    add(
      vi ? ["Cột", "Trường", "Ô sẽ sửa"] : ["Column", "Field", "Cells to change"],
      changes.map((c) => [c.column, c.field, n(c.cells)]),
      [2],
    );
  } else lines.push("", vi ? "Sẽ không sửa ô nào." : "No cell would be changed.");
  if (findings.length > 0) {
    add(
      vi ? ["Phát hiện", "Nội dung", "Số lượng"] : ["Finding", "What it is", "Count"],
      findings.map((f) => [f.code, f.title, n(f.count)]),
      [2],
    );
  }
  if (plan.staleBy === "row") {
    lines.push(
      vi
        ? "Khách lâu không hoạt động được đếm ở đây theo từng dòng; run xét mọi dòng của một khách cùng nhau nên số có thể khác."
        : "Customers gone quiet are counted here row by row; a run judges all rows of a customer together, so its figure may differ.",
    );
  }
  return [...lines, ...ruleLines(plan, lang, width)];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function neverCompared(
  { neverCompared: count, neverComparedRows }: Plan,
  lang: Language,
): string[] {
  if (count === 0) return [];
  const places = neverComparedRows
    .slice(0, NAMED)
    .map(({ file, sheet, row }) => `${sheet === null ? file : `${file} [${sheet}]`}:${row}`);
  const list = places.join(", ") + (count > places.length ? " …" : "");
  if (lang === "vi") {
    return [`${formatNumber(count, lang)} dòng không có gì để so nên không so với ai: ${list}`];
  }
  const hold = count === 1 ? "row holds" : "rows hold";
  return [
    `${formatNumber(count, lang)} ${hold} nothing to compare by and will be compared with nobody: ${list}`,
  ];
}

/** The keys that bring pairs of their own, or leave rows out; the others are only counted. */
function ruleLines({ rules }: Plan, lang: Language, width: number): string[] {
  const vi = lang === "vi";
  const n = (value: number): string => formatNumber(value, lang);
  const telling = rules.filter((rule) => rule.newPairs > 0 || rule.skippedRows > 0);
  const rest = rules.length - telling.length;
  const lines = [
    "",
    vi
      ? "Hai dòng được so khi trùng một khóa (khóa nới: bỏ qua lỗi gõ, phần thiếu; số càng lớn càng rộng):"
      : "Rows are compared where they share a key (looser: slips and missing parts forgiven, the more the higher the number):",
    ...textTable(
      vi
        ? ["Khóa", "Cặp", "Cặp mới", "Nhóm lớn nhất", "Dòng bỏ qua"]
        : ["Key", "Pairs", "New pairs", "Largest group", "Rows skipped"],
      telling.map((rule) => [
        rule.title,
        ...[rule.pairs, rule.newPairs, rule.largestBlock, rule.skippedRows].map(n),
      ]),
      width,
      { right: [1, 2, 3, 4] },
    ),
  ];
  if (rest > 0) {
    lines.push(
      vi
        ? `${n(rest)} khóa khác không thêm cặp mới nào (--json liệt kê đủ).`
        : `${n(rest)} other ${rest === 1 ? "key adds" : "keys add"} no new pairs (--json lists them all).`,
    );
  }
  if (telling.some((rule) => rule.skippedRows > 0)) {
    lines.push(
      vi
        ? "Dòng bỏ qua: thuộc nhóm quá lớn theo khóa đó dù đã chia nhỏ; các khóa khác vẫn so các dòng này."
        : "Rows skipped: their group by this key is too large even when split; the other keys still compare them.",
    );
  }
  return lines;
}
