import { createHash } from "node:crypto";
import { MANIFEST } from "../io/commit/leftovers.ts";
import { hashFolder } from "../io/commit/durable.ts";
import type { Words } from "../model/words.ts";
import { type Answered, answeredReview } from "./answered.ts";
import type { Problems } from "./problem.ts";
import type { Run } from "./read.ts";
import { readOriginal } from "./write/originals.ts";
import { REVIEW } from "./write/review-book.ts";

/** What offices and desktops leave beside files they have open or show; says nothing about the run. */
const DROPPINGS = /^(?:~\$.*|\.~lock\..*#|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/**
 * Whether every file is there, whole, and nothing else is; and whether the copies are the inputs. The review
 * workbook may have been answered since; then what it holds is returned.
 */
export async function verifyFiles(run: Run, problems: Problems): Promise<Answered | undefined> {
  let answered: Answered | undefined;
  const { files, inputs } = run.manifest;
  const there = new Map((await hashFolder(run.folder, MANIFEST)).map((f) => [f.name, f]));
  for (const file of files) {
    const now = there.get(file.name);
    if (now === undefined) {
      problems.add("verify/file-missing", file.name, {
        en: "listed in the manifest but not there",
        vi: "có trong manifest nhưng không tìm thấy",
      });
    } else if (now.sha256 !== file.sha256 && file.name === REVIEW) {
      const review = await answeredReview(run);
      if ("file" in review) answered = review;
      else problems.add("verify/file-changed", REVIEW, reviewTorn(review));
    } else if (now.sha256 !== file.sha256) {
      problems.add("verify/file-changed", file.name, {
        en: `changed since the run (${file.bytes} bytes then, ${now.bytes} now)`,
        vi: `đã thay đổi sau lần chạy (${file.bytes} byte lúc ghi, ${now.bytes} byte hiện tại)`,
      });
    }
  }
  const listed = new Set(files.map((f) => f.name));
  for (const name of there.keys()) {
    if (!listed.has(name) && !DROPPINGS.test(name)) {
      problems.add("verify/file-unknown", name, {
        en: "lies in the folder but is not of this run",
        vi: "nằm trong thư mục nhưng không thuộc lần chạy này",
      });
    }
  }
  for (const input of inputs) {
    if (input.original === null || !there.has(input.original)) continue;
    if ((await hashOf(run.path(input.original))) !== input.sha256) {
      problems.add("verify/original-torn", input.original, {
        en: "does not unpack to the input that was read",
        vi: "giải nén không ra đúng tệp đầu vào đã đọc",
      });
    }
  }
  return answered;
}

const reviewTorn = ({ en, vi }: Words): Words => ({
  en: `changed since the run, and its answers cannot be read: ${en}`,
  vi: `đã thay đổi sau lần chạy và không đọc được câu trả lời: ${vi}`,
});

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of readOriginal(path)) hash.update(chunk);
  } catch {
    return "";
  }
  return hash.digest("hex");
}
