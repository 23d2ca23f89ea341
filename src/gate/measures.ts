import type { Words } from "../model/words.ts";
import type { Report } from "../report/model.ts";
import { formatNumber } from "../text/number-format.ts";
import { isOver, isOpen, type Limit, limitInWords } from "./threshold.ts";

// A limit on what could not be measured is a hit: a gate that knows nothing must not say "passed".

/** Whether the score is under the lowest one allowed. */
export function scoreHits(least: number, { score }: Pick<Report, "score">): Words[] {
  if (score === null) {
    if (least === 0) return [];
    return [
      {
        en: "no customer column was recognised, so there is no score to compare with --min-score",
        vi: "không nhận ra cột khách hàng nào nên không có điểm để so với --min-score",
      },
    ];
  }
  if (score >= least) return [];
  const digits = Number.isInteger(least) ? 0 : 1;
  const under = (lang: "en" | "vi") => formatNumber(least, lang, digits);
  return [
    {
      en: `score ${formatNumber(score, "en", 1)} is under ${under("en")}`,
      vi: `điểm ${formatNumber(score, "vi", 1)} thấp hơn ${under("vi")}`,
    },
  ];
}

/** Whether more rows are duplicates than allowed. */
export function duplicateHits(limit: Limit, { duplicates, dimensions, records }: Report): Words[] {
  if (isOpen(limit)) return [];
  if (!duplicates.assessed) {
    return [
      {
        en: "--max-duplicates cannot be judged: with --no-duplicates nobody looked for any",
        vi: "không thể xét --max-duplicates: --no-duplicates bỏ qua việc tìm khách trùng",
      },
    ];
  }
  if (dimensions.uniqueness.score === null) {
    return [
      {
        en: "--max-duplicates cannot be judged: no customer column was recognised to compare rows by",
        vi: "không thể xét --max-duplicates: không nhận ra cột khách hàng nào để so các dòng",
      },
    ];
  }
  const n = duplicates.mergedRecords;
  if (!isOver(limit, n, records)) return [];
  return [
    {
      en: `${n} duplicate ${n === 1 ? "row" : "rows"} of ${records}, over ${limitInWords(limit, "en")}`,
      vi: `${n} dòng trùng trên ${records}, quá ${limitInWords(limit, "vi")}`,
    },
  ];
}

/** Whether more rows are stale than allowed. */
export function staleHits(limit: Limit, { stale, records }: Report): Words[] {
  if (isOpen(limit)) return [];
  const n = stale.records;
  if (isOver(limit, n, records)) {
    return [
      {
        en: `${n} stale ${n === 1 ? "row" : "rows"} of ${records}, over ${limitInWords(limit, "en")}`,
        vi: `${n} dòng cũ trên ${records}, quá ${limitInWords(limit, "vi")}`,
      },
    ];
  }
  if (stale.share !== null) return [];
  return [
    {
      en: '--max-stale cannot be judged: no row has a date of a purchase, contact or change; name the column with --map "Header=last_purchase"',
      vi: 'không thể xét --max-stale: không dòng nào có ngày mua, liên hệ hay cập nhật; hãy chỉ ra cột bằng --map "Tiêu đề=last_purchase"',
    },
  ];
}
