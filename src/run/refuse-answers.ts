import { EXIT, KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Answer } from "./decisions.ts";
import type { ReadAnswers } from "./review-rows.ts";

/**
 * Refuses answers that cannot be read for sure.
 * @throws KnownError 65
 */
export function refuseBad(path: string, found: ReadAnswers): void {
  if (found.unanswerable === true) {
    throw refuse(path, "review/no-decisions", {
      en: "has no Decision column any more, or its header cannot be read (save CSV as UTF-8), so no answer can be found",
      vi: "không còn cột Quyết định hoặc tiêu đề không đọc được (hãy lưu CSV dạng UTF-8) nên không tìm thấy câu trả lời",
    });
  }
  if (found.foreign.length > 0) {
    throw refuse(path, "review/other-run", {
      en: `is the review of another run (${rows(found.foreign).en})`,
      vi: `là tệp xem xét của một lần chạy khác (${rows(found.foreign).vi})`,
    });
  }
  if (found.unclear.length > 0) {
    throw refuse(path, "review/unclear", {
      en: `${rows(found.unclear, found.column).en}: the Decision is none of merge, keep apart, skip`,
      vi: `${rows(found.unclear, found.column).vi}: Quyết định không phải gộp, giữ riêng hay bỏ qua`,
    });
  }
  if (found.unknown.length > 0) {
    throw refuse(path, "review/unknown-pair", {
      en: `${rows(found.unknown).en}: names no two rows of this run`,
      vi: `${rows(found.unknown).vi}: không chỉ hai dòng nào của lần chạy này`,
    });
  }
}

/**
 * Refuses answers that cannot all be true, naming the cells they stand in where these are known.
 * @throws KnownError 65
 */
export function refuseContradictions(
  path: string,
  answers: readonly Answer[],
  { column, linesOf }: Partial<Pick<ReadAnswers, "column" | "linesOf">> = {},
): void {
  const byPair = new Map<string, Answer>();
  for (const answer of answers) {
    const pair = `${answer.left}, ${answer.right}`;
    const known = byPair.get(pair);
    if (known !== undefined && known.decision !== answer.decision) {
      const lines = linesOf?.get(`${answer.left}-${answer.right}`) ?? [];
      const at = lines.length === 0 ? undefined : rows(lines, column);
      throw refuse(path, "review/contradiction", {
        en: `${at === undefined ? "" : `${at.en}: `}row_ids ${pair} are answered twice, and differently`,
        vi: `${at === undefined ? "" : `${at.vi}: `}cặp dòng số ${pair} (row_id) có hai câu trả lời khác nhau`,
      });
    }
    byPair.set(pair, answer);
  }
  const [first, ...more] = contradictionsOf(answers);
  if (first === undefined) return;
  const links = first.chain.slice(1).map((row, i) => [first.chain[i] ?? row, row] as const);
  const pairs = [[first.apart.left, first.apart.right] as const, ...links];
  const lines = pairs.flatMap(
    ([a, b]) => linesOf?.get(`${Math.min(a, b)}-${Math.max(a, b)}`) ?? [],
  );
  throw contradiction(
    path,
    first,
    more.length,
    lines.length === 0 ? undefined : rows(lines, column),
  );
}

/** The refusal for answers that cannot all be true. */
function contradiction(
  path: string,
  { apart, chain }: ReturnType<typeof contradictionsOf>[number],
  more: number,
  at: Words | undefined,
): KnownError {
  return refuse(path, "review/contradiction", {
    en: `${at === undefined ? "" : `${at.en}: `}row_ids ${apart.left} and ${apart.right} are kept apart, but merged by the answers along ${chain.join(" – ")}${more > 0 ? ` (${more} more contradictions)` : ""}`,
    vi: `${at === undefined ? "" : `${at.vi}: `}dòng số ${apart.left} và ${apart.right} (row_id) được giữ riêng, nhưng lại bị gộp qua các câu trả lời ${chain.join(" – ")}${more > 0 ? ` (còn ${more} mâu thuẫn khác)` : ""}`,
  });
}

/** Places in a file as words: cells where the column has letters, else rows. */
export function rows(lines: readonly number[], column?: string): Words {
  const shown = lines.slice(0, 10).map((line) => `${column ?? ""}${line}`);
  const list = `${shown.join(", ")}${lines.length > 10 ? " …" : ""}`;
  const [en, vi] = column === undefined ? ["row", "dòng"] : ["cell", "ô"];
  return { en: `${en} ${list}`, vi: `${vi} ${list}` };
}

/** A file of answers that is handed back as it is. */
export function refuse(path: string, code: string, say: { en: string; vi: string }): KnownError {
  return new KnownError({
    code,
    exit: EXIT.refused,
    say: { en: `${path}: ${say.en}`, vi: `${path}: ${say.vi}` },
    next: {
      en: "Correct the file, or start again from the run's own review.xlsx; nothing was applied.",
      vi: "Hãy sửa tệp, hoặc làm lại từ review.xlsx của lần chạy; chưa áp dụng gì.",
    },
  });
}
