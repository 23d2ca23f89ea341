import { type Band, BANDS } from "../match/estimate/bands.ts";
import type { Told } from "../match/estimate/estimate.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import type { Words } from "../model/words.ts";
import { contradictionsOf } from "./contradictions.ts";
import type { Answer } from "./decisions.ts";
import type { Run } from "./read.ts";
import { sheetsOf } from "./read-decisions.ts";
import { type AnsweredSheet, QUESTION } from "./review-rows.ts";
import { rowCheck } from "./row-check.ts";
import { sampleAnswer } from "./sample-answer.ts";
import { type AskedUnit, readDesign, readUnit, type SampleDesign } from "./sample-question.ts";
import { CHECK_HEADER, KEY_HEADER } from "./write/review-words.ts";
import { SAMPLE_TITLES } from "./write/sample-words.ts";

/** The answers of a sample, ready to be counted up. */
export interface SampleAnswers {
  readonly design: SampleDesign;
  readonly bands: readonly Band[];
  readonly told: readonly Told[];
  /** Questions answered "unsure"; they count for nothing. */
  readonly unsure: number;
  /** Questions left empty, or gone from the file. */
  readonly open: number;
  /** Sheet rows changed outside the answer cells; those changes count for nothing. */
  readonly edited: readonly number[];
}

/** Where the locked cells begin: after the question's number, the answer and the comment. */
const LOCKED_FROM = 3;

/**
 * Reads the answers of a sample back, from the workbook as Excel, LibreOffice or Google Sheets saved it, or a CSV of it.
 * @throws KnownError 65 no sample, another run's, torn, unclear, contradicting or no answers at all · 66, 74
 */
export async function readSample(path: string, run: Run): Promise<SampleAnswers> {
  const sheets = await sheetsOf(path);
  for (const sheet of sheets) {
    const found = readSheet(path, sheet, run.manifest.runId);
    if (found !== undefined) return found;
  }
  const isReview = sheets.some((s) => s.rows.some((r) => r.cells.some((c) => QUESTION.test(c))));
  throw isReview
    ? refuse(path, "sample/review", {
        en: "is a review, not a sample: its questions were chosen for being unsure, so its answers say nothing about the whole run",
        vi: "là tệp xem xét, không phải mẫu: các câu hỏi trong đó được chọn vì chưa chắc chắn nên câu trả lời không nói lên toàn bộ lần chạy",
      })
    : refuse(path, "sample/none", {
        en: "holds no sample of a run",
        vi: "không có mẫu của một lần chạy nào",
      });
}

/** One answered question on its sheet row. */
interface Answered {
  readonly line: number;
  readonly unit: AskedUnit;
  readonly same: readonly boolean[];
}

function readSheet(path: string, sheet: AnsweredSheet, runId: string): SampleAnswers | undefined {
  const top = sheet.rows.findIndex((row) => row.cells.includes(KEY_HEADER));
  const header = sheet.rows[top]?.cells ?? [];
  const key = header.indexOf(KEY_HEADER);
  const check = header.indexOf(CHECK_HEADER);
  const titles: readonly string[] = Object.values(SAMPLE_TITLES[1] ?? {});
  const column = header.findIndex((name) => titles.includes(name.trim()));
  let design: ReturnType<typeof readDesign>;
  const seen = new Map<string, Answered | "unsure" | "open">();
  const [unclear, foreign, edited]: [number[], number[], number[]] = [[], [], []];
  for (const { line, cells } of sheet.rows.slice(top + 1)) {
    const text = (cells[key] ?? "").trim();
    if (top === -1 || text === "") continue;
    const last = readDesign(text);
    const unit = readUnit(text);
    const owner = last?.runId ?? unit?.runId ?? /^([0-9a-f]{16}):row$/.exec(text)?.[1];
    if (owner === undefined) continue;
    if (owner !== runId) foreign.push(line);
    const said = (cells[column] ?? "").trim();
    const asWritten =
      rowCheck([text, ...cells.slice(LOCKED_FROM, key)]) === (cells[check] ?? "").trim();
    if (!asWritten || (unit === undefined && said !== "")) edited.push(line);
    if (last !== undefined && asWritten) design = last;
    if (unit === undefined) continue;
    const same = sampleAnswer(said, unit.pairs.length);
    if (same === null) unclear.push(line);
    else if (same === undefined) seen.set(text, seen.get(text) ?? "open");
    else if (same === "unsure") seen.set(text, same);
    else seen.set(text, answeredOnce(path, seen.get(text), { line, unit, same }));
  }
  if (seen.size === 0 && unclear.length === 0 && design === undefined) return undefined;
  if (foreign.length > 0) {
    throw refuse(path, "sample/other-run", {
      en: `is the sample of another run (row ${few(foreign)})`,
      vi: `là mẫu của một lần chạy khác (dòng ${few(foreign)})`,
    });
  }
  if (design === undefined || column === -1) {
    throw refuse(path, "sample/torn", {
      en: "has lost its last line or its Answer column, without which answers cannot be counted up (save CSV as UTF-8)",
      vi: "đã mất dòng cuối hoặc cột Trả lời nên không tính được kết quả (hãy lưu CSV dạng UTF-8)",
    });
  }
  if (unclear.length > 0) {
    throw refuse(path, "sample/unclear", {
      en: `row ${few(unclear)}: the answer is none of those the cell offers`,
      vi: `dòng ${few(unclear)}: câu trả lời không nằm trong các lựa chọn của ô`,
    });
  }
  const states = [...seen.values()];
  const answered = states.filter((state) => typeof state !== "string");
  refuseContradictions(path, answered);
  const unsure = states.filter((state) => state === "unsure").length;
  if (answered.length === 0) throw noAnswers(path, unsure);
  const open = Math.max(0, design.questions - answered.length - unsure);
  return { design, bands: design.bands, told: answered.map(toldOf), unsure, open, edited };
}

/** A question that stands in the sheet twice must have one answer. */
function answeredOnce(
  path: string,
  before: Answered | "unsure" | "open" | undefined,
  now: Answered,
): Answered {
  if (typeof before !== "object" || before.same.every((one, i) => one === now.same[i])) return now;
  throw refuse(path, "sample/contradiction", {
    en: `rows ${before.line} and ${now.line} hold one question with two answers`,
    vi: `dòng ${before.line} và ${now.line} là cùng một câu hỏi nhưng có hai câu trả lời`,
  });
}

function toldOf({ unit: { band, pairs }, same }: Answered): Told {
  const found = pairs.reduce((sum, n, i) => sum + (same[i] === true ? n : 0), 0);
  return { band, pairs: BANDS[band].kind === "missed" ? 1 : (pairs[0] ?? 1), same: found };
}

function refuseContradictions(path: string, answered: readonly Answered[]): void {
  const answers = answered.flatMap(({ unit: { rows }, same }) =>
    same.map((isSame, i): Answer => {
      const [a, b] = [rows[0] ?? 0, rows[i + 1] ?? 0];
      const decision = isSame ? "merge" : "apart";
      return { left: Math.min(a, b), right: Math.max(a, b), decision, comment: "" };
    }),
  );
  const [first, ...more] = contradictionsOf(answers);
  if (first === undefined) return;
  const { apart, chain } = first;
  const others = { en: "", vi: "" };
  if (more.length > 0) {
    others.en = ` (${more.length} more contradictions)`;
    others.vi = ` (còn ${more.length} mâu thuẫn khác)`;
  }
  throw refuse(path, "sample/contradiction", {
    en: `row_ids ${apart.left} and ${apart.right} are called two customers, but one by the answers along ${chain.join(" – ")}${others.en}`,
    vi: `row_id ${apart.left} và ${apart.right} được trả lời là hai khách, nhưng lại là một khách theo các câu trả lời ${chain.join(" – ")}${others.vi}`,
  });
}

function noAnswers(path: string, unsure: number): KnownError {
  return refuse(
    path,
    "sample/no-answers",
    unsure === 0
      ? { en: "no question is answered yet", vi: "chưa có câu nào được trả lời" }
      : {
          en: `"unsure" is the only answer given (${unsure}), which says nothing either way`,
          vi: `cả ${unsure} câu trả lời đều là “không rõ” nên không nói lên điều gì`,
        },
  );
}

function few(lines: readonly number[]): string {
  return lines.slice(0, 10).join(", ") + (lines.length > 10 ? " …" : "");
}

function refuse(path: string, code: string, say: Words): KnownError {
  return new KnownError({
    code,
    exit: EXIT.refused,
    say: { en: `${path}: ${say.en}`, vi: `${path}: ${say.vi}` },
    next: {
      en: "Answer the workbook that crm-clean evaluate RUN --sample N made of this run.",
      vi: "Hãy trả lời tệp do crm-clean evaluate RUN --sample N tạo từ chính lần chạy này.",
    },
  });
}
