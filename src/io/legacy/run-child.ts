import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { refuse } from "../xlsx/refuse.ts";
import type { Frame } from "./frames.ts";

/** What one file may cost. */
export interface ChildLimits {
  readonly heapMegabytes: number;
  readonly seconds: number;
}

export const CHILD_LIMITS: ChildLimits = { heapMegabytes: 2048, seconds: 120 };

/** Reads a file in the child and hands its frames on as they come. Throws KnownError (65, 70). */
export async function readInChild(
  file: { readonly name: string; readonly path: string },
  onFrame: (frame: Frame) => void,
  limits: ChildLimits = CHILD_LIMITS,
): Promise<void> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${limits.heapMegabytes}`, childPath(), file.path],
    // Nothing of our surroundings: options or secrets in it are not the child's business.
    { stdio: ["ignore", "pipe", "ignore"], env: {} },
  );
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, limits.seconds * 1000);
  const ended = new Promise<{ code: number | null }>((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => done({ code }));
  });
  try {
    for await (const line of lines(child.stdout)) onFrame(JSON.parse(line) as Frame);
    const { code } = await ended;
    if (code !== 0) throw died(file.name, late, limits);
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw died(file.name, late, limits, cause);
  } finally {
    clearTimeout(clock);
    child.kill("SIGKILL");
  }
}

/** Lines of UTF-8, split on bytes so that no character is cut. */
async function* lines(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let carry: Buffer[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const piece = chunk.subarray(from, at);
      yield (carry.length === 0 ? piece : Buffer.concat([...carry, piece])).toString("utf8");
      carry = [];
      from = at + 1;
    }
    if (from < chunk.length) carry.push(chunk.subarray(from));
  }
}

/** The built child; sources run by a test use the build beside them. */
function childPath(): string {
  for (const where of ["./child.js", "../../../dist/io/legacy/child.js"]) {
    const path = fileURLToPath(new URL(where, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new KnownError({
    code: "legacy/no-reader",
    exit: EXIT.bug,
    say: {
      en: "the reader for old workbooks (dist/io/legacy/child.js) is missing from the installation",
      vi: "bản cài đặt thiếu trình đọc bảng tính cũ (dist/io/legacy/child.js)",
    },
    next: { en: "Install crm-clean again.", vi: "Hãy cài đặt lại crm-clean." },
  });
}

function died(name: string, late: boolean, limits: ChildLimits, cause?: unknown): Error {
  const about = cause === undefined ? {} : { cause };
  if (late) {
    return refuse(
      "too-slow",
      { file: name },
      {
        en: `reading took more than ${limits.seconds} seconds and was stopped`,
        vi: `việc đọc kéo dài hơn ${limits.seconds} giây nên đã bị dừng`,
      },
      about,
    );
  }
  return refuse(
    "reader-died",
    { file: name },
    {
      en: `the file made its reader fail or need more than ${limits.heapMegabytes} MB of memory`,
      vi: `tệp làm trình đọc bị lỗi hoặc cần hơn ${limits.heapMegabytes} MB bộ nhớ`,
    },
    about,
  );
}
