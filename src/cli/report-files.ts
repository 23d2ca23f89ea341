import { writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import { writeError } from "../io/commit/write-error.ts";
import { EXIT, KnownError } from "../model/known-error.ts";
import { type FileNaming, givenPath } from "../report/finding-counts.ts";
import { REPORT_FORMATS } from "../report/index.ts";
import type { ReportFormat } from "../report/format.ts";
import type { Report } from "../report/model.ts";
import type { Wording } from "../report/sentence.ts";
import { fixZipTimes } from "../run/write/zip-times.ts";
import type { Terminal } from "./terminal.ts";
import { unknownName } from "./unknown-name.ts";

/** One report asked for with `--report FORMAT=FILE`. */
export interface WantedReport {
  readonly format: ReportFormat;
  /** Path, or `-` for stdout. */
  readonly file: string;
}

/** Reads the `--report` options; unknown formats and missing files are usage errors, found before any work. */
export function wantedReports(given: readonly string[]): readonly WantedReport[] {
  return given.map((pair) => {
    const cut = pair.indexOf("=");
    const name = cut < 0 ? pair : pair.slice(0, cut);
    const format = REPORT_FORMATS.find((f) => f.name === name);
    if (format === undefined) {
      const names = REPORT_FORMATS.map((f) => f.name);
      throw unknownName(name, names, { en: "report format", vi: "định dạng báo cáo" });
    }
    const file = cut < 0 ? "-" : pair.slice(cut + 1);
    if (file === "") {
      throw new KnownError({
        code: "usage/report",
        exit: EXIT.usage,
        say: {
          en: `--report ${name}= needs a file after the equals sign, or - for stdout`,
          vi: `--report ${name}= cần tên tệp sau dấu bằng, hoặc - để in ra màn hình`,
        },
      });
    }
    return { format, file };
  });
}

/** A file as seen from the current folder, with forward slashes: what CI services know it by. */
export const pathFromHere: FileNaming = (dataset, table) => {
  const given = givenPath(dataset, table);
  return given === "-" ? given : relative(process.cwd(), resolve(given)).replaceAll("\\", "/");
};

/** Writes the reports asked for. Files are private (0600): they may name places in customer data. */
export async function writeReports(
  wanted: readonly WantedReport[],
  report: Report,
  wording: Wording,
  every: (paths: boolean) => Iterable<Finding>,
  terminal: Terminal,
): Promise<void> {
  for (const { format, file } of wanted) {
    const made = await format.render(report, wording, every(format.paths === true));
    // Workbooks carry the time of writing in their zip; equal reports must be equal bytes.
    const content = made instanceof Uint8Array ? fixZipTimes(Buffer.from(made)) : made;
    if (file === "-") {
      if (content instanceof Uint8Array) process.stdout.write(content);
      else terminal.out([...content].join("").trimEnd());
    } else {
      await writeFile(file, content, { mode: 0o600 }).catch((cause: NodeJS.ErrnoException) => {
        const failed = writeError(cause, file);
        throw new KnownError({
          code: "report/cannot-write",
          exit: failed.exit,
          say: {
            en: `the ${format.name} report: ${failed.say.en}`,
            vi: `báo cáo ${format.name}: ${failed.say.vi}`,
          },
          next: {
            en: `name a file in a folder that exists and is yours: --report ${format.name}=FILE, or - for stdout`,
            vi: `hãy chỉ một tệp trong thư mục có sẵn và ghi được: --report ${format.name}=TỆP, hoặc - để in ra màn hình`,
          },
          cause,
        });
      });
    }
  }
}
