import type { ExplainedPair } from "../match/index.ts";
import type { Language } from "../model/words.ts";
import type { Household } from "../run/household-of.ts";
import type { ExplainedRow, ExplainedTwo, NearRow } from "../pipeline/explain.ts";
import { SEVERITY_LABELS } from "../report/labels.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";
import { heldLines } from "./held-lines.ts";
import { safeText } from "./safe-text.ts";

const OUTCOMES: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["kept", { en: "kept as customer", vi: "được giữ, là khách" }],
  ["merged", { en: "merged into customer", vi: "được gộp vào khách" }],
  ["rejected", { en: "rejected", vi: "bị loại" }],
  ["outside", { en: "no customer", vi: "không phải khách hàng" }],
]);
const VERDICTS: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map([
  ["merge", { en: "merged", vi: "đã gộp" }],
  ["review", { en: "in review.xlsx", vi: "chờ xem lại" }],
]);

/** Where one row went, what was changed in it, whom it was found to be like. */
export function rowLines(
  row: ExplainedRow,
  rowId: number,
  lang: Language,
  width: number,
): readonly string[] {
  const vi = lang === "vi";
  const { ledger, changes, flagged, pairs, household } = row;
  const of = (name: string): string => ledger.get(name) ?? "";
  const sheet = of("sheet") === "" ? "" : ` · ${of("sheet")}`;
  const outcome = OUTCOMES.get(of("outcome"))?.[lang] ?? of("outcome");
  const entity = of("entity_id") === "" ? "" : ` ${of("entity_id")}`;
  const lines = [
    `${of("file")}${sheet} · ${vi ? "dòng" : "row"} ${of("row")}`,
    `${outcome}${entity}: ${of("reason")}`,
  ];
  if (household !== undefined) lines.push(householdLine(household, vi));
  if (flagged !== undefined) {
    const severity = flagged.get("severity") ?? "";
    const label = new Map<string, Readonly<Record<Language, string>>>(
      Object.entries(SEVERITY_LABELS),
    ).get(severity);
    lines.push(`${label?.[lang] ?? severity}: ${flagged.get("message")}`);
  }
  const out = lines.map(safeText);
  if (changes.length > 0) {
    const head = vi ? ["Cột", "Trước", "Sau", "Mã"] : ["Column", "Before", "After", "Code"];
    const cells = changes.map((c) =>
      ["column", "before", "after", "code"].map((k) => c.get(k) ?? ""),
    );
    out.push("", ...table(head, cells, width));
  }
  if (pairs.length > 0) {
    const head = vi
      ? ["Với dòng", "Khả năng cùng một khách", "Bit", "Kết quả"]
      : ["With row", "Chance of one customer", "Bits", "What became of it"];
    const cells = pairs.map((p) => [
      (p.get("left_row_id") === String(rowId) ? p.get("right_row_id") : p.get("left_row_id")) ?? "",
      formatPercent(Number(p.get("probability")), lang, 2),
      bits(Number(p.get("weight")), lang),
      VERDICTS.get(p.get("verdict") ?? "")?.[lang] ?? p.get("verdict") ?? "",
    ]);
    out.push("", ...table(head, cells, width, [0, 1, 2]));
  }
  return out;
}

function householdLine({ id, others }: Household, vi: boolean): string {
  const who = others.map(({ entityId, rowId }) =>
    vi ? `${entityId} (dòng số ${rowId})` : `${entityId} (row_id ${rowId})`,
  );
  return vi
    ? `cùng hộ ${id} với ${who.join(", ")}: chung địa chỉ, điện thoại hay e-mail, nhưng là khách khác`
    : `household ${id}, with ${who.join(", ")}: they share an address, phone or mailbox and are customers of their own`;
}

/** The rows of other customers most like a row, with the most that speaks for and against. */
export function nearLines(near: readonly NearRow[], lang: Language): string[] {
  const vi = lang === "vi";
  if (near.length === 0)
    return ["", vi ? "Không có khách nào khác." : "There is no other customer."];
  const strongest = ({ features }: ExplainedPair, sign: 1 | -1): string =>
    features
      .filter((f) => f.weight * sign >= WORTH_SAYING)
      .toSorted((a, b) => (b.weight - a.weight) * sign)
      .slice(0, MOST_SAID)
      .map((f) => `${f.title[lang]} – ${f.say?.[lang] ?? ""}`)
      .join("; ");
  const part = (name: string, said: string): string => (said === "" ? "" : ` ${name}: ${said}.`);
  return [
    "",
    vi ? "Dòng của khách khác giống dòng này nhất:" : "Rows of other customers most like this one:",
    ...near.map(({ rowId, pair }) => {
      const chance = formatPercent(pair.probability, lang, 2);
      const [pro, con] = [strongest(pair, 1), strongest(pair, -1)];
      return safeText(
        vi
          ? `- dòng số ${rowId}: khả năng cùng một khách ${chance}.${part("Giống nhau", pro)}${part("Khác nhau", con)}`
          : `- row ${rowId}: chance of one customer ${chance}.${part("For", pro)}${part("Against", con)}`,
      );
    }),
  ];
}

/** Bits from which a comparison is worth a word, and how many of them are said. */
const WORTH_SAYING = 0.5;
const MOST_SAID = 3;

/** Two rows compared: what came of it, each comparison with its weight, what is special about it, the values. */
export function twoLines(
  two: ExplainedTwo,
  [left, right]: readonly [number, number],
  lang: Language,
  width: number,
): readonly string[] {
  const vi = lang === "vi";
  const { pair } = two;
  const compared = pair.features.filter((f) => f.level !== undefined);
  const round = (n: number): number => Number(n.toFixed(2));
  // What a reader adds up must come out: what rounding leaves over is the starting point's.
  const prior = round(pair.weight) - compared.reduce((sum, f) => sum + round(f.weight), 0);
  const missing = pair.features.filter((f) => f.level === undefined).map((f) => f.title[lang]);
  return [
    safeText(sentence(two, lang)),
    "",
    ...table(
      vi ? ["So sánh", "Mức", "Bit"] : ["Comparison", "Level", "Bits"],
      [
        [
          vi ? "xuất phát điểm" : "starting point",
          vi ? "hai dòng bất kỳ" : "any two rows",
          bits(prior, lang),
        ],
        ...compared.map((f) => [f.title[lang], f.say?.[lang] ?? "", bits(f.weight, lang)]),
        [vi ? "tổng" : "sum", "", bits(pair.weight, lang)],
      ],
      width,
      [2],
    ),
    "",
    scale(two, lang),
    ...heldLines(pair, lang),
    ...(missing.length === 0
      ? []
      : [
          vi
            ? `Không so được vì một dòng không có giá trị dùng được: ${missing.join(", ")}.`
            : `Not compared, because a row has no usable value there: ${missing.join(", ")}.`,
        ]),
    ...because(two, lang),
    "",
    ...table(
      [vi ? "Cột" : "Column", String(left), String(right)],
      two.values.map((v) => [v.header, v.left, v.right]),
      width,
    ),
  ];
}

function sentence({ pair, together, mergeAt, reviewAt }: ExplainedTwo, lang: Language): string {
  const chance = formatPercent(pair.probability, lang, 2);
  const where =
    pair.weight >= (mergeAt ?? Infinity)
      ? "merge"
      : pair.weight >= (reviewAt ?? Infinity)
        ? "review"
        : "apart";
  if (lang === "vi") {
    const verdict = { merge: "đủ để gộp", review: "cần người xem", apart: "không đủ giống" }[where];
    return `Hai dòng ${together ? "đã được gộp thành một khách" : "được giữ riêng"}; khả năng cùng một khách ${chance}, ${verdict}.`;
  }
  const verdict = {
    merge: "enough to merge",
    review: "for a person to decide",
    apart: "too little",
  }[where];
  return `The rows are ${together ? "one customer" : "kept apart"}; the chance that they are one is ${chance}, ${verdict}.`;
}

/** What a bit is, and where the lines are. */
function scale({ mergeAt, reviewAt }: ExplainedTwo, lang: Language): string {
  const at = (line: number | null): string => (line === null ? "–" : bits(line, lang));
  return lang === "vi"
    ? `Mỗi bit cộng thêm tăng gấp đôi khả năng là một khách so với là hai khách. Gộp từ ${at(mergeAt)} bit, hỏi lại từ ${at(reviewAt)}.`
    : `Each bit more doubles the odds of one customer against two. Merged from ${at(mergeAt)} bits, asked about from ${at(reviewAt)}.`;
}

/** Why the rows are where they are, where that is not what the pair alone comes to. */
function because(
  { pair, together, answer, path, mergeAt }: ExplainedTwo,
  lang: Language,
): string[] {
  const vi = lang === "vi";
  if (answer === "merge" && together) {
    return [vi ? "Bạn đã trả lời “gộp” cho cặp này." : 'You answered "merge" about this pair.'];
  }
  if (answer === "apart" && !together) {
    return [
      vi ? "Bạn đã trả lời “giữ riêng” cho cặp này." : 'You answered "keep apart" about this pair.',
    ];
  }
  const enough = pair.weight >= (mergeAt ?? Infinity);
  if (together && !enough) {
    const steps = path.map((l) => `${l.right} (${formatPercent(l.probability, lang)})`);
    const way = [path[0]?.left ?? "", ...steps].join(" – ");
    if (path.length < 2) {
      return [
        vi
          ? "Riêng cặp này chưa đủ; chúng là một khách vì các dòng đã biết của một khách được xét chung: dòng này thiếu gì thì dòng kia bổ sung."
          : "The pair alone says too little; they are one because rows known for one customer count together: what one lacks another supplies.",
      ];
    }
    return [
      vi
        ? `Riêng cặp này chưa đủ; chúng là một khách qua các dòng khác: ${way}.`
        : `The pair alone says too little; they are one customer through other rows: ${way}.`,
    ];
  }
  if (!together && enough) {
    return [
      vi
        ? "Dù vậy vẫn giữ riêng: các dòng khác của hai khách mâu thuẫn nhau, hoặc một dòng giống hai khách ngang nhau. Câu hỏi nằm trong review.xlsx."
        : "They are kept apart all the same: other rows of the two customers contradict each other, or one row fits two customers equally well. The question is in review.xlsx.",
    ];
  }
  return [];
}

function bits(n: number, lang: Language): string {
  return (n > 0 ? "+" : "") + formatNumber(n, lang, 2);
}

function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  right: readonly number[] = [],
): string[] {
  return textTable(
    header,
    rows.map((cells) => cells.map(safeText)),
    width,
    { right },
  );
}
