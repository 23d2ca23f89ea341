import type { OpenFile } from "../format/define.ts";
import { transcoder } from "../encoding/transcode.ts";
import { readError } from "../input/read-error.ts";

const CHUNK = 1 << 20;

/** The bytes of a file from `offset` on, in chunks that are valid until the next one is asked for. */
async function* fileChunks(
  file: OpenFile,
  offset: number,
  size: number,
): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(size);
  let at = offset;
  for (;;) {
    let bytesRead = 0;
    try {
      ({ bytesRead } = await file.handle.read(buffer, 0, size, at));
    } catch (error) {
      throw readError(error, file.name);
    }
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** A text as ASCII-compatible bytes in chunks. */
export interface ByteStream {
  chunks(): AsyncGenerator<Uint8Array>;
  /** Characters lost so far in turning the text into UTF-8. */
  lost(): number;
}

/**
 * Opens the text of a file behind its byte order mark.
 * @param encoding name for iconv-lite, or undefined to take the bytes as they are
 */
export function byteStream(
  file: OpenFile,
  bom: number,
  encoding: string | undefined,
  chunkBytes = CHUNK,
): ByteStream {
  if (encoding === undefined) {
    return { chunks: () => fileChunks(file, bom, chunkBytes), lost: () => 0 };
  }
  const coder = transcoder(encoding);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of fileChunks(file, bom, chunkBytes)) yield coder.push(chunk);
    yield coder.end();
  }
  return { chunks, lost: () => coder.lost };
}
