import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { FileSink } from "../../io/write/file-sink.ts";
import type { RunInput } from "../result.ts";

/** Formats whose files are compressed already. */
const PACKED = new Set(["xlsx", "xlsm", "xlsb", "ods"]);
/** Position of the operating-system byte in a gzip header (RFC 1952); 255 = unknown, so that bytes agree everywhere. */
const GZIP_OS = 9;

/** Name of the copy of an input, 1-based: `original-1.csv.gz`. */
export function originalName(number: number, format: string): string {
  const safe = /^[a-z0-9]{1,8}$/.test(format) ? format : "bin";
  return `original-${number}.${safe}${PACKED.has(safe) ? "" : ".gz"}`;
}

/**
 * Copies an input into the run folder, text compressed, and proves by its hash that it is what was read.
 * @throws KnownError 65 when the file changed since it was read
 */
export async function writeOriginal(input: RunInput, path: string): Promise<void> {
  const hash = createHash("sha256");
  const source = createReadStream(input.path, { highWaterMark: 1 << 20 });
  async function* hashed(): AsyncGenerator<Buffer> {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const sink = new FileSink(path);
  if (path.endsWith(".gz")) {
    let first = true;
    const packed = Readable.from(hashed()).pipe(createGzip({ level: 1 }));
    for await (const chunk of packed as AsyncIterable<Buffer>) {
      if (first && chunk.length > GZIP_OS) chunk[GZIP_OS] = 255;
      first = false;
      sink.write(chunk);
    }
  } else {
    for await (const chunk of hashed()) sink.write(chunk);
  }
  sink.close();
  if (hash.digest("hex") !== input.sha256) {
    throw new KnownError({
      code: "input/changed",
      exit: EXIT.refused,
      say: {
        en: `${input.name}: the file changed while it was being read; nothing was written`,
        vi: `${input.name}: tệp bị thay đổi trong khi đang đọc; chưa ghi gì cả`,
      },
      next: {
        en: "Close the program that writes to it and run again.",
        vi: "Hãy đóng chương trình đang ghi vào tệp rồi chạy lại.",
      },
    });
  }
}

/** The bytes of a stored original, unpacked. */
export async function* readOriginal(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const bytes = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => bytes.destroy(error));
  for await (const chunk of bytes as AsyncIterable<Buffer>) yield chunk;
}
