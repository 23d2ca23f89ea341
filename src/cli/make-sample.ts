import { existsSync, renameSync, rmSync } from "node:fs";
import { dirname, join, basename } from "node:path";
import { EXIT, KnownError } from "../model/known-error.ts";
import { makeSample } from "../pipeline/sample.ts";
import type { Run } from "../run/read.ts";
import { writeSample } from "../run/write/sample-book.ts";
import { formatNumber } from "../text/number-format.ts";
import { cannotWrite } from "./cannot-write.ts";
import { showStages } from "./show-stages.ts";
import type { Terminal } from "./terminal.ts";

/** What `evaluate --sample` was asked for. */
export interface SampleWish {
  readonly questions: number;
  readonly seed: number;
  /** The workbook to write; default beside the run folder. */
  readonly out: string | undefined;
  readonly force: boolean;
}

/**
 * Writes a sample's workbook beside the run, private, whole or not at all.
 * @throws KnownError 73 when it exists already, for it may hold answers
 */
export async function sampleRun(
  run: Run,
  wish: SampleWish,
  scratch: () => string,
  terminal: Terminal,
): Promise<void> {
  const path = wish.out ?? `${run.folder.replace(/[/\\]+$/, "")}-sample.xlsx`;
  if (!wish.force && existsSync(path)) throw exists(path);
  const stages = showStages(terminal);
  const { content, everyone } = await makeSample(run, wish.questions, wish.seed, scratch(), stages);
  const work = join(dirname(path), `.${basename(path)}.${process.pid}.new`);
  try {
    rmSync(work, { force: true });
    await writeSample({ ...content, lang: terminal.lang }, work);
    renameSync(work, path);
  } catch (error) {
    rmSync(work, { force: true });
    if (error instanceof KnownError) throw error;
    await cannotWrite(path, "-o")(error);
  }
  const { questions } = content;
  const count = (lang: "en" | "vi"): string => formatNumber(questions.length, lang);
  if (questions.length < wish.questions) {
    terminal.note({
      en: `the run holds no more than ${count("en")} ${questions.length === 1 ? "thing" : "things"} to ask about: this is all of it, not a sample`,
      vi: `lần chạy chỉ có ${count("vi")} điều để hỏi: đây là toàn bộ, không phải mẫu`,
    });
  }
  if (!everyone) {
    terminal.note({
      en: "the list is too long to compare each asked row with every other; its likest were looked for among those the run compared it with",
      vi: "danh sách quá dài để so mỗi dòng được hỏi với mọi dòng khác; các dòng giống nhất được tìm trong số những dòng đã được so với nó",
    });
  }
  const lines = {
    en: `${path}: ${count("en")} ${questions.length === 1 ? "question. Answer it" : "questions. Answer them"}, then: crm-clean evaluate ${run.folder} --answers ${path}`,
    vi: `${path}: ${count("vi")} câu hỏi. Trả lời xong, chạy: crm-clean evaluate ${run.folder} --answers ${path}`,
  };
  terminal.out(lines[terminal.lang]);
}

function exists(path: string): KnownError {
  return new KnownError({
    code: "sample/exists",
    exit: EXIT.cannotCreate,
    say: {
      en: `${path}: exists already, and may hold answers; nothing was written`,
      vi: `${path}: đã tồn tại và có thể đã có câu trả lời; chưa ghi gì`,
    },
    next: {
      en: "name another file with -o FILE, or replace it with --force",
      vi: "hãy chỉ tệp khác bằng -o TỆP, hoặc thay thế bằng --force",
    },
  });
}
