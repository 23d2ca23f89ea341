import type { EstimatedQuality } from "../match/estimate/estimate.ts";
import type { BandName } from "../match/estimate/bands.ts";
import type { Interval } from "../match/estimate/interval.ts";
import type { Language, Words } from "../model/words.ts";
import type { RunEstimate } from "../pipeline/estimate.ts";
import { formatNumber, formatPercent } from "../text/number-format.ts";
import { textTable } from "../text/text-table.ts";

const PAIRS: Words = { en: "pairs", vi: "cặp dòng" };
const QUESTIONS: Words = { en: "questions", vi: "câu hỏi" };
const ROWS: Words = { en: "rows", vi: "dòng" };
/** What each band is called, and what it is counted in. */
const BAND_WORDS: Readonly<Record<BandName, { readonly name: Words; readonly unit: Words }>> = {
  "merged-clearly": { name: { en: "merged, clear cases", vi: "đã gộp, rõ ràng" }, unit: PAIRS },
  "merged-narrowly": { name: { en: "merged, narrow cases", vi: "đã gộp, sát vạch" }, unit: PAIRS },
  "review-likely": {
    name: { en: "under review, rather one", vi: "chờ xem lại, có vẻ một khách" },
    unit: QUESTIONS,
  },
  "review-unlikely": {
    name: { en: "under review, rather two", vi: "chờ xem lại, có vẻ hai khách" },
    unit: QUESTIONS,
  },
  "apart-near": {
    name: { en: "left apart, another like it", vi: "để riêng, có khách hơi giống" },
    unit: ROWS,
  },
  "apart-far": {
    name: { en: "left apart, none like it", vi: "để riêng, không ai giống" },
    unit: ROWS,
  },
};

/** The lines in which the terminal shows what a sample says. */
export function estimateLines(result: RunEstimate, lang: Language, width: number): string[] {
  const vi = lang === "vi";
  const { questions, answered, unsure, open } = result.sample;
  const n = (value: number): string => formatNumber(value, lang);
  const quality = (name: string, { precision, recall, f1 }: EstimatedQuality): string[] => [
    name,
    shown(precision, lang),
    shown(recall, lang),
    f1 === null ? "–" : formatNumber(f1, lang, 3),
  ];
  const bands = result.bands.filter(({ units }) => units > 0);
  return [
    vi
      ? `Đã trả lời ${n(answered)}/${n(questions)} câu (không rõ: ${n(unsure)}, để trống: ${n(open)}; các câu này không được tính). Trong ngoặc là khoảng tin cậy 95%.`
      : `${n(answered)} of ${n(questions)} questions answered (${n(unsure)} unsure, ${n(open)} open; they do not count). 95% intervals in brackets.`,
    "",
    ...textTable(
      vi
        ? ["", "Độ chính xác ước tính", "Độ phủ ước tính", "F1"]
        : ["", "Estimated precision", "Estimated recall", "F1"],
      [
        quality(vi ? "đã gộp" : "merged", result.merged),
        quality(vi ? "gộp + xem lại" : "merged + review", result.withReview),
      ],
      width,
      { right: [1, 2, 3] },
    ),
    "",
    ...textTable(
      vi
        ? ["Hỏi về", "Tất cả", "Trả lời", "Là khách trùng"]
        : ["Asked about", "In all", "Answered", "Duplicates"],
      bands.map((band) => [
        BAND_WORDS[band.name].name[lang],
        `${n(band.units)} ${BAND_WORDS[band.name].unit[lang]}`,
        n(band.answered),
        shown(band.share, lang),
      ]),
      width,
      { right: [1, 2, 3] },
    ),
    "",
    ...meaning(result).map((words) => words[lang]),
  ];
}

/** What the figures mean, and why one is missing. */
function meaning({ merged, bands }: RunEstimate): Words[] {
  const lines: Words[] = [
    {
      en: "Precision: of the merged pairs of rows, those that are one customer. Recall: of all pairs of rows that are one customer, those found. Missed are those a person recognises among the three rows most like the one asked about.",
      vi: "Độ chính xác: tỉ lệ cặp dòng đã gộp đúng là một khách. Độ phủ: trong mọi cặp dòng là một khách, tỉ lệ đã tìm thấy. Cặp bị sót là cặp mà người xem nhận ra trong ba dòng giống dòng được hỏi nhất.",
    },
  ];
  if (bands.every(({ kind, units }) => kind !== "merged" || units === 0)) {
    lines.push({
      en: "The run merged nothing, so there is no precision to estimate.",
      vi: "Lần chạy không gộp gì nên không có độ chính xác để ước tính.",
    });
  } else if (merged.precision === null || merged.recall === null) {
    lines.push({
      en: "A dash stands where no question of a kind is answered yet; answer more of them.",
      vi: "Dấu – là chỗ chưa có câu nào thuộc loại đó được trả lời; hãy trả lời thêm.",
    });
  }
  return lines;
}

function shown(interval: Interval | null, lang: Language): string {
  if (interval === null) return "–";
  const { value, low, high } = interval;
  return `${formatPercent(value, lang)} (${formatPercent(low, lang)} – ${formatPercent(high, lang)})`;
}
