import type { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { EXIT, KnownError } from "../../model/known-error.ts";
import { type Archive, bomb, SIZE_LIE, type ZipEntry } from "./archive.ts";
import { refuse } from "./refuse.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import { XmlScanner } from "./xml-scanner.ts";

/** Inflated bytes handed on at a time; larger means fewer turns of the event loop. */
const CHUNK = 1 << 18;

/** The entry of a part, or undefined; part names ignore case. */
export function findPart(archive: Archive, name: string): ZipEntry | undefined {
  return archive.entries.get(name.toLowerCase());
}

/**
 * Streams the inflated bytes of a part. Counts them while they come (part, total, ratio) and checks
 * length and CRC at the end, so that a flipped bit is never taken for data. Throws KnownError (65).
 */
export async function* readPart(
  archive: Archive,
  part: ZipEntry,
  maxBytes = archive.limits.partBytes,
): AsyncGenerator<Uint8Array> {
  const { limits, spent, file } = archive;
  const { entry, name } = part;
  const place = { file: file.name, part: name };
  const source = await openRaw(archive, part);
  const stream =
    entry.compressionMethod === 8 ? source.pipe(createInflateRaw({ chunkSize: CHUNK })) : source;
  source.on("error", (error) => stream.destroy(error));
  let size = 0;
  let crc = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      spent.bytes += chunk.length;
      const ratio = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio;
      if (ratio || size > maxBytes || spent.bytes > limits.totalBytes) {
        throw bomb(file.name, name, limits);
      }
      if (size > entry.uncompressedSize) throw refuse("size-lie", place, SIZE_LIE);
      crc = crc32(chunk, crc);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof KnownError) throw cause;
    throw damaged(cause, place);
  } finally {
    stream.destroy();
    source.destroy();
  }
  if (size !== entry.uncompressedSize) throw refuse("size-lie", place, SIZE_LIE);
  if (crc >>> 0 !== entry.crc32 >>> 0) {
    throw refuse("bad-crc", place, {
      en: "the checksum does not fit the content; the file was damaged after it was saved",
      vi: "mã kiểm tra không khớp nội dung; tệp đã bị hỏng sau khi lưu",
    });
  }
}

/** Feeds a whole part to an XML handler. */
export async function scanPart(
  archive: Archive,
  part: ZipEntry,
  handler: XmlHandler,
  place: { file: string; part: string; row?: number },
  maxBytes?: number,
): Promise<void> {
  const scanner = new XmlScanner(handler, place, archive.limits);
  await scanChunks(readPart(archive, part, maxBytes), scanner);
}

/** Feeds chunks to a scanner; UTF-16, which XML allows though nobody writes it, is recoded on the way. */
export async function scanChunks(
  chunks: AsyncIterable<Uint8Array>,
  scanner: XmlScanner,
): Promise<void> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of chunks) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder("utf-16le");
    if (first && chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder("utf-16be");
    first = false;
    scanner.feed(
      decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true })),
    );
  }
  scanner.end();
}

/** The compressed bytes. */
async function openRaw(archive: Archive, part: ZipEntry): Promise<Readable> {
  const { zip, file } = archive;
  const { entry, name } = part;
  const place = { file: file.name, part: name };
  try {
    const { compressedSize: size } = entry;
    // The promise form of this call is wired to another method in yauzl 3.4.0.
    return await new Promise((done, fail) => {
      zip.openReadStreamLowLevel(part.dataStart, size, 0, size, false, null, (error, stream) =>
        error === null ? done(stream) : fail(error),
      );
    });
  } catch (cause) {
    throw damaged(cause, place);
  }
}

/** A failing disk is told apart from a damaged file. */
function damaged(cause: unknown, place: { file: string; part: string }): Error {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === "EIO") {
    return new KnownError({
      code: "xlsx/read-failed",
      exit: EXIT.io,
      say: {
        en: `${place.file}: cannot be read: ${code}`,
        vi: `${place.file}: không đọc được: ${code}`,
      },
      cause,
    });
  }
  return refuse(
    "damaged-part",
    place,
    {
      en: "the compressed data is damaged or cut off",
      vi: "dữ liệu nén bị hỏng hoặc bị cắt cụt",
    },
    { cause },
  );
}
